/**
 * Whether a number counts nothing. In: its first and last word; out: yes for what only names, orders or dates.
 *
 *     Resolution 2254 · Flight 12 · T-72 · 3G        names
 *     twenty-first · 1.                              orders
 *     Lind, 34, · a 34-year-old · over 60            ages
 *     by 3-1 · 020 7946 0123 · 10 p.m. · 2014        scores, telephone numbers, times and years
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { BEFALL, NUMBERED, PEOPLE, SCALES, TIMES, VEHICLES } from "./vocabulary.ts";

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|st|nd|rd|th)$/;

export function isNotACount(first: number, last: number, sentence: Sentence, words: readonly string[]): boolean {
  return (
    isOrder(first, last, words) ||
    isHour(last, words) ||
    isAge(first, last, sentence, words) ||
    isScore(first, last, words) ||
    isTelephone(first, last, sentence, words) ||
    isYear(first, last, sentence, words) ||
    isName(first, last, sentence, words) ||
    isTheOnes(first, last, sentence, words) ||
    isOnlyOne(first, last, sentence, words) ||
    /^\d+(?:\.\d+){2,}$/.test(words[first]!)
  );
}

function isOrder(first: number, last: number, words: readonly string[]): boolean {
  const next = words[last + 1] ?? "";
  if (ORDINALS.test(next) && !/^(?:second|first)$/.test(next)) return true;
  if (next === "-" && ORDINALS.test(words[last + 2] ?? "")) return true;
  // A list's own number: "1. The parties …"
  return first === 0 && last === 0 && /^[.)]$/.test(next);
}

function isHour(last: number, words: readonly string[]): boolean {
  return /^[ap]\.?m\.?$|^o'clock$|^gmt$|^hrs$/.test(words[last + 1] ?? "");
}

/** What goes on: of "a four-month-old siege" the months are its length. */
const OLD =
  /^(?:war|conflict|campaign|uprising|revolt|rebellion|insurgency|siege|blockade|truce|ceasefire|cease-fire|strike|standoff|stand-off|crisis|dispute|offensive|occupation|boycott|embargo|protest|fighting|fight|deadlock|stalemate|impasse|negotiation|talk|feud|mutiny|curfew|violence|emergency|rule|regime|dictatorship)$/;
const OLD_WITHIN = 6;

function isAge(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  const at = words[last + 1] === "-" ? last + 2 : last + 1;
  const isTime = /^(?:year|month|week|day)s?$/.test(words[at] ?? "");
  const after = words[at + 1] === "-" ? words[at + 2] : words[at + 1];
  // "the four-month-old siege" has gone on so long.
  const isOfWar = tokens.slice(at + 1, at + 1 + OLD_WITHIN).some(({ lemma }) => OLD.test(lemma));
  if (isTime && isOfWar && /^-?old$/.test(after ?? "")) return false;
  if (isTime && (/^-?olds?$/.test(after ?? "") || (after === "of" && words[at + 2] === "age"))) return true;
  const [before = "", next = ""] = [words[first - 1], words[last + 1]];
  // "at the age of 81", "by the age of five"
  if (before === "of" && /^ages?$/.test(words[first - 2] ?? "")) return true;
  if (/^age[ds]?$/.test(before) || (words[first - 2] === "aged" && /^(?:between|over|under|from)$/.test(before)))
    return true;
  const beforeThat = tokens[first - 2];
  const isPerson = beforeThat?.upos === "PROPN" || (beforeThat?.upos === "NOUN" && PEOPLE.has(beforeThat.lemma));
  // "children under five", "people over 60"
  if (/^(?:over|under)$/.test(before) && beforeThat?.upos === "NOUN" && PEOPLE.has(beforeThat.lemma))
    return tokens[last + 1]?.upos !== "NOUN";
  if (first !== last || !isPerson || !/^\d{1,3}$/.test(words[first]!)) return false;
  return (before === "," && /^[,.]$/.test(next)) || (before === "(" && next === ")");
}

/** "by 3-1", "14-3": from more to less, or as much for one as for the other. */
function isScore(first: number, last: number, words: readonly string[]): boolean {
  const inOne = /^(\d+)[-–](\d+)$/.exec(words[first]!);
  if (inOne) return Number(inOne[1]) >= Number(inOne[2]);
  const isNumber = (at: number): boolean => /^\d+$/.test(words[at] ?? "");
  const isDash = (at: number): boolean => /^[-–]$/.test(words[at] ?? "");
  if (first !== last || !isNumber(first)) return false;
  if (isDash(last + 1) && isNumber(last + 2)) return Number(words[first]) >= Number(words[last + 2]);
  return isDash(first - 1) && isNumber(first - 2) && Number(words[first - 2]) >= Number(words[first]);
}

