/**
 * Whether a day is that on which something was spoken of, and not that of the thing. In: the day, and the noun of the
 * thing; out: so or not.
 *
 *     The council condemned on Sunday the raid on Ravna.       Sunday: of the condemning
 *     On Monday Okoro asked about the raid on Ravna.           Monday: of the asking
 *     The council condemned the raid on Ravna on Sunday.       either; the raid stands nearer
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import { isOwned } from "../circumstances/clause-time.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ASSESSMENT_VERBS, CLAUSE_VERBS } from "./speech-verbs.ts";

const STEPS = 6;
/** Neither says what was said, yet what stands behind them is only spoken of, remembered or answered. */
const SPEAKS_OF =
  /^(?:discuss|debate|investigate|probe|mention|remember|commemorate|mark|follow|precede|avenge|await)$/;

export function isOfSpeaking(time: Span, noun: Token, view: SentenceView): boolean {
  if (noun.upos !== "NOUN" || time.end > noun.start) return false;
  // "condemned Friday's raid": the day stands within what is spoken of.
  return verbThatSpeaksOf(noun, view) !== null && !isOwned(time, view);
}

const ABOUT = /^(?:for|about|on|over|of|against|to|with|as)$/i;

function casesOf({ index }: Token, { sentence }: SentenceView): string[] {
  return wordsUnder(sentence, index).flatMap(({ relation, text }) => (relation === "case" ? [text] : []));
}

function verbThatSpeaksOf(noun: Token, view: SentenceView): Token | null {
  let at = noun;
  for (let steps = 0; steps < STEPS && /^(?:obj|obl|nmod|conj|appos)/.test(at.relation); steps++) {
    const above = view.tokens[at.head];
    if (!above) return null;
    if (above.upos === "VERB") {
      const { lemma } = above;
      // "said so on Sunday after talks in Ravna": they are not spoken of, and went before on that day.
      if (casesOf(at, view).some((text) => !ABOUT.test(text))) return null;
      return ASSESSMENT_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma) || SPEAKS_OF.test(lemma) ? above : null;
    }
    at = above;
  }
  return null;
}
