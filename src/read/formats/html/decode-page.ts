import { type Decoded, decode, decodeAs } from "../../decode.ts";

/**
 * The bytes of a page in, its characters out. What is good UTF-8 is UTF-8, whatever an old template declares; else a
 * server's word counts, then the page's own.
 *
 *     <meta charset="windows-1251">      windows-1251
 */
export function decodePage(bytes: Uint8Array, name: string, declared: string | null): Decoded {
  const said = knownCharset(declared) ?? knownCharset(charsetIn(bytes));
  if (said === null || said === "utf-8") return decode(bytes, name);
  // An escape character in plain bytes is how Japanese mail and old pages were written.
  if (said === "iso-2022-jp" && bytes.includes(0x1b)) return decodeAs(bytes, said, name);
  const plain = decode(bytes, name);
  return plain.isGuess ? decodeAs(bytes, said, name) : plain;
}

/** Browsers look at the first 1,024 bytes; pages with long comments before their head have it later. */
const LOOKED_AT = 8_192;

function charsetIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  const said =
    /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head) ??
    /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head);
  return said?.[1] ?? null;
}

/** Its name as decoders know it; a page that says UTF-16 in plain bytes is not in it. */
function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith("utf-16") || encoding === "x-user-defined" ? null : encoding;
  } catch {
    return null;
  }
}