/** Several runs of digits side by side, or one that begins with 0. */
function isTelephone(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  if (first !== last || !/^\d+$/.test(words[first]!)) return false;
  const isRun = (at: number): boolean => /^\+?[\d-]{2,}$/.test(words[at] ?? "") && tokens[at]?.upos === "NUM";
  return isRun(first - 1) || isRun(first + 1);
}

/** A year that no date was made of; "2014 people" counts. */
function isYear(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  if (first !== last || !/^(?:19|20)\d\d$/.test(words[first]!)) return false;
  const { head } = tokens[first]!;
  const noun = head > first ? tokens[head]! : undefined;
  return noun?.upos !== "NOUN" || !(noun.xpos === "NNS" || PEOPLE.has(noun.lemma) || VEHICLES.has(noun.lemma));
}

/** What may be glued to a number behind it: units. */
const GLUED_UNITS = /^(?:k|m|bn|b|mn|tn|km|kg|mm|cm|ft|mph|%|g|gb|mb|hrs?|mins?|lbs?|yrs?|kw|mw|gw)$/;

function isName(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  const [number, before, next] = [tokens[first]!, tokens[first - 1], tokens[last + 1]];
  const isDigits = /^\d/.test(words[first]!);
  // "3G", "T-72", "Lakeside-2"
  if (isDigits && next?.start === tokens[last]!.end && /^[a-z]+$/.test(next.text.toLowerCase())) {
    if (!GLUED_UNITS.test(next.text.toLowerCase()) || /^[A-Z]$/.test(next.text)) return true;
  }
  const isGlued =
    before?.end === number.start && /^[-–']$/.test(before.text) && tokens[first - 2]?.end === before.start;
  if (isDigits && isGlued && /[a-z]/i.test(tokens[first - 2]!.text)) return true;
  // "In Ravna 34 people": so the tree at times makes one name of place and number.
  const isOfPeople = next?.upos === "NOUN" && PEOPLE.has(next.lemma);
  if (!before || first !== last || isOfPeople) return false;
  if (words[first - 1] === "of" && words[first - 2] === "group" && tokens[first - 2]!.upos === "PROPN") return true;
  const counted = tokens[number.head];
  const countsLater = number.head > last && number.relation.startsWith("nummod") && counted?.upos === "NOUN";
  // "is thought to number 5,000": a verb.
  const isVerb = before.upos === "VERB" || (words[first - 1] === "number" && words[first - 2] === "to");
  if (!isVerb && NUMBERED.has(words[first - 1]!.replace(/\.$/, "")))
    return !countsLater || before.upos === "PROPN" || /^(?:resolution|article|no|number|#)/.test(words[first - 1]!);
  if (before.upos !== "PROPN" || BEFALL.has(before.lemma.toLowerCase()) || isHeadlineVerb(before)) return false;
  if (number.upos === "PROPN" || (counted?.upos === "PROPN" && number.head > last && isDigits)) return true;
  // "Boeing 787 aircraft": name and number hang on one noun. "In Ravna 34 people": they do not.
  if (countsLater)
    return (
      isDigits &&
      !PEOPLE.has(counted.lemma) &&
      before.head === number.head &&
      /^(?:compound|nmod|flat)/.test(before.relation)
    );
  return isDigits && (number.head === before.index || before.head === number.index || before.head === number.head);
}

/** "Blast Kills 34": where every word has a capital, the verb looks like a name. */
function isHeadlineVerb({ text }: Token): boolean {
  return BEFALL.has(text.toLowerCase().replace(/e?[sd]$/, "")) || BEFALL.has(text.toLowerCase().replace(/[sd]$/, ""));
}

/** "The two settled one point": who they are is said elsewhere. "Of the 34 killed" counts. */
function isTheOnes(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  if (words[first - 1] !== "the" || first !== last) return false;
  // "the thousands of marchers": as many as that.
  if (/^(?:dozens|scores|hundreds|thousands|millions)$/.test(words[first]!) && words[last + 1] === "of") return false;
  const next = tokens[last + 1];
  if (next && (BEFALL.has(next.lemma) || next.upos === "ADJ")) return false;
  return /^(?:nsubj|obj|obl|nmod|iobj)/.test(tokens[first]!.relation) && !SCALES.has(words[last + 1] ?? "");
}

/** "one of the ministers", "no one", "on the one hand": "one" counts only where it stands before what it counts. */
function isOnlyOne(first: number, last: number, { tokens }: Sentence, words: readonly string[]): boolean {
  if (words[first] !== "one" || first !== last) return false;
  const { relation, head } = tokens[first]!;
  const next = words[last + 1] ?? "";
  // "wounded at least one other"
  if (words[first - 1] === "least" && /^others?$/.test(next)) return false;
  if (next === "-" && TIMES.has(words[last + 2] ?? "")) return false;
  return (
    relation !== "nummod" ||
    tokens[head]?.xpos === "NNS" ||
    /^(?:of|another|day|side|hand|thing|point|way|more)$/.test(next) ||
    next === "-"
  );
}
