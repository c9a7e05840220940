/**
 * Divides the core of a chunk, its outer marks already off: clitics, inner dashes and brackets, hyphens, units.
 *
 *     cannot → can not     envoy's → envoy 's     U.S.-backed → U.S. - backed     12km → 12 km
 */
import { PREFIXES } from "./abbreviations.ts";

type Push = (from: number, to: number) => void;

const INNER_DASH = /[—–…]|\.{3,}|-{2,}/;
const INNER_MARK = /[()[\]“”"«»]/;
const UNIT =
  /^(\d[\d.,:]*)(%|[ap]\.?m\.?|k|m|bn|b|km|kg|mm|cm|ft|mph|M|K|B|C|F|g|GB|MB|hrs?|mins?|lbs?|yrs?)$/i;

export function divideCore(chunk: string, from: number, to: number, push: Push): void {
  if (from >= to) return;
  const word = chunk.slice(from, to);
  /** Both sides of a mark at `at`, and the mark. */
  const around = (at: number, length: number): void => {
    divideCore(chunk, from, from + at, push);
    push(from + at, from + at + length);
    divideCore(chunk, from + at + length, to, push);
  };
  const inner = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null && match.index > 0 && match.index + match[0].length < word.length;

  const dash = INNER_DASH.exec(word);
  if (inner(dash)) return around(dash.index, dash[0].length);
  const mark = INNER_MARK.exec(word);
  if (inner(mark) && /\w/.test(word)) return around(mark.index, 1);

  const apart = (at: number): void => {
    divideCore(chunk, from, from + at, push);
    push(from + at, to);
  };
  if (/^cannot$/i.test(word)) return apart(3);
  if (/^(?:gonna|wanna|gotta)$/i.test(word)) return apart(3);
  const not = /n['’]t$/i.exec(word);
  if (not && not.index > 0) return apart(not.index);
  const clitic = /['’](?:s|re|ve|ll|d|m)$/i.exec(word);
  if (clitic && clitic.index > 0) return apart(clitic.index);
  const unit = UNIT.exec(word);
  if (unit && !/^\d0s$/.test(word)) return apart(unit[1]!.length);
  const money = /^[A-Za-z]{0,3}[$£€¥](?=\d)/.exec(word)?.[0];
  if (money) {
    push(from, from + money.length);
    return divideCore(chunk, from + money.length, to, push);
  }
  const slash = word.search(/[/\\]/);
  if (slash > 0 && slash < word.length - 1 && /[A-Za-z]{2}/.test(word) && !/^\d+\/\d+/.test(word)) return around(slash, 1);
  // Words that ran together: "said,adding", "talks.The".
  const glued = /[A-Za-z)]([,;:!?])[A-Za-z]/.exec(word) ?? /[a-z]{2}(\.)[A-Z][a-z]/.exec(word);
  if (glued) return around(glued.index + glued[0].indexOf(glued[1]!), 1);
  divideHyphens(chunk, from, to, push);
}

function divideHyphens(chunk: string, from: number, to: number, push: Push): void {
  const word = chunk.slice(from, to);
  const hyphen = word.indexOf("-");
  if (hyphen <= 0 || hyphen === word.length - 1 || staysWhole(word)) return push(from, to);
  if (PREFIXES.has(word.slice(0, hyphen).toLowerCase())) {
    const second = word.indexOf("-", hyphen + 1);
    if (second < 0) return push(from, to);
    push(from, from + second);
    push(from + second, from + second + 1);
    return divideCore(chunk, from + second + 1, to, push);
  }
  push(from, from + hyphen);
  push(from + hyphen, from + hyphen + 1);
  divideCore(chunk, from + hyphen + 1, to, push);
}

/** Telephone numbers, ISO days, models and the like: "555-0123", "2016-08-26", "F-16", "MH-17". */
function staysWhole(word: string): boolean {
  return /^\d{3}-\d{3,4}(?:-\d{4})?$/.test(word) || /^\d{4}-\d\d-\d\d$/.test(word) || /^[A-Za-z]{1,3}-\d+[A-Za-z]?$/.test(word) || /^[XT]-[A-Za-z]+$/.test(word);
}
