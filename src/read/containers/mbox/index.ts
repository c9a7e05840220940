import { ParleyError } from "../../../model/error.ts";
import { ByteReader, type Stretch } from "../../byte-reader.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import { type FoundFile, fileOfBytes } from "../../found-file.ts";

/**
 * A mailbox file: its mails, each as it was before it was put there.
 *
 *     From ada@meridian.example Mon Mar 11 10:00:00 2013
 *     Subject: Talks in Lakeside
 */
export const mbox: Container = {
  id: "mbox",
  title: "Mailbox (mbox)",
  accepts: ({ head }) => (OPENING.test(Buffer.from(head.subarray(0, 2_000)).toString("latin1")) ? 0.95 : 0),
  open: openMbox,
};

/** The line that a mail opens with in a mailbox, up to the clock or the year, and a field of a mail's head behind it. */
const OPENING = /^From \S[^\r\n]{0,300}\d{2}[^\r\n]{0,60}\r?\n(?:>From [^\r\n]{0,300}\r?\n)?[A-Za-z][\w-]{0,60}:/;

const MARK = Buffer.from("\nFrom ");

async function* openMbox(file: FoundFile, { limit }: Bounds): AsyncIterable<Taken> {
  const reader = new ByteReader(file.stream());
  let number = 0;
  let mail = new Collected(limit);
  for (let stretch = await reader.until(MARK, limit); stretch !== null; stretch = await reader.until(MARK, limit)) {
    mail.add(stretch);
    if (!stretch.isMarked) break;
    // "From " at the head of a line opens a mail only behind a blank line, and with the day it came.
    const line = await reader.until(LINE, 1_000);
    if (line !== null && line.bytes !== null) reader.putBack(line.bytes);
    const opens = line?.bytes != null && mail.endsBlank && DAY.test(line.bytes.toString("latin1"));
    if (!opens) continue;
    yield mail.asFile(`${file.name}#${++number}`);
    mail = new Collected(limit);
  }
  if (mail.length > 0) yield mail.asFile(`${file.name}#${++number}`);
}

const LINE = Buffer.from("\n");

/** "ada@meridian.example Mon Mar 11 10:00:00 2013" */
const DAY = /^\S.{0,300}\d{2}:\d{2}.{0,40}\d{2}|^\S.{0,300}\b(?:19|20)\d\d\b/;

class Collected {
  readonly #limit: number;
  readonly #parts: Buffer[] = [];
  length = 0;
  /** What was added last ends with a blank line, but for the mark. */
  endsBlank = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add({ bytes, length, isMarked }: Stretch): void {
    this.length += length;
    if (bytes === null || this.length > this.#limit) this.#parts.length = 0;
    else this.#parts.push(bytes);
    const before = bytes?.subarray(0, isMarked ? -MARK.length : undefined);
    this.endsBlank =
      before === undefined || before.length === 0 || /\n\r?$/.test(before.subarray(-2).toString("latin1"));
  }

  asFile(name: string): Taken {
    if (this.length > this.#limit) {
      const error = new ParleyError(
        "read/too-large",
        `${name} is too large: a mail of ${this.length.toLocaleString("en")} bytes where the limit is ${this.#limit.toLocaleString("en")}; it was passed over.`,
      );
      return { name, error };
    }
    const bytes = unquoted(Buffer.concat(this.#parts));
    return fileOfBytes({ name, bytes, mediaType: "message/rfc822" });
  }
}

/** Without the line it opens with, the mark of the next and the blank line before it, and with ">From " as it was. */
function unquoted(mail: Buffer): Buffer {
  const text = mail.toString("latin1");
  const from = text.startsWith("From ") || !/^[A-Za-z][\w-]*:/.test(text) ? text.indexOf("\n") + 1 : 0;
  const to = text.endsWith("\nFrom ") ? text.length - "From ".length : text.length;
  return Buffer.from(
    text
      .slice(from, to)
      .replace(/(?:\r?\n){2}$/, "\n")
      .replace(/^>(>*From )/gm, "$1"),
    "latin1",
  );
}
