/**
 * Names as joining sees them. In: a name as a report gives it; out: the form under which two reports' names are held
 * against each other. Everything here is a form, never a distance: "Lind" and "Land" have nothing in common.
 *
 *     "Sergei Lavrov" and "Sergey Lavrov" have one sound; "Bashar al-Assad" has the surname "assad"
 */
import { foldedWords, tellingWords } from "../model/folded-words.ts";

const TITLES = new Set(
  (
    "mr mrs ms miss dr prof sir lord lady president prime minister foreign defence defense secretary king queen prince sheikh " +
    "general gen colonel col captain commander ambassador envoy senator chancellor premier chairman spokesman spokeswoman"
  ).split(" "),
);
/** The Arabic article also takes the first letter of the word it stands before: ash-Sharq, an-Nahda. */
const ARTICLES = new Set(["the", "al", "el", "ash", "an", "ad", "at", "ar", "az", "as"]);
/** Before a surname they belong to it: "de Mar", "van Dorn" are surnames alone. */
const PARTICLES = new Set("de di da del della von van der den du la le dos das".split(" "));
/** Left out of a name that is no person's: an observatory "of" and "for" one thing is one observatory. */
const JOINTS = new Set([...ARTICLES, "of", "for", "and"]);
/** Words an organisation's name is given with or without. */
const SORTS = new Set([
  "group",
  "movement",
  "front",
  "organisation",
  "organization",
  "party",
  "forces",
  "army",
  "news",
  "agency",
]);
/** The same in Arabic, where they stand first: "Jabhat al-Fajr" is the Fajr Front. */
const ARABIC_SORTS: ReadonlyMap<string, string> = new Map([
  ["jabhat", "front"],
  ["jabha", "front"],
  ["harakat", "movement"],
  ["haraka", "movement"],
  ["hizb", "party"],
  ["hezb", "party"],
  ["jaish", "army"],
  ["jaysh", "army"],
  ["liwa", "brigade"],
  ["kataib", "brigades"],
  ["kataeb", "brigades"],
]);
const SMALL = new Set(["of", "the", "for", "and", "on", "in", "to", "de", "al"]);

/** Words that an office is made of, besides titles; "former", "deputy" and "acting" make another one. */
const OFFICE_WORDS = new Set(
  (
    "state affairs external interior finance justice security national leader head chief supreme council cabinet government " +
    "negotiator representative special house speaker vice deputy commander army staff"
  ).split(" "),
);

/** Whether a word can stand in the name of an office: "foreign", "minister", "state". */
export function isOfficeWord(word: string): boolean {
  return TITLES.has(word) || OFFICE_WORDS.has(word);
}

/** The telling words of an office without those of its side: "Norland's foreign minister" is "foreign minister". */
export function officeWords(name: string, side: string | null): readonly string[] {
  const own = side === null ? [] : tellingWords(side);
  return tellingWords(name).filter((word) => !own.some((one) => word.startsWith(one.slice(0, 4))));
}

/** Whether a name is that of an office alone: "Norland's foreign minister", "the president". */
export function isOfficeName(name: string, side: string | null): boolean {
  const words = officeWords(name, side);
  return words.some((word) => TITLES.has(word)) && words.every(isOfficeWord);
}

/** Words of a person's name without titles and the Arabic article. */
export function personWords(name: string): readonly string[] {
  const words = foldedWords(name).filter((word) => !ARTICLES.has(word));
  const first = words.findIndex((word) => !TITLES.has(word));
  const named = first <= 0 ? words : words.slice(first);
  const start = named.findIndex((word) => !PARTICLES.has(word));
  return start <= 0 ? named : named.slice(start);
}

/** Words of any other actor's name without articles, joints and what stands in brackets; a sort in Arabic in English. */
export function groupWords(name: string): readonly string[] {
  const words = foldedWords(name.slice(0, 300).replace(/\([^()]*\)/g, " ")).filter((word) => !JOINTS.has(word));
  const sort = ARABIC_SORTS.get(words[0] ?? "");
  return sort === undefined || words.length < 2 ? words : [...words.slice(1), sort];
}

