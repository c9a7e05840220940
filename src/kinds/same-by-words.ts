import { foldedWords, tellingWords, wordsInOrder } from "../model/folded-words.ts";
import { compareDays, type DaysCompared } from "./compare-days.ts";
import type { ComparableClaim, Comparison, Kind } from "./kind.ts";
import { different, same as isSame, unsure } from "./verdicts.ts";

/**
 * When two claims are one by their words: the same party, in the same days, in nearly the same words. In: the field that
 * holds the party and what to call it; out: keys and comparison.
 *
 *     “We are close to a deal, but two questions are open,” Okoro said on Monday.
 *     Okoro said they were “close to a deal”.
 */

/** A statement is passed on for some days; the same words weeks later are said anew. */
const FEW_DAYS = 4;
/** A week and a bit: "last week" still says when. */
const CLOSE_DAYS = 10;
/** Fewer telling words than this in common and in order could be chance. */
const LEAST_WORDS = 4;
/** Of the telling words of the shorter version, so many must stand in the longer one in the same order. */
const SHARE = 0.7;
/** Words looked at of one statement; speeches are longer, but two versions of one differ before that. */
const MOST_WORDS = 160;

/** `field` holds whose words they are; `title` is what to call them: "speaker". */
export function sameByWords(field: string, title: string): Pick<Kind, "keys" | "same"> {
  return { keys: (claim) => keys(claim, field), same: (a, b) => same(a, b, field, title) };
}

/** They meet under the party and any two telling words in a row: a cut or rewritten version keeps some of them. */
function keys(claim: ComparableClaim, field: string): readonly string[] {
  const who = String(claim.fields[field] ?? "");
  const { all, telling } = wordsOf(claim);
  const made = new Set<string>();
  for (let index = 0; index + 1 < telling.length; index++) made.add(`${who}|${telling[index]} ${telling[index + 1]}`);
  if (telling.length < 4) made.add(`${who}|${all.join(" ")}`);
  return [...made];
}

function same(a: ComparableClaim, b: ComparableClaim, field: string, title: string): Comparison {
  if ((a.fields[field] ?? null) !== (b.fields[field] ?? null)) return different(`different ${title}s`);
  if ((a.fields[field] ?? null) === null) return unsure(`the ${title} is not named`);
  if ((a.modality === "denied") !== (b.modality === "denied")) return unsure("one report denies it");
  const days = closeDays(a, b);
  if (days && days.apart > FEW_DAYS) return different(`${days.apart} days apart`);
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [one, two] = [first.all, second.all];
  if (one.length === 0 || two.length === 0) return unsure("no words");
  const when = days ? "within the same days" : "day not known";
  if (one.length === two.length && one.every((word, index) => word === two[index])) {
    if (days || one.length >= 6) return isSame(`same ${title}`, "same words", when);
    return unsure("few words, and no day");
  }
  if (!days) return unsure("the day is not known");
  const [few, many] = one.length <= two.length ? [first, second] : [second, first];
  const least = Math.min(few.telling.length, many.telling.length);
  const needed = Math.max(LEAST_WORDS, SHARE * least);
  // Counting words in order costs the product of both lengths; most pairs have too few words in common in any order.
  const common = sharedWords(few, many) < needed ? 0 : wordsInOrder(few.telling, many.telling);
  if (common >= needed) {
    return isSame(`same ${title}`, `${common} of ${least} telling words in the same order`, when);
  }
  return unsure(`other words of the same ${title}`);
}

/** A time of a month or a year does not say on which day it was said; then the days of publication tell. */
function closeDays(a: ComparableClaim, b: ComparableClaim): DaysCompared | null {
  const said = compareDays(a.when, b.when);
  if (said && (said.apart > FEW_DAYS || said.longest <= CLOSE_DAYS)) return said;
  return compareDays(a.published, b.published);
}

function sharedWords(a: Words, b: Words): number {
  return a.telling.reduce((count, word) => count + (b.different.has(word) ? 1 : 0), 0);
}

interface Words {
  readonly all: readonly string[];
  readonly telling: readonly string[];
  readonly different: ReadonlySet<string>;
}

/** A claim is compared with many others; its words are read once. */
const known = new WeakMap<ComparableClaim, Words>();

function wordsOf(claim: ComparableClaim): Words {
  let words = known.get(claim);
  if (!words) {
    const content = typeof claim.fields.content === "string" ? claim.fields.content : "";
    const text = content.slice(0, MOST_WORDS * 12);
    const telling = tellingWords(text).slice(0, MOST_WORDS);
    words = { all: foldedWords(text).slice(0, MOST_WORDS), telling, different: new Set(telling) };
    known.set(claim, words);
  }
  return words;
}
