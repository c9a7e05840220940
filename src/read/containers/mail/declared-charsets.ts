/**
 * A mail's bytes in; for each file that it carries its type and the charset its head declares, in order, out: what parses
 * mails keeps the bytes of a file and not that.
 *
 *     Content-Type: text/plain; charset="windows-1251"; name="talks.txt"      "text/plain", "windows-1251"
 */
export interface DeclaredCharset {
  readonly mimeType: string;
  readonly charset: string | null;
}

/** A mail carries fewer files; lines that only look like the beginning of one may be many. */
const MOST_PARTS = 2_000;
/** A part's head has a few lines. */
const LONGEST_HEAD = 8_000;

export function declaredCharsets(bytes: Uint8Array): DeclaredCharset[] {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const found: DeclaredCharset[] = [];
  let looked = 0;
  for (let at = mail.indexOf("\n--"); at >= 0 && looked++ < MOST_PARTS; at = mail.indexOf("\n--", at + 3)) {
    const from = mail.indexOf("\n", at + 1) + 1;
    if (from === 0) break;
    const part = mail.slice(from, from + LONGEST_HEAD);
    const end = /\r?\n\r?\n/.exec(part)?.index ?? -1;
    if (end < 0) continue;
    // A field goes on in the lines behind it that open with a blank.
    const head = part.slice(0, end).replace(/\r?\n[ \t]+/g, " ");
    const type = /^content-type:[ \t]*([\w.+-]+\/[\w.+-]+)([^\n]*)/im.exec(head);
    if (type === null || !isFile(type[1]!, head)) continue;
    const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type[2]!)?.[1] ?? null;
    found.push({ mimeType: type[1]!.toLowerCase(), charset });
  }
  return found;
}

/** A text is of the mail itself unless it is said to be attached. */
function isFile(mimeType: string, head: string): boolean {
  if (/^multipart\//i.test(mimeType)) return false;
  return /^content-disposition:[ \t]*attachment\b/im.test(head) || !/^text\/(?:plain|html)$/i.test(mimeType);
}
