import { ParleyError } from "../../model/error.ts";
import { shownName } from "../found-file.ts";

/**
 * The names of a table's columns in, what each of them holds out: by what a person said of it, or by the names that
 * such columns have everywhere.
 *
 *     pub_date, Headline, fullText      published, title, text
 */
export const COLUMN_ROLES = ["text", "title", "published", "address", "outlet", "byline", "language"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The column that holds a thing, as a person said. */
export type Columns = Readonly<Partial<Record<ColumnRole, string>>>;

/** What stands for the text where there is nothing longer. */
const SUMMARIES = [
  "leadtext",
  "description",
  "summary",
  "abstract",
  "snippet",
  "excerpt",
  "lead",
  "lede",
  "standfirst",
];

/** The surest first. Small letters only, without what stands between words. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    ...["fulltext", "articletext", "articlebody", "bodytext", "maintext", "contenttext", "contenthtml", "bodyhtml"],
    ...["storytext", "speechtext", "cleantext", "cleanedtext", "rawtext", "plaintext", "documenttext", "doctext"],
    ...["newstext", "reporttext", "posttext", "messagetext", "textbody", "textcontent", "pagetext"],
    ...["text", "body", "content", "contents", "article", "story", "transcript", "paragraphs", "speech", "html"],
    ...["articlehtml", "rawhtml", "textcleaned", "message", "document", "news", "articlecontent", "newscontent"],
    ...SUMMARIES,
  ],
  title: [
    ...["title", "headline", "articletitle", "newstitle", "pagetitle", "titletext", "mainheadline", "heading"],
    ...["head", "subject", "headlinemain", "storytitle", "doctitle"],
  ],
  published: [
    ...["published", "publishedat", "publishedon", "publisheddate", "publishdate", "datepublished", "datepublish"],
    ...["dateofpublication", "publicationdate", "pubdate", "pubdatetime", "publishedtime", "publicationdatetime"],
    ...["articledate", "newsdate", "postdate", "dateposted", "posted", "postedat", "postedon", "firstpublished"],
    ...["date", "dategmt", "datetime", "day", "issuedate", "dateissued", "dateline", "sourcedate", "seendate"],
    ...["timestamp", "time", "createdat", "created", "createddate", "datecreated"],
  ],
  address: [
    ...["url", "link", "address", "articleurl", "articlelink", "sourceurl", "weburl", "newsurl", "pageurl", "posturl"],
    ...["permalink", "canonicalurl", "canonicallink", "externalurl", "href", "uri", "originalurl", "documenturl"],
    ...["storyurl", "storylink", "guid"],
  ],
  outlet: [
    ...["outlet", "publisher", "publication", "newspaper", "sitename", "newsoutlet", "outletname", "publishername"],
    ...["sourcename", "newssource", "mediasource", "mediaoutlet", "medianame", "source", "site", "media", "medium"],
    ...["publicationname", "channel", "journal"],
  ],
  byline: [
    ...["byline", "author", "authors", "authorname", "authornames", "writer", "writers", "journalist", "reporter"],
    ...["creator", "creators", "writtenby", "by"],
  ],
  language: ["language", "lang", "languagecode", "langcode", "articlelanguage", "textlanguage"],
};

const ROLE_OF_NAME = new Map(
  COLUMN_ROLES.flatMap((role) => NAMES[role].map((name, rank) => [name, { role, rank }] as const)),
);

/** The names of the columns for each role, the surest first. */
export type ColumnNames = Readonly<Record<ColumnRole, readonly string[]>>;

export function columnNames(names: readonly string[], said: Columns = {}): ColumnNames {
  const ranked = names
    .map((name) => ({ name, known: ROLE_OF_NAME.get(bareName(name)) }))
    .sort((a, b) => (a.known?.rank ?? 0) - (b.known?.rank ?? 0));
  const namesOf = (role: ColumnRole): string[] => {
    const wanted = said[role];
    if (wanted !== undefined) return names.filter((name) => name === wanted || bareName(name) === bareName(wanted));
    return ranked.filter(({ known }) => known?.role === role).map(({ name }) => name);
  };
  return Object.fromEntries(COLUMN_ROLES.map((role) => [role, namesOf(role)])) as Record<ColumnRole, string[]>;
}

/** "Pub. Date", "pub_date" and "pubDate" are one name. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

/** What a table needs to be one of reports: a text, and something that tells of it. */
export function areOfReports(names: ColumnNames): boolean {
  return names.text.length > 0 && COLUMN_ROLES.some((role) => role !== "text" && names[role].length > 0);
}

/** The same, and the text is not only a summary, which a list of reports has too. */
export function areOfOneReport(names: ColumnNames): boolean {
  return areOfReports(names) && names.text.some((name) => !SUMMARIES.includes(bareName(name)));
}

/** No sentence lists more. */
const MOST_NAMED = 12;

export function noTextError(name: string, columns: readonly string[], word: "column" | "field"): ParleyError {
  const shown = columns.slice(0, MOST_NAMED).map((column) => `"${shownName(column.slice(0, 40))}"`);
  const list = `${shown.join(", ")}${columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : ""}`;
  return new ParleyError(
    "read/no-text-column",
    columns.length === 0
      ? `${name} holds no ${word} with a name, so nothing tells where the text of a report is; it may be no table of reports.`
      : `${name} has no ${word} that is known to hold the text of a report, only ${list}; name the one that does: --column text=NAME.`,
  );
}
