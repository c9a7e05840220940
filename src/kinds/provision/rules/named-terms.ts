import { childrenBy } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { BARE_DEALS } from "../bare-deals.ts";
import { heldOver } from "../held-over.ts";
import { listedTerms } from "../listed-terms.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { speaksOfTalks } from "../speaks-of-talks.ts";
import { NAMES_OF_TERMS } from "../term-words.ts";
import { type ToldDeal, toldDeal } from "../told-deal.ts";

/**
 *     The main sticking points are the border and the fate of the prisoners.     open
 *         └────── ^^^^^^ ────┘     └─term───┘     └───────term────────┘
 *     Its demands include the lifting of the siege.      proposed
 *     The accord has three points: a truce; new maps; …  as the accord is
 */
export const namedTerms = rule({
  id: "provision/named-terms",
  kind: "provision",
  inTalksOnly: true,
  starts: "noun for terms, demands or open issues",
  word: ({ upos, lemma }) => upos === "NOUN" && NAMES_OF_TERMS.has(lemma),
  build(anchor, view, context) {
    const status = statusOf(anchor, view, context);
    if (!status) return stop(anchor, "a term of a deal or of what is negotiated");
    const first = listBegins(anchor, view);
    if (first === null) return stop(anchor, "what the terms are");
    const spans = listedTerms(first, view);
    if (spans.length === 0) return stop(anchor, "what the terms are");
    const owners = childrenBy(view.sentence, anchor.index, "nmod:poss", "nmod").map(({ index }) => index);
    const parties = partiesAt(owners, view, context.report.text);
    return spans.map((span) => provisionDraft(anchor, heldOver(span, view), parties, status, view, context));
  },
});

const LAYING_DOWN = /^(?:set|lay|put|pose|impose|demand|state|name|list|attach|spell|dictate|present)$/;

function statusOf(noun: Token, view: SentenceView, context: Context): ProvisionStatus | null {
  const said = NAMES_OF_TERMS.get(noun.lemma);
  const before = childrenBy(view.sentence, noun.index, "amod", "compound", "acl", "nmod:poss", "nmod");
  const has = (pattern: RegExp): boolean => before.some(({ lemma, text }) => pattern.test(lemma) || pattern.test(text));
  if (has(/^(?:sticking|stumbling)$/i)) return "open";
  if (said === "open") {
    // "the main questions for the bank are …"
    if (!speaksOfTalks(view.sentence.index, context)) return null;
    if (/^(?:obstacle|hurdle|disagreement|difference)$/.test(noun.lemma)) return "open";
    return has(
      /^(?:key|main|outstanding|unresolved|thorny|thorniest|contentious|remaining|major|core|central|big|biggest|open|difficult|divisive|disputed|vexed|contested|unsettled|tricky|tough|toughest|resolve|decide|settle|address|negotiate|discuss|contention)$/i,
    )
      ? "open"
      : null;
  }
  // "the terms under discussion"
  if (before.some(({ lemma, index }) => DISCUSSED.test(lemma) && isUnder(index, view))) return "proposed";
  const isOfDeal = before.some((token) => dealAt(token, view) !== null || /^(?:its|deal)$/i.test(token.text));
  const near = toldDeal(noun, view, context, 1);
  // "put three steps to them: a truce, …": a deal among the terms is one of them.
  const isObject = /^obj$/.test(noun.relation);
  const isTerm = isObject && near?.back === 0 && near.noun.index > noun.index && !isOfDeal;
  const deal = (isTerm ? null : near) ?? planBehind(before);
  // "the Front's terms": what it asks.
  if (!deal && noun.lemma === "term" && before.some(({ relation }) => relation === "nmod:poss")) return "proposed";
  if (said === "proposed") {
    // "its conditions include …", "conditions set by Kenya"; "the conditions for a good harvest are …" are nobody's.
    const isAsked =
      /^(?:demand|precondition|concession)$/.test(noun.lemma) ||
      (/^(?:condition|requirement)$/.test(noun.lemma) &&
        before.some(
          ({ relation, lemma }) => relation === "nmod:poss" || (relation === "acl" && LAYING_DOWN.test(lemma)),
        ));
    return isAsked || deal ? "proposed" : null;
  }
  return deal && (isOfDeal || deal.back === 0 || /^(?:term|provision|clause)$/.test(noun.lemma)) ? deal.status : null;
}

/** "at the heart of the plan": one that no word before it makes a deal. */
function planBehind(before: readonly Token[]): Pick<ToldDeal, "status" | "back"> | null {
  const plan = before.find(({ relation, lemma }) => relation === "nmod" && BARE_DEALS.has(lemma.toLowerCase()));
  return plan ? { status: BARE_DEALS.get(plan.lemma.toLowerCase())!, back: 0 } : null;
}

const DISCUSSED = /^(?:discussion|negotiation|consideration|review)$/;

function isUnder(index: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case").some(({ text }) => /^under$/i.test(text));
}

/** Where the list begins: behind "include" or "are", or behind a colon; null where none is told. */
function listBegins(noun: Token, view: SentenceView): number | null {
  const { sentence, tokens } = view;
  const above = tokens[noun.head];
  const isSubject = above !== undefined && noun.relation.startsWith("nsubj");
  if (isSubject && above.upos === "VERB" && /^(?:include|concern|involve|comprise)$/.test(above.lemma))
    return above.index + 1;
  // "three points: …", "the terms are simple: …", within the same clause
  const colon = tokens.findIndex(
    ({ text }, i) => i > noun.index && i < noun.index + COLON_WITHIN && /^[:;]$/.test(text),
  );
  const isPlural = noun.xpos === "NNS" || /^(?:sticking)$/.test(noun.lemma);
  const opens = colon > 0 && tokens[colon]!.text === ":" && isPlural ? colon + 1 : null;
  const copula = above ? childrenBy(sentence, above.index, "cop")[0] : undefined;
  const isAmong = childrenBy(sentence, noun.index, "case").some(({ text }) => /^among$/i.test(text));
  if (opens !== null && above?.upos === "ADJ") return opens;
  // "conditions in the camps are grim": how it is there.
  const isHow = copula !== undefined && above?.upos === "ADJ";
  if (copula && above && !isHow && (isSubject || isAmong) && copula.index > noun.index && above.index > copula.index)
    return copula.index + 1;
  // "At the heart of the plan is …"
  if (/^(?:heart|core|cent(?:er|re))$/.test(noun.lemma) && /^at$/i.test(tokens[noun.index - 2]?.text ?? "")) {
    const is = tokens.findIndex(
      ({ text }, i) => i > noun.index && i < noun.index + COLON_WITHIN && /^(?:is|are|was|were)$/.test(text),
    );
    return is > 0 ? is + 1 : null;
  }
  return opens;
}

const COLON_WITHIN = 8;
