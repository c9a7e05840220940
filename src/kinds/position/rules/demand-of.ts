import { childrenBy } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { holdsOutStep } from "../held-out.ts";
import { nounContent } from "../noun-content.ts";
import { nounTellsInstead } from "../noun-told-instead.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { STANCE_NOUNS, STANCE_VERBS, type Stance } from "../position-words.ts";
import { writersOf } from "../stance-takers.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";
import { holdersOf } from "../whose-noun.ts";

/**
 *     Kenya's demand for a truce was ignored.
 *     └who─┘  └dem─┘ └─content─┘
 *     Okoro voiced support for the plan · pleas from Kenya to stop · our goal is a truce
 */
export const demandOf = rule({
  id: "position/demand-of",
  kind: "position",
  inTalksOnly: true,
  starts: "noun of a stance",
  word: (token) => token.upos === "NOUN" && STANCE_NOUNS.has(token.lemma),
  build(anchor, view, context) {
    const content = nounContent(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    // "the armed opposition in the north" is a party, "opposition to the plan" a stance; so with decisions.
    const next = view.tokens[anchor.index + 1]?.text.toLowerCase();
    if (/^(?:opposition|decision|resistance)$/.test(anchor.lemma) && next !== "to")
      return stop(anchor, 'a stance "to" something');
    // "lowered expectations of a quick victory"
    if (anchor.lemma === "expectation" && /^(?:of|for|on|about)$/.test(next ?? ""))
      return stop(anchor, "an expectation that something is done");
    // "the position of the army on the hill", "its position is the same"
    const isView = VIEWS.test(anchor.lemma) && !isRedLine(anchor, view);
    if (isView && !tellsView(anchor, view)) return stop(anchor, "what the position is");
    // "an appeal for ten million dollars"
    if (/^(?:appeal|request)$/.test(anchor.lemma) && MONEY.test(wordsAt(context.report.text, content)))
      return stop(anchor, "something of talks, not money");
    const other = nounTellsInstead(anchor, content, view);
    if (other) return stop(anchor, other);
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const verb = view.tokens[anchor.head];
    const isDropped = verb !== undefined && anchor.relation === "obj" && GIVEN_UP.test(verb.lemma);
    const isHeldOut = /^(?:willingness|readiness)$/.test(anchor.lemma) && holdsOutStep(anchor, view);
    const lexical = isHeldOut ? "offer" : STANCE_NOUNS.get(anchor.lemma)!;
    const isThreat = /^(?:threat|ultimatum)$/.test(anchor.lemma);
    if (isDropped && (isThreat || !/^(?:demand|conditional)$/.test(lexical)))
      return stop(anchor, "a stance that is still taken");
    // "its offer", "a proposal": only with what is offered behind it.
    if (lexical === "offer" && !/^(?:to|of|for)$/.test(next ?? "")) return stop(anchor, "what is offered");
    // "asked for a written Kenyan commitment": it has not been given.
    const isAsked =
      verb !== undefined &&
      /^(?:obj|obl)/.test(anchor.relation) &&
      (STANCE_VERBS.get(verb.lemma) === "demand" ||
        /^(?:get|win|secure|gain|obtain|muster|court|enlist|bolster|boost|shore|build|drum|rally|garner)$/.test(
          verb.lemma,
        )) &&
      /^(?:support|offer)$/.test(lexical);
    if (isAsked) return stop(anchor, "a stance that is taken, not asked for");
    const named = holdersOf(anchor, view, context);
    // "issued a statement voicing support for it": those who issued it.
    const holders = named.length > 0 || !verb ? named : whoseStance(writersOf(verb, view), view, context);
    const actors = holders.filter((actor) => !isOnlooker(actor, context));
    if (actors.length === 0) return stop(anchor, "a party whose stance it is");
    if (childrenBy(view.sentence, anchor.index, "det", "case").some(({ text }) => /^(?:no|any|without)$/i.test(text)))
      return stop(anchor, "a stance that is taken");
    const held = isView ? viewStance(content, view) : lexical;
    // "her view that it is lawful": what somebody thinks; a stance says what is to be.
    if (held === "support" && /^(?:view|argument|contention|attitude)$/.test(anchor.lemma))
      return stop(anchor, "what is to be, not what is thought");
    // "a price 5 % over Friday's"
    if (anchor.lemma === "price" && !/^(?:for|is|was)$/.test(next ?? ""))
      return stop(anchor, "a price asked for something");
    // "dropped its demand for a withdrawal": it can do without.
    const refused = isOfNone(content, view) && /^(?:support|demand)$/.test(held) ? "oppose" : held;
    const stance = isDropped ? "support" : refused;
    return actors.slice(0, 3).map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.6));
  },
});

/** "a desire for | no foreign troops" */
function isOfNone({ start }: Span, { tokens }: SentenceView): boolean {
  return /^no$/i.test(tokens.find((token) => token.start === start)?.text ?? "");
}

/** What a party thinks is told by a clause behind it: "Kenya's view is that …". */
const VIEWS = /^(?:position|view|stance|line|policy|contention|argument|attitude)$/;
const MONEY = /^(?:\p{Sc}|(?:[\d.,]+ )?(?:million|billion|funds|funding|money|donations|cash)\b|[\d.,]+(?:m|bn)\b)/iu;

function isRedLine({ index, lemma }: Token, { tokens }: SentenceView): boolean {
  return lemma === "line" && /^red$/i.test(tokens[index - 1]?.text ?? "");
}

function tellsView(noun: Token, { sentence, tokens }: SentenceView): boolean {
  if (/^that$/i.test(tokens[noun.index + 1]?.text ?? "")) return true;
  const predicate = /^nsubj/.test(noun.relation) ? tokens[noun.head] : undefined;
  return (
    predicate !== undefined &&
    childrenBy(sentence, predicate.index, "mark").some(
      ({ index, text }) => index > noun.index && /^(?:that|to)$/i.test(text),
    )
  );
}

/** "that they must leave" asks for it, "that no troops may stay" is against it. */
function viewStance({ start, end }: Span, { tokens }: SentenceView): Stance {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  if (words.some(({ text }) => /^(?:not|n['’]t|no|never|neither|nor)$/i.test(text))) return "oppose";
  const asks = ({ xpos, text }: Token): boolean => xpos === "MD" && /^(?:must|should|ought|shall)$/i.test(text);
  const isBound = words.some(
    ({ text, index }) => /^(?:has|have|need|needs)$/i.test(text) && tokens[index + 1]?.text === "to",
  );
  return isBound || words.some(asks) ? "demand" : "support";
}

/** "dropped its demand": it is taken no more. */
const GIVEN_UP = /^(?:drop|abandon|withdraw|waive|relinquish|lift|renounce|overcome|forgo|shelve)$/;
