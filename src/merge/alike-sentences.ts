/**
 * The sentences of two reports come in; pairs of which one was made from the other go out, each sentence once: the same
 * words in the same order, whatever was put between them or in their place.
 *
 *     Before the harvest, surveyors of both ministries will mark the pastures that herders may use, the agency said.
 *     Before the harvest the surveyors, whom both ministries send, are going to mark pastures open to herders.
 *
 * Names count half: all who write of a meeting write down the same names and offices in the same order.
 */
import type { TermSentence } from "./term-sentences.ts";

export interface AlikeSentences {
  /** Indices of the two sentences. */
  readonly a: number;
  readonly b: number;
  /** Terms in common, in order. */
  readonly common: number;
  /** The same with names as halves: how surely it is no chance. */
  readonly weight: number;
  /** Terms in common by those of the longer sentence: 1 where nothing else is said. */
  readonly sameness: number;
  /** Most of what is common is quoted in both. */
  readonly isQuoted: boolean;
}

/** Of the terms of the shorter sentence. */
const SHARE = 0.5;
const LEAST_WEIGHT = 7;
/** Words that are no names, at the least. */
const LEAST_PLAIN = 4;
/** Two terms in a row that one report has in more sentences find nothing. */
const FREQUENT = 8;
/** Pairs of terms in a row that sentences share before they are compared. */
const LEAST_TWOS = 2;
/** More terms than any record has; two of them make a whole number that a double holds exactly. */
const TERMS = 2 ** 26;

export function alikeSentences(
  ours: readonly TermSentence[],
  theirs: readonly TermSentence[],
): readonly AlikeSentences[] {
  const holders = new Map<number, number[]>();
  for (const [index, { terms }] of ours.entries()) {
    for (const two of twosOf(terms)) {
      const list = holders.get(two);
      if (list) list.push(index);
      else holders.set(two, [index]);
    }
  }
  const found: AlikeSentences[] = [];
  for (const [b, sentence] of theirs.entries()) {
    const shared = new Map<number, number>();
    for (const two of twosOf(sentence.terms)) {
      const list = holders.get(two) ?? [];
      if (list.length <= FREQUENT) for (const a of list) shared.set(a, (shared.get(a) ?? 0) + 1);
    }
    const own = new Set(sentence.terms);
    for (const [a, twos] of shared) {
      const alike = twos >= LEAST_TWOS && mayBeAlike(ours[a]!, own) ? compared(ours[a]!, sentence) : null;
      if (alike) found.push({ a, b, ...alike });
    }
  }
  found.sort((x, y) => y.weight - x.weight || y.sameness - x.sameness || x.a - y.a || x.b - y.b);
  const [usedOurs, usedTheirs] = [new Set<number>(), new Set<number>()];
  return found
    .filter(({ a, b }) => !usedOurs.has(a) && !usedTheirs.has(b) && usedOurs.add(a) && usedTheirs.add(b))
    .sort((x, y) => x.a - y.a);
}

/** Terms in a row as one number, each once. */
function twosOf(terms: readonly number[]): ReadonlySet<number> {
  const twos = new Set<number>();
  for (let at = 0; at + 1 < terms.length; at++) twos.add(terms[at]! * TERMS + terms[at + 1]!);
  return twos;
}

/** Terms that stand in both, in whatever order, are soon counted; fewer than the least weight are never enough. */
function mayBeAlike({ terms }: TermSentence, own: ReadonlySet<number>): boolean {
  let common = 0;
  for (const term of terms) if (own.has(term) && ++common === LEAST_WEIGHT) return true;
  return false;
}

function compared(one: TermSentence, other: TermSentence): Omit<AlikeSentences, "a" | "b"> | null {
  const pairs = inOrder(one.terms, other.terms);
  const common = pairs.length;
  if (common < SHARE * Math.min(one.terms.length, other.terms.length)) return null;
  const names = pairs.filter(([i, j]) => one.isName[i] || other.isName[j]).length;
  const weight = common - names / 2;
  if (common - names < LEAST_PLAIN || weight < LEAST_WEIGHT) return null;
  const quoted = pairs.filter(([i, j]) => one.isQuoted[i] && other.isQuoted[j]).length;
  return {
    common,
    weight,
    sameness: common / Math.max(one.terms.length, other.terms.length),
    isQuoted: quoted > common / 2,
  };
}

/** Places of the terms that stand in both in the same order, as many as there can be. Sentences are short. */
function inOrder(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [longest[(i + 1) * width + j]!, longest[i * width + j + 1]!];
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