/** One spelling for the ways in which a name is written in Latin letters: Sergei, Sergey; Muhammad, Mohammed. */
export function soundOf(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .replace(/^m[uo]h+a+m+[ae]d$/, "muhamad")
        .replaceAll("x", "ks")
        .replaceAll("kh", "h")
        .replaceAll("zh", "j")
        .replaceAll("ou", "u")
        .replaceAll("oo", "u")
        .replaceAll("ee", "i")
        .replaceAll(/[yj]/g, "i")
        .replaceAll("q", "k")
        .replaceAll("w", "v")
        .replaceAll(/(.)\1/g, "$1"),
    )
    .join(" ");
}

/** Vowels that scripts without them leave to the writer: Hezbollah, Hizbullah. Too loose to go by alone. */
export function looseSoundOf(words: readonly string[]): string {
  return soundOf(words).replaceAll("e", "i").replaceAll("o", "u");
}

/** Letters that stand for one sound where there is no settled way to write it: Gaddafi, Gadhafi, Qaddhafi; Abdel, Abdul. */
export function scriptSoundOf(words: readonly string[]): string {
  const plain = words.map((word) =>
    word
      .replace(/^abd[aeiou]l/, "abdul")
      .replaceAll(/[gkq]h?/g, "k")
      .replaceAll(/([bdst])h/g, "$1"),
  );
  return looseSoundOf(plain);
}

/** Whether a name is written with letters that English keeps for sounds of other scripts: gh, dh, kh, q without u. */
export function isFromOtherScript(words: readonly string[]): boolean {
  return words.some((word) => /[dgk]h|q(?!u)|^abd[aeiou]l/.test(word));
}

/** A name that ends in a word for its sort, without it: "Dawn Front" -> "dawn". Null where nothing else is left. */
export function withoutSort(words: readonly string[]): string | null {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && SORTS.has(last) ? words.slice(0, -1).join(" ") : null;
}

/** "LMO" for Lakeside Monitoring Office; null for a name of one or two words. */
export function initialsOf(name: string): string | null {
  const words = foldedWords(name).filter((word) => !SMALL.has(word));
  return words.length < 3 ? null : words.map((word) => word[0]).join("");
}

/** Three to six capitals: "LMO". Two fit too many names. */
export function isAcronym(name: string): boolean {
  return /^[A-Z]{3,6}$/.test(name.replaceAll(".", ""));
}

/** Whether it is a name and no description: "the Dawn Front", not "the armed group", "Norland officials" or "rebels". */
export function isName(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(the|a|an)$/i.test(word))
    .map((word) => word.replace(/^(al|el|de|von|van)-/i, ""));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  return STARTS_NAME.test(first) && (STARTS_NAME.test(last) || SORTS.has(last.toLowerCase()));
}

const STARTS_NAME = /^[("“]?[\p{Lu}\p{N}]/u;

/** Words that many organisations have in their names; alone they name none: "Foreign Ministry", "Security Council". */
const OFFICES = new Set(
  (
    "ministry minister foreign defence defense interior justice finance health council security national state states united " +
    "government parliament assembly senate congress cabinet army navy air force forces police guard guards command staff " +
    "republican revolutionary people democratic liberation islamic armed group groups movement front party union alliance coalition " +
    "opposition rebels rebel militia militias fighters court office department agency news television tv radio channel press " +
    "committee commission delegation team mission centre center organisation organization league federation association bank " +
    "university hospital authority administration secretariat presidency embassy house white high supreme central general " +
    "international local regional north south east west northern southern eastern western new free"
  ).split(" "),
);

/** Whether a name, as words, holds a word that only few names have. */
export function isTellingName(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && !OFFICES.has(word));
}
