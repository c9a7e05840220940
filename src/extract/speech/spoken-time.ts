/**
 * When something was said. In: the verb of saying, who says it, and the words said; out: the day that stands with the
 * verb, else the day on which the same person is said to have spoken shortly before, else that of publication for plain
 * news speech. What is not stated is marked as inferred.
 *
 *     Okoro said on Monday that …             the Monday, stated by the text
 *     “We wait,” Okoro told reporters in the northern capital on Monday. …    the Monday, not a day among her own words
 *     Okoro said the talks would …            the day of publication, inferred: news reports what is said as it is said
 *     Okoro has long said that …              unknown
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
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
  if (stated) return stated;
  if (!isNewsTense(verb, view)) return null;
  return (speaker && sameOccasion(speaker, view.sentence.index, context)) || publicationTime(context);
}

/** News without another day tells of its own; a report that is dated by month or year says no more than that. */
export function publicationTime({ report }: Context): EventTime | null {
  return report.published && { value: report.published.value, basis: "inferred", span: null };
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
