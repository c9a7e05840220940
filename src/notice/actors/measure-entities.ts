/**
 * How well persons, organisations and places are noticed in general news. In: annotated articles (see read-cat.ts) and
 * the language layer; out: precision, recall and F1 of named mentions, overall and by type.
 *
 *     Kenyan President Ada Okoro flew Lakeside Airlines to Oslo
 *     └LOC─┘           └──PER──┘      └──────ORG──────┘    └LOC┘
 *
 * Counted in the gold: mentions of PER, ORG and LOC marked NAM or PRE.NAM, and those without a mark whose words are all
 * capitalised and no pronoun; only the sentences up to the last annotated one (the corpus annotates a title and five sentences). Other
 * mentions of these types without a mark are neither wanted nor held against anybody; names of products and of money
 * (PRO, FIN) that are noticed as one of the three are wrong.
 *
 * Noticed: every name, whether or not the one named takes part in what is told, and every place. Our mapping: person is PER. Organisation, armed group, body, medium, and a state's seat ("the White House") are ORG. A
 * state by name, capital or adjective is LOC, without the noun of its government behind it, as are places; its army by name is ORG. Articles,
 * titles before a name, possessives and marks at either end do not count for equal extents.
 */
import type { Language } from "../../language/open-language.ts";
import type { SegmentRole } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { isCapital } from "../is-capital.ts";
import { noticePlaces } from "../places/notice-places.ts";
import type { NamedMention } from "./draft-mention.ts";
import { findNames } from "./notice-actors.ts";
import type { CatArticle } from "./read-cat.ts";

export const ENTITY_TYPES = ["PER", "ORG", "LOC"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Entity extends Span {
  readonly type: EntityType;
}

export interface EntityCounts {
  /** Mentions in the gold, and noticed. */
  wanted: number;
  noticed: number;
  /** Of the same type, with a common word; and with equal extent. */
  overlapping: number;
  equal: number;
}

export interface EntityScores {
  readonly counts: Readonly<Record<EntityType, EntityCounts>>;
  readonly errors: readonly string[];
}

export function measureEntities(articles: readonly CatArticle[], language: Language): EntityScores {
  const counts = Object.fromEntries(
    ENTITY_TYPES.map((type) => [type, { wanted: 0, noticed: 0, overlapping: 0, equal: 0 }]),
  ) as Record<EntityType, EntityCounts>;
  const errors: string[] = [];
  for (const article of articles) {
    const last = Math.max(0, ...article.mentions.map(({ end }) => end));
    const end = article.sentences.find((sentence) => sentence.end >= last)?.end ?? 0;
    const { wanted, ignored } = goldOf(article);
    const noticed = entitiesIn(article, language)
      .filter((entity) => entity.end <= end)
      .filter((entity) => wanted.some((one) => meet(one, entity)) || !ignored.some((span) => meet(span, entity)));
    for (const { type } of wanted) counts[type].wanted++;
    for (const { type } of noticed) counts[type].noticed++;
    const free = new Set(wanted);
    const matched = new Set<Entity>();
    for (const isMatch of [isEqual, meet]) {
      for (const entity of noticed) {
        const match = [...free].find((one) => one.type === entity.type && isMatch(one, entity));
        if (!match || matched.has(entity)) continue;
        matched.add(entity);
        free.delete(match);
        counts[entity.type].overlapping++;
        if (isMatch === isEqual) counts[entity.type].equal++;
      }
    }
    const around = ({ start, end }: Span): string =>
      `${article.text.slice(Math.max(0, start - 40), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 40)}`.replaceAll(
        "\n",
        " ",
      );
    for (const one of free) errors.push(`missed\t${one.type}\t${around(one)}`);
    for (const one of noticed) if (!matched.has(one)) errors.push(`spurious\t${one.type}\t${around(one)}`);
  }
  return { counts, errors };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function goldOf({ text, mentions }: CatArticle): { wanted: Entity[]; ignored: Span[] } {
  const wanted: Entity[] = [];
  const ignored: Span[] = [];
  for (const mention of mentions) {
    const type = ENTITY_TYPES.find((one) => one === mention.type);
    const words = text.slice(mention.start, mention.end).split(/\s+/);
    const isName =
      /^(?:NAM|PRE\.NAM)$/.test(mention.form) ||
      (mention.form === "" &&
        words.every((word) => /^(?:\p{Lu}|the$|of$|and$|&)/u.test(word)) &&
        !PRONOUN.test(words[0]!));
    if (type && isName) wanted.push({ ...bare(text, mention), type });
    else if (type || (isName && mention.type === null)) ignored.push(mention);
  }
  return { wanted, ignored };
}

const PRONOUN = /^(?:i|we|he|she|it|they|who|its|his|her|their|our|that|this|these|those)$/i;

/** Without article, title, possessive and marks at its ends. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:(?:the|a|an|mr|mrs|ms)[. ] ?|[“"(])*/i.exec(words)![0].length;
  const tail = /(?:['’]s?|[\s,.;:)”"])*$/.exec(words)![0].length;
  // "Inc." keeps its full stop for as long as both sides have it.
  const isEmpty = lead + tail >= words.length;
  return isEmpty ? { start, end } : { start: start + lead, end: end - tail };
}

function entitiesIn({ text, sentences }: CatArticle, language: Language): Entity[] {
  const [title, day, ...body] = sentences;
  const segment = (span: Span, role: SegmentRole) => ({ start: span.start, end: span.end, role });
  const analysis = language.analyse(text, [
    ...(title ? [segment(title, "title")] : []),
    ...(day ? [segment(day, "dateline")] : []),
    ...(body[0] ? [segment({ start: body[0].start, end: body.at(-1)!.end }, "body")] : []),
  ]);
  const { named: mentions } = findNames(analysis, { title: null, outlet: null, agency: null });
  const named = mentions.flatMap((mention) => entityOf(mention, text));
  const places = noticePlaces(analysis)
    .filter((place) => !named.some((entity) => meet(entity, place)))
    .map((place): Entity => ({ ...bare(text, place), type: "LOC" }));
  return [...named, ...places].sort((a, b) => a.start - b.start);
}

/** A mention without a name, "she" or "the council", is none. */
function entityOf(mention: NamedMention, text: string): Entity[] {
  const { last, type, form, name } = mention;
  const first = mention.nameFirst ?? mention.first;
  const { tokens } = mention.sentence;
  if (/^(?:title|description|pronoun)$/.test(form)) return [];
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  // An office before the name belongs to the mention, not to the name.
  if (type === "person")
    return [{ ...bare(text, { ...span, start: Math.max(span.start, span.end - name.length) }), type: "PER" }];
  if (type !== "state" || form === "seat") return [{ ...bare(text, span), type: "ORG" }];
  // "the Kenyan government", "the Kenyan Government" name a country first; "the Kenyan Air Force" is a name of its own.
  const [noun, word] = [tokens[last]!, tokens[last]!.text.toLowerCase()];
  const isForce = form === "adjective" && isCapital(noun) && /^(?:force|forces|army|navy|guard)$/.test(word);
  if (isForce) return [{ ...bare(text, span), type: "ORG" }];
  let end = first;
  while (end < last && isCapital(tokens[end + 1]) && !/^(?:government|administration)$/i.test(tokens[end + 1]!.text))
    end++;
  return [{ ...bare(text, { start: span.start, end: tokens[end]!.end }), type: "LOC" }];
}
