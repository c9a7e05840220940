import { childrenBy } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     Kenya made good on its promise to close the camp.          implemented
 *     Ethiopia gave a guarantee that no rebels will be let in.   agreed
 *     failed to meet its obligation to free all prisoners         violated
 */
export const promise = rule({
  id: "provision/promise",
  kind: "provision",
  inTalksOnly: true,
  starts: "noun for what a party has bound itself to",
  word: ({ upos, lemma }) =>
    upos === "NOUN" && /^(?:commitment|promise|pledge|obligation|guarantee|assurance|undertaking)$/.test(lemma),
  build(anchor, view, context) {
    const clause = clauseBehind(anchor, view);
    if (clause?.upos !== "VERB") return stop(anchor, "what it binds to");
    const found = statusOf(anchor, view);
    // "elected for his pledge to beat the rebels": a word of his own, given to nobody.
    const isGiven = found !== null || isHandedOver(anchor, view) || toldDeal(anchor, view, context, 1) !== null;
    // "the first commitment to come out of the talks": what becomes of it binds nobody.
    const isItsFate = /^(?:come|emerge|date|be|end|fail|work|defeat|crush|fight|win)$/.test(clause.lemma);
    // "reaffirmed their commitment to negotiate", "pledged again to revive the accord": no step of any deal.
    const isTalk =
      meansTalks(clause, view) ||
      (/^(?:revive|respect|keep|restore|resume|honou?r|uphold|implement|observe)$/.test(clause.lemma) &&
        childrenBy(view.sentence, clause.index, "obj").some((what) => dealAt(what, view) !== null));
    if (isTalk) return stop(anchor, "a step, not talks or the deal itself");
    if (!isGiven || isItsFate) return stop(anchor, "whether it was given, and to do what");
    const status = found ?? "agreed";
    const spans = sharedVerbs(clause, view).flatMap((verb) => clauseSpan(verb, view) ?? []);
    const parties = dealParties(anchor, view, context);
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
  },
});

/** "its promise to close the camp", wherever the tree hangs the clause. */
function clauseBehind(noun: Token, view: SentenceView): Token | undefined {
  const mark = view.tokens[noun.index + 1];
  if (!mark || !/^(?:to|that)$/i.test(mark.text) || mark.relation !== "mark") return undefined;
  return view.tokens[mark.head];
}

function statusOf(noun: Token, view: SentenceView): ProvisionStatus | null {
  const above = view.tokens[noun.head];
  const over = above?.relation === "xcomp" ? view.tokens[above.head] : undefined;
  const words = above
    ? [above, ...(over ? [over] : []), ...childrenBy(view.sentence, above.index, "obj", "xcomp", "amod")]
    : [];
  const has = (pattern: RegExp): boolean => words.some(({ lemma }) => pattern.test(lemma));
  if (has(/^(?:fail|failure|break|violate|renege|breach|ignore|abandon|flout|betray)$/)) return "violated";
  if (has(/^(?:fulfil|fulfill|honour|honor|keep|good|meet|implement|deliver|observe)$/)) return "implemented";
  if (has(/^(?:want|seek|demand|ask|need|require|offer|propose|without)$/)) return "proposed";
  return null;
}

/** "gave a guarantee that …", "obtained a written promise to …", "made good on", "renewed its pledge to …" */
function isHandedOver(noun: Token, view: SentenceView): boolean {
  const above = view.tokens[noun.head];
  const passive = noun.relation === "nsubj:pass";
  return (
    above?.upos === "VERB" &&
    (noun.relation === "obj" || passive || noun.relation === "obl") &&
    HANDING.test(above.lemma)
  );
}

const HANDING =
  /^(?:give|make|offer|obtain|get|receive|secure|win|extract|wring|exchange|renew|reaffirm|repeat|restate|reiterate|confirm|emerge|return|sign|enter|undertake|provide|issue|deliver|bring)$/;
