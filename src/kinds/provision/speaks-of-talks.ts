/**
 * Whether talks or a deal are spoken of about a sentence. In: its index; out: true where it, or one of the few before
 * it, has a word of bargaining. News of a war is full of what will be done, and none of it is a term of anything.
 *
 *     The ministers resumed their talks. Foreign soldiers would leave the province.      yes
 *     The storm will last. The army would send another brigade.                          no
 */
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";

/** Sentences back in which the talks may be named. */
const NEAR = 5;

const WORDS_OF_BARGAINING = new Set(
  (
    "agree agreement accord deal pact treaty truce ceasefire cease-fire armistice plan roadmap proposal propose offer talk " +
    "talks negotiate negotiation negotiator resolution framework draft protocol memorandum communique communiqué term provision " +
    "concession demand settlement compromise package initiative summit mediate mediator mediation pledge commit commitment " +
    "guarantee condition article bargain"
  ).split(" "),
);

const bargainsIn = oncePerReport((context: Context) =>
  context.analysis.sentences.map(({ tokens }) => tokens.some(({ lemma }) => WORDS_OF_BARGAINING.has(lemma))),
);

export function speaksOfTalks(index: number, context: Context): boolean {
  return bargainsIn(context)
    .slice(Math.max(0, index - NEAR), index + 1)
    .includes(true);
}
