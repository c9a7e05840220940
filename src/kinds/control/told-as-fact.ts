/**
 * Whether a verb tells what has happened, or what may. In: the verb; out: true for a fact.
 *
 *     rebels seized the town · managed to seize it · were forced to leave it      fact
 *     may seize the town · vowed to seize it · if they seize it                   not
 */
import { childrenBy, isConditional, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs after which what stands in the infinitive is done. */
const DONE =
  /^(?:manage|help|begin|start|continue|able|order|force|compel|oblige|require|go|return|rush|proceed|enable|let|decision|announcement|move|use|claim|say|report|appear|seem|know|believe|think|understand|answer|response|reply|allege|hasten|rush)$/;
/** Verbs after which what stands in the bare form is only asked for. */
const ASKED = /^(?:demand|insist|ask|require|request|propose|suggest|urge|recommend|want|stipulate|say|call|order)$/;
/** Nouns for what is only asked, offered or planned. */
const TERMS = /^(?:condition|demand|proviso|call|insistence|requirement|proposal|plan|promise|order|request|idea)$/;
/** Verbs by which one keeps from doing a thing, or only talks of it. */
const UNDONE =
  /^(?:balk|refuse|decline|fail|avoid|resist|oppose|object|consider|contemplate|discuss|propose|suggest|reject|risk|think|talk|see|view|regard|envisage|conditional|contingent|dependent)$/;
/** Verbs by which one keeps others from doing a thing: "kept the rebels from taking it". */
const PREVENTED = /^(?:prevent|stop|keep|bar|block|deter|hinder|discourage|dissuade|prohibit|forbid|restrain)$/;
const STEPS = 4;

/** "on condition that the rebels leave": they have not. */
export function isOnlyTerm(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  const that = childrenBy(view.sentence, verb.index, "mark").find(({ text }) => /^that$/i.test(text));
  const term = above?.upos === "NOUN" ? above : that && view.tokens[that.index - 1];
  return term !== undefined && TERMS.test(term.lemma) && /^VB[PZ]?$/.test(verb.xpos);
}

/** "had almost taken the town" */
function isAlmost(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "advmod").some(
    ({ index, text }) => index === verb.index - 1 && /^(?:almost|nearly)$/i.test(text),
  );
}

/** "incorrectly reported that the town had fallen", "slow progress in taking it" */
function isMisreported(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  if (!above) return false;
  if (verb.xpos === "VBG" && /^(?:progress|difficulty|delay|failure|slowness|setback)$/.test(above.lemma)) return true;
  return (
    isRelation(verb, "ccomp") &&
    childrenBy(view.sentence, above.index, "advmod").some(({ text }) =>
      /^(?:incorrectly|falsely|wrongly|mistakenly|erroneously|prematurely)$/i.test(text),
    )
  );
}

export function isToldAsFact(verb: Token, view: SentenceView): boolean {
  let at: Token | undefined = verb;
  for (let steps = 0; at && steps < STEPS; steps++) {
    const under = childrenBy(view.sentence, at.index, "aux", "mark", "advmod");
    if (isNegated(view.sentence, at.index) || isAlmost(at, view) || isMisreported(at, view)) return false;
    if (isConditional(view.sentence, at.index)) return false;
    if (under.some(({ text }) => /^(?:provided|providing)$/i.test(text))) return false;
    const that = under.find(({ text }) => /^that$/i.test(text));
    if (that && /^(?:provided|providing)$/i.test(view.tokens[that.index - 1]?.text ?? "")) return false;
    if (under.some(({ xpos, text }) => xpos === "MD" || /^['’]ll$/i.test(text))) return false;
    const above: Token | undefined = view.tokens[at.head];
    // "only after troops leave": not yet.
    const isAhead = under.some(({ text }) => /^(?:after|before|until|once|when)$/i.test(text));
    // "after losing the town, the rebels asked for talks": that is done.
    const isDone = at.xpos === "VBG" && above?.xpos === "VBD";
    const isPresent = /^VB[PZG]?$/.test(at.xpos) || under.some(({ xpos }) => /^VB[PZ]$/.test(xpos));
    if (isAhead && !isDone && isPresent) return false;
    // "would refuse a truce before its army held the town": it does not yet.
    if (
      under.some(({ text }) => /^(?:before|until)$/i.test(text)) &&
      above &&
      childrenBy(view.sentence, above.index, "aux").some(({ xpos }) => xpos === "MD")
    )
      return false;
    if (at.xpos === "VBD") return true;
    const isTo = under.some(({ text, upos }) => upos === "PART" && /^to$/i.test(text));
    if (isTo && !(above && DONE.test(above.lemma) && isRelation(at, "xcomp", "ccomp", "advcl", "acl"))) return false;
    if (isOnlyTerm(at, view)) return false;
    // "balked at surrendering the ridge": it has not.
    if (at.xpos === "VBG" && above && UNDONE.test(above.lemma)) return false;
    // "kept the rebels from taking the town": they have not.
    // … where the tree may hang the taking on the rebels.
    const isFrom = childrenBy(view.sentence, at.index, "mark", "case").some(({ text }) => /^from$/i.test(text));
    const keeping = above?.upos === "VERB" ? above : view.tokens[above?.head ?? -1];
    if (isFrom && keeping && PREVENTED.test(keeping.lemma)) return false;
    if (!isRelation(at, "xcomp", "ccomp", "conj", "advcl") || above?.upos === "NOUN") return true;
    // "demands that the army withdraw": it has not.
    // "We hold the bridge, he said": a present that is told.
    const isTold = above?.lemma === "say" && at.xpos === "VBP";
    if (isRelation(at, "ccomp") && above && ASKED.test(above.lemma) && /^VBP?$/.test(at.xpos) && !isTold) return false;
    if (isRelation(at, "ccomp") && above && /^(?:deny|dispute|reject|dismiss)$/.test(above.lemma)) return false;
    // What is said or shown is told as a fact; what would be said is still told.
    if (isRelation(at, "ccomp") && !isTo && at.xpos !== "VB") return true;
    at = above;
  }
  return true;
}
