/**
 * Whose stance it is. In: the subjects of a clause; out: the party, or the speaker for "I", "we" and "our side".
 *
 *     Kenya wants a truce                                  Kenya
 *     "We want a truce," Okoro said                        Ada Okoro
 *     Kenyan officials want a truce                        Kenya, by the adjective
 */
import { namedPartiesAt, type Party, partiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";

const FIRST_PERSON = /^(?:i|we)$/i;

export function whoseStance(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const first = subjects.map((i) => view.tokens[i]!).find(({ text }) => FIRST_PERSON.test(text));
  if (first) {
    const speaker = creditFor(first, view, context);
    return speaker ? [{ name: speaker.name, span: speaker.span }] : [];
  }
  const named = namedPartiesAt(subjects, view);
  return named.length > 0 ? named : partiesAt(subjects, view, context.report.text);
}
