/**
 * Divides the core of a chunk, its outer marks already off: clitics, inner dashes and brackets, hyphens, units.
 *
 *     cannot → can not     envoy's → envoy 's     U.S.-backed → U.S. - backed     12km → 12 km
 */
import { PREFIXES } from "./abbreviations.ts";

/** Where a word comes apart, and how long the mark between the two parts is: 0 for a clitic. */
interface Cut {
  readonly at: number;
  readonly mark: number;
}

const INNER_DASH = /[—–…]|\.{3,}|-{2,}/;
const INNER_MARK = /[()[\]“”"«»]/;
const UNIT = /^(\d[\d.,:]*)(%|[ap]\.?m\.?|k|m|bn|b|km|kg|mm|cm|ft|mph|M|K|B|C|F|g|GB|MB|hrs?|mins?|lbs?|yrs?)$/i;

export function divideCore(chunk: string, from: number, to: number, push: (from: number, to: number) => void): void {
  if (from >= to) return;
  const cut = cutOf(chunk.slice(from, to));
  if (cut) {
    divideCore(chunk, from, from + cut.at, push);
    push(from + cut.at, from + cut.at + cut.mark);
    divideCore(chunk, from + cut.at + cut.mark, to, push);
  } else {
    push(from, to);
  }
}

function cutOf(word: string): Cut | null {
  return markInside(word) ?? clitic(word) ?? beforeUnit(word) ?? gluedWords(word) ?? hyphen(word);
}

function markInside(word: string): Cut | null {
  for (const pattern of [INNER_DASH, INNER_MARK]) {
    const match = pattern.exec(word);
    if (match && match.index > 0 && match.index + match[0].length < word.length && /\w/.test(word)) {
      return { at: match.index, mark: match[0].length };
    }
  }
  return null;
}

function clitic(word: string): Cut | null {
  if (/^(?:cannot|gonna|wanna|gotta)$/i.test(word)) return { at: 3, mark: 0 };
  const match = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/i.exec(word);
  return match && match.index > 0 ? { at: match.index, mark: 0 } : null;
}

function beforeUnit(word: string): Cut | null {
  const unit = UNIT.exec(word);
  if (unit && !/^\d0s$/.test(word)) return { at: unit[1]!.length, mark: 0 };
  const money = /^[A-Za-z]{0,3}[$£€¥](?=\d)/.exec(word);
  return money ? { at: money[0].length, mark: 0 } : null;
}

/** Words that ran together: "and/or", "said,adding", "talks.The". */
function gluedWords(word: string): Cut | null {
  const slash = word.search(/[/\\]/);
  if (slash > 0 && slash < word.length - 1 && /[A-Za-z]{2}/.test(word) && !/^\d+\/\d+/.test(word)) {
    return { at: slash, mark: 1 };
  }
  const glued = /[A-Za-z)]([,;:!?])[A-Za-z]/.exec(word) ?? /[a-z]{2}(\.)[A-Z][a-z]/.exec(word);
  return glued ? { at: glued.index + glued[0].indexOf(glued[1]!), mark: 1 } : null;
}

function hyphen(word: string): Cut | null {
  // What is left behind the mark of '"HF"-held' and "(HF)-held".
  if (/^-\p{Ll}{3,}/u.test(word)) return { at: 0, mark: 1 };
  const first = word.indexOf("-");
  if (first <= 0 || first === word.length - 1 || staysWhole(word)) return null;
  const at = PREFIXES.has(word.slice(0, first).toLowerCase()) ? word.indexOf("-", first + 1) : first;
  return at > 0 && at < word.length - 1 ? { at, mark: 1 } : null;
}

/** Telephone numbers, ISO days, models and the like: "555-0123", "2016-08-26", "F-16", "MH-17". */
function staysWhole(word: string): boolean {
  return /^(?:\d{3}-\d{3,4}(?:-\d{4})?|\d{4}-\d\d-\d\d|[A-Za-z]{1,3}-\d+[A-Za-z]?|[XT]-[A-Za-z]+)$/.test(word);
}
