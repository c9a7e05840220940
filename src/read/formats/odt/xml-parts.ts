/**
 * XML in; its tags and words one after another out, in one pass. Nothing is fetched and no entity is told but those that
 * XML itself knows and numbers of signs, so nothing unfolds.
 *
 *     <text:p a="1">Talks &amp; terms<text:s/></text:p>      open text:p, words "Talks & terms", open and close text:s, close text:p
 */
export type XmlPart =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "words"; readonly words: string };

export function* xmlParts(xml: string): Generator<XmlPart> {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at) yield { kind: "words", words: unescaped(xml.slice(at, end)) };
    if (next < 0) return;
    const other = OTHERS.find(([opens]) => xml.startsWith(opens, next));
    if (other !== undefined) {
      const [opens, closes] = other;
      const close = xml.indexOf(closes, next + opens.length);
      const stop = close < 0 ? xml.length : close;
      if (opens === CDATA) yield { kind: "words", words: xml.slice(next + opens.length, stop) };
      at = stop + closes.length;
      continue;
    }
    at = endOfTag(xml, next);
    yield* tagParts(xml.slice(next + 1, at - 1));
  }
}

const CDATA = "<![CDATA[";
const OTHERS = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

function* tagParts(tag: string): Generator<XmlPart> {
  if (tag.startsWith("/")) {
    yield { kind: "close", name: tag.slice(1).trim() };
    return;
  }
  const isEmpty = tag.endsWith("/");
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const [name = ""] = /^[^\s/]*/.exec(inner)!;
  yield { kind: "open", name, attributes: inner.slice(name.length) };
  if (isEmpty) yield { kind: "close", name };
}

/** Behind the ">" that is not in a quoted value. */
function endOfTag(xml: string, from: number): number {
  const step = /[^"'>]*["'>]/y;
  for (step.lastIndex = from; step.test(xml); ) {
    const sign = xml[step.lastIndex - 1]!;
    if (sign === ">") return step.lastIndex;
    const close = xml.indexOf(sign, step.lastIndex);
    if (close < 0) break;
    step.lastIndex = close + 1;
  }
  return xml.length + 1;
}

export function attributeIn(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at < 0) return null;
  const from = at + name.length + 2;
  const quote = attributes[from];
  const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, from + 1) : -1;
  return end < 0 ? null : unescaped(attributes.slice(from + 1, end));
}

const KNOWN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(words: string): string {
  if (!words.includes("&")) return words;
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return KNOWN[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : "\uFFFD";
  });
}
