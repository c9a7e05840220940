import type { FormatFile } from "../../format.ts";

/**
 * How sure it is that bytes are a web page, 0 to 1, from their beginning, what was declared and the name.
 *
 *     <!DOCTYPE html>      0.95
 *     talks.html           0.6
 */
export function looksLikePage({ bytes, name, mediaType }: FormatFile): number {
  const head = beginning(bytes);
  if (OPENS.test(head)) return 0.95;
  if (/^\s*<(?:\?xml|!--)/i.test(head) && /<(?:!doctype\s+html|html[\s>])/i.test(head)) return 0.95;
  const isMarkup = /^[^<]{0,200}<[a-z!/][^>]{0,2000}>/i.test(head);
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType ?? "")) return isMarkup ? 0.9 : 0.3;
  if (NAMES.test(name)) return isMarkup ? 0.85 : 0.3;
  return PARTS.test(head) ? 0.5 : 0;
}

const LOOKED_AT = 2_048;
const NAMES = /\.(?:x?html?|shtml|xht)$/i;
/** What a page begins with, in the order of the standard that browsers sniff by. */
const OPENS = /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** A piece of a page as it is cut out of one. */
const PARTS = /^\s*<(?:title|meta|script|style|table|div|article|main|section|h1|font|center|p)(?:\s[^>]{0,500})?>/i;

/** Letters of one or of two bytes, without a byte order mark. */
function beginning(bytes: Uint8Array): string {
  let head = "";
  const end = Math.min(bytes.length, LOOKED_AT);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  for (let i = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : isWide ? 2 : 0; i < end; i++) {
    // Null bytes are a wide letter's other half, or nothing at all: browsers read over them.
    if (bytes[i] !== 0) head += String.fromCharCode(bytes[i]!);
  }
  return head;
}
