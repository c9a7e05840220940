/**
 * What a party does by its own choice, and what only happens to it, is foreseen or is no answer. In: the verb of what will
 * be done; general vocabulary, by lemma.
 *
 *     will return to the table · will lift the blockade · the talks will go on      chosen
 *     will win · will be there · will return on Monday                              not
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Where somebody will not go is refused; where somebody will go is told as a meeting. */
export const ENCOUNTERS = /^(?:meet|discuss|visit|travel|attend|return|talk|speak|begin|start)$/;
/** What a party keeps up or lifts. */
export const POLICIES =
  /^(?:sanction|embargo|blockade|closure|restriction|ban|tariff|troop|force|soldier|operation|campaign|offensive|strike|siege|curfew|program|programme|enrichment|aid|ceasefire|truce|talk|negotiation|dialogue|contact|mediation)$/;
export const PAPERS =
  /^(?:report|article|study|poll|survey|document|text|law|bill|deal|accord|agreement|treaty|plan|proposal|book|newspaper|paper|war|economy|attack|election|vote|crisis|move|decision|meeting|summit)$/;
export const GOES_ON = /^(?:remain|stay|continue|go|last|resume|end|stop)$/;

/** What happens to somebody, or is only foreseen. */
export const NO_CHOICE = new Set(
  "be have win starve see know think believe get become happen need say tell die lose find feel hear understand remember mean seem look hope learn suffer expect meet discuss visit travel talk speak arrive attend call comment speculate answer elaborate predict prejudge guess go repeat read begin start continue remain".split(
    " ",
  ),
);

export function returnsToTalks(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:talk|table|negotiation|deal|accord|agreement|treaty|compliance|fold|barracks|border|line|position)$/.test(
      lemma,
    ),
  );
}

export function isOnThePodium(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:podium|lectern|press|media|public|reporter|journalist|interview|microphone|camera)$/.test(lemma),
  );
}
