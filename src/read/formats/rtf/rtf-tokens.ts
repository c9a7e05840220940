/**
 * The bytes of an RTF document, one character a byte, in; its braces, commands and bytes of text one after another out,
 * in one pass. What a command says is so long that many bytes follow are passed over.
 *
 *     {\b Talks\'e9\par}      open, command b, bytes "Talks", bytes E9, command par, close
 */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "command"; readonly word: string; readonly number: number | null }
  | { readonly kind: "bytes"; readonly bytes: string };

const TOKEN = /\\(?:([a-z]{1,40})(-?\d{1,9})? ?|'([0-9a-f]{2})|([^a-z]))|([{}])|[\r\n]+|[^\\{}\r\n]+|\\/giy;

export function* rtfTokens(source: string): Generator<RtfToken> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [all, word, number, hex, sign, brace] = match;
    if (brace !== undefined) yield brace === "{" ? { kind: "open" } : { kind: "close" };
    else if (word === "bin") token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) yield { kind: "command", word, number: number === undefined ? null : Number(number) };
    else if (hex !== undefined) yield { kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    // A sign that stands for itself, or a command that is a sign; a line end behind a stroke ends a paragraph.
    else if (sign !== undefined) yield signToken(sign);
    else if (all[0] !== "\r" && all[0] !== "\n" && all !== "\\") yield { kind: "bytes", bytes: all };
  }
}

function signToken(sign: string): RtfToken {
  if (sign === "\\" || sign === "{" || sign === "}") return { kind: "bytes", bytes: sign };
  return { kind: "command", word: sign === "\r" || sign === "\n" ? "par" : sign, number: null };
}
