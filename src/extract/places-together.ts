/**
 * A place that is told with others in one breath. In: the place found; out: all of them as one place, or the place alone.
 *
 *     a hundred were killed in raids on Ravna and Tolm         "Ravna and Tolm"
 *     shells fell on Ravna, Tolm and Sel                       "Ravna, Tolm and Sel"
 *
 * What happened in two towns is no count of either.
 */
import type { PlaceMention } from "../notice/noticed.ts";
import type { SentenceView } from "./sentence-view.ts";

/** More than so many are a list of its own. */
const MOST = 4;

export function placesTogether(place: PlaceMention, view: SentenceView): PlaceMention {
  const all = [place];
  for (let next = nextOf(place, view); next && all.length < MOST; next = nextOf(next, view)) all.push(next);
  for (let last = all.pop()!; all.length > 0; last = all.pop()!) {
    // "in Osaka, Japan" is one town; only "and" says that there are two.
    if (textBefore(last, view) !== "and") continue;
    return { ...place, name: `${all.map(({ name }) => name).join(", ")} and ${last.name}`, end: last.end };
  }
  return place;
}

/** The place right behind "and" or a comma, on a par with it in the tree. */
function nextOf({ first, last }: PlaceMention, { places, tokens }: SentenceView): PlaceMention | null {
  const joint = tokens[last + 1]?.text;
  if (joint !== "and" && joint !== ",") return null;
  const from = last + (joint === "," && tokens[last + 2]?.text === "and" ? 3 : 2);
  const next = places.find((one) => one.first === from);
  if (!next) return null;
  const isBeside = range(next).some((i) => {
    const { relation, head } = tokens[i]!;
    return relation === "conj" && places.some((one) => one.first <= head && head <= one.last && one.first <= first);
  });
  return isBeside ? next : null;
}

function range({ first, last }: PlaceMention): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function textBefore({ first }: PlaceMention, { tokens }: SentenceView): string {
  return tokens[first - 1]?.text ?? "";
}
