/**
 * Who makes a journey. In: its verb; out: those of them who are named, and whether one of them goes as an envoy.
 *
 *     Okoro sent Lind to Lakeside                     Lind, an envoy
 *     Okoro accepted an invitation to visit Kenya     Okoro
 *     Okoro led a Kenyan delegation to Lakeside       Okoro and Kenya, as envoys
 */
import { childrenBy, isRelation, objectsOf, subjectsOf } from "../../extract/clauses.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isPerson } from "./the-two.ts";
import { whoMeets } from "./who-meets.ts";

export function whoTravels(verb: Token, view: SentenceView, context: Context): { named: Party[]; isEnvoy: boolean } {
  const { sentence, tokens } = view;
  const isSent = /^(?:dispatch|send)$/.test(verb.lemma);
  const led = delegationLed(verb, view);
  const invitation = tokens[verb.head];
  const isInvited = invitation?.lemma === "invitation" && invitation.head >= 0;
  const travellers = isSent
    ? objectsOf(sentence, verb.index)
    : [
        ...(firstOf(verb, view) ?? subjectsOf(sentence, isInvited ? invitation.head : verb.index)),
        ...(led ? [led.index] : []),
      ];
  const own = namedPartiesAt(travellers, view);
  // "When I visited Lakeside": whoever speaks.
  const speaking = travellers.filter((i) => /^I$/.test(tokens[i]!.text));
  const named = own.length > 0 ? own : whoMeets(speaking, view, context);
  const isEnvoy =
    travellers.some((i) => /^(?:negotiator|envoy|mediator|diplomat|delegation|emissary)s?$/.test(tokens[i]!.lemma)) ||
    (isSent && named.some(({ name }) => isPerson(name, context)));
  return { named, isEnvoy };
}

/** "led a delegation to Lakeside", "headed the mission": those whom somebody takes along, or null. */
export function delegationLed({ index, lemma }: Token, { sentence }: SentenceView): Token | null {
  if (!/^(?:lead|head)$/.test(lemma)) return null;
  return childrenBy(sentence, index, "obj").find((noun) => /^(?:delegation|team|mission)$/.test(noun.lemma)) ?? null;
}

/** "Okoro is the first president to visit Kenya", "became the first to": whoever is. */
function firstOf(verb: Token, { sentence, tokens }: SentenceView): number[] | null {
  const noun = isRelation(verb, "acl") ? tokens[verb.head] : undefined;
  const above = noun && isRelation(noun, "xcomp", "obj") ? tokens[noun.head] : undefined;
  const isCopula = noun && childrenBy(sentence, noun.index, "cop").length > 0;
  if (!noun || !(isCopula || above?.lemma === "become")) return null;
  const subjects = subjectsOf(sentence, isCopula ? noun.index : noun.head);
  return subjects.length > 0 ? subjects : null;
}
