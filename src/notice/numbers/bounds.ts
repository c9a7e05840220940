/**
 * What the words around a number make of it. In: a number and the words of its sentence; out: least, most, whether it
 * is approximate, and from which word to which it reaches.
 *
 *     at least 34 · more than 34 · 34 or more · 34-plus       34 and more
 *     up to 34 · fewer than 34 · 34 at most                   34 and less
 *     about 34 · nearly 34 · just over 34 · 34 or so          34, approximately
 */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** First word of the whole: "at" of "at least 34". */
  readonly first: number;
  readonly last: number;
}

type Bound = "least" | "most" | "about";

/** By the words in front; the longest that fits counts. */
const BEFORE: ReadonlyMap<string, Bound> = new Map(
  (
    [
      [
        "least",
        "at least|more than|over|no fewer than|not fewer than|no less than|not less than|upwards of|upward of|in excess of|above|a minimum of|greater than|north of|exceeding|at a minimum",
      ],
      [
        "most",
        "up to|as many as|as much as|fewer than|less than|at most|no more than|not more than|under|below|a maximum of|at the most|not quite|south of",
      ],
      [
        "about",
        "about|some|nearly|almost|around|roughly|approximately|circa|an estimated|estimated|close to|more or less|in the region of|something like|just over|just under|a little over|a little under|slightly over|slightly under|just more than|just below|just above|slightly more than|slightly fewer than|a little more than|perhaps|maybe|possibly|probably|anything up to|virtually|practically|as few as|as little as|in the order of|on the order of|approaching",
      ],
    ] as const
  ).flatMap(([bound, phrases]) => phrases.split("|").map((phrase) => [phrase, bound] as const)),
);
const LONGEST_BEFORE = 4;
const NEAR = 3;

/** "well over 300", "far fewer than 40": the bound stays what it is. */
const STRENGTHENING = /^(?:well|far|much|even|significantly|considerably|slightly)$/;

const AFTER: ReadonlyMap<string, Bound> = new Map([
  ["or more", "least"],
  ["or so", "about"],
  ["or fewer", "most"],
  ["or less", "most"],
  ["or thereabouts", "about"],
  ["at least", "least"],
  ["at most", "most"],
  ["- plus", "least"],
  ["- odd", "about"],
  ["-odd", "about"],
  ["+", "least"],
]);

/** Nouns that are over something: "control over 40 villages", "talks over two prisoners". */
const OVER_WHAT =
  /^(?:control|talks?|negotiations?|dispute|disputes|row|deal|concerns?|fears?|authority|rule|war|conflict|meetings?|discussions?|people|children|men|women|adults|those|anyone|everyone|pensioners|power|victory|lead|advantage|questions?|anger|tensions?|worries|standoff)$/;

export function boundsOf(
  number: { readonly value: number; readonly to: number | null; readonly isVague: boolean; readonly isRough: boolean },
  start: number,
  end: number,
  words: readonly string[],
  noun: number,
): Bounds {
  const found = new Set<Bound>();
  let first = start;
  for (let at = before(words, first); at; at = before(words, first)) {
    found.add(at.bound);
    first = at.first;
  }
  // "34 or more people", "34 people or more"
  const after = behind(words, end) ?? (noun > end && noun - end < NEAR ? behind(words, noun) : null);
  if (after) found.add(after.bound);
  const last = after?.last ?? end;
  const { value, to } = number;
  const approx = number.isRough || (found.has("about") && (to !== null || !found.has("least")));
  if (to !== null) return { min: value, max: to, approx, first, last };
  if (found.has("most")) return { min: null, max: value, approx, first, last };
  if (number.isVague) return { min: value, max: null, approx: true, first, last };
  if (found.has("least")) return { min: value, max: null, approx, first, last };
  return { min: value, max: value, approx, first, last };
}

function before(words: readonly string[], start: number): { first: number; bound: Bound } | null {
  for (let length = Math.min(LONGEST_BEFORE, start); length > 0; length--) {
    const bound = BEFORE.get(words.slice(start - length, start).join(" "));
    if (!bound) continue;
    const first = start - length;
    if (length === 1 && /^(?:over|above|under|below)$/.test(words[first]!) && OVER_WHAT.test(words[first - 1] ?? ""))
      return null;
    return { first: STRENGTHENING.test(words[first - 1] ?? "") ? first - 1 : first, bound };
  }
  return null;
}

function behind(words: readonly string[], end: number): { last: number; bound: Bound } | null {
  for (const length of [2, 1]) {
    const bound = AFTER.get(words.slice(end + 1, end + 1 + length).join(" "));
    if (bound) return { last: end + length, bound };
  }
  return null;
}
