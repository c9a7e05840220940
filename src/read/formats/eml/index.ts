import type { SegmentRole } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { Block, Format, FormatFile, FrozenText, Place, Stated } from "../../format.ts";
import { statedDay } from "../../published/stated-day.ts";
import { segment } from "../../segments/segment.ts";
import { html } from "../html/index.ts";
import { drawMail } from "./draw-mail.ts";
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
  isDrawn: true,
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
    const isForwarded = /^(?:fwd?|wg|tr)\s?:/i.test(subject);
    const plain = (mail.text ?? "").replace(/\r\n?/g, "\n");
    const page = await readPage(mail.html ?? "", name);
    if (page !== null && hasMore(page.text, plain)) draft.page(page, isForwarded);
    else draft.body(plain, isForwarded);
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
      draw: (marked) => drawMail(draft, page, marked),
    };
  },
};

/** The page that a mail is, by the format that reads pages. */
async function readPage(page: string, name: string): Promise<FrozenText | null> {
  return page === "" ? null : html.read({ bytes: Buffer.from(page), name, mediaType: "text/html", charset: "utf-8" });
}

/** The plain part may say no more than where to look at the other. */
function hasMore(page: string, plain: string): boolean {
  return plain.trim() === "" || lettersOf(page) > lettersOf(plain) * 1.5;
}

function lettersOf(text: string): number {
  return text.replace(/https?:\S+|[^\p{L}]+/gu, "").length;
}

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

  /** A page's title is a heading under the subject; the lines that are not the sender's are told as in plain text. */
  page({ text, blocks = [] }: FrozenText, isForwarded: boolean): void {
    const start = this.text.length;
    const others = notOwnWords(text, isForwarded);
    let next = 0;
    for (const { start: from, end, role } of blocks) {
      while (next < others.length && others[next]!.end <= from) next++;
      const isOther = next < others.length && others[next]!.start < end;
      const own = role === "title" ? "heading" : role;
      this.blocks.push({ start: start + from, end: start + end, role: isOther ? "furniture" : own });
    }
    this.places.push({ start, end: start + text.length, path: "text/html" });
    this.text += text;
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
