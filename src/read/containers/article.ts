import { ParleyError } from "../../model/error.ts";
import type { Taken } from "../container.ts";
import type { Stated } from "../format.ts";
import { fileOfBytes } from "../found-file.ts";
import { statedDay } from "../published/stated-day.ts";
import type { ColumnNames, ColumnRole } from "./columns.ts";
import { looksLikeMarkup, plainWords } from "./markup.ts";

/**
 * One row of a table, object or item of a feed in, the report it holds out: the text is its bytes, the rest is what was
 * said of it.
 *
 *     { "title": "Envoys meet", "url": "https://m.example/1", "body": "<p>The two …" }
 */
export interface Article {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  /** What says when it was published, for a person: "column pub_date". */
  readonly publishedWhere?: string;
  readonly address?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly language?: string | null | undefined;
}

export function fileOfArticle(name: string, article: Article): Taken {
  const text = article.text.trim() === "" ? null : article.text;
  if (text === null) {
    return { name, error: new ParleyError("read/empty", `${name} is empty: it has no text to read.`) };
  }
  const day = article.published ? statedDay(article.published, article.publishedWhere ?? "date") : null;
  const words = (value: string | null | undefined) => (value ? plainWords(value).slice(0, MOST_WORDS) || null : null);
  const stated: Stated = {
    title: words(article.title),
    outlet: words(article.outlet),
    byline: words(article.byline),
    language: article.language?.trim() || null,
    ...(day === null ? {} : { published: [day] }),
  };
  return fileOfBytes({
    name,
    bytes: Buffer.from(text),
    charset: "utf-8",
    mediaType: looksLikeMarkup(text) ? "text/html" : "text/plain",
    address: webAddress(article.address),
    stated,
  });
}

/** No title or name is longer. */
const MOST_WORDS = 1_000;

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? "";
  return address.length <= 4_000 && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
    ? address
    : null;
}

/** The article in an object of any shape; null where none of its fields may hold the text of a report. */
export function articleOf(
  record: Readonly<Record<string, unknown>>,
  names: ColumnNames,
  word: "column" | "field",
): Article | null {
  if (names.text.length === 0) return null;
  const first = (role: ColumnRole, isSuch = (words: string) => words.trim() !== "") => {
    for (const name of names[role]) {
      const words = wordsOf(record[name], role === "text" ? "\n\n" : ", ");
      if (isSuch(words)) return [name, words] as const;
    }
    return null;
  };
  const published = first("published", (words) => statedDay(words, "") !== null);
  return {
    text: first("text")?.[1] ?? "",
    title: first("title")?.[1] ?? null,
    published: published?.[1] ?? null,
    publishedWhere: `${word} ${published?.[0]}`,
    address: first("address", (words) => webAddress(words) !== null)?.[1] ?? null,
    outlet: first("outlet")?.[1] ?? null,
    byline: first("byline")?.[1] ?? null,
    language: first("language")?.[1] ?? null,
  };
}

/** What a value says where a name or a text is wanted: { "name": "Meridian News" }, ["Ada Okoro", "Bo Lind"]. */
function wordsOf(value: unknown, between: string, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value === null || typeof value !== "object" || depth > 3) return "";
  if (Array.isArray(value)) {
    return value
      .map((part) => wordsOf(part, between, depth + 1))
      .filter((words) => words !== "")
      .join(between);
  }
  const fields = value as Record<string, unknown>;
  const key = INNER.find((name) => fields[name] !== undefined);
  return key === undefined ? "" : wordsOf(fields[key], between, depth + 1);
}

/** Where the words of a nested value stand. */
const INNER = ["rendered", "name", "text", "value", "main", "title", "content", "html", "$t", "#text", "_"];
