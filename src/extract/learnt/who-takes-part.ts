/**
 * Who takes part in what a stretch of a sentence tells, and as what, as the network tells. In: a stretch and a part; out:
 * the parties that may take it, the likeliest first.
 *
 *     Okoro and Lind    | shook hands | in Lakeside.          takes part: Okoro 0.97, Lind 0.96; place: Lakeside 0.9
 *
 * Each mention in the sentence, in the two before it and in the title is weighed beside the stretch: by what the network
 * knows of both words, and by how they stand to each other.
 */
import { ranks, type Tensor } from "../../language/kernel/tensor-file.ts";
import type { Span } from "../../model/span.ts";
import { actorType } from "../actor-named.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { MOST_WORDS } from "./claim-network.ts";
import { headOf, type LikelySpan } from "./likely-spans.ts";
import { claimNetwork, toldOf } from "./network-reading.ts";
import { type Candidate, STANDINGS, type Stretch, standing, titleOf } from "./standing.ts";

/** What somebody, or a place, can be of a claim, behind its kind; the weights have a row for each. */
export type Part =
  | "meeting meets"
  | "meeting place"
  | "agreement party"
  | "incident attacker"
  | "incident target"
  | "incident place"
  | "relation subject"
  | "relation object"
  | "control holder"
  | "control from"
  | "control place"
  | "access actor"
  | "access place";

export interface LikelyParty {
  readonly name: string;
  /** Of a place, the land it lies in where that is known. */
  readonly country: string | null;
  readonly span: Span;
  /** From 0 to 1. */
  readonly likelihood: number;
}

/** Sentences back in which parties are looked for. */
const BACK = 2;

/** Every mention near the stretch, the likeliest first: a party has as many as it is told of. */
export function likelyParties(span: LikelySpan, part: Part, view: SentenceView, context: Context): LikelyParty[] {
  const head = headOf(span, view);
  const inside = view.tokens.filter(({ start, end }) => start < span.end && end > span.start);
  const last = inside.at(-1)?.index;
  if (!head || last === undefined || last >= MOST_WORDS) return [];
  const likelihoodOf = weigher({ first: inside[0]!.index, last, head: head.index }, part, view, context);
  return candidatesNear(part, view, context)
    .map((mention) => {
      const { name, country, start, end } = mention;
      return { name, country, span: { start, end }, likelihood: likelihoodOf(mention) };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}

function candidatesNear(part: Part, view: SentenceView, context: Context): Candidate[] {
  const { index } = view.sentence;
  const title = titleOf(context);
  const before = Array.from({ length: BACK + 1 }, (_, back) => index - back);
  const sentences = new Set([...before, ...(title < index ? [title] : [])]);
  return [...sentences].filter((at) => at >= 0).flatMap((at) => candidatesIn(part, context.view(at), context));
}

function candidatesIn(part: Part, view: SentenceView, context: Context): Candidate[] {
  const sentence = view.sentence.index;
  const found: Candidate[] = part.endsWith(" place")
    ? view.places.map((place) => ({ ...place, head: place.last, form: "place", type: "place", sentence }))
    : view.actors.map((mention) => ({
        ...mention,
        name: mention.actor,
        country: null,
        type: actorType(mention.actor, context) ?? "",
        sentence,
      }));
  return found.filter(({ last }) => last < MOST_WORDS);
}

/** Row by row. */
interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

interface Weights {
  /** Of the head of the stretch, of the mean of its words, and of the mention. */
  readonly anchor: Layer;
  readonly whole: Layer;
  readonly whom: Layer;
  /** A row for each value that a number of `standing` can have. */
  readonly standings: readonly Tensor[];
  /** A row for each part; what is added for it, and how all is summed up. */
  readonly part: Tensor;
  readonly score: Layer;
  readonly parts: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, number>;
}

let loaded: Weights | null = null;

function load(): Weights {
  if (loaded) return loaded;
  const { tensors, head } = claimNetwork();
  const floats = (name: string): Float32Array => tensors.tensor(name).values as Float32Array;
  const layer = (name: string): Layer => ({ weights: floats(`${name}.w`), bias: floats(`${name}.b`) });
  loaded = {
    anchor: layer("anchor"),
    whole: layer("whole"),
    whom: layer("whom"),
    standings: Array.from({ length: STANDINGS }, (_, k) => tensors.tensor(`feature${k}`)),
    part: tensors.tensor("part"),
    score: layer("score"),
    parts: ranks(head.parts),
    relations: ranks(head.relations),
  };
  return loaded;
}

function weigher(stretch: Stretch, part: Part, view: SentenceView, context: Context): (mention: Candidate) => number {
  const { anchor, whole, whom, standings, part: added, score, parts, relations } = load();
  const { size } = claimNetwork().head;
  const { rows } = toldOf(view.sentence.index, context);
  const which = parts.get(part);
  if (which === undefined) throw new Error(`the weights have no part "${part}"`);
  const own = sum(
    product(anchor, rowAt(rows, stretch.head, size)),
    product(whole, meanOver(stretch, rows, size)),
    rowAt(added.values, which, whole.bias.length),
  );
  return (mention) => {
    const its = product(whom, rowAt(toldOf(mention.sentence, context).rows, mention.head, size));
    const stands = standing(mention, stretch, relations, view, context);
    const made = sum(own, its, ...stands.map((value, k) => rowAt(standings[k]!.values, value, own.length)));
    const weights = rowAt(score.weights, which, own.length);
    const total = made.reduce((all, value, k) => all + Math.max(0, value) * weights[k]!, score.bias[which]!);
    return 1 / (1 + Math.exp(-total));
  };
}

function rowAt<Values extends Float32Array | Int8Array>(values: Values, index: number, size: number): Values {
  return values.subarray(index * size, (index + 1) * size) as Values;
}

/** The mean over the words of a stretch. */
function meanOver({ first, last }: Stretch, rows: Float32Array, size: number): Float32Array {
  const mean = new Float32Array(size);
  for (let i = first; i <= last; i++)
    for (let k = 0; k < size; k++) mean[k] = mean[k]! + rows[i * size + k]! / (last - first + 1);
  return mean;
}

function product({ weights, bias }: Layer, row: Float32Array): Float32Array {
  return bias.map((start, o) => {
    let total = start;
    for (let k = 0; k < row.length; k++) total += weights[o * row.length + k]! * row[k]!;
    return total;
  });
}

function sum(...rows: readonly (Float32Array | Int8Array)[]): Float32Array {
  const total = new Float32Array(rows[0]!.length);
  for (const row of rows) for (let k = 0; k < total.length; k++) total[k] = total[k]! + row[k]!;
  return total;
}
