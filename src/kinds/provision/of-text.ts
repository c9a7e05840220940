/**
 * Whether a verb tells what becomes of the text of a deal. In: the verb; out: yes or no.
 *
 *     The agreement shall enter into force on Monday.      yes: no term of it
 *     The army shall leave the port on Monday.             no
 */
import { subjectsOf } from "../../extract/clauses.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { BARE_DEALS } from "./bare-deals.ts";

const OF_TEXTS = /^(?:enter|come|take|remain|ratify|sign|deposit|register|publish|initial)$/;

export function isOfText(verb: Token, view: SentenceView): boolean {
  return (
    OF_TEXTS.test(verb.lemma) &&
    subjectsOf(view.sentence, verb.index).some((index) => {
      const token = view.tokens[index]!;
      return BARE_DEALS.has(token.lemma.toLowerCase()) || dealAt(token, view) !== null;
    })
  );
}
