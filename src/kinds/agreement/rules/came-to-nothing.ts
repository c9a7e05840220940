import { childrenBy, isConditional, isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { isAtPeace } from "../../../extract/deals/deal-at.ts";
import { areMany, type DealStatus } from "../../../extract/deals/deal-status.ts";
import { COLLAPSING, STALLING } from "../../../extract/deals/deal-words.ts";
import { settled } from "../../../extract/deals/settled.ts";
import { turnOf } from "../../../extract/deals/turns-of-deals.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { modifiersOf, type Party, partiesAt, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { agreementDraft } from "../agreement-draft.ts";
import { nameOf } from "../name-of.ts";

/**
 *     A Kenyan bid to halt the war between Norland and the Front collapsed on Monday.
 *       └ name ┘                           └────parties────────┘ └status┘
 *     the peace process has broken down · talks between the two ended without result
 *
 * An attempt at peace, or talks, that came to nothing, where no noun names the deal that they were for.
 */
export const cameToNothing = rule({
  id: "agreement/came-to-nothing",
  kind: "agreement",
  round: 2,
  starts: "talks, or an attempt to make peace",
  word: (token) => isTalks(token) || (token.upos === "NOUN" && token.xpos !== "NNS" && ATTEMPTS.test(token.lemma)),
  anchor: (token, view) => /^nsubj/.test(token.relation) && (isTalks(token) || isAtPeace(token, view)),
  build(anchor, view, context) {
    const verb = view.tokens[anchor.head]!;
    // "said who would be to blame if the talks failed"
    const isSupposed = isConditional(view.sentence, verb.index) || view.tokens.at(-1)!.text === "?";
    if (isSupposed || isNegated(view.sentence, verb.index) || !isFailing(verb, anchor, view))
      return stop(anchor, "talks or an attempt that failed");
    if (areMany(anchor, view)) return stop(anchor, "one attempt, not all of them");
    const status: DealStatus = isTalks(anchor) ? "not-reached" : "collapsed";
    const found = settled(verb, view, status);
    if (!found) return stop(anchor, "talks or an attempt that failed");
    const { span } = nameOf(anchor, view, context.report.text);
    const parties = partiesOf(anchor, view, context);
    const time = eventTime(verb, view);
    return [agreementDraft(anchor, { name: span, found, parties, time, confidence: 0.6 }, view, context)];
  },
});

const ATTEMPTS = /^(?:attempt|bid|effort|initiative|mediation|mission|push|drive|process)$/;

function isTalks({ upos, lemma }: Word): boolean {
  return upos === "NOUN" && /^(?:talk|negotiation|summit|conference)$/.test(lemma);
}

/** "collapsed", "ended without result", "yielded nothing", "were deadlocked" */
function isFailing(verb: Token, noun: Token, view: SentenceView): boolean {
  if (verb.upos !== "VERB") return false;
  const behind = view.tokens
    .slice(verb.index + 1, verb.index + 1 + NEAR)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (/^(?:yield|produce|achieve|bring|accomplish|resolve)$/.test(verb.lemma))
    return /^(?:nothing|no |little\b)/.test(behind);
  if (/^(?:end|conclude|close|finish|adjourn|break|wind|peter)$/.test(verb.lemma) && FRUITLESS.test(behind))
    return true;
  if (childrenBy(view.sentence, verb.index, "obj").length > 0) return false;
  // "talks ended on Monday" may have brought all that was hoped for; "broke off" and "resume" tell of a pause.
  if (/^(?:end|stop|expire|lapse|continue|freeze|begin)$/.test(verb.lemma)) return false;
  if (verb.lemma === "break") return /^(?:down|up)\b/.test(behind);
  if (verb.lemma === "fall") return /^(?:apart|through|to pieces)\b/.test(behind);
  if (verb.lemma === "fail" && childrenBy(view.sentence, verb.index, "xcomp").length > 0) return YIELDING.test(behind);
  return COLLAPSING.has(verb.lemma) || STALLING.has(verb.lemma) || turnOf(verb, noun, view) === "collapsed";
}

/** Words behind the verb that tell how talks ended. */
const NEAR = 6;
const FRUITLESS =
  /\b(?:without (?:result|success|progress|issue|a breakthrough|any (?:result|progress|sign))|inconclusively|fruitlessly|in (?:failure|deadlock|acrimony|stalemate|disarray|discord|recriminations?|silence)|empty-handed|with (?:nothing|no|little))\b/;
const YIELDING = /^to (?:yield|produce|reach|bring|break|bridge|resolve|end|agree|achieve|make)\b/;

function partiesOf(noun: Token, view: SentenceView, context: Context): readonly Party[] {
  const below = childrenBy(view.sentence, noun.index, "acl", "nmod").flatMap(({ index }) => [
    index,
    ...childrenBy(view.sentence, index, "obj", "obl").map((token) => token.index),
  ]);
  const between = [noun.index, ...below].flatMap((i) => objectsOfPreposition(view.sentence, i, BETWEEN));
  const named = partiesAt(between, view, context.report.text);
  return named.length > 0 || !isTalks(noun) ? named : modifiersOf(noun.index, view).map(partyOf);
}

const BETWEEN = new Set(["between", "with", "among"]);
