import type { LinkedThing } from "./metadata/linked-data.ts";
import type { PageSigns } from "./metadata/page-signs.ts";

/**
 * What a page's head and its linked data say in, what they say of the text out: titles, summaries, and the whole body
 * where it is stated for machines.
 *
 *     { "@type": "NewsArticle", "headline": "Envoys meet", "articleBody": "The two envoys …" }
 */
export interface SaidOfText {
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly bodies: readonly string[];
  /** The page calls itself an article. */
  readonly isArticle: boolean;
}

const TITLES = new Set(["og:title", "twitter:title", "dc.title"]);
const SUMMARIES = new Set(["description", "og:description", "twitter:description"]);
const STORY = /Article|Posting|Report/;

export function saidOfText({ title, metas }: PageSigns, things: readonly LinkedThing[]): SaidOfText {
  const contents = (names: ReadonlySet<string>) =>
    metas.filter(({ name }) => names.has(name)).map(({ content }) => content);
  const values = (name: string) => things.flatMap((thing) => thing.values.get(name) ?? []);
  return {
    titles: [...(title === null ? [] : [title]), ...contents(TITLES), ...values("headline")],
    summaries: contents(SUMMARIES),
    bodies: values("articlebody"),
    isArticle:
      metas.some(({ name, content }) => name === "og:type" && /article/i.test(content)) ||
      things.some(({ types }) => types.some((type) => STORY.test(type))),
  };
}
