/** How many died in an event: the number of people that a verb or noun of killing near its word counts. */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { NumberMention } from "../../notice/noticed.ts";

/** Steps up from the number within which the killing must lie. */
const NEAR = 3;

export function killedIn(anchor: Token, view: SentenceView): NumberMention | null {
  for (const number of view.numbers) {
    // "Dozens were killed" is no number to put down.
    if (number.unit !== "people" || (number.approx && number.max === null)) continue;
    let at: Token | undefined = view.tokens[number.token];
    for (let steps = 0; at && steps <= NEAR; steps++) {
      const isKilling =
        /^(?:kill|die|death|dead|slay|massacre|execute|behead|murder)$/.test(at.lemma) ||
        isShotDead(at, view) ||
        isLeftDead(at, view);
      if (isKilling && (at === anchor || isNear(at, anchor, view))) return number;
      if (at.upos === "VERB" && steps > 0) break;
      at = view.tokens[at.head];
    }
  }
  return null;
}

/** "shot dead seven passengers" */
function isShotDead({ lemma, index }: Token, { tokens }: SentenceView): boolean {
  return lemma === "shoot" && tokens[index + 1]?.text === "dead";
}

/** "left nine villagers dead" */
function isLeftDead({ lemma, index }: Token, { tokens }: SentenceView): boolean {
  return lemma === "leave" && tokens.slice(index, index + DEAD_WITHIN).some(({ text }) => /^dead$/i.test(text));
}

/** "left more than nine of the villagers dead" */
const DEAD_WITHIN = 9;

/** The one hangs on the other, or both on one verb. */
function isNear(killing: Token, anchor: Token, view: SentenceView): boolean {
  if (killing.head === anchor.index || anchor.head === killing.index) return true;
  const above = view.tokens[anchor.head];
  return above !== undefined && (killing.head === above.index || above.head === killing.index);
}
