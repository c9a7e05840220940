/**
 * How a mention stands to a stretch, a whole number each, as training/claims/pairs.py counts them. In: the mention and the
 * stretch; out: sentences back; words between, and on which side; steps up the tree and down to it, and by which relation
 * the last of each; how it is named; what sort of actor it is; how often the report tells of it; whether it stands in the
 * stretch; whether in the title.
 *
 *     Okoro | shook hands | with Lind        Okoro: 0 back, one word before, one step down by "nsubj", a surname, …
 */
import type { Span } from "../../model/span.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

/** A mention of an actor or a place. */
export interface Candidate extends Span {
  readonly name: string;
  readonly country: string | null;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: string;
  readonly type: string;
  readonly sentence: number;
}

/** The words of a stretch, by index; `head` the one that hangs on none of the others. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** How many numbers `standing` gives. */
export const STANDINGS = 11;

const FORMS = ["name", "surname", "acronym", "adjective", "capital", "title", "pronoun", "description", "place"];
const TYPES = ["person", "state", "organisation", "armed-group", "body", "media", "place"];
/** Steps, for a mention in another sentence. */
const FAR = 5;
const MOST_BACK = 3;
/** Edges of what counts as equally far, or equally often. */
const DISTANCES = [0, 1, 2, 4, 8, 16];
const RANKS = [1, 2, 3, 5, 9];

export function standing(
  mention: Candidate,
  { first, last, head }: Stretch,
  relations: ReadonlyMap<string, number>,
  view: SentenceView,
  context: Context,
): number[] {
  const isHere = mention.sentence === view.sentence.index;
  const at = mention.head;
  const gap = at > last ? at - last : at < first ? first - at : 0;
  const route = isHere ? routeBetween(head, at, view) : null;
  const relation = (index: number): number => (index < 0 ? 0 : (relations.get(view.tokens[index]!.relation) ?? 0));
  return [
    Math.min(view.sentence.index - mention.sentence, MOST_BACK),
    isHere ? bucket(gap, DISTANCES) + (at > last ? DISTANCES.length + 1 : 0) : 0,
    Math.min(route?.up ?? FAR, FAR),
    Math.min(route?.down ?? FAR, FAR),
    relation(route?.mine ?? -1),
    relation(route?.its ?? -1),
    FORMS.indexOf(mention.form) + 1,
    TYPES.indexOf(mention.type) + 1,
    bucket(ranksOf(context).get(mention.name) ?? RANKS.at(-1)!, RANKS),
    isHere ? 1 + Number(first <= at && at <= last) : 0,
    Number(mention.sentence === titleOf(context)),
  ];
}

/** The index of the title's sentence; -1 where there is none. */
export const titleOf = oncePerReport(({ analysis }) => analysis.sentences.findIndex(({ role }) => role === "title"));

/** How often each actor is told of, as a rank: 0 for the one told of most. */
const ranksOf = oncePerReport(({ noticed }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { actor } of noticed.actorMentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([name], rank) => [name, rank]));
});

function bucket(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length;
}

interface Route {
  readonly up: number;
  readonly down: number;
  /** The last words before the two meet, on either side; -1 where there is none. */
  readonly mine: number;
  readonly its: number;
}

/** From one word up to where both hang, and down to the other; null where they hang together nowhere. */
function routeBetween(from: number, to: number, { tokens }: SentenceView): Route | null {
  const upFrom = (index: number): number[] => {
    const above = [index];
    for (let next = tokens[index]!.head; next >= 0 && !above.includes(next); next = tokens[next]!.head)
      above.push(next);
    return above;
  };
  const above = upFrom(from);
  const below = upFrom(to);
  const down = below.findIndex((index) => above.includes(index));
  if (down < 0) return null;
  const up = above.indexOf(below[down]!);
  return { up, down, mine: up > 0 ? above[up - 1]! : -1, its: down > 0 ? below[down - 1]! : -1 };
}
