/**
 * Whose stance it is. In: the subjects of a clause; out: the party; for "I" the speaker, for "we" the side spoken for.
 *
 *     Kenya wants a truce                                  Kenya
 *     "I want a truce," Okoro said                         Ada Okoro
 *     "We want a truce," the Kenyan minister Okoro said    Kenya
 *     It wants guarantees                                  whoever was subject before
 */
import { antecedentOf } from "../../extract/antecedent.ts";
import { namedPartiesAt, type Party, partiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";

const FIRST_PERSON = /^(?:i|we)$/i;

export function whoseStance(subjects: readonly number[], view: SentenceView, context: Context): Party[] {
  const tokens = subjects.map((i) => view.tokens[i]!);
  const first = tokens.find(({ text }) => FIRST_PERSON.test(text));
  if (first) {
    const speaker = creditFor(first, view, context);
    if (!speaker) return [];
    const side = /^we$/i.test(first.text) ? sideOf(speaker.name, context) : null;
    return [{ name: side ?? speaker.name, span: speaker.span }];
  }
  const named = namedPartiesAt(subjects, view);
  if (named.length > 0) return named;
  const described = partiesAt(subjects, view, context.report.text);
  if (described.length > 0) return described;
  const meant = tokens.map((token) => antecedentOf(token, view, context)).find((party) => party !== null);
  return meant ? [meant] : [];
}

/** An official's "we" is the state, the group or the body spoken for. */
function sideOf(name: string, context: Context): string | null {
  return context.noticed.actors.find((actor) => actor.name === name)?.of ?? null;
}
