/**
 * The deal that a word is told with. In: a word; out: the deal spoken of in its sentence or shortly before, and how far
 * that makes a term of it, or null.
 *
 *     A deal was close, Okoro said. Kenya would withdraw its troops within a month.
 *       └ proposed                  └ a term of it: proposed
 */

import { childrenBy } from "../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../extract/deals/deal-at.ts";
import { type DealStatus, dealStatus } from "../../extract/deals/deal-status.ts";
import { PUT_FORWARD } from "../../extract/deals/deal-words.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { MAY, MUST, WOULD } from "../../language/modals.ts";
import type { ProvisionStatus } from "./provision-draft.ts";
import { statusOfTerm } from "./status-of-term.ts";

export interface ToldDeal {
  readonly noun: Token;
  readonly view: SentenceView;
  readonly status: ProvisionStatus;
  /** Sentences between the word and the deal. */
  readonly back: number;
}

/** Sentences back in which the deal may be named. */
const NEAR = 2;

export function toldDeal(word: Token, view: SentenceView, context: Context, near = NEAR): ToldDeal | null {
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - near); index--) {
    const deals = dealsIn(index, context);
    const before = index === here ? deals.filter((noun) => noun.index < word.index) : deals;
    const noun = before.at(-1) ?? deals[0];
    if (!noun) continue;
    const at = context.view(index);
    return { noun, view: at, status: statusAt(noun, at, context), back: here - index };
  }
  return null;
}

/** How far a term of this deal is: by what is told of it here, else by what the report tells of its deals most often. */
export function statusAt(noun: Token, view: SentenceView, context: Context): ProvisionStatus {
  const above = view.tokens[noun.head];
  // "the framework of a truce" is one to come; "within the framework of the treaty" is by it.
  const isWithin =
    above?.lemma === "framework" &&
    childrenBy(view.sentence, above.index, "case").some(({ text }) => /^(?:in|within|under)$/i.test(text));
  const isOutline =
    noun.relation === "nmod" &&
    above !== undefined &&
    !isWithin &&
    /^(?:outline|draft|framework|contour|sketch)$/.test(above.lemma);
  if (isOutline || isAny(noun, view)) return "proposed";
  const found = dealStatus(noun, view);
  // "They signed a framework. Under the framework, …": what was signed is put forward no more.
  const isThe = childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^the$/i.test(text));
  const before = noun.lemma === "framework" && isThe && (found?.weight ?? 0) < 3 ? statusBefore(view, context) : null;
  if (before) return before;
  if (PUT_FORWARD.has(noun.lemma) && (!found || found.status === "reached"))
    return wasRejected(context) ? "rejected" : "proposed";
  // What a council passed is passed, though the report be of others that are to come.
  if (found && (found.weight > 1 || found.status === "adopted")) return statusOfTerm(found.status);
  return statusBefore(view, context) ?? usualStatus(context) ?? (found ? statusOfTerm(found.status) : "agreed");
}

/** Sentences back that still tell of the same deal. */
const SAME = 6;

/** Agreed or proposed, by the nearest sentence before that says it outright. */
function statusBefore(view: SentenceView, context: Context): ProvisionStatus | null {
  const here = view.sentence.index;
  for (let index = here - 1; index >= Math.max(0, here - SAME); index--) {
    for (const noun of dealsIn(index, context).toReversed()) {
      const found = dealStatus(noun, context.view(index));
      if (found && found.weight === 3) return statusOfTerm(found.status);
    }
  }
  return null;
}

/** "any deal", "a peace deal would …": one to come. */
function isAny(noun: Token, view: SentenceView): boolean {
  const det = childrenBy(view.sentence, noun.index, "det")[0]?.text.toLowerCase();
  const verb = view.tokens[noun.head];
  const isWould =
    noun.relation === "nsubj" &&
    verb !== undefined &&
    childrenBy(view.sentence, verb.index, "aux").some(
      ({ text }) => MAY.test(text) || MUST.test(text) || WOULD.test(text),
    );
  return det === "any" || (isWould && (det === "a" || det === "an" || det === "such"));
}

/** Whether the report tells that a proposal was turned down. */
const wasRejected = oncePerReport((context) =>
  context.analysis.sentences.some(({ index }) =>
    dealsIn(index, context).some(
      (noun) => PUT_FORWARD.has(noun.lemma) && dealStatus(noun, context.view(index))?.status === "rejected",
    ),
  ),
);

/** The nouns for a deal, by sentence, of those asked for so far. */
const nounsOf = oncePerReport(() => new Map<number, readonly Token[]>());

function dealsIn(index: number, context: Context): readonly Token[] {
  const known = nounsOf(context);
  const seen = known.get(index);
  if (seen) return seen;
  const view = context.view(index);
  const found = view.tokens.filter((token) => isDealNoun(token) && dealAt(token, view) !== null);
  known.set(index, found);
  return found;
}

/** Agreed or proposed: by what the report says outright of its deals. */
const usualStatus = oncePerReport((context): ProvisionStatus | null => {
  const counts = { agreed: 0, proposed: 0 };
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const noun of dealsIn(index, context)) {
      const found = dealStatus(noun, view);
      if (!found || found.weight < 2) continue;
      if (MADE.has(found.status)) counts.agreed++;
      else if (OPEN.has(found.status)) counts.proposed++;
    }
  }
  return counts.agreed + counts.proposed === 0 ? null : counts.agreed >= counts.proposed ? "agreed" : "proposed";
});

const MADE = new Set<DealStatus>(["reached", "signed", "adopted", "in-force", "implemented", "violated", "collapsed"]);
const OPEN = new Set<DealStatus>(["proposed", "negotiating", "not-reached"]);
