/**
 * On which of their days talks are. In: the word of the meeting and its sentence; out: the number of the day, or null.
 *
 *     a second day of talks on Thursday · met for a third day · talks entered their fourth day
 *
 * "the second day of the truce" counts something else.
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { ordinal } from "../../notice/times/vocabulary.ts";

/** Steps up from the day within which the meeting must lie. */
const NEAR = 2;

export function dayOfTalks(word: Token, view: SentenceView): number | null {
  for (const day of view.tokens) {
    if (day.lemma !== "day") continue;
    const number = childrenBy(view.sentence, day.index, "amod", "nummod").flatMap(
      ({ text }) => ordinal(text.toLowerCase()) ?? [],
    )[0];
    if (number === undefined || number < 2) continue;
    const of = childrenBy(view.sentence, day.index, "nmod");
    if (of.length > 0 && !of.includes(word)) continue;
    let at: Token | undefined = day;
    for (let steps = 0; at && steps <= NEAR; steps++) {
      if (at === word || at.index === word.head || (of.includes(word) && at === day)) return number;
      at = view.tokens[at.head];
    }
  }
  return null;
}
