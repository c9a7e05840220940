import type { Attachment } from "postal-mime";
import type { Bounds, Container, Taken } from "../../container.ts";
import { isMail } from "../../formats/eml/is-mail.ts";
import { parseMail } from "../../formats/eml/parse-mail.ts";
import { type FoundFile, fileOfBytes, shownName } from "../../found-file.ts";
import { inMemory } from "../../in-memory.ts";
import { passedOver } from "../../left-out.ts";
import { declaredCharsets } from "./declared-charsets.ts";

/**
 * A mail: itself a report, and each file that it carries found beside it.
 *
 *     talks.eml      talks.eml, talks.eml/communique.docx
 */
export const mail: Container = {
  id: "mail",
  title: "Mail with attachments",
  // A little surer than the format, which reads the mail itself.
  accepts: (file) => (isMail(file) ? 0.95 : 0),
  open: openMail,
};

async function* openMail(file: FoundFile, { limit }: Bounds): AsyncIterable<Taken> {
  const bytes = await inMemory(file, limit);
  yield fileOfBytes({ ...file, bytes, isReport: true });
  // A mail of one part carries nothing; most are of one.
  if (!/^content-type:\s*multipart\//im.test(Buffer.from(file.head).toString("latin1"))) return;
  const { attachments } = await parseMail(bytes, file.name);
  // Where not all files are found by their heads, none is told by them.
  const declared = declaredCharsets(bytes);
  const isTold =
    declared.length === attachments.length && declared.every((one, i) => one.mimeType === attachments[i]!.mimeType);
  let number = 0;
  for (const attachment of attachments) {
    const charset = isTold ? declared[number]!.charset : null;
    number++;
    // A picture in the text, a card, an appointment or a signature is a part of the mail.
    if (attachment.related || PART_OF_MAIL.test(attachment.mimeType)) continue;
    const name = `${file.name}/${nameOf(attachment, number)}`;
    const passed = passedOver(name);
    if (passed !== null) yield { name, error: passed };
    else yield fileOfBytes({ name, bytes: bytesOf(attachment), mediaType: attachment.mimeType, charset });
  }
}

const PART_OF_MAIL =
  /^(?:image|audio|video)\/|^text\/(?:x-)?(?:vcard|calendar)$|^application\/(?:ics|pgp-|(?:x-)?pkcs7-)/;

function nameOf({ filename, mimeType }: Attachment, number: number): string {
  const name = shownName((filename ?? "").replace(/[/\\]/g, "_"));
  return name || `${number}${mimeType === "message/rfc822" ? ".eml" : ""}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
}
