import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "There is no place for foreign troops," Okoro said.
 *               └───────content───────────┘   └who┘
 *     Lind said he saw no role for the junta · "no deal without the prisoners"     only on that condition
 */
export const noPlace = rule({
  id: "position/no-place",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/demand-of"],
  starts: '"no" place, role, talks, alternative …',
  word: (token) =>
    (/^(?:NOUN|ADJ)$/.test(token.upos) && DENIED.test(token.lemma)) ||
    TALKING.test(token.text) ||
    NOTHING.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    if (NOTHING.test(anchor.text) && !isLeftToTalkOf(anchor, view)) return stop(anchor, "nothing to negotiate");
    const verb = view.tokens[anchor.head];
    // "we do not see a need for talks"
    const isUnseen = verb?.lemma === "see" && /^obj/.test(anchor.relation) && isNegated(sentence, verb.index);
    if (
      !isUnseen &&
      !NOTHING.test(anchor.text) &&
      !childrenBy(sentence, anchor.index, "det", "advmod").some(({ text }) => /^no$/i.test(text))
    )
      return stop(anchor, '"no" before it');
    // "spoke of a plan with no role for Lind": what the plan holds. "no question that it is so": what is thought.
    const no = childrenBy(sentence, anchor.index, "det").find(({ text }) => /^no$/i.test(text));
    const over = verb && view.tokens[verb.head];
    const isTold = over?.upos !== "VERB" || stanceOfVerb(over, view) === null;
    if (no && isTold && /^with$/i.test(view.tokens[no.index - 1]?.text ?? ""))
      return stop(anchor, "something that a party refuses");
    if (anchor.lemma === "question" && !/^(?:of|about)$/i.test(view.tokens[anchor.index + 1]?.text ?? ""))
      return stop(anchor, "something that is refused");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    // "Kenya has no intention of leaving", "sees no need for monitors"
    // "The junta has no place at the table": others say so of it; "sees no place", "has no place for them" are its own.
    const isGiven =
      verb?.lemma === "have" &&
      /^(?:place|role|room|future)$/.test(anchor.lemma) &&
      !/^for$/i.test(view.tokens[anchor.index + 1]?.text ?? "");
    const own = HAVING.test(verb?.lemma ?? "") && OWN.test(anchor.lemma) && /^obj/.test(anchor.relation) && !isGiven;
    const holders = own ? whoseStance(subjectsOf(sentence, anchor.head), view, context) : [];
    if (holders.length === 0 && (!speaker || isOnlooker(speaker, context)))
      return stop(anchor, "a speaker who is a party");
    // "no reason to doubt the figures", "no need to explain": what is thought or said, nothing that is refused.
    if (childrenBy(sentence, anchor.index, "acl").some(({ lemma }) => THOUGHT.test(lemma)))
      return stop(anchor, "something that is refused, not a thought");
    const { first, last } = runAround(subtree(sentence, anchor.index), anchor.index);
    const span = trimmedSpan(sentence, first, last);
    const bound = view.tokens[anchor.index + 1];
    const isAlone = last === anchor.index && !(ALONE.test(anchor.lemma) && isTotal(anchor, view));
    if (!span || (isAlone && !/^(?:before|until|unless|without|if)$/i.test(bound?.text ?? "")))
      return stop(anchor, "for whom or what there is none");
    const helpers = [anchor.index, anchor.head].filter((i) => i >= 0).flatMap((i) => childrenBy(sentence, i, "aux"));
    const isBound = view.tokens.some(({ text }) => /^(?:without|unless|until|before)$/i.test(text));
    // "there is no deal yet" tells where things stand, "there will be no deal" what is refused.
    if (DEALS.test(anchor.lemma) && !isBound && !helpers.some(({ xpos }) => xpos === "MD"))
      return stop(anchor, "something that is refused");
    const subject = childrenBy(sentence, anchor.head, "nsubj")[0];
    const stance = isBound ? "conditional" : ALTERNATIVE.test(anchor.lemma) ? "support" : "oppose";
    const actors = holders.length > 0 || !speaker ? holders : whoSpeak(anchor, subject, view, context);
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.5));
  },
});

/** "There is no military solution", "there can be no talks": all is said. */
const ALONE =
  /^(?:solution|option|alternative|talk|negotiation|negotiating|dialogue|compromise|concession|amnesty|deal|peace)$/;

function isTotal(noun: Token, { sentence, tokens }: SentenceView): boolean {
  const verb = tokens[noun.head];
  const helpers = verb ? childrenBy(sentence, verb.index, "aux") : [];
  const isRefused = verb?.lemma === "be" && helpers.some(({ text }) => /^(?:can|will|shall)$/i.test(text));
  return (
    isRefused ||
    (/^(?:solution|option|negotiating)$/.test(noun.lemma) && childrenBy(sentence, noun.index, "amod").length > 0)
  );
}

const THOUGHT =
  /^(?:doubt|believe|think|suppose|assume|suspect|fear|worry|question|comment|explain|apologi[sz]e|complain|repeat|add|say|tell|mention|wonder|dispute|disbelieve|feel|know|guess|remind)$/;

const NOTHING = /^nothing$/i;

/** "nothing to negotiate", "nothing left to talk about" */
function isLeftToTalkOf(nothing: Token, { tokens }: SentenceView): boolean {
  return tokens
    .slice(nothing.index + 1, nothing.index + 5)
    .some(({ lemma, upos }) => upos === "VERB" && /^(?:negotiate|discuss|talk|bargain)$/.test(lemma));
}

const HAVING = /^(?:have|see|show|find)$/;
/** What a party itself has or sees none of. */
const OWN =
  /^(?:intention|plan|desire|interest|appetite|wish|need|reason|point|place|role|room|alternative|justification|excuse|possibility|future)$/;

const DENIED =
  /^(?:place|role|room|future|talk|negotiation|dialogue|deal|agreement|peace|compromise|concession|solution|alternative|substitute|intention|plan|desire|wish|interest|appetite|justification|excuse|question|way|possibility|chance|need|reason|point|recognition|withdrawal|ceasefire|truce|normali[sz]ation|amnesty|election|return|change|limitation|preconditions?|going)$/;
const DEALS =
  /^(?:deal|agreement|talk|negotiation|dialogue|peace|withdrawal|ceasefire|truce|election|return|change|recognition|amnesty)$/;
/** "There is no negotiating with the junta": what is done is no noun for the parser. */
const TALKING = /^(?:negotiating|bargaining|talking)$/i;
/** "no alternative to talks" is for talks. */
const ALTERNATIVE = /^(?:alternative|substitute)$/;
