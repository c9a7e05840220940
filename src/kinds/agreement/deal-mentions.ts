/**
 * Every mention of a deal in a report. In: the report's sentences; out: each noun for a deal with what its sentence
 * tells of it, and by which family of deals it goes.
 *
 *     A truce took effect on Monday. An earlier ceasefire collapsed. They want a lasting peace.
 *       truce, in-force                truce of before, collapsed      deal to come, proposed
 */
import { childrenBy } from "../../extract/clauses.ts";
import { dealAt, isDealNoun, type Sort } from "../../extract/deals/deal-at.ts";
import { dealStatus, type StatusFound } from "../../extract/deals/deal-status.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { dealMeant, isPronounOfDeal } from "./deal-meant.ts";
import { resolutionNumber } from "./name-of.ts";

export interface DealMention {
  readonly noun: Token;
  readonly view: SentenceView;
  readonly sort: Sort;
  readonly found: StatusFound | null;
  /** Mentions of one family can be one deal: "truce", "truce of before", "nuclear", … */
  readonly family: string;
  /** Where the word is a pronoun: the mention that it means. */
  readonly of?: DealMention;
}

export function dealMentions(context: Context): DealMention[] {
  const mentions: DealMention[] = [];
  let last: string | null = null;
  /** By its noun, the family of a deal that was told of as another one. */
  const others = new Map<string, string>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const noun of view.tokens) {
      const of = isPronounOfDeal(noun) ? dealMeant(noun, view, mentions) : null;
      if (of) mentions.push({ ...of, noun, view, found: dealStatus(noun, view), of });
      if (!isDealNoun(noun)) continue;
      const sort = dealAt(noun, view);
      if (!sort) continue;
      const found = dealStatus(noun, view);
      const own = ownFamily(noun, sort, found, view) ?? others.get(noun.lemma.toLowerCase()) ?? null;
      const another = own === null && last !== null && isAnother(noun, found, mentions.at(-1), view);
      if (another) others.set(noun.lemma.toLowerCase(), `deal by ${noun.lemma.toLowerCase()}`);
      const sameAs: string = own ?? others.get(noun.lemma.toLowerCase()) ?? last ?? "deal";
      if (!/ of before$| to come$/.test(sameAs)) last = sameAs;
      // "19 April - They strike a deal … 30 July - They strike a deal": in a chronology each entry tells of its own.
      const entry = context.noticed.logEntries[index];
      const family = entry && found && found.weight > 1 ? `${sameAs} in ${entry.value}` : sameAs;
      mentions.push({ noun, view, sort, found, family });
    }
  }
  return mentions;
}

/** "They signed an agreement. In January they signed a protocol": two papers, each with its own name. */
function isAnother(
  noun: Token,
  found: StatusFound | null,
  before: DealMention | undefined,
  view: SentenceView,
): boolean {
  const isNew = childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^(?:an?|another)$/i.test(text));
  return (
    isNew &&
    PAPERS.test(noun.lemma) &&
    found !== null &&
    /^(?:signed|adopted|reached)$/.test(found.status) &&
    found.weight === 3 &&
    before !== undefined &&
    before.noun.lemma !== noun.lemma &&
    before.view !== view
  );
}

/** What is not said of just any deal, as "accord" and "agreement" are. */
const PAPERS =
  /^(?:protocol|memorandum|treaty|declaration|communiqu[eé]|charter|convention|contract|resolution|armistice)$/i;

const BEFORE =
  /^(?:earlier|previous|prior|past|last|former|first|initial|february|january|march|april|may|june|july|august|september|october|november|december)$/;
const TO_COME =
  /^(?:final|lasting|permanent|durable|sustainable|sustained|broader|wider|comprehensive|eventual|ultimate|long-term|longer-term|longer|long-lasting|better|future|second|genuine|true|real|any)$/;
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:nuclear|atomic)$/, "nuclear"],
  [/^(?:trade|tariff|commerce)$/, "trade"],
  [/^(?:prisoner|prisoners|hostage|hostages|swap|exchange)$/, "exchange"],
  [/^(?:peace|political)$/, "peace"],
  [/^(?:grain|gas|oil|water|climate|border|defence|defense)$/, "sectoral"],
];

/** Null: "the deal", which is whatever deal was told of last. */
function ownFamily(noun: Token, sort: Sort, found: StatusFound | null, view: SentenceView): string | null {
  // "Resolution 2612 … an earlier one, Resolution 2590": two.
  const number = resolutionNumber(noun, view);
  if (number) return `resolution ${number.text}`;
  const before = childrenBy(view.sentence, noun.index, "amod", "compound", "det", "nmod:poss", "nummod").map(
    ({ text }) => text.toLowerCase(),
  );
  const subject = SUBJECTS.find(([pattern]) => before.some((word) => pattern.test(word)))?.[1];
  const isShort = before.some((word) => /-(?:hour|day|week)$|^(?:temporary|hour|day|week)$/.test(word));
  const kind = sort === "truce" || isShort ? "truce" : (subject ?? null);
  const isOpen = !found || /^(?:proposed|negotiating|not-reached)$/.test(found.status);
  if (isOpen && before.some((word) => TO_COME.test(word))) return `${kind ?? "deal"} to come`;
  if (before.some((word) => BEFORE.test(word))) return `${kind ?? "deal"} of before`;
  return kind;
}
