/**
 * What claims say of the fields of one thing comes in; the value that holds and every side go out.
 *
 *     place: "Lakeside" (3 reports, 2 origins), "Harbour City" (1 report)  ->  Lakeside, disputed, two sides
 */
import { comparePlaces } from "../kinds/compare-places.ts";
import type { FieldSpec } from "../kinds/kind.ts";
import type { FieldValue } from "../model/claim.ts";
import type { EntryField } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import { byCodeUnits } from "./in-order.ts";

/** One claim, as the settling of its fields sees it. */
export interface Voice {
  readonly claim: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly published: string | null;
  /** Whose word it is: the actor credited, else the origin of the report. */
  readonly source: string;
  readonly origin: number;
  /** Fields the text states; the others are worked out. */
  readonly stated: ReadonlySet<string>;
  /** Fields a person has corrected. */
  readonly corrected: ReadonlySet<string>;
}

interface Side {
  values: readonly FieldValue[];
  readonly voices: Voice[];
}

/** Settles all fields of a kind. Fields with one `together` take their values from one side. */
export function settle(
  specs: Readonly<Record<string, FieldSpec>>,
  voices: readonly Voice[],
): Readonly<Record<string, EntryField>> {
  const sorted = [...voices].sort((a, b) => byCodeUnits(a.claim, b.claim));
  const settled = new Map<string, EntryField>();
  const bundles = Map.groupBy(Object.keys(specs), (name) => specs[name]!.together ?? `.${name}`);
  for (const names of bundles.values()) {
    const sides = sidesOf(names, specs, sorted);
    for (const [at, name] of names.entries()) settled.set(name, fieldOf(name, at, specs[name]!, sides));
  }
  return Object.fromEntries(Object.keys(specs).map((name) => [name, settled.get(name)!]));
}

/** The sides of one or more fields, the preferred one first. Claims that say nothing take no side. */
function sidesOf(
  names: readonly string[],
  specs: Readonly<Record<string, FieldSpec>>,
  voices: readonly Voice[],
): readonly Side[] {
  // The wording of a name for what is counted makes no side of its own beside a number.
  const isLoose = (at: number): boolean => names.length > 1 && specs[names[at]!]!.of.type === "words";
  const sides = new Map<string, Side>();
  for (const voice of voices) {
    const values = names.map((name) => voice.fields[name] ?? null);
    if (values.every(isUnsaid)) continue;
    const key = JSON.stringify(
      values.map((value, at) => (isLoose(at) ? null : comparableOf(specs[names[at]!]!, value))),
    );
    const side = sides.get(key);
    if (side) side.voices.push(voice);
    else sides.set(key, { values, voices: [voice] });
  }
  for (const side of sides.values()) {
    side.values = side.values.map((value, at) => (isLoose(at) ? usualWords(names[at]!, side.voices) : value));
  }
  const ranks = new Map([...sides.values()].map((side) => [side, rankOf(side, names)]));
  const isWords = names.some((name) => specs[name]!.of.type === "verbatim");
  const isChanging = names.some((name) => specs[name]!.changes);
  return [...sides.values()].sort((a, b) => {
    const one = ranks.get(a)!;
    const two = ranks.get(b)!;
    return (
      two.corrected - one.corrected ||
      (isChanging ? byCodeUnits(two.latest, one.latest) : 0) ||
      two.stated - one.stated ||
      two.origins - one.origins ||
      (isWords ? two.fullness - one.fullness : 0) ||
      byCodeUnits(two.latest, one.latest) ||
      two.fullness - one.fullness ||
      byCodeUnits(JSON.stringify(a.values), JSON.stringify(b.values))
    );
  });
}

/** The wording most claims use; of two the longer. */
function usualWords(name: string, voices: readonly Voice[]): FieldValue {
  const counts = new Map<string, number>();
  for (const { fields } of voices) {
    const value = fields[name];
    if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b));
  return ranked[0]?.[0] ?? null;
}

