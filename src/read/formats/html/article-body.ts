import { attributeOf, isElement, isText, type PageElement } from "./page-tree.ts";

/**
 * A page's tree in, what its head says of the text out: titles, summaries, and the whole body where it is stated for
 * machines (JSON-LD).
 *
 *     <script type="application/ld+json">{ "headline": "Envoys meet", "articleBody": "The two envoys …" }</script>
 */
export interface SaidOfText {
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly bodies: readonly string[];
  /** The page calls itself an article: og:type, JSON-LD. */
  readonly isArticle: boolean;
}

/** Longer ones are not a page's own description of itself. */
const LONGEST_JSON = 2_000_000;
const MOST_SCRIPTS = 50;

export function saidOfText(root: PageElement): SaidOfText {
  const said = { titles: [] as string[], summaries: [] as string[], bodies: [] as string[], isArticle: false };
  let scripts = 0;
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.tagName === "title" && said.titles.length === 0) said.titles.push(textIn(element));
    else if (element.tagName === "meta") readMeta(element, said);
    else if (element.tagName === "script" && scripts < MOST_SCRIPTS) {
      if (!/^application\/(?:[a-z]+\+)?ld\+json/i.test(attributeOf(element, "type")?.trim() ?? "")) continue;
      scripts++;
      readJson(textIn(element), said);
    } else
      for (let i = element.childNodes.length - 1; i >= 0; i--) {
        const child = element.childNodes[i]!;
        if (isElement(child)) open.push(child);
      }
  }
  return said;
}

interface Gathered {
  titles: string[];
  summaries: string[];
  bodies: string[];
  isArticle: boolean;
}

function readMeta(element: PageElement, said: Gathered): void {
  const name = (attributeOf(element, "property") ?? attributeOf(element, "name") ?? "").toLowerCase();
  const content = attributeOf(element, "content")?.trim() ?? "";
  if (content === "") return;
  if (name === "og:title" || name === "twitter:title" || name === "dc.title") said.titles.push(content);
  else if (name === "description" || name === "og:description" || name === "twitter:description")
    said.summaries.push(content);
  else if (name === "og:type" && /article/i.test(content)) said.isArticle = true;
}

const DEEPEST_JSON = 12;

function readJson(source: string, said: Gathered): void {
  if (source.length > LONGEST_JSON) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/[\u0000-\u001f]+/g, " "));
  } catch {
    return; // A page's description of itself is no more than a hint: a broken one says nothing.
  }
  const open: [unknown, number][] = [[parsed, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (value === null || typeof value !== "object" || depth > DEEPEST_JSON) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") open.push([inner, depth + 1]);
      else if (typeof inner !== "string") continue;
      else if (key === "articleBody") said.bodies.push(inner);
      else if (key === "headline") said.titles.push(inner);
      else if (key === "@type" && /Article|Posting|Report/.test(inner)) said.isArticle = true;
    }
  }
}

function textIn(element: PageElement): string {
  let text = "";
  for (const child of element.childNodes) if (isText(child)) text += child.value;
  return text.trim();
}
