import { ParleyError } from "../../../model/error.ts";
import type { Container, Taken } from "../../container.ts";
import { fieldOf, parseMail } from "../../formats/eml/parse-mail.ts";
import { fileOfBytes } from "../../found-file.ts";
import { inMemory } from "../../in-memory.ts";

/**
 * A web page that a browser saved in one file, in the form of a mail: the page, with its address. When it was saved says
 * nothing of when it was published.
 *
 *     talks.mhtml      talks.mhtml/page.html, https://meridian.example/2013/03/11/talks
 */
export const mhtml: Container = {
  id: "mhtml",
  title: "Saved web page (MHTML)",
  accepts: ({ head }) => (SAVED.test(Buffer.from(head.subarray(0, 4_096)).toString("latin1")) ? 0.97 : 0),
  async *open(file, { limit }): AsyncIterable<Taken> {
    const mail = await parseMail(await inMemory(file, limit), file.name);
    const page = mail.html ?? "";
    if (page.trim() === "") {
      throw new ParleyError("read/empty", `${file.name} is a saved web page without a page in it; save it again.`);
    }
    const address = file.address ?? fieldOf(mail, "snapshot-content-location");
    yield fileOfBytes({
      name: `${file.name}/page.html`,
      bytes: Buffer.from(page),
      mediaType: "text/html",
      charset: "utf-8",
      address,
    });
  },
};

/** What only browsers write at the head. */
const SAVED =
  /^(?:[A-Za-z-]{1,60}:[^\r\n]{0,1000}\r?\n(?:[ \t][^\r\n]{0,1000}\r?\n){0,20}){0,20}(?:Snapshot-Content-Location:|From:[ \t]*"?<Saved by)/i;
