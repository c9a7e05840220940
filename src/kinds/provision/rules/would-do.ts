import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isConditional, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../../language/modals.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { NOBODY } from "../binds-nobody.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { isForetold } from "../foretold.ts";
import { isListItem, leadIn } from "../list-item.ts";
import { isOfText } from "../of-text.ts";
import { provisionDraft } from "../provision-draft.ts";
import { canBeStep, isBoundTo } from "../term-run.ts";
import { EMPTY, STEPS } from "../term-words.ts";
import { type ToldDeal, toldDeal } from "../told-deal.ts";

/**
 *     A deal was close, Okoro said. Kenya would withdraw its troops within a month.
 *       └deal┘                      └────────────────term──────────────────────┘
 *
 * What a party will or would do, where a deal is spoken of in the same breath: the step is a term of it.
 */
export const wouldDo = rule({
  id: "provision/would-do",
  kind: "provision",
  inTalksOnly: true,
  after: ["provision/article", "provision/under-deal", "provision/terms"],
  starts: "verb for a step that deals ask for",
  word: ({ upos }) => upos === "VERB",
  anchor: (token, view) =>
    STEPS.has(token.lemma) ||
    isLaidDown(token, childrenBy(view.sentence, token.index, ...AROUND), view) ||
    childrenBy(view.sentence, token.index, "aux").some(({ text }) => /^shall$/i.test(text)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    // "The Parties shall refrain from:", where the items below are the terms.
    if (tokens.slice(-2).some(({ text }) => text === "?")) return stop(anchor, "a step, not a question");
    if (tokens.at(-1)?.text === ":") return stop(anchor, "a step told in full");
    const under = childrenBy(sentence, anchor.index, "aux", "aux:pass", "mark", "cop");
    const modal = under.find(({ xpos, text }) => xpos === "MD" && WILL_OR_WOULD.test(text));
    const above = tokens[anchor.head];
    const isBound =
      isBoundTo(anchor, under) ||
      (under.some(({ text }) => /^to$/i.test(text)) && above !== undefined && isBinding(anchor, above, under, view));
    if (!modal && !isBound) return stop(anchor, "a step that is still to be taken");
    if (isConditional(sentence, anchor.index)) return stop(anchor, "a step, not a condition");
    // "a plan under which the army would leave": told of the plan.
    if (anchor.relation.startsWith("acl") && above && dealAt(above, view)) return stop(anchor, "a clause of its own");
    // "when they would leave", "how long they will stay"
    const isAsked = childrenBy(sentence, anchor.index, "advmod").some((word) =>
      [word, ...childrenBy(sentence, word.index, "advmod")].some(({ text }) => /^(?:when|how|where|why)$/i.test(text)),
    );
    if (isAsked || isForetold(anchor, view)) return stop(anchor, "a step, not what somebody fears or hopes");
    // What a deal itself would do, and what it is a deal to do, other rules tell.
    const subjects = subjectsOf(sentence, anchor.index).map((i) => tokens[i]!);
    const isOrdered = modal !== undefined && /^shall$/i.test(modal.text);
    const isNobody = subjects.some(
      (token) => dealAt(token, view) === "deal" || /^(?:it|that|this|what|which|nothing)$/i.test(token.text),
    );
    if (isOfText(anchor, view) || (isNobody && !isOrdered) || subjects.some(({ text }) => /^(?:i|we|you)$/i.test(text)))
      return stop(anchor, "somebody who takes the step");
    // "say they will not end the raids": a stance. "a process that will end a war": what all hope for.
    if (isNegated(sentence, anchor.index) && anchor.relation === "ccomp" && !isOrdered)
      return stop(anchor, "a step, not one that is refused");
    if (
      /^(?:end|halt|stop|cease)$/.test(anchor.lemma) &&
      childrenBy(sentence, anchor.index, "obj").some(({ lemma }) => EMPTY.has(lemma))
    )
      return stop(anchor, "a step, not an aim");
    // "The next step is to disarm them": how somebody sees it; "its task will be to disarm them" is laid down.
    const isSeen = !modal && subjects.some(({ lemma }) => /^(?:step|stage|task|role|job|duty|thing)$/.test(lemma));
    if (isSeen || subjects.some(({ lemma }) => ENVOYS.test(lemma) || NOBODY.test(lemma)))
      return stop(anchor, "a party, not those who talk");
    if (isKeepingDeal(anchor, view)) return stop(anchor, "a step, not that the deal is kept");
    if (isTravel(anchor, subjects, view, context)) return stop(anchor, "a step, not where somebody goes");
    // "The Parties shall …" is the language of the deal itself.
    const status = dealOf(anchor, view, context)?.status ?? (isOrdered ? "agreed" : null);
    if (!status) return stop(anchor, "a deal that asks for it");
    // "was supposed to leave": it has not.
    const isMissed =
      above?.lemma === "suppose" &&
      childrenBy(sentence, above.index, "aux").some(({ text }) => /^(?:was|were)$/i.test(text));
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const drafts = [...sharedVerbs(anchor, view), ...besideIt(anchor, view)].flatMap((verb) => {
      const span = clauseSpan(verb, view);
      return span ? [provisionDraft(verb, span, parties, isMissed ? "violated" : status, view, context)] : [];
    });
    return drafts.length > 0 ? drafts : stop(anchor, "a step with what it is done to");
  },
});