function rankOf(side: Side, names: readonly string[]) {
  return {
    corrected: side.voices.some((voice) => names.some((name) => voice.corrected.has(name))) ? 1 : 0,
    stated: side.voices.some((voice) => names.some((name) => voice.stated.has(name))) ? 1 : 0,
    origins: new Set(side.voices.map((voice) => voice.origin)).size,
    latest: lastTold(side),
    fullness: side.values.reduce<number>((sum, value) => sum + fullnessOf(value), 0),
  };
}

/** How much a value says: direct words before reported ones, long before short, many names before few. */
function fullnessOf(value: FieldValue): number {
  if (value === "direct") return 1000;
  if (typeof value === "string") return Math.min(value.length, 999);
  return Array.isArray(value) ? value.length : 0;
}

function fieldOf(name: string, at: number, spec: FieldSpec, sides: readonly Side[]): EntryField {
  const merged = new Map<string, { value: FieldValue; voices: Voice[] }>();
  for (const side of sides) {
    const value = side.values[at] ?? null;
    const key = JSON.stringify(comparableOf(spec, value));
    const known = merged.get(key);
    if (known) known.voices.push(...side.voices);
    else merged.set(key, { value, voices: [...side.voices] });
  }
  const all = [...merged.values()];
  return {
    value: all[0]?.value ?? null,
    isDisputed: isDisputed(name, spec, all),
    sides: all.map(({ value, voices }) => ({ value, claims: voices.map((voice) => voice.claim).sort(byCodeUnits) })),
  };
}

/** Where a person has corrected a field there is nothing left to dispute. */
function isDisputed(name: string, spec: FieldSpec, sides: readonly Told[]): boolean {
  if (sides.length < 2 || sides[0]!.voices.some((voice) => voice.corrected.has(name))) return false;
  const standing = spec.changes ? withLastWords(sides) : sides;
  return standing.some((one, at) =>
    standing.slice(at + 1).some((two) => !agree(spec, one.value, two.value) && !hasBecome(spec, one, two)),
  );
}

interface Told {
  readonly value: FieldValue;
  readonly voices: readonly Voice[];
}

/** One was last told before the other was, and can have become it. */
function hasBecome(spec: FieldSpec, a: Told, b: Told): boolean {
  const [one, two] = [lastTold(a), lastTold(b)];
  if (spec.becomes === undefined || one === two || one === "" || two === "") return false;
  return one < two ? spec.becomes(a.value, b.value) : spec.becomes(b.value, a.value);
}

function lastTold({ voices }: Pick<Told, "voices">): string {
  return voices.reduce((last, { published }) => ((published ?? "") > last ? published! : last), "");
}

/** The sides on which at least one source ended up. */
function withLastWords<S extends { readonly voices: readonly Voice[] }>(sides: readonly S[]): readonly S[] {
  const last = new Map<string, string>();
  for (const { voices } of sides) {
    for (const { source, published } of voices) {
      if ((published ?? "") >= (last.get(source) ?? "")) last.set(source, published ?? "");
    }
  }
  return sides.filter(({ voices }) => voices.some(({ source, published }) => last.get(source) === (published ?? "")));
}

/** Whether both values can be right. Saying nothing contradicts nothing. */
export function agree(spec: FieldSpec, a: FieldValue, b: FieldValue): boolean {
  if (isUnsaid(a) || isUnsaid(b)) return true;
  if (spec.agrees) return spec.agrees(a, b);
  if (spec.of.type === "place") return comparePlaces(a, b) !== "other";
  if (Array.isArray(a) && Array.isArray(b)) return a.some((one) => b.includes(one));
  return JSON.stringify(comparableOf(spec, a)) === JSON.stringify(comparableOf(spec, b));
}

/** Values that differ only in case, accents or order are one side. */
function comparableOf(spec: FieldSpec, value: FieldValue): FieldValue {
  if (Array.isArray(value)) return [...(value as readonly string[])].sort(byCodeUnits);
  const isText = spec.of.type === "place" || spec.of.type === "words" || spec.of.type === "verbatim";
  return isText && typeof value === "string" ? folded(value) || value : value;
}

function isUnsaid(value: FieldValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
