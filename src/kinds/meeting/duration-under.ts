/** How long a meeting lasted: the duration that hangs on its word or its verb. "talks that lasted nine hours". */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { TimeMention } from "../../notice/noticed.ts";

/** Steps up from the duration within which the meeting must lie. */
const NEAR = 3;

export function durationUnder(word: Token, view: SentenceView): TimeMention | null {
  for (const time of view.times) {
    // "for several days" tells no length; "met twice in the past four days" not how long they met.
    if (time.type !== "duration" || time.value !== null || !time.duration || time.duration.includes("X")) continue;
    // "for the first time in ten years"
    if (/^(?:in|within|since)$/i.test(view.tokens.findLast(({ end }) => end <= time.start)?.text ?? "")) continue;
    let at = view.tokens.findLastIndex((token) => token.end <= time.end);
    for (let steps = 0; at >= 0 && steps <= NEAR; steps++) {
      if (at === word.index || at === word.head) return time;
      // "will meet to extend the mandate for six months": so long is the mandate.
      if (view.tokens[at]!.upos === "VERB") break;
      at = view.tokens[at]!.head;
    }
  }
  return null;
}
