/**
 * Who makes a journey. In: its verb; out: those of them who are named, and whether one of them goes as an envoy.
 *
 *     Okoro sent Lind to Lakeside                     Lind, an envoy
 *     Okoro accepted an invitation to visit Kenya     Okoro
 */
import { objectsOf, subjectsOf } from "../../extract/clauses.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isPerson } from "./the-two.ts";

export function whoTravels(verb: Token, view: SentenceView, context: Context): { named: Party[]; isEnvoy: boolean } {
  const { sentence, tokens } = view;
  const isSent = /^(?:dispatch|send)$/.test(verb.lemma);
  const invitation = tokens[verb.head];
  const isInvited = invitation?.lemma === "invitation" && invitation.head >= 0;
  const travellers = isSent
    ? objectsOf(sentence, verb.index)
    : subjectsOf(sentence, isInvited ? invitation.head : verb.index);
  const named = namedPartiesAt(travellers, view);
  const isEnvoy =
    travellers.some((i) => /^(?:negotiator|envoy|mediator|diplomat|delegation|emissary)s?$/.test(tokens[i]!.lemma)) ||
    (isSent && named.some(({ name }) => isPerson(name, context)));
  return { named, isEnvoy };
}
