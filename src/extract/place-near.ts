/**
 * Where a thing happened. In: the word of the event; out: the place nearest to it in the tree, or null.
 *
 *     34 people were killed in Ravna, the ministry in Port Sel said.      "killed" → Ravna
 */
import type { Token } from "../language/analysis.ts";
import type { PlaceMention } from "../notice/noticed.ts";
import type { SentenceView } from "./sentence-view.ts";

const PREPOSITIONS = new Set(["in", "at", "near", "outside", "around", "on", "across", "from", "inside", "over", "to"]);

/** Steps in the tree beyond which a place belongs to another event. */
const FAR = 5;

export function placeNear(word: Token, view: SentenceView): PlaceMention | null {
  const depth = ancestors(word, view);
  let best: PlaceMention | null = null;
  let bestSteps = FAR + 1;
  for (const place of view.places) {
    const before = view.tokens[place.first - 1];
    const beforeThat = view.tokens[place.first - 2];
    const isLocated =
      (before && PREPOSITIONS.has(before.text.toLowerCase())) ||
      (beforeThat && PREPOSITIONS.has(beforeThat.text.toLowerCase())) ||
      isPossessive(view.tokens[place.last + 1]) ||
      before?.text.toLowerCase() === "of";
    if (!isLocated) continue;
    const steps = stepsTo(place.last, depth, view);
    if (steps < bestSteps) {
      best = place;
      bestSteps = steps;
    }
  }
  return best;
}

function isPossessive(token: Token | undefined): boolean {
  return token?.upos === "PART" && /^['’]s?$/.test(token.text);
}

/** Distance upwards from a word to each word above it. */
function ancestors(word: Token, view: SentenceView): Map<number, number> {
  const depth = new Map<number, number>();
  let at = word.index;
  for (let steps = 0; at >= 0 && steps <= FAR; steps++) {
    depth.set(at, steps);
    at = view.tokens[at]!.head;
  }
  return depth;
}

/** Steps in the tree from the word whose ancestors are given to another, up and down. */
function stepsTo(index: number, depth: ReadonlyMap<number, number>, view: SentenceView): number {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= FAR; steps++) {
    const up = depth.get(at);
    if (up !== undefined) return up + steps;
    at = view.tokens[at]!.head;
  }
  return FAR + 1;
}
