/**
 * Whether a tie told by a verb is none that is. In: the verb; out: so or not.
 *
 *     Eastmark may join the bloc · failed to support the rebels · stands ready to arm them      none that is
 */
import { childrenBy, isConditional, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { unrealAt } from "../../extract/unreal.ts";
import type { Token } from "../../language/analysis.ts";

export function isDoubtedTie(verb: Token, view: SentenceView): boolean {
  return isNegated(view.sentence, verb.index) || isDoubted(verb, view) || isOnlyReady(verb, view);
}

/** "called on it to arm them", "no sign of its arming them", "worked to keep it from giving aid to them". */
export function isOnlyMeant(verb: Token, view: SentenceView): boolean {
  const over = overOf(verb, view);
  // "admitted to arming them", "will continue to arm them": they do so.
  if (over && KEPT_UP.test(over.lemma)) return false;
  if (over && isRuledOut(over, view)) return true;
  if (verb.xpos === "VBG") return unrealAt(verb, view) !== null;
  if (verb.xpos !== "VB") return false;
  // "sent troops to back the army": what it is done for is done, if the sending is.
  let above = view.tokens[verb.head];
  for (let steps = 0; above && above.upos === "NOUN" && steps < STEPS; steps++) {
    if (PLANS.test(above.lemma)) return true;
    above = view.tokens[above.head];
  }
  return above?.upos === "VERB" && unrealAt(above, view) !== null;
}

/** What stands over a verb, or over the first of several: "will continue to press one and | arm | the other". */
function overOf(verb: Token, { tokens }: SentenceView): Token | undefined {
  const first = /^conj/.test(verb.relation) ? tokens[verb.head] : verb;
  return first && tokens[first.head];
}

const KEPT_UP = /^(?:acknowledge|admit|confess|continue|keep|maintain|resume|defend|justify)$/;

const STEPS = 3;
/** Nouns for what is only thought of: "a plan to arm them". */
const PLANS =
  /^(?:plan|idea|proposal|option|call|pressure|request|intention|need|reason|way|means|willingness|readiness|offer|opportunity|chance)$/;

/** "may join", "failed to support", "was reluctant to join": nobody is tied by that. */
function isDoubted(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (childrenBy(sentence, verb.index, "aux").some((token) => token.xpos === "MD")) return true;
  if (isConditional(sentence, verb.index)) return true;
  const above = view.tokens[verb.head];
  if (!above || !/^(?:xcomp|ccomp|acl|advcl)/.test(verb.relation)) return false;
  // "a plan to arm them"
  if (verb.xpos === "VB" && PLANS.test(above.lemma)) return true;
  if (verb.relation === "xcomp" && childrenBy(sentence, above.index, "aux").some((token) => token.xpos === "MD"))
    return true;
  // "permitted arming the rebels": it may be done.
  if (/^VBG?$/.test(verb.xpos) && MAY.test(above.lemma)) return true;
  // "the talks failed, with Norland backing the army": it backs it all the same.
  const marks = childrenBy(sentence, verb.index, "mark");
  if (isRelation(verb, "advcl") && verb.xpos === "VBG" && marks.every(({ text }) => /^with$/i.test(text))) return false;
  return (
    UNDONE.test(above.lemma) ||
    isRuledOut(above, view) ||
    isNegated(sentence, above.index) ||
    isDoubtedAbove(above, view)
  );
}

/** "does not plan to start arming them": denied two verbs above. */
function isDoubtedAbove(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const above = verb.relation === "xcomp" ? tokens[verb.head] : undefined;
  return (
    above !== undefined &&
    (UNDONE.test(above.lemma) || isRuledOut(above, { tokens }) || isNegated(sentence, above.index))
  );
}

/** "has not ruled out arming them", "ruled out sending troops": either way nobody does. */
function isRuledOut({ index, lemma }: Token, { tokens }: Pick<SentenceView, "tokens">): boolean {
  return lemma === "rule" && /^out$/i.test(tokens[index + 1]?.text ?? "");
}

const MAY =
  /^(?:permit|allow|authori[sz]e|forbid|ban|prohibit|discuss|debate|propose|suggest|urge|advocate|recommend|favou?r|preclude|prevent|contemplate|mull|weigh|exclude|mean|plan)$/;

/** "stands ready to support" */
function isOnlyReady(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  const beside = above ? childrenBy(view.sentence, above.index, "xcomp", "advmod", "amod") : [];
  return (
    verb.xpos === "VB" &&
    [above, ...beside].some((word) => word !== undefined && word !== verb && READY.test(word.lemma))
  );
}

const READY = /^(?:ready|willing|prepared|able|likely|free)$/;

const UNDONE =
  /^(?:fail|refuse|reluctant|unwilling|decline|threaten|stop|cease|object|oppose|resist|rather|instead|consider|avoid|instruct|deny|dispute|reject)$/;
