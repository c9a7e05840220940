/**
 * The phrase that puts what a verb tells under a deal. In: the verb; out: the phrase, the deal and where it is told.
 *
 *     | Under the deal, | the army will leave.      The army will leave | as laid down in the accord.
 *     The accord was signed. | Under it, | …       the deal of the sentence before
 */
import { isAboutTalks } from "../../extract/about-talks.ts";
import { childrenBy, isNegated, subjectsOf } from "../../extract/clauses.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { BARE_DEALS } from "./bare-deals.ts";
import { EMPTY, GRANTING, STATING } from "./term-words.ts";
import { toldDeal } from "./told-deal.ts";

export interface DealPhrase {
  readonly whole: Token;
  readonly deal: Token;
  /** The sentence that tells the deal. */
  readonly at: SentenceView;
  readonly isSaid: boolean;
}

/** "under the deal", "by the terms of the accord", "as part of the plan", "in line with the pact", "under it". */
export function dealPhrase(verb: Token, view: SentenceView, context: Context): DealPhrase | null {
  const { sentence, tokens } = view;
  for (const whole of childrenBy(sentence, verb.index, "obl", "advcl")) {
    const before = childrenBy(sentence, whole.index, "case", "fixed").map(({ text }) => text.toLowerCase());
    const below = childrenBy(sentence, whole.index, "nmod", "obl");
    const isUnder = before.includes("under") || before.includes("per") || before.includes("within");
    const part = isPartOf(whole) ? below.find((noun) => dealAt(noun, view)) : undefined;
    const deal = part
      ? part
      : dealAt(whole, view) || (isUnder && isPlanHere(whole, context))
        ? whole
        : whole.relation === "advcl"
          ? below.find((noun) => isLaidDown(whole, view) && dealAt(noun, view))
          : undefined;
    // "Under it, the army leaves."
    const told = !deal && isUnder && isPointed(whole, view) ? toldDeal(whole, view, context, 1) : null;
    if (told) return { whole, deal: told.noun, at: told.view, isSaid: false };
    if (!deal) continue;
    const at = tokens[whole.index - 1]?.text.toLowerCase() ?? "";
    const isAsPart = whole.lemma === "part" && (before.includes("as") || at === "as");
    const isBy =
      isPartOf(whole) && whole.lemma !== "part" && before.some((text) => /^(?:by|in|as|with|during)$/.test(text));
    // "By the treaty Norland cedes the province.", "according to the text, the army will leave"
    const isLead = whole.index < verb.index && before[0] === "in" && !SAYING.test(verb.lemma);
    const isOrdered =
      whole === deal && /^VB[ZP]?$/.test(verb.xpos) && (isLead || /^(?:by|according)$/.test(before[0] ?? ""));
    // "the sanctions lifted by the accord", "excluded from the truce"
    const isDone =
      whole === deal &&
      verb.xpos === "VBN" &&
      !isWar(verb, view) &&
      !isNegated(sentence, verb.index) &&
      isSaidOf(verb, before);
    if (isUnder || isAsPart || isBy || isOrdered || isDone || whole.relation === "advcl")
      return { whole, deal, at: view, isSaid: isDone };
  }
  return null;
}

/** "In the accord, both say that …": what a text holds is told by its verb. */
const SAYING = /^(?:say|state|declare|agree|call|be|have|see|find)$/;

function isPartOf({ lemma }: Token): boolean {
  return /^(?:term|part|provision|condition|line|accordance|framework|article|clause|phase|stage)$/.test(lemma);
}

/** "under the plan", "under the formula", in a report of talks: theirs. */
function isPlanHere({ lemma, upos }: Token, context: Context): boolean {
  return /^(?:NOUN|PROPN)$/.test(upos) && BARE_DEALS.has(lemma.toLowerCase()) && isAboutTalks(context);
}

/** "under it", "under this" */
function isPointed({ text, index }: Token, { tokens }: SentenceView): boolean {
  return /^(?:it|this|that|these|them)$/i.test(text) && /^under$/i.test(tokens[index - 1]?.text ?? "");
}

/** "as laid down in the pact", "as the treaty provides" */
function isLaidDown({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:lay|provide|require|agree|set|stipulate|foresee|promise|envisage|demand|specify|prescribe|order)$/.test(
      lemma,
    ) && childrenBy(sentence, index, "mark", "case").some(({ text }) => /^as$/i.test(text))
  );
}

function isSaidOf({ lemma }: Token, before: readonly string[]): boolean {
  if (before.includes("by")) return STATING.has(lemma) || GRANTING.has(lemma);
  return /^(?:exclude|include|exempt|leave|omit)$/.test(lemma) && before.some((text) => /^(?:from|in|out)$/.test(text));
}

/** "The war was halted by a truce": that it was is no term of it. */
function isWar(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const [subject] = subjectsOf(sentence, verb.index);
  return subject !== undefined && EMPTY.has(tokens[subject]!.lemma);
}
