import { type Decoded, decodeDeclared, knownCharset } from "../../decode.ts";

/**
 * The bytes of a page in, its characters out. What is good UTF-8 is UTF-8, whatever an old template declares; else a
 * server's word counts, then the page's own.
 *
 *     <meta charset="windows-1251">      windows-1251
 */
export function decodePage(bytes: Uint8Array, name: string, declared: string | null): Decoded {
  return decodeDeclared(bytes, name, knownCharset(declared) ?? charsetIn(bytes));
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
