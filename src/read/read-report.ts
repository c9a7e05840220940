import type { Doubt } from "../model/doubt.ts";
import { idOf } from "../model/id.ts";
import type { Report } from "../model/report.ts";
import { findAgency } from "./find-agency.ts";
import { findOutlet } from "./find-outlet.ts";
import type { Format, FrozenText, Stated } from "./format.ts";
import { FORMATS } from "./formats/catalog.ts";
import { lastName } from "./found-file.ts";
import { languageName, languageOf } from "./language.ts";
import { findPublished } from "./published/find-published.ts";
import { headerDays } from "./published/header-days.ts";
import { emptyError, LARGEST_REPORT_BYTES, refuseParagraphs, refuseSize } from "./refuse-bytes.ts";
import { findByline, findTitle } from "./segments/header.ts";
import { paragraphsOf } from "./segments/paragraphs.ts";
import { segment } from "./segments/segment.ts";
import { segmentBlocks } from "./segments/segment-blocks.ts";

/**
 * The bytes of one document in, a Report out with what it says of itself: title, outlet, agency, byline, day of
 * publication. A document that cannot be read is a ParleyError.
 *
 *     Envoys meet in Lakeside                                title
 *     LAKESIDE, March 11, 2013 (Meridian News) - The two …   published 2013-03-11, stated
 */
export interface ReportInput {
  readonly bytes: Uint8Array;
  /** The file name or path, as a person knows it: messages name it. */
  readonly name: string;
  readonly address?: string | null;
  /** As declared by whoever gave the bytes, a server or a mail: "text/html", "utf-8". */
  readonly mediaType?: string | null;
  readonly charset?: string | null;
  /** What was said of the document where it was found: a feed, a table, a mail. */
  readonly stated?: Stated;
}

/** The code of the doubt of a report in another language: no claims are drawn from it. */
const NOT_ENGLISH = "read/not-english";

export interface ReadOptions {
  /** The largest report read, in bytes. */
  readonly limit?: number;
}

export async function readReport(
  input: ReportInput,
  options: ReadOptions = {},
): Promise<{ report: Report; doubts: Doubt[] }> {
  const { bytes, name } = input;
  refuseSize(bytes.length, name, options.limit ?? LARGEST_REPORT_BYTES);
  if (bytes.length === 0) throw emptyError(name);
  const format = formatOf(input);
  return reportOf(input, format, await format.read(input));
}

/** The format that is surest of the file; of two the first. */
function formatOf(input: ReportInput): Format {
  let [surest, most] = [FORMATS[0]!, Number.NEGATIVE_INFINITY];
  for (const format of FORMATS) {
    const sureness = format.accepts(input);
    if (sureness > most) [surest, most] = [format, sureness];
  }
  return surest;
}

/** The report of a text that a format has frozen. */
export function reportOf(
  input: ReportInput,
  format: Pick<Format, "id" | "version">,
  frozen: FrozenText,
): { report: Report; doubts: Doubt[] } {
  const { bytes, name } = input;
  const { text } = frozen;
  const stated = statedBy(frozen.stated ?? {}, input.stated ?? {});
  const address = input.address ?? stated.address ?? null;
  if (!/[^\s\uFEFF]/.test(text)) throw emptyError(name);

  const paragraphs = paragraphsOf(text);
  refuseParagraphs(paragraphs.length, name);
  const segments = frozen.blocks ? segmentBlocks(text, frozen.blocks) : segment(text, paragraphs);
  const language = languageOf(text, segments, stated.language ?? null);
  const declared = language === "en" ? [] : headerDays(text, segments, language);
  const published = findPublished(text, segments, address, [...(stated.published ?? []), ...declared]);
  const report: Report = {
    id: reportId(input),
    name: nameOf(name),
    bytes,
    format: `${format.id}@${format.version}`,
    charset: frozen.charset,
    language,
    address,
    ...(stated.address ? { canonical: stated.address } : {}),
    outlet: stated.outlet ?? findOutlet(text, segments, address),
    agency: stated.agency ?? findAgency(text, segments, address),
    byline: input.stated?.byline ?? findByline(text, segments) ?? stated.byline ?? null,
    // A feed or a table knows the title of what it holds; in its text the first line may be any.
    title: input.stated?.title ?? findTitle(text, segments) ?? stated.title ?? null,
    published: published.published,
    text,
    segments,
  };
  const whole = { start: 0, end: Math.min(text.length, 1) };
  const unclear = language === "en" ? frozen.doubts : [...frozen.doubts, notEnglish(language)];
  const doubts = [...unclear.map((doubt) => ({ ...doubt, span: whole })), ...published.doubts].map(
    ({ code, message, span }): Doubt => ({
      id: idOf("d", report.id, code, `${span.start}-${span.end}`),
      report: report.id,
      code,
      message,
      span,
    }),
  );
  return { report, doubts };
}

function notEnglish(language: string): FrozenText["doubts"][number] {
  return {
    code: NOT_ENGLISH,
    message: `It is, it seems, in ${languageName(language)}, which Parley does not read: it is kept, and nothing is claimed from it; give a translation to have it read.`,
  };
}

/** What the document says of itself comes before what was said of it where it was found. */
function statedBy(document: Stated, finder: Stated): Stated {
  const said = Object.entries(document).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...finder,
    ...Object.fromEntries(said),
    published: [...(document.published ?? []), ...(finder.published ?? [])],
  };
}

/** The id a file will have as a report; known without reading it. */
export function reportId({ address, bytes }: ReportInput): string {
  return idOf("r", address ?? "", bytes);
}

/** "coverage/talks.txt" is "talks". */
function nameOf(path: string): string {
  const file = lastName(path);
  return file.toLowerCase().endsWith(".txt") && file.length > 4 ? file.slice(0, -4) : file;
}
