import type { SegmentRole } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { Block, Format, FormatFile, FrozenText, Place, Stated } from "../../format.ts";
import { statedDay } from "../../published/stated-day.ts";
import { segment } from "../../segments/segment.ts";
import { isMail } from "./is-mail.ts";
import { notOwnWords } from "./not-own-words.ts";
import { fieldOf, parseMail } from "./parse-mail.ts";

/**
 * An e-mail: its subject, who sent it and when, each on a line, and what it says. What it quotes and what lists and
 * offices add is the page's; what it carries is found as files of their own.
 *
 *     Talks in Lakeside resume                      title, from the subject
 *     Ada Okoro <ada@meridian.example>              byline
 *     Mon, 11 Mar 2013 10:00:00 +0100               date
 */
export const eml: Format = {
  id: "eml",
  version: 1,
  title: "E-mail",
  accepts: ({ bytes, name, mediaType }) => (isMail({ head: bytes, name, mediaType: mediaType ?? null }) ? 0.9 : 0),
  async read({ bytes, name }: FormatFile): Promise<FrozenText> {
    const mail = await parseMail(bytes, name);
    const draft = new Draft();
    const subject = oneLine(mail.subject ?? "");
    const answered =
      /^(?:(?:re|fwd?|aw|wg|tr|sv|antw)\s?(?:\[\d+\])?:\s*|\[[^[\]]{1,40}\]\s+)+/i.exec(subject)?.[0] ?? "";
    draft.line(
      [
        [answered, "marker"],
        [subject.slice(answered.length), "title"],
      ],
      "header Subject",
    );
    const { name: sender = "", address = "" } = mail.from ?? {};
    draft.line(
      [
        [oneLine(sender), "byline"],
        [address ? `${sender ? " " : ""}<${address}>` : "", "furniture"],
      ],
      "header From",
    );
    const date = oneLine(fieldOf(mail, "date") ?? "");
    const dated = draft.line([[date, "date"]], "header Date");
    draft.gap();
    draft.body((mail.text ?? "").replace(/\r\n?/g, "\n"), /^(?:fwd?|wg|tr)\s?:/i.test(subject));
    const day = statedDay(date, "Date field of the mail");
    return {
      text: draft.text,
      charset: "utf-8",
      doubts: [],
      blocks: draft.blocks,
      places: draft.places,
      stated: {
        title: subject.slice(answered.length) || null,
        byline: oneLine(sender) || null,
        ...(day === null || dated === null ? {} : { published: [{ ...day, span: dated }] }),
      } satisfies Stated,
    };
  },
};

/** The frozen text as it grows. */
class Draft {
  text = "";
  readonly blocks: Block[] = [];
  readonly places: Place[] = [];

  /** A line of some parts; where it stands, or null where it is empty. */
  line(parts: readonly (readonly [words: string, role: SegmentRole])[], path: string): Span | null {
    const start = this.text.length;
    for (const [words, role] of parts) {
      const from = this.text.length + (words.length - words.trimStart().length);
      this.text += words;
      if (words.trim() !== "") this.blocks.push({ start: from, end: from + words.trim().length, role });
    }
    const end = this.text.length;
    if (start === end) return null;
    this.places.push({ start, end, path });
    this.text += "\n";
    return { start, end };
  }

  gap(): void {
    if (this.text !== "") this.text += "\n";
  }

  body(words: string, isForwarded: boolean): void {
    const start = this.text.length;
    const others = notOwnWords(words, isForwarded);
    const own = others.reduce(
      ({ text, at }, span) => ({
        text: text + words.slice(at, span.start) + " ".repeat(span.end - span.start),
        at: span.end,
      }),
      { text: "", at: 0 },
    );
    const segments = segment(own.text + words.slice(own.at)).filter(({ role }) => role !== "gap");
    const blocks = [...segments, ...others.map((span) => ({ ...span, role: "furniture" as const }))];
    for (const { start: from, end, role } of blocks.sort((a, b) => a.start - b.start)) {
      this.blocks.push({ start: start + from, end: start + end, role });
    }
    if (words !== "") this.places.push({ start, end: start + words.length, path: "text/plain" });
    this.text += words;
  }
}

function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
