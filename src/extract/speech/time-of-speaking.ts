/**
 * Whether a day is that on which something was spoken of, and not that of the thing. In: the day, and the noun of the
 * thing; out: so or not.
 *
 *     The council condemned on Sunday the raid on Ravna.       Sunday: of the condemning
 *     On Monday Okoro asked about the raid on Ravna.           Monday: of the asking
 *     The raid was condemned on Sunday.                        Sunday: of the condemning
 *     The council condemned the raid on Ravna on Sunday.       either; the raid stands nearer
 *     Okoro condemned the 9 March raid, Friday's raid.         of the raid
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";
import { isOwned } from "../../notice/times/time-of.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ASSESSMENT_VERBS, CLAUSE_VERBS } from "./speech-verbs.ts";

const STEPS = 6;
/** Neither says what was said, yet what stands behind them is only spoken of, remembered or answered. */
const SPEAKS_OF =
  /^(?:discuss|debate|investigate|probe|mention|remember|commemorate|mark|follow|precede|avenge|await)$/;
/** What is done to a thing that is over: "called for Monday" and "reported on Monday" may date it. */
const JUDGES =
  /^(?:condemn|denounce|deplore|decry|criticise|criticize|hail|praise|welcome|claim|discuss|debate|investigate|probe|mention|remember|commemorate|mourn|avenge|blame|confirm|acknowledge|admit|concede|deny)$/;

/** `isAgain`: of a thing that only is named again even a day behind it is no sure day: "It condemned the raid on Sunday." */
export function isOfSpeaking(time: Span, noun: Token, view: SentenceView, isAgain = false): boolean {
  const verb = noun.upos === "NOUN" && !isWithin(time, noun, view) ? verbThatSpeaksOf(noun, view) : null;
  if (!verb) return false;
  return verb.index > noun.index ? time.start >= verb.start : isAgain || time.end <= noun.start;
}

/** "Friday's raid", "the 9 March raid", "the raid of 9 March": the day stands within what is spoken of. */
function isWithin(time: Span, noun: Token, view: SentenceView): boolean {
  if (isOwned(time, view.sentence)) return true;
  const before = view.tokens.findLast(({ end }) => end <= time.start);
  if (time.start > noun.end) return before?.text === "of";
  const article = childrenBy(view.sentence, noun.index, "det")[0];
  return article !== undefined && article.end <= time.start;
}

const ABOUT = /^(?:for|about|on|over|of|against|to|with|as)$/i;

function verbThatSpeaksOf(noun: Token, view: SentenceView): Token | null {
  let at = noun;
  for (let steps = 0; steps < STEPS && /^(?:obj|obl|nmod|conj|appos|nsubj:pass)/.test(at.relation); steps++) {
    const above = view.tokens[at.head];
    if (!above) return null;
    if (above.upos === "VERB") {
      const { lemma } = above;
      if (at.relation === "nsubj:pass") return JUDGES.test(lemma) ? above : null;
      // "said so on Sunday after talks in Ravna": they are not spoken of, and went before on that day.
      if (childrenBy(view.sentence, at.index, "case").some(({ text }) => !ABOUT.test(text))) return null;
      // "reported shelling on Sunday": what is new with it is of that day, most often.
      if (lemma === "report" && isNew(at, view)) return null;
      return ASSESSMENT_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma) || SPEAKS_OF.test(lemma) ? above : null;
    }
    at = above;
  }
  return null;
}

/** "an air raid", "heavy shelling", not "the raid". */
function isNew({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "det").every(({ text }) => /^(?:an?|some)$/i.test(text));
}
