import type { parseFeed } from "feedsmith";
import { ParleyError } from "../../../model/error.ts";
import { asUtf8 } from "../../as-utf8.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import type { FoundFile } from "../../found-file.ts";
import { inMemory } from "../../in-memory.ts";
import { fileOfArticle } from "../article.ts";
import { articlesOf } from "./items.ts";

/**
 * A feed (RSS, RDF, Atom): each item a report, its whole text where the feed gives it, else its summary.
 *
 *     feed.xml      feed.xml#1, feed.xml#2
 */
export const feed: Container = {
  id: "feed",
  title: "Feed (RSS, Atom)",
  accepts: ({ head }) => (ROOT.test(openingOf(head)) ? 0.9 : 0),
  async *open(file, bounds): AsyncIterable<Taken> {
    const articles = articlesOf(await parse(await textOf(file, bounds), file.name), file.address ?? null);
    let number = 0;
    for (const article of articles) yield fileOfArticle(`${file.name}#${++number}`, article);
    if (number === 0) {
      throw new ParleyError("read/empty", `${file.name} is a feed without items: there is nothing in it to read.`);
    }
  },
};

/** What may stand before the root: a declaration, style sheets, remarks, a document type. */
const ROOT =
  /^\s*(?:<\?[^>]{0,500}>\s*|<!--(?:[^-]|-(?!->)){0,3000}-->\s*|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,3000}\]\s*)?>\s*){0,10}<(?:rss[\s>]|(?:\w{1,20}:)?RDF\s[^>]{0,3000}purl\.org\/(?:rss|net\/rss)|(?:\w{1,20}:)?feed\s[^>]{0,3000}(?:w3\.org\/2005\/Atom|purl\.org\/atom))/i;

function openingOf(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 8_192))
    .toString("latin1")
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "")
    .replaceAll("\0", "");
}

async function textOf(file: FoundFile, { limit }: Bounds): Promise<string> {
  const size = file.size;
  const encoding = /^<\?xml[^>]{0,200}encoding=["']([\w-]{2,30})["']/i.exec(openingOf(file.head))?.[1];
  const charset = file.charset ?? encoding?.toLowerCase() ?? null;
  const bytes = await inMemory({ name: file.name, size, stream: () => asUtf8({ ...file, charset }) }, limit);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

async function parse(text: string, name: string): Promise<ReturnType<typeof parseFeed>> {
  // Entities of a document's own are no part of any feed, and can be made to grow without end.
  if (/<!ENTITY/i.test(text.slice(0, 100_000))) {
    throw new ParleyError(
      "read/entities",
      `${name} declares entities of its own, which no feed needs and which may unfold without end; take them out and read it again.`,
    );
  }
  // Takes a while to load, and most runs read no feed.
  const { DetectError, MalformedError, ParseError, parseFeed } = await import("feedsmith");
  try {
    return parseFeed(text);
  } catch (cause) {
    if (!(cause instanceof ParseError || cause instanceof DetectError || cause instanceof MalformedError)) throw cause;
    throw new ParleyError(
      "read/damaged",
      `${name} looks like a feed and cannot be read as one: it is cut short or not well formed; get it again.`,
      { cause },
    );
  }
}
