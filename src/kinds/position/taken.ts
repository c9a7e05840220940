/**
 * Whether a stance is taken at all. In: its sign; out: what is missing for it, or null where it is taken.
 *
 *     Kenya rejects the plan                  taken
 *     if Kenya rejects the plan, it ends      only a case that may be
 *     Will Kenya reject the plan?             only asked
 *     Kenya failed to back the plan           not done
 */
import { childrenBy, isConditional, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs under which an infinitive is not done, or only seems to be. */
const UNDONE = /^(?:fail|struggle|seem|appear|manage|tend|begin|start|continue|stop|cease|pretend|claim|expect|help)$/;
/** Words over which a denial reaches on: further off a clause is told by itself. */
const FAR = 12;
/** Clauses of what has not happened yet. */
const NOT_YET = /^(?:until|till|once|after|before|when|should)$/i;
/** What is agreed or accepted is mostly told as a condition or a step to come. */
const STEPS = /^(?:agree|accept|approve|endorse|offer|commit)$/;

export function missingFor(sign: Token, view: SentenceView): string | null {
  const { sentence } = view;
  if (isAsked(view)) return "a stance, not a question";
  // "left without agreeing on a date", "instead of rejecting it"
  const [before, first] = [view.tokens[sign.index - 2]?.text ?? "", view.tokens[sign.index - 1]?.text ?? ""];
  if (sign.xpos === "VBG" && (/^without$/i.test(first) || /^(?:instead of|rather than)$/i.test(`${before} ${first}`)))
    return "a stance that is taken";
  // "will not give up its guns and then ask for reforms": what is denied is both.
  const deniedOver = /^conj/.test(sign.relation) && /^VBP?$/.test(sign.xpos) ? view.tokens[sign.head] : undefined;
  const hasOwn = childrenBy(sentence, sign.index, "nsubj", "aux").length > 0;
  if (deniedOver && !hasOwn && isNegated(sentence, deniedOver.index) && sign.index - deniedOver.index < FAR)
    return "a stance that is taken";
  const marks = childrenBy(sentence, sign.index, "mark", "advmod");
  const isStep = STEPS.test(sign.lemma) && /^advcl/.test(sign.relation);
  if (isConditional(sentence, sign.index) || (isStep && marks.some(({ text }) => NOT_YET.test(text))))
    return "a stance that is taken, not a case";
  // "if it stops and accepts the plan": the mark stands with the first of several.
  const start = /^conj/.test(sign.relation) ? view.tokens[sign.head] : undefined;
  if (start && isConditional(sentence, start.index)) return "a stance that is taken, not a case";
  // "denied that it wanted the port"
  const denial = /^ccomp/.test(sign.relation) ? view.tokens[sign.head] : undefined;
  if (denial && /^(?:deny|doubt)$/.test(denial.lemma)) return "a stance that is taken";
  // "it does not mean we oppose them": nothing is said of what they do.
  if (denial && /^(?:mean|imply|signify)$/.test(denial.lemma) && isNegated(sentence, denial.index))
    return "a stance that is taken";
  if (isGuessed(sign, view)) return "a stance that is taken, not feared or foreseen";
  const above = /^xcomp/.test(sign.relation) ? view.tokens[sign.head] : undefined;
  // "is unlikely to accept", "is ready to accept": the adjective tells how far it is.
  if (above?.upos === "ADJ" && !DOES.test(above.lemma)) return "a stance that is taken";
  // "continues to refuse" does so still.
  if (above?.lemma === "continue" && LASTS.test(sign.lemma)) return null;
  return above && UNDONE.test(above.lemma) ? "a stance that is taken" : null;
}

/** "the risk that Kenya will seek more", "fears that Kenya may refuse", "expects Kenya to refuse": others guess it. */
function isGuessed(sign: Token, { sentence, tokens }: SentenceView): boolean {
  let at = sign;
  for (let steps = 0; steps < STEPS_UP && /^(?:xcomp|conj)/.test(at.relation); steps++) at = tokens[at.head]!;
  const above = tokens[at.head];
  if (!above || above.index > at.index) return false;
  return above.upos === "NOUN"
    ? /^(?:acl$|ccomp)/.test(at.relation) && (GUESSES.test(above.lemma) || isUnseen(above, sentence))
    : /^ccomp/.test(at.relation) && GUESSING.test(above.lemma);
}

/** "little evidence that Kenya is ready to yield", "no sign that it would": nobody sees it. */
function isUnseen({ lemma, index }: Token, sentence: SentenceView["sentence"]): boolean {
  return (
    /^(?:evidence|sign|indication|proof|confirmation|hint)$/.test(lemma) &&
    childrenBy(sentence, index, "det", "amod").some(({ text }) => /^(?:no|little|scant|any|few)$/i.test(text))
  );
}

const STEPS_UP = 3;
const GUESSES =
  /^(?:risk|danger|fear|possibility|chance|likelihood|probability|prospect|concern|worry|suspicion|speculation|expectation|rumou?r|scenario|doubt|hope)$/;
const GUESSING =
  /^(?:fear|worry|suspect|expect|predict|guess|speculate|assume|imagine|wonder|hope|foresee|anticipate)$/;

const LASTS = /^(?:insist|demand|refuse|reject|oppose|resist|call|press|push|support|back|deny|urge|boycott|object)$/;

/** "was right to reject it", "was quick to back it": who does so has done so. */
const DOES = /^(?:right|wrong|quick|swift|first|last|correct|slow|wise|bold|brave|unanimous)$/;

function isAsked({ tokens }: SentenceView): boolean {
  return tokens.slice(-2).some(({ text }) => text === "?");
}