const AROUND = ["aux", "aux:pass", "cop", "mark", "nsubj", "nsubj:pass"] as const;

/** "The strip is to be mined by nobody": of what is to be done, the verb may be any. */
function isLaidDown(verb: Token, under: readonly Token[], view: SentenceView): boolean {
  // "He was to die a year later", "General Lind was to be promoted": how it went.
  const isOne = under.some(({ relation, xpos }) => /^nsubj/.test(relation) && xpos === "NNP");
  const isTold = (verb.xpos === "VB" || isOne) && under.some(({ text }) => /^(?:was|were)$/i.test(text));
  return (
    !isTold &&
    canBeStep(verb) &&
    !meansTalks(verb, view) &&
    /^(?:root|conj|ccomp|parataxis)/.test(verb.relation) &&
    isBoundTo(verb, under) &&
    under.some(({ relation }) => /^nsubj/.test(relation))
  );
}

/** "confirmed that they would respect it", "will keep the truce" */
function isKeepingDeal(verb: Token, view: SentenceView): boolean {
  return (
    /^(?:respect|keep|restore|extend|resume|share)$/.test(verb.lemma) &&
    verb.relation === "ccomp" &&
    childrenBy(view.sentence, verb.index, "obj").some((what) => /^it$/i.test(what.text) || dealAt(what, view) !== null)
  );
}

/** "He will begin in Ravna and go on to Norland", "Okoro would receive Lind", "would return to visit their graves" */
function isTravel(verb: Token, who: readonly Token[], view: SentenceView, context: Context): boolean {
  const isPerson = (token: Token): boolean => {
    const actor = actorAt(token.index, view.sentence, view.actors);
    return actor !== null && actorType(actor.actor, context) === "person";
  };
  const objects = childrenBy(view.sentence, verb.index, "obj");
  if (/^(?:receive|host|join)$/.test(verb.lemma) && objects.some(isPerson)) return true;
  if (!/^(?:begin|start|return|stay|remain|leave)$/.test(verb.lemma) || objects.some((what) => !isPerson(what)))
    return false;
  // "the exiled leader will return", "Lind would stay as governor": what becomes of a leader is a term
  if (!/^(?:begin|start)$/.test(verb.lemma) && view.tokens.some(({ text }) => OF_RULE.test(text))) return false;
  return who.some((token) => /^(?:he|she)$/i.test(token.text) || isPerson(token));
}

const OF_RULE =
  /^(?:exiled?|office|power|post|throne|king|queen|emperor|(?:vice-)?president|premier|governor|head|leader|chief|as)$/i;

/** "The army would leave the port | and food would reach the valley": what somebody else does in the same breath. */
function besideIt(verb: Token, view: SentenceView): Token[] {
  return childrenBy(view.sentence, verb.index, "conj").filter((other) => {
    const under = childrenBy(view.sentence, other.index, "aux", "nsubj", "nsubj:pass");
    const has = (pattern: RegExp): boolean => under.some(({ text }) => pattern.test(text));
    return (
      canBeStep(other) &&
      !STEPS.has(other.lemma) &&
      has(WILL_OR_WOULD) &&
      under.some(({ relation }) => relation.startsWith("nsubj")) &&
      !has(/^(?:i|we|you|it|that|this|which|who)$/i)
    );
  });
}

/** The deal told near, or the one that leads into the list of which the sentence is an item. */
function dealOf(verb: Token, view: SentenceView, context: Context): ToldDeal | null {
  const near = toldDeal(verb, view, context);
  // What a council resolves, its own words tell; in another sentence, it is what a party "would have to" do.
  const isElsewhere = near?.noun.lemma.toLowerCase() === "resolution" && near.back > 0;
  const above = verb.relation === "xcomp" ? view.tokens[verb.head] : undefined;
  const told = isElsewhere && !/^(?:have|require|oblige)$/.test(above?.lemma ?? "") ? null : near;
  if (told || !isListItem(view, context)) return told;
  const lead = leadIn(view, context);
  return lead ? toldDeal({ ...verb, index: lead.tokens.length }, lead, context, 1) : null;
}

/** "are to leave", "is required to leave", "have promised to leave" */
function isBinding(verb: Token, above: Token, under: readonly Token[], view: SentenceView): boolean {
  // "must set stricter terms in order to keep the peace": an aim, no term.
  if (/^(?:advcl|acl)/.test(verb.relation)) return /^(?:require|oblige|force|allow|permit)$/.test(above.lemma);
  if (under.some(({ text }) => /^(?:is|are|was|were|['’]re)$/i.test(text))) return true;
  // "It requires Kenya to leave": that sentence's own verb tells it.
  const isByDeal = childrenBy(view.sentence, above.index, "nsubj").some(
    (subject) =>
      subject.relation === "nsubj" && (dealAt(subject, view) || /^(?:it|this|which|that)$/i.test(subject.text)),
  );
  return BINDING.test(above.lemma) && !isByDeal;
}

const BINDING = /^(?:require|oblige|suppose|bind|allow|force|commit|due|be|have|obligate|permit|pledge|promise)$/;
/** Their coming and going is no term. */
const ENVOYS =
  /^(?:talk|negotiation|summit|meeting|round|signing|ceremony|conference|session|vote|team|delegation|envoy|diplomat|minister|negotiator|mediator|official)$/;
