/**
 * Whose government it is that a report calls "the government". In: a report; out: the state whose government, army or
 * rebels it names most, or null where two could be meant.
 *
 *     the Kenyan government · Kenya's army · Kenyan rebels … the rebels fight the army       Kenya
 */
import type { ActorMention } from "../notice/noticed.ts";
import { actorType } from "./actor-named.ts";
import { theatreOf } from "./circumstances/theatre.ts";
import { oncePerReport } from "./once-per-report.ts";
import type { Context } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

export const warringState = oncePerReport((context): string | null => {
  const times = new Map<string, number>();
  const count = (state: string): unknown => times.set(state, (times.get(state) ?? 0) + 1);
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const mention of view.actors)
      if (isAtHome(mention, view) && actorType(mention.actor, context) === "state") count(mention.actor);
  }
  const theatre = theatreOf(context, true)?.country;
  if (theatre && actorType(theatre, context) === "state") count(theatre);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= CLEAR * (second?.[1] ?? 0) ? first[0] : null;
});

/** So many times as often as any other. */
const CLEAR = 2;

/** A state told with its government, army or rebels, not by its name alone. */
function isAtHome({ first, last, form }: ActorMention, { tokens }: SentenceView): boolean {
  if (form !== "adjective" && form !== "name") return false;
  const inside = first < last && STATELY.test(tokens[last]!.lemma);
  const owned =
    tokens[last + 1]?.text === "'s" || tokens[last + 1]?.text === "’s" ? tokens[last + 2] : tokens[last + 1];
  return inside || (owned !== undefined && (STATELY.test(owned.lemma) || AGAINST_IT.test(owned.lemma)));
}

const STATELY = /^(?:government|army|military|regime|junta|force|troop|soldier|authority)$/;
const AGAINST_IT = /^(?:rebel|opposition|insurgent|separatist|guerrilla|civil|insurgency|rebellion)$/;

/** "the government", "government troops", "security forces": the state's, where nothing tells whose. */
const STATE_SIDE =
  /^(?:the\s+)?(?:central\s+|federal\s+|national\s+|regular\s+)?(?:government|regime|army|military|security|state|federal)(?:\s(?:forces?|troops?|soldiers?|units?|army|military|authorities))?$/i;

/** The state that such words mean, or null. */
export function stateMeant(words: string, context: Context): string | null {
  return STATE_SIDE.test(words) && !/^(?:the\s+)?(?:security|federal|state)$/i.test(words)
    ? warringState(context)
    : null;
}
