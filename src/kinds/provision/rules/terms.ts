import {
  childrenBy,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  runAround,
  subtree,
  withConjuncts,
} from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { EFFECTING, EMPTY, PARTS, PREPOSITION_OF, STATING } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";
import { type ToldDeal, toldDeal } from "../told-deal.ts";

/**
 *     The deal calls for a week of calm and the release of prisoners.
 *     └deal──┘ ^^^^^     └───term────┘     └─────────term─────────┘
 *     It also requires Kenya to leave the port · its first phase includes an exchange · the deal, which bans mines
 */
export const terms = rule({
  id: "provision/terms",
  kind: "provision",
  starts: "verb by which a deal says or does something",
  anchor: ({ upos, lemma }) => upos === "VERB" && (STATING.has(lemma) || EFFECTING.has(lemma)),
  build(anchor, view, context) {
    const deal = dealBehind(anchor, view, context);
    if (!deal) return stop(anchor, "a deal that says so");
    const { sentence } = view;
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (under.some(({ text }) => /^(?:if|unless|whether)$/i.test(text))) return stop(anchor, "a term, not a condition");
    if (isNegated(sentence, anchor.index) || under.some(({ text }) => /^(?:could|might|may)$/i.test(text)))
      return stop(anchor, "something the deal says");
    const spans = saidBy(anchor, view);
    if (spans.length === 0) return stop(anchor, "a term of the deal");
    const parties = dealParties(deal.noun, deal.view, context);
    return spans.map((span) => provisionDraft(anchor, span, parties, deal.status, view, context));
  },
});

/** The deal that is the subject, by itself, by a part of it, or by a pronoun right behind it. */
function dealBehind(verb: Token, view: SentenceView, context: Context): ToldDeal | null {
  for (const subject of subjectsFor(verb, view)) {
    if (dealAt(subject, view)) return toldDeal({ ...subject, index: subject.index + 1 }, view, context, 0);
    const isPart = PARTS.has(subject.lemma) || subject.lemma === "resolution";
    const isPronoun = /^(?:it|this|these)$/i.test(subject.text) && !/^acl/.test(verb.relation);
    if (isPart) {
      const told =
        toldDeal(subject, view, context, 1) ?? toldDeal({ ...subject, index: view.tokens.length }, view, context, 0);
      if (told) return told;
    }
    if (!isPronoun || subject.index > verb.index) continue;
    // "It requires …": what a pronoun means was the subject before, so nobody else may have been.
    const told = toldDeal(subject, view, context, 1);
    if (told && (STATING.has(verb.lemma) || told.back === 1)) return told;
  }
  return null;
}

function subjectsFor(verb: Token, view: SentenceView): Token[] {
  const { sentence, tokens } = view;
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const own = childrenBy(sentence, at.index, "nsubj").filter(({ relation }) => relation !== "nsubj:pass");
    const [first] = own;
    if (first && /^(?:that|which)$/i.test(first.text) && /^acl/.test(at.relation))
      return withConjuncts(sentence, at.head).map((i) => tokens[i]!);
    if (own.length > 0) return own;
    // "a deal allowing Kenya to leave"
    const isBehind = at.relation.startsWith("acl") && at.xpos === "VBG";
    if (isBehind) return STATING.has(verb.lemma) || GRANTING.test(verb.lemma) ? [tokens[at.head]!] : [];
    if (at.relation !== "conj" && !(at.relation === "advcl" && at.xpos === "VBG")) return [];
    at = tokens[at.head]!;
  }
  return [];
}

function saidBy(verb: Token, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const clauses = childrenBy(sentence, verb.index, "ccomp", "xcomp").filter(({ index }) => index > verb.index);
  const objects = objectsOf(sentence, verb.index).filter((i) => i > verb.index);
  const for_ = objectsOfPreposition(sentence, verb.index, PREPOSITION_OF.get(verb.lemma) ?? NONE).filter(
    (i) => i > verb.index,
  );
  // "requires Kenya to leave", "would see troops leave", "calls for Kenya to leave": who and what are one term.
  const who = for_[0] ?? objects[0];
  const doing = childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl", "csubj").find(
    ({ index, upos, xpos }) => who !== undefined && index > who && upos === "VERB" && /^VB[GN]?$/.test(xpos),
  );
  if (who !== undefined && doing) {
    const { first } = runAround(subtree(sentence, who, ["conj", "cc"]), who);
    const start = /^(?:for|to)$/i.test(tokens[first]!.text) ? first + 1 : first;
    return sharedVerbs(doing, view).flatMap((one) => {
      const source = childrenBy(sentence, one.index, "obl", "advcl").find(({ index }) =>
        childrenBy(sentence, index, "case", "mark").some(({ text }) => /^according$/i.test(text)),
      );
      const span = clauseSpan(one, view, source);
      return span ? [one === doing ? { start: tokens[start]!.start, end: span.end } : span] : [];
    });
  }
  const heads =
    clauses.length > 0 ? clauses.map(({ index }) => index) : for_.length > 0 ? for_.slice(0, 1) : objects.slice(0, 1);
  const [head] = heads.map((i) => tokens[i]!);
  if (!head || EMPTY.has(head.lemma.toLowerCase()) || /^(?:leave|see|have)$/.test(verb.lemma)) return [];
  const spans = termsOf(heads, view);
  // What a deal does is part of the term: "limits the number of troops".
  if (STATING.has(verb.lemma) || clauses.length > 0 || spans.length !== 1) return spans;
  return spans.map(({ end }) => ({ start: verb.start, end }));
}

const GRANTING = /^(?:allow|permit|let|give|grant|lift|limit|cap|halt|freeze|suspend|extend|establish|create)$/;
const NONE: ReadonlySet<string> = new Set();
