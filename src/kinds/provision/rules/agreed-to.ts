import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { TRADERS } from "../../../extract/deals/deal-words.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { isOneMind } from "../../../extract/deals/one-mind.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { CAN, MAY, MUST, WILL_OR_WOULD } from "../../../language/modals.ts";
import { isBeyondBreak } from "../../../language/tree.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { CLAUSES, isAgreedByAll, itOf } from "../agreed-by-all.ts";
import { agreedOutright, spansOf } from "../agreed-terms.ts";
import { isTogether } from "../decided-together.ts";
import { provisionDraft } from "../provision-draft.ts";
import { EMPTY } from "../term-words.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     Kenya and Ethiopia agreed to reopen the border and to exchange prisoners.
 *     └───parties────┘          └────term─────┘         └─────term──────┘
 *     They have yet to agree on a date (open) · Kenya has pledged under the deal to leave
 */
export const agreedTo = rule({
  id: "provision/agreed-to",
  kind: "provision",
  inTalksOnly: true,
  after: ["provision/article"],
  starts: "verb of agreeing or of binding oneself",
  word: ({ upos, lemma }) => upos === "VERB" && (BINDING.test(lemma) || PROMISING.test(lemma) || DECIDING.test(lemma)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const subjects = subjectsOf(sentence, anchor.index).map((i) => tokens[i]!);
    const isOfAll = isAgreedByAll(anchor, view, context);
    const unbound = isOfAll ? null : bindingMissing(anchor, subjects, view, context);
    if (unbound) return stop(anchor, unbound);
    const [head] = whatIsAgreed(anchor, view).map((i) => tokens[i]!);
    // "agreed to a truce" is an agreement, "agreed to go on talking" no term of one.
    if (!head || isNoTerm(head, anchor, view)) return stop(anchor, "a term, not a deal");
    if (isOneMind(head, view) || isPointedAt(head, view)) return stop(anchor, "something to be done");
    if (TRADES.test(head.lemma) && subjects.some((token) => isFirm(token, view, context)))
      return stop(anchor, "a term, not a purchase");
    const spans = spansOf(head, view);
    if (spans.length === 0) return stop(anchor, "what is agreed");
    const status = agreedOrOpen(anchor, view);
    if (!status) return stop(anchor, "something agreed, or open");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
  },
});

/** What is missing for parties that bind themselves to each other, or null. */
function bindingMissing(verb: Token, subjects: readonly Token[], view: SentenceView, context: Context): string | null {
  const { sentence, tokens } = view;
  const isOutside = ({ lemma, text }: Token): boolean =>
    (OUTSIDERS.test(lemma) && !/^parties$/i.test(text)) || TRADERS.has(lemma) || /^(?:I|you)$/i.test(text);
  if (subjects.length === 0 || subjects.some(isOutside) || itOf(verb, view)) return "parties that agree";
  if (DECIDING.test(verb.lemma) && !isDecidedTogether(verb, subjects, view, context))
    return "several who decide it together";
  // "engaged to respect the strait"; in talks one engages with others every day.
  if (verb.lemma === "engage" && childrenBy(sentence, verb.index, "xcomp").length === 0)
    return "something one engages to do";
  const isPromised = verb.lemma === "commit" || PROMISING.test(verb.lemma);
  const hasDeal = isPromised && toldDeal(verb, view, context, 1) !== null;
  if (verb.lemma === "commit") {
    // "committed ten ships to the campaign": sent, not promised to anybody.
    const isSent = childrenBy(sentence, verb.index, "obj").some(({ text }) => !/sel(?:f|ves)$/i.test(text));
    // "remained committed to its reforms": what one holds on to.
    const isHeldTo =
      /^(?:remain|stay)$/.test(tokens[verb.head]?.lemma ?? "") ||
      childrenBy(sentence, verb.index, "cop", "aux", "aux:pass").some(({ lemma }) =>
        /^(?:be|remain|stay)$/.test(lemma),
      );
    if (isSent || (!hasDeal && (isHeldTo || !isTogether(subjects, view, context))))
      return "something one binds oneself to";
  }
  return PROMISING.test(verb.lemma) && !hasDeal ? "a deal under which it is promised" : null;
}

/** "The two sides decided"; "will decide which groups hold the border": nothing is decided yet. */
function isDecidedTogether(verb: Token, subjects: readonly Token[], view: SentenceView, context: Context): boolean {
  // "They further decided …": those who decided before.
  const isFurther = childrenBy(view.sentence, verb.index, "advmod").some(({ text }) =>
    /^(?:further|also)$/i.test(text),
  );
  const isBefore = isFurther && subjects.some(({ text }) => /^they$/i.test(text));
  return /^VB[DN]$/.test(verb.xpos) && (isBefore || isTogether(subjects, view, context));
}

/** The heads of what is agreed, behind the verb. */
function whatIsAgreed(verb: Token, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  return [
    ...childrenBy(sentence, verb.index, ...CLAUSES).map(({ index }) => index),
    ...objectsOfPreposition(sentence, verb.index, ON).slice(0, 1),
    ...agreedOutright(verb, view),
    // "agreed in principle | on a federal state", "in writing | to let them in"
    ...objectsOfPreposition(sentence, verb.index, IN)
      .filter((i) => /^(?:principle|writing|private|public|advance)$/.test(tokens[i]!.lemma))
      .flatMap((i) => [
        ...objectsOfPreposition(sentence, i, ON),
        ...childrenBy(sentence, i, "acl")
          .filter(({ xpos }) => xpos === "VB")
          .map(({ index }) => index),
      ]),
    // "agree on | who will pay for the dam"
    ...childrenBy(sentence, verb.index, "advcl")
      .filter((clause) => childrenBy(sentence, clause.index, "mark").some(({ text }) => ON.has(text.toLowerCase())))
      .map(({ index }) => index),
  ].filter((i) => i > verb.index && !isBeyondBreak(sentence, verb.index, i));
}

