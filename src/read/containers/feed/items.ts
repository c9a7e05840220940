import type { parseFeed } from "feedsmith";
import type { Article } from "../article.ts";

/**
 * A feed in, the article of each of its items out: the longest text that the item gives, and what the feed says of it.
 *
 *     <item><title>Envoys meet</title><description>The two …</description><pubDate>Mon, 11 Mar 2013 …
 */
type Parsed = ReturnType<typeof parseFeed>;

export function* articlesOf(parsed: Parsed, base: string | null): Iterable<Article> {
  const { format, feed } = parsed;
  if (format === "rss") {
    for (const item of feed.items ?? []) {
      yield {
        text: item.content?.encoded || item.description || item.title || "",
        title: item.title,
        ...dayOf([
          ["pubDate of the item", item.pubDate],
          ["dc:date of the item", item.dc?.dates?.[0]],
        ]),
        address: absolute(item.link ?? permanent(item.guid), base ?? feed.link),
        outlet: item.source?.title ?? feed.title,
        byline: namesOf(item.dc?.creators ?? item.authors),
        language: feed.language,
      };
    }
  } else if (format === "rdf") {
    for (const item of feed.items ?? []) {
      yield {
        text: item.content?.encoded || item.description || item.title || "",
        title: item.title,
        ...dayOf([["dc:date of the item", item.dc?.dates?.[0]]]),
        address: absolute(item.link, base ?? feed.link),
        outlet: feed.title,
        byline: namesOf(item.dc?.creators),
        language: feed.dc?.languages?.[0],
      };
    }
  } else if (format === "atom") {
    for (const entry of feed.entries ?? []) {
      const title = entry.title?.value;
      const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0];
      yield {
        text: entry.content?.value || entry.summary?.value || title || "",
        title,
        ...dayOf([
          ["published of the entry", entry.published],
          ["updated of the entry", entry.updated],
        ]),
        address: absolute(link?.href ?? entry.id, base ?? feed.links?.find(({ rel }) => rel !== "self")?.href),
        outlet: entry.source?.title?.value ?? feed.title?.value,
        byline: namesOf(entry.authors ?? feed.authors),
      };
    }
  }
}

function dayOf(
  days: readonly (readonly [where: string, words: unknown])[],
): Pick<Article, "published" | "publishedWhere"> {
  const found = days.find(([, words]) => typeof words === "string" && words.trim() !== "");
  return found === undefined ? {} : { published: String(found[1]), publishedWhere: found[0] };
}

const LONGEST_NAME = 1_000;

/** "desk@meridian.example (Ada Okoro)" is Ada Okoro. */
function namesOf(people: readonly (string | { readonly name?: string | undefined })[] | undefined): string | null {
  const names = (people ?? [])
    .map((person) => (typeof person === "string" ? person : (person.name ?? "")))
    .map((name) => (/\(([^()]{2,100})\)\s*$/.exec(name)?.[1] ?? name).trim())
    .filter((name) => name !== "" && !/^\S+@\S+$/.test(name.slice(0, LONGEST_NAME)));
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

function permanent(
  guid: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined,
): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}

function absolute(link: string | undefined, base: string | null | undefined): string | null {
  if (link === undefined) return null;
  if (URL.canParse(link)) return link;
  return base && URL.canParse(link, base) ? new URL(link, base).href : null;
}
