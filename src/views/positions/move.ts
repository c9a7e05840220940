/**
 * Whether a party has moved: it takes the other side of what it spoke of before. Two positions on one issue are not yet
 * on one matter, and a demand is no move from support: only what is on the same words, and cannot be held together,
 * counts.
 *
 *     opposes “a pause of 48 hours”, then supports “a 48-hour pause in Ravna”  ->  before: oppose
 */
import type { Entry } from "../../model/entry.ts";
import { tellingWords } from "../../model/folded-words.ts";
import { firstDay, settledValue } from "../standing/section.ts";

/** So many positions on an issue are looked back at. */
export const LOOKED_BACK = 40;
/** Of the telling words of the shorter, so many stand in the other; one or two words alone are a subject, not a matter. */
const SHARE = 0.5;
const LEAST = 3;

const SIDES: Readonly<Record<string, string>> = {
  support: "for",
  demand: "for",
  offer: "for",
  oppose: "against",
  conditional: "on conditions",
  undecided: "undecided",
};

export interface Move {
  readonly stance: string;
  readonly claim: string;
}

/** `earlier` in order of time. */
export function moveTo(entry: Entry, earlier: readonly Entry[]): Move | null {
  return movedWithin(entry) ?? movedFrom(entry, earlier);
}

/** What reports tell of one and the same position, where later ones tell another stance. */
function movedWithin(entry: Entry): Move | null {
  const field = entry.fields.stance;
  if (field === undefined || field.isDisputed) return null;
  const other = field.sides.slice(1).find((side) => sideOf(side.value) !== sideOf(field.value));
  return other === undefined ? null : { stance: String(other.value), claim: other.claims[0]! };
}

function movedFrom(entry: Entry, earlier: readonly Entry[]): Move | null {
  const day = firstDay(entry);
  const words = wordsOf(entry);
  for (const before of earlier.toReversed()) {
    // Without days nobody knows which came first.
    if (!(firstDay(before) < day) || !Number.isFinite(firstDay(before)) || !Number.isFinite(day)) continue;
    if (!isOneMatter(words, wordsOf(before))) continue;
    const stance = settledValue(before, "stance");
    return sideOf(stance) === sideOf(settledValue(entry, "stance"))
      ? null
      : { stance: String(stance), claim: before.claims[0]! };
  }
  return null;
}

function isOneMatter(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= LEAST && shared >= SHARE * Math.min(one.size, two.size);
}

function wordsOf(entry: Entry): ReadonlySet<string> {
  return new Set(tellingWords(String(settledValue(entry, "content") ?? "").slice(0, 2000)));
}

function sideOf(stance: unknown): string {
  return SIDES[String(stance)] ?? String(stance);
}