/** "agreed to a truce", "to the meeting", "to go on talking", "on Monday" */
function isNoTerm(head: Token, verb: Token, view: SentenceView): boolean {
  return (
    view.isTime(head) ||
    childrenBy(view.sentence, head.index, "nmod").some((noun) => dealAt(noun, view)) ||
    dealAt(head, view) !== null ||
    isOfTheTalks(head) ||
    (head.upos === "NOUN" && /^(?:meeting|interview|debate|agenda)$/.test(head.lemma)) ||
    // "guidelines agreed upon in Lakeside": where it was agreed.
    view.places.some(({ first, last }) => first <= head.index && head.index <= last) ||
    (DECIDING.test(verb.lemma) && meansTalks(head, view)) ||
    EMPTY.has(head.lemma) ||
    /^(?:little|else|nothing|everything)$/.test(head.lemma)
  );
}

/** "agreed" is agreed, "could not agree" and "have yet to agree" open; null where neither is told. */
function agreedOrOpen(verb: Token, view: SentenceView): "agreed" | "open" | null {
  const { sentence, tokens } = view;
  const under = childrenBy(sentence, verb.index, "aux", "mark", "advmod");
  const aux = [...under, ...sharedAux(verb, view)];
  const isNot = isNegated(sentence, verb.index);
  // "should they agree to go", "a truce must be agreed", "he would decide to talk and agree to it": a case, a wish, a guess
  if (aux.some(({ text }) => /^(?:if|unless|whether)$/i.test(text) || MUST.test(text))) return null;
  if (aux.some(({ text }) => MAY.test(text) && !(isNot && CAN.test(text)))) return null;
  const above = tokens[verb.head];
  const isInfinitive = aux.some(({ text }) => /^to$/i.test(text));
  const isYet = [...under, ...(above ? childrenBy(sentence, above.index, "advmod") : [])].some(({ text }) =>
    /^yet$/i.test(text),
  );
  const isFailing = above !== undefined && /^(?:fail|struggle|unable|refuse|failure)$/.test(above.lemma);
  // "ready to agree": nothing is agreed, nor said to be open.
  if (verb.relation === "amod" || (isInfinitive && !isYet && !isFailing)) return null;
  // "Its fighters would not agree to disarm": what one side refuses, open between nobody.
  if (isNot && under.some(({ text }) => WILL_OR_WOULD.test(text))) return null;
  return isNot || isInfinitive || under.some(({ xpos }) => xpos === "MD") ? "open" : "agreed";
}

/** "decided | to | meet and agree …": what stands before the first of several holds for the next that has none of its own. */
function sharedAux({ relation, head, index, xpos }: Token, { sentence, tokens }: SentenceView): Token[] {
  const isBare =
    /^conj/.test(relation) && xpos === "VB" && childrenBy(sentence, index, "nsubj", "aux", "mark").length === 0;
  return isBare ? childrenBy(sentence, tokens[head]!.index, "aux", "mark") : [];
}

/** "agree on this point", "agreed to that": what, the sentence before says. */
function isPointedAt(head: Token, { sentence }: SentenceView): boolean {
  const under = childrenBy(sentence, head.index, "det", "nmod", "acl", "amod", "compound");
  return under.length === 1 && /^(?:this|that|these|those)$/i.test(under[0]!.text);
}

/** "Lakeside Air agreed to buy ten planes": what a firm does with another, for money; a movement may merge its fighters. */
function isFirm({ index }: Token, { sentence, actors, numbers }: SentenceView, context: Context): boolean {
  const mention = actorAt(index, sentence, actors);
  const isForMoney = numbers.some(({ unit, start }) => unit === "money" && start > sentence.tokens[index]!.end);
  return (
    mention !== null &&
    actorType(mention.actor, context) === "organisation" &&
    (isForMoney || FIRMS.test(mention.actor))
  );
}

const TRADES = /^(?:buy|acquire|purchase|sell|order|pay|merge|invest|lend|license|refund|settle)$/;
const FIRMS =
  /\b(?:Bank|Air|Airlines|Airways|Oil|Petroleum|Energy|Gas|Motors|Compan(?:y|ies)|Corp|Corporation|Inc|Ltd|Limited|Holdings?|Group|Telecom|Shipping|Steel|Mining|Mines|Insurance|Capital|Industries|Partners|Media|Technologies)\b/;

const IN = new Set(["in"]);
const ON = new Set(["on", "to", "upon", "over"]);
const BINDING = /^(?:agree|commit|undertake|consent|acquiesce|engage|covenant)$/;
const PROMISING = /^(?:pledge|promise|guarantee)$/;
/** What one party decides is its own affair; what several decide together they have agreed on. */
const DECIDING = /^(?:decide|resolve)$/;
/** Those who agree about something, and bind nobody by it. */
const OUTSIDERS =
  /^(?:analyst|expert|observer|critic|everyone|everybody|nobody|people|scholar|commentator|most|many|some|lawmaker|legislator|senator|parliament|congress|court|voter|party)$/;

function isOfTheTalks({ upos, lemma }: Token): boolean {
  return (
    upos === "VERB" &&
    /^(?:push|press|continue|intensify|meet|work|plough|plow|try|proceed|carry|go|consider|explore|discuss|talk|speak|do|reenter|move|act|help|crush|retaliate|veto|fight|punish|destroy|differ|be|sign|vote|oppose|support|back|reject|respond|reply|study|attend)$/.test(
      lemma,
    )
  );
}
