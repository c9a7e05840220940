/**
 * Whose government it is that a report calls "the government". In: a report; out: the state whose government, army or
 * rebels it names most, or null where two could be meant.
 *
 *     the Kenyan government · Kenya's army · Kenyan rebels … the rebels fight the army       Kenya
 */
import type { ActorMention } from "../notice/noticed.ts";
import { actorType } from "./actor-named.ts";
import { theatreOf } from "./circumstances/theatre.ts";
import { labelledLand } from "./labelled-land.ts";
import { oncePerReport } from "./once-per-report.ts";
import type { Context } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

export const warringState = oncePerReport((context): string | null => {
  const times = new Map<string, number>();
  const count = (state: string, by = 1): unknown => times.set(state, (times.get(state) ?? 0) + by);
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const mention of view.actors) {
      const weight = atHome(mention, view);
      if (weight > 0 && actorType(mention.actor, context) === "state") count(mention.actor, weight);
    }
  }
  const theatre = theatreOf(context, true)?.country;
  if (theatre && actorType(theatre, context) === "state") count(theatre);
  const label = labelledLand(context)?.name;
  if (label) count(label, LABEL);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < CLEAR * (second?.[1] ?? 0)) return null;
  // "government gunners under cover of Russian jets", in a report from Kenya: an army abroad is not the government's.
  return theatre && !label && first[0] !== theatre ? null : first[0];
});

/** So many times as often as any other. */
const CLEAR = 2;

/** A report that is filed under a state tells of that state's government. */
const LABEL = 6;

/** Rebels are a state's own; an army it may have abroad. */
const OWN = 3;

/** How much it tells that a state is told with its government, army or rebels, not by its name alone; 0 for nothing. */
function atHome({ first, last, form }: ActorMention, { tokens }: SentenceView): number {
  if (form !== "adjective" && form !== "name") return 0;
  const inside = first < last && STATELY.test(tokens[last]!.lemma) ? tokens[last] : undefined;
  const owned =
    tokens[last + 1]?.text === "'s" || tokens[last + 1]?.text === "’s" ? tokens[last + 2] : tokens[last + 1];
  if (owned && AGAINST_IT.test(owned.lemma)) return OWN;
  const stately = inside ?? (owned && STATELY.test(owned.lemma) ? owned : undefined);
  // "Kenyan military experts" are no army.
  return stately && !/^(?:compound|amod)$/.test(stately.relation) ? 1 : 0;
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
