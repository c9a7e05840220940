import { childrenBy, isConditional, subjectsOf } from "../../../extract/clauses.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { dealPhrase } from "../deal-phrase.ts";
import { isForetold } from "../foretold.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { STEPS } from "../term-words.ts";
import { statusAt } from "../told-deal.ts";

/**
 *     Under the deal, the army will leave the city and free all prisoners.
 *           ^^^^^^^^  └──────────term────────────┘     └─────term────────┘
 *     as part of the agreement, prisoners were freed (implemented)
 */
export const underDeal = rule({
  id: "provision/under-deal",
  kind: "provision",
  starts: 'verb with "under the deal" or the like',
  word: ({ upos }) => upos === "VERB",
  anchor: ({ index }, { sentence }) => childrenBy(sentence, index, "obl", "advcl").length > 0,
  build(anchor, view, context) {
    const { sentence } = view;
    const phrase = dealPhrase(anchor, view, context);
    if (!phrase) return stop(anchor, '"under" a deal');
    const under = childrenBy(sentence, anchor.index, "aux", "mark", "cop");
    if (isConditional(sentence, anchor.index)) return stop(anchor, "a term, not a condition");
    if (isKeeping(anchor, view)) return stop(anchor, "a term, not whether it is kept");
    if (isAtWork(anchor, under, phrase.whole)) return stop(anchor, "a term, not who works under it");
    if (isForetold(anchor, view)) return stop(anchor, "a term, not what somebody argues for");
    if (isQualifying(anchor, view)) return stop(anchor, "a term, not what a text made of something");
    if (isPowerAlone(anchor, phrase.whole, view)) return stop(anchor, "what they may do, told with the deal");
    const status = statusOf(anchor, under, statusAt(phrase.deal, phrase.at, context));
    // "Left out of the accord was any mention of them": what is, the sentence tells behind.
    if (phrase.isSaid && subjectsOf(sentence, anchor.index).length === 0 && !anchor.relation.startsWith("acl"))
      return stop(anchor, "what is done");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const verbs = [...sharedVerbs(anchor, view), ...besideIt(anchor, phrase.whole, view)];
    const power = powerBehind(anchor, phrase.whole, view);
    const told = power && clauseSpan(power, view);
    if (told) return [provisionDraft(anchor, told, parties, status, view, context)];
    const drafts = verbs.flatMap((verb) => {
      const clause = clauseSpan(verb, view, phrase.isSaid ? null : phrase.whole);
      const span = clause && phrase.isSaid ? withNoun(verb, clause, view) : clause;
      return span ? [provisionDraft(verb, span, parties, status, view, context)] : [];
    });
    return drafts.length > 0 ? drafts : stop(anchor, "a clause that is the term");
  },
});

/** "complies with", "has not broken its commitments": whether the deal is kept. */
function isKeeping({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:abide|comply|stick|adhere)$/.test(lemma) ||
    childrenBy(sentence, index, "obj", "nsubj:pass").some((noun) =>
      /^(?:commitment|obligation|pledge|promise|undertaking)$/.test(noun.lemma),
    )
  );
}

/** "the mandate established by the resolution", "the sum blocked under the accord": which one, and no step. */
function isQualifying({ relation, xpos, index, lemma }: Token, { sentence }: SentenceView): boolean {
  const isBare =
    relation.startsWith("acl") && xpos === "VBN" && childrenBy(sentence, index, "aux", "aux:pass").length === 0;
  return isBare && (!STEPS.has(lemma) || MAKING.test(lemma));
}

/** "They are permitted | under the resolution to raid the coast": the tree hangs what they may do on the resolution. */
function isPowerAlone(verb: Token, deal: Token, { sentence }: SentenceView): boolean {
  return (
    isGranting(verb) &&
    childrenBy(sentence, verb.index, "xcomp", "ccomp", "obj", "advcl").length === 0 &&
    childrenBy(sentence, deal.index, "acl").some(({ xpos }) => xpos === "VB")
  );
}

/** "They are permitted | under the resolution | to raid the coast" */
function powerBehind(verb: Token, deal: Token, { sentence }: SentenceView): Token | null {
  if (!isGranting(verb) || deal.index < verb.index) return null;
  const clauses = childrenBy(sentence, verb.index, "xcomp", "advcl");
  return clauses.find(({ xpos, index }) => xpos === "VB" && index > deal.index) ?? null;
}

function isGranting({ lemma, xpos }: Token): boolean {
  return xpos === "VBN" && /^(?:permit|allow|authori[sz]e|empower|entitle|require|oblige)$/.test(lemma);
}

const MAKING = /^(?:establish|set|create|authori[sz]e|form|found)$/;

/** "The force operates under the accord", "has been flying sorties under a resolution", "a vote held under the pact". */
function isAtWork({ lemma, relation, xpos, index }: Token, under: readonly Token[], deal: Token): boolean {
  // "Under the accord the monitors work in pairs": so it has been agreed.
  const isRule = /^VB[ZP]$/.test(xpos) && under.length === 0 && deal.index < index;
  if (isRule && !/^(?:say|tell|add)$/.test(lemma)) return false;
  if (relation.startsWith("acl") && /^(?:agree|hold|sign|schedule)$/.test(lemma)) return true;
  return !under.some(({ xpos }) => xpos === "MD") && WORKING.test(lemma);
}

const WORKING =
  /^(?:operate|act|work|serve|function|fly|fight|bomb|strike|say|tell|add|wage|mount|launch|patrol|apply)$/;

/** "Under the 1994 accord ten camps were closed | and a board was set up"; what would be done is told by its own verb. */
function besideIt(verb: Token, whole: Token, { sentence }: SentenceView): Token[] {
  const isDone = (index: number): boolean =>
    childrenBy(sentence, index, "aux:pass").length > 0 &&
    childrenBy(sentence, index, "aux").every(({ xpos }) => xpos !== "MD");
  if (whole.index > verb.index || !isDone(verb.index)) return [];
  return childrenBy(sentence, verb.index, "conj").filter(
    ({ index, upos }) =>
      upos === "VERB" && isDone(index) && childrenBy(sentence, index, "nsubj", "nsubj:pass").length > 0,
  );
}

/** "the sanctions | that were lifted by the accord": what they are is part of the term. */
function withNoun(verb: Token, clause: Span, { sentence, tokens }: SentenceView): Span {
  const noun = /^acl/.test(verb.relation) ? tokens[verb.head] : undefined;
  const start = noun && noun.index < verb.index ? nounPhrase(noun.index, sentence).start : clause.start;
  return { start: Math.min(start, clause.start), end: clause.end };
}

/** What is said to have been done under a deal carries it out. */
function statusOf(verb: Token, under: readonly Token[], deal: ProvisionStatus): ProvisionStatus {
  // "were supposed to leave": they have not.
  if (verb.lemma === "suppose" && under.some(({ text }) => /^(?:was|were)$/i.test(text))) return "violated";
  const isToCome = under.some(({ xpos, text }) => xpos === "MD" || /^to$/i.test(text));
  if (
    isToCome ||
    !/^VB[DN]$/.test(verb.xpos) ||
    /^(?:suppose|require|oblige|allow|expect|permit|agree|exclude|include|exempt|omit)$/.test(verb.lemma)
  )
    return deal;
  const isState = under.some(({ lemma, text }) => lemma === "be" && /^(?:is|are|being)$/i.test(text));
  return isState || deal === "rejected" ? deal : "implemented";
}
