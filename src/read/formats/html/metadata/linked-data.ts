/**
 * The linked data of a page in, its things out as flat records in order, whatever shape they came in: one thing, a
 * list, a graph, a thing inside another. What is no JSON by a comma, a line break or a comment is mended.
 *
 *     {"@graph": [{"@type": "NewsArticle", "datePublished": "2024-03-12", "publisher": {"name": "Meridian"}}]}
 */
export interface LinkedThing {
  readonly types: readonly string[];
  /** The property by which it hangs on another; null at the top or in a graph. */
  readonly via: string | null;
  readonly parent: LinkedThing | null;
  /** Its plain values, by the name of the property in small letters and without a prefix. */
  readonly values: ReadonlyMap<string, string>;
}

const MOST_THINGS = 20_000;
const DEEPEST = 40;

export function linkedThings(scripts: readonly string[]): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of scripts) {
    const json = parsed(script);
    if (json !== undefined) gather(json, null, null, 0, things);
    else things.push(loosely(script));
  }
  return things;
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  if (nestsDeep(bare)) return undefined;
  for (const mend of MENDS) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // The next mend may do.
    }
  }
  return undefined;
}

/** Brackets opened and not closed beyond any depth that is meant. */
function nestsDeep(json: string): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const letter = json[i];
    if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") depth--;
    if (depth > DEEPEST * 5) return true;
  }
  return false;
}

/** Control characters have no place in JSON, not even a line break within a string. */
const CONTROL = /[\u0000-\u001f]/g;

const MENDS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(CONTROL, " "),
  (json) => json.replace(CONTROL, " ").replace(/,(?=\s{0,200}[}\]])/g, ""),
  (json) => json.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replace(CONTROL, " "),
  (json) => `[${json.replace(/\}\s{0,200}\{/g, "},{")}]`,
];

function gather(
  value: unknown,
  via: string | null,
  parent: LinkedThing | null,
  depth: number,
  things: LinkedThing[],
): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, via, parent, depth + 1, things);
    return;
  }
  const values = new Map<string, string>();
  const inner: [string, unknown][] = [];
  let types: string[] = [];
  for (const [key, one] of Object.entries(value)) {
    const name = key.replace(/^@|^.*[:/#]/, "").toLowerCase();
    if (name === "type")
      types = (Array.isArray(one) ? one : [one]).filter(isString).map((type) => type.replace(/^.*[:/#]/, ""));
    else if (isString(one) || typeof one === "number") values.set(name, String(one));
    else if (Array.isArray(one) && isString(one[0])) values.set(name, one.filter(isString).join(", "));
    else inner.push([name, one]);
  }
  const thing = { types, via: via === "graph" ? null : via, parent, values };
  things.push(thing);
  for (const [name, one] of inner) gather(one, name, thing, depth + 1, things);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

const LOOSE =
  /"(?<key>datePublished|dateModified|dateCreated|uploadDate|headline|@type|inLanguage)"\s{0,5}:\s{0,5}\[?\s{0,5}"(?<value>[^"\n]{1,300})"/g;

/** What can still be read where no mending helps: the first value of each property. */
function loosely(script: string): LinkedThing {
  const values = new Map<string, string>();
  const types: string[] = [];
  for (const { groups } of script.matchAll(LOOSE)) {
    const [key, value] = [groups!.key!.toLowerCase(), groups!.value!];
    if (key === "@type") types.push(value);
    else if (!values.has(key)) values.set(key, value);
  }
  return { types, via: null, parent: null, values };
}
