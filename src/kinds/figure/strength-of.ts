/**
 * The label that says how many fight for a party. In: a number; out: the word of the label that tells it, where the
 * number stands behind its colon and opens what it says, else null.
 *
 *     Strength: about 6,000      Estimated strength: 2,000-3,000      Men under arms: 500
 *     └──────┘                             └──────┘                   └─┘
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { NumberMention } from "../../notice/noticed.ts";

/** Words of a label, and those that say how sure the number is. */
const LONGEST_LABEL = 4;
const ABOUT =
  /^(?:about|some|around|approximately|roughly|nearly|almost|over|estimated|up|to|between|at|least|most|more|fewer|than|perhaps|maybe|c\.?|ca\.?|~)$/i;

export function strengthSign(number: NumberMention, { tokens }: SentenceView): Token | null {
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const first = tokens.findIndex(({ start }) => start >= number.start);
  if (first <= colon || !tokens.slice(colon + 1, first).every(({ text }) => ABOUT.test(text))) return null;
  const label = tokens.slice(0, colon);
  const isUnderArms = label.at(-1)!.lemma.toLowerCase().startsWith("arm") && /^under$/i.test(label.at(-2)?.text ?? "");
  return label.find(({ text }) => STRENGTH.test(text) || (isUnderArms && /^men$/i.test(text))) ?? null;
}

const STRENGTH = /^(?:strength|manpower|fighters|troops|soldiers|combatants|guerrillas)$/i;
