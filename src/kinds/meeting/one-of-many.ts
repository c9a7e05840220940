/** Whether talks are one among several, so certain ones. In: their noun; out: "a second round of talks", "the latest meeting". */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wholeOf } from "./whole-of.ts";

export function isOneOfMany(anchor: Token, view: SentenceView): boolean {
  const whole = wholeOf(anchor, view);
  return [anchor, whole].some((noun) =>
    childrenBy(view.sentence, noun.index, "amod").some((word) =>
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|previous|final|further|subsequent|follow-up|upcoming|forthcoming|\d+th)$/i.test(
        word.text,
      ),
    ),
  );
}
