/**
 * When something was said. In: the verb of saying, who says it, and the words said; out: the day that stands with the
 * verb, else that of the clauses it is told together with, else the day on which the same person is said to have spoken
 * shortly before, else that of the news for plain news speech. What is not stated is marked as inferred.
 *
 *     Okoro said on Monday that …             the Monday, stated by the text
 *     “We wait,” Okoro told reporters in the northern capital on Monday. …    the Monday, not a day among her own words
 *     The border was closed on Monday, a day after Okoro vowed …    vowed: the Sunday
 *     Okoro said the talks would …            the day of the news, inferred: it reports what is said as it is said
 *     Okoro says the talks will …             the day of publication
 *     Okoro has long said that …              unknown
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { Edtf } from "../../model/edtf.ts";
import { contains, type Span } from "../../model/span.ts";
import { clauseTime } from "../circumstances/clause-time.ts";
import { countedFrom } from "../circumstances/counted-from.ts";
import { asInferred, partedAt } from "../circumstances/day-of.ts";
import { entryDay } from "../circumstances/entry-day.ts";
import { frameOf } from "../circumstances/frame-of.ts";
import { newsDay } from "../circumstances/news-day.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { sameOccasion } from "./same-occasion.ts";
import { statedTime } from "./stated-time.ts";

export function spokenTime(
  verb: Token,
  view: SentenceView,
  context: Context,
  speaker: string | null,
  content: readonly Span[] = [],
): EventTime | null {
  const stated = statedTime(verb, view, content);
  if (stated) return { ...stated, value: partedAt(stated.value, context)?.before ?? stated.value };
  const beside = besideTime(verb, view, context, content);
  if (beside) return beside;
  const entry = entryDay(view.sentence, context);
  if (entry) return entry;
  if (!isNewsTense(verb, view)) return null;
  return (speaker && sameOccasion(speaker, view.sentence.index, context)) || newsTime(context);
}

/** "suggesting that …", "a day after Okoro vowed …": by the clauses around it, never by a day among the words said. */
function besideTime(verb: Token, view: SentenceView, context: Context, content: readonly Span[]): EventTime | null {
  const counted = countedFrom({ token: verb, view, ...frameOf(verb, view) }, context);
  if (counted) return counted;
  const time = clauseTime(verb, view);
  if (!time || content.some((span) => contains(span, time)) || view.quotationAt(time)) return null;
  return asInferred(time);
}

/** What a transcript or a letter says is said on its own day. */
export function publicationTime({ report }: Context): EventTime | null {
  return onDay(report.published?.value ?? null);
}

export function newsTime(context: Context): EventTime | null {
  return onDay(newsDay(context));
}

function onDay(value: Edtf | null): EventTime | null {
  return value === null ? null : { value, basis: "inferred", span: null };
}

/** Plain past or present; "had warned", "has long said" and "used to say" lie further back. */
function isNewsTense(verb: Token, view: SentenceView): boolean {
  const before = wordsUnder(view.sentence, verb.index);
  const isPast = before.some((token) => token.relation === "aux" && /^(?:had|'d|’d)$/i.test(token.text));
  const isLongAgo = before.some((token) =>
    /^(?:previously|once|earlier|repeatedly|often|long|always|ago)$/i.test(token.text),
  );
  return !isPast && !isLongAgo;
}
