import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { GRANTING, STATING } from "../term-words.ts";
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
  anchor: (token, view) => phraseOf(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const phrase = phraseOf(anchor, view);
    if (!phrase) return stop(anchor, '"under" a deal');
    const under = childrenBy(sentence, anchor.index, "aux", "mark", "cop");
    if (under.some(({ text }) => /^(?:if|unless|whether)$/i.test(text))) return stop(anchor, "a term, not a condition");
    const status = statusOf(anchor, under, statusAt(phrase.deal, view, context));
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const drafts = sharedVerbs(anchor, view).flatMap((verb) => {
      const clause = clauseSpan(verb, view, phrase.isSaid ? null : phrase.whole);
      const span = clause && phrase.isSaid ? withNoun(verb, clause, view) : clause;
      return span ? [provisionDraft(verb, span, parties, status, view, context)] : [];
    });
    return drafts.length > 0 ? drafts : stop(anchor, "a clause that is the term");
  },
});

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

/** "under the deal", "by the terms of the accord", "as part of the plan", "in line with the pact". */
function phraseOf(
  verb: Token,
  view: SentenceView,
): { readonly whole: Token; readonly deal: Token; readonly isSaid: boolean } | null {
  const { sentence, tokens } = view;
  for (const whole of childrenBy(sentence, verb.index, "obl", "advcl")) {
    const below = childrenBy(sentence, whole.index, "nmod", "obl");
    const isPart = /^(?:term|part|provision|condition|line|accordance|framework|article|clause|phase|stage)$/.test(
      whole.lemma,
    );
    const deal = isPart ? below.find((noun) => dealAt(noun, view)) : dealAt(whole, view) ? whole : undefined;
    if (!deal) continue;
    const before = childrenBy(sentence, whole.index, "case", "fixed").map(({ text }) => text.toLowerCase());
    const at = tokens[whole.index - 1]?.text.toLowerCase() ?? "";
    const isUnder = before.includes("under") || before.includes("per") || before.includes("within");
    const isAsPart = whole.lemma === "part" && (before.includes("as") || at === "as");
    const isBy = isPart && whole.lemma !== "part" && before.some((text) => /^(?:by|in|as|with|during)$/.test(text));
    // "the sanctions lifted by the accord", "excluded from the truce"
    const isDone = whole === deal && verb.xpos === "VBN" && !isNegated(sentence, verb.index) && isSaidOf(verb, before);
    if (isUnder || isAsPart || isBy || isDone) return { whole, deal, isSaid: isDone };
  }
  return null;
}

function isSaidOf({ lemma }: Token, before: readonly string[]): boolean {
  if (before.includes("by")) return STATING.has(lemma) || GRANTING.has(lemma);
  return /^(?:exclude|include|exempt|leave|omit)$/.test(lemma) && before.some((text) => /^(?:from|in|out)$/.test(text));
}
