/**
 * When something was said. In: the verb of saying; out: the day that stands with it, else the day of publication for
 * plain news speech, marked as inferred.
 *
 *     Okoro said on Monday that …     the Monday, stated by the text
 *     Okoro said the talks would …    the day of publication, inferred: news reports what is said as it is said
 *     Okoro has long said that …      unknown
 */
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { type EventTime, eventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export function spokenTime(verb: Token, view: SentenceView, context: Context): EventTime | null {
  const own = eventTime(verb, view);
  if (own) return own;
  const { published } = context.report;
  // A month or a year is too wide a frame to say when somebody spoke.
  if (published?.value.length !== 10 || !isNewsTense(verb, view)) return null;
  return { value: published.value, basis: "inferred", span: null };
}

/** Plain past or present; "has said", "had warned" and "used to say" lie further back. */
function isNewsTense(verb: Token, view: SentenceView): boolean {
  const before = children(view.sentence, verb.index).map((i) => view.tokens[i]!);
  const isPerfect = before.some((token) => token.relation === "aux" && token.lemma === "have");
  const isLongAgo = before.some((token) =>
    /^(?:previously|once|earlier|repeatedly|often|long|always|ago)$/i.test(token.text),
  );
  return !isPerfect && !isLongAgo;
}
