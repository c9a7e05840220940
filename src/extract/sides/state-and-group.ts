/**
 * The state and the armed group that a report of one war tells of, however it calls them. In: a report; out: both, or null
 * where it tells of several groups, or of the group with several states.
 *
 *     The Highland Front turned down the offer. … The government says the rebels …      Kenya and the Highland Front
 */
import { actorType } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import { warringState } from "../warring-state.ts";
import type { Pair } from "./facing-pairs.ts";
import { sideOf } from "./side-of.ts";

/** They are told of in one sentence so often, */
const OFTEN = 2;
/** and so many times as often as the group with another state, or the state with another group. */
const CLEAR = 1.5;
/** Of a group that is named again, "the rebels" tell as well. */
const AGAIN = 2;

export const stateAndGroup = oncePerReport((context): Pair | null => {
  const side = sideOf(context);
  const found = leadingGroup(context);
  if (!found) return null;
  const { group, isNamed, isAlone, isOnce } = found;
  const own = warringState(context);
  const told = new Map<string, Set<number>>();
  const withGroup = new Set<number>();
  const add = (name: string, sentence: number): unknown =>
    told.has(name) ? told.get(name)!.add(sentence) : told.set(name, new Set([sentence]));
  for (const { actor, sentence, form, last } of context.noticed.actorMentions) {
    // "the U.S.-backed government": told only beside it.
    const { tokens } = context.analysis.sentences[sentence]!;
    if (tokens[last + 1]?.text === "-" && TIED.test(tokens[last + 2]?.text ?? "")) continue;
    const name = side(actor);
    if (name === group || (form === "description" && actorType(name, context) === "armed-group"))
      withGroup.add(sentence);
    else if (actorType(name, context) === "state") add(name, sentence);
  }
  if (own !== null) for (const sentence of bareGovernments(context)) add(own, sentence);
  const counts = [...told]
    .map(([name, sentences]) => ({ name, times: [...sentences].filter((one) => withGroup.has(one)).length }))
    .sort((a, b) => b.times - a.times);
  const [state, next] = counts;
  // A short report that names one state and one group tells of them.
  const isOnly = counts.length === 1 && (isAlone || isOnce);
  if (isOnce && !isOnly) return null;
  if (!state || state.times < (isOnly ? 1 : OFTEN) || state.times < CLEAR * (next?.times ?? 0)) return null;
  // "Russia bombs the Dawn Front": where Kenyan rebels are told of as well, or they alone, theirs is the war with Kenya.
  const isTheirs = isNamed ? own === null || isAlone : own === null && isOnly;
  return own === state.name || isTheirs ? [state.name, group] : null;
});

interface LeadingGroup {
  readonly group: string;
  readonly isNamed: boolean;
  /** It is named once, and fighters without a name are told of besides. */
  readonly isOnce: boolean;
  /** No fighters without a name are told of besides. */
  readonly isAlone: boolean;
}

/** The group that is named most, where no other comes near; whoever has no name, where no group has one. */
function leadingGroup(context: Context): LeadingGroup | null {
  const counts = new Map<string, number>();
  const unnamed = new Map<string, number>();
  const side = sideOf(context);
  for (const { actor, form } of context.noticed.actorMentions) {
    const name = side(actor);
    if (actorType(name, context) !== "armed-group") continue;
    const isNamed = /\p{Lu}/u.test(name) && form !== "description";
    // "the armed forces" are the state's.
    if (!isNamed && OF_STATE.test(name)) continue;
    const of = isNamed ? counts : unnamed;
    of.set(name, (of.get(name) ?? 0) + 1);
  }
  const named = leading(counts);
  if (named) {
    const isAlone = unnamed.size === 0;
    const isOnce = named.times < AGAIN && !isAlone;
    return unnamed.size < (isOnce ? 2 : MANY) ? { group: named.name, isNamed: true, isAlone, isOnce } : null;
  }
  const fighters = counts.size === 0 ? leading(unnamed) : null;
  return fighters && { group: fighters.name, isNamed: false, isAlone: unnamed.size === 1, isOnce: false };
}

const TIED = /^(?:backed|led|supported|funded|armed|allied|trained|sponsored|brokered|mediated)$/;
const OF_STATE = /^(?:armed|security|government|state|national) (?:forces|troops|services)$/i;
/** Kinds of fighters without a name, of which one may be the group. */
const MANY = 4;

function leading(counts: ReadonlyMap<string, number>): { name: string; times: number } | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? { name: first[0], times: first[1] } : null;
}

/** "the government panel", "a government offer": sentences that tell of a government and not of whose. */
function bareGovernments({ analysis, view }: Context): number[] {
  return analysis.sentences.flatMap(({ index, tokens }) =>
    tokens.some(
      ({ lemma, start }) =>
        /^(?:government|regime|junta)$/i.test(lemma) &&
        !view(index).actors.some((one) => one.start <= start && start < one.end),
    )
      ? [index]
      : [],
  );
}
