/**
 * The tags of an XML text in order, and the text between them with its entities read. One pass; a text that is not
 * well formed gives the tags that are.
 *
 *     <s>They met <TIMEX3 value="2024-03-08">Friday</TIMEX3>.</s>
 *        └─text──┘└────────── tag ──────────┘└─text─┘└ tag ─┘
 */
export type Markup =
  | { readonly is: "text"; readonly text: string }
  | {
      readonly is: "tag";
      readonly name: string;
      readonly form: "open" | "close" | "empty";
      readonly attributes: ReadonlyMap<string, string>;
    };

export function* scanTags(source: string): Generator<Markup> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { is: "text", text: readEntities(source.slice(at, open)) };
    const [left, right] = source.startsWith("<!--", open)
      ? ["<!--", "-->"]
      : source.startsWith("<![CDATA[", open)
        ? ["<![CDATA[", "]]>"]
        : ["<", ">"];
    const close = source.indexOf(right, open);
    if (close < 0) return;
    at = close + right.length;
    const inside = source.slice(open + left.length, close);
    if (left === "<![CDATA[") yield { is: "text", text: inside };
    if (left === "<" && /^\/?[A-Za-z]/.test(inside)) yield tagOf(inside);
  }
  if (at < source.length) yield { is: "text", text: readEntities(source.slice(at)) };
}

function tagOf(inside: string): Markup {
  const form = inside.startsWith("/") ? "close" : inside.endsWith("/") ? "empty" : "open";
  const name = /^\/?([^\s/]+)/.exec(inside)?.[1] ?? "";
  const attributes = new Map<string, string>();
  for (const match of inside.matchAll(/\b([\w:]+)="([^"]*)"/g)) attributes.set(match[1]!, readEntities(match[2]!));
  return { is: "tag", name, form, attributes };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function readEntities(text: string): string {
  return text.replace(
    /&(?:(\w{1,8})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name?: string, ten?: string, hex?: string) => {
      if (name) return ENTITIES.get(name) ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
