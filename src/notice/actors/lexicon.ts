/**
 * Names that are known beforehand, found in a sentence. In: a sentence; out: the longest known names, in order.
 *
 *     The U.N. Security Council and Russia      UN Security Council (body), Russia (state)
 *
 * Compared without case, full stops, apostrophes and hyphens; yet a name holds a capital, and an acronym stands in
 * capitals: "us" is not the US.
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";
import { isCapital } from "../is-capital.ts";
import type { DraftMention } from "./draft-mention.ts";
import { ARMED_GROUPS } from "./lists/armed-groups.ts";
import { COMPANIES, INDICES } from "./lists/companies.ts";
import { MEDIA } from "./lists/media.ts";
import { OFFICES_OF_STATES, ORGANISATIONS } from "./lists/organisations.ts";
import { PEOPLES } from "./lists/peoples.ts";
import { STATE_FORMS } from "./lists/states.ts";

interface Known {
  readonly name: string;
  readonly type: ActorType;
  readonly form: DraftMention["form"];
  /** The state whose office it is. */
  readonly of?: string;
}

const MAKERS = new Set(COMPANIES.map((forms) => forms.split("|")[0]!));
const INDEX_NAMES = new Set(INDICES.map((forms) => forms.split("|")[0]!));

/** What a company makes, until it is dropped. */
const MODEL = "a model";

/** Known names that are no actor's: numbers of the stock market, models of a maker. */
export function isActorsName({ name }: Pick<DraftMention, "name">): boolean {
  return name !== MODEL && !INDEX_NAMES.has(name);
}

/** Words that mean the actor only behind "the": the West, the Quartet. */
const AFTER_THE = new Set(["west", "quartet", "tigers", "contras", "commons", "elders", "karen", "conservatives"]);
/** Small words that are acronyms as well; in a line all in capitals they are the word. */
const WORDS_TOO = new Set(["is", "au", "who", "care", "time", "mend", "pa", "rt", "it"]);

const KNOWN = new Map<string, Known>();
/** First word of a name to the length of the longest such name, in words. */
const LENGTHS = new Map<string, number>();

const put = (form: string, known: Known): void => {
  const words = wordsOf(form.split(/\s+/));
  const key = words.join(" ");
  if (KNOWN.has(key)) return;
  KNOWN.set(key, known);
  LENGTHS.set(words[0]!, Math.max(LENGTHS.get(words[0]!) ?? 0, words.length));
};
const putAll = (type: ActorType, forms: string): void => {
  // "&" stands for "and" in the lists.
  const [name = "", ...others] = forms.replaceAll(" & ", " and ").split("|");
  for (const form of [name, ...others]) put(form, { name, type, form: isAcronym(form) ? "acronym" : "name" });
};
for (const [type, forms] of ORGANISATIONS) putAll(type, forms);
for (const [of, forms] of OFFICES_OF_STATES) {
  const [name = "", ...others] = forms.split("|");
  for (const form of [name, ...others]) put(form, { name, type: "body", form: "name", of });
}
for (const forms of ARMED_GROUPS) putAll("armed-group", forms);
for (const forms of MEDIA) putAll("media", forms);
for (const forms of COMPANIES) putAll("organisation", forms);
for (const forms of INDICES) putAll("organisation", forms);
for (const [people, adjectives] of PEOPLES) {
  put(people, { name: people, type: "organisation", form: "name" });
  for (const form of adjectives.split("|").filter(Boolean)) {
    put(form, { name: people, type: "organisation", form: "adjective" });
  }
}
for (const wanted of ["name", "seat", "adjective", "capital"] as const) {
  for (const [form, { name, form: kind }] of STATE_FORMS) {
    if (kind === wanted) put(form, { name, type: "state", form: kind });
  }
}
// Copied text often loses its apostrophes: "Kenyas president".
for (const [form, { name, form: kind }] of STATE_FORMS) {
  if (kind === "name" && /^\p{Lu}\p{Ll}{2,}[^s\P{L}]$/u.test(form))
    put(`${form}s`, { name, type: "state", form: "adjective" });
}

/** The words of a name as they are compared: `["al-Qaeda"]` and `["Al", "Qaeda"]` both give "al", "qaeda". */
function wordsOf(tokens: readonly string[]): string[] {
  const words: string[] = [];
  for (const token of tokens) addWords(token, words);
  return words;
}

function addWords(token: string, words: string[]): void {
  if (/^[A-Za-z]+$/.test(token)) words.push(token.toLowerCase());
  // A possessive stands apart as a token and within the word in a list.
  else if (/^['’]s$/i.test(token) && words.length > 0) words[words.length - 1] += "s";
  else
    words.push(
      ...token
        .toLowerCase()
        .replace(/[.’‘'()]/g, "")
        .split(/[-–—/]/)
        .filter(Boolean),
    );
}

function isAcronym(form: string): boolean {
  return /^[A-Z][A-Z.&+\d-]{1,8}$/.test(form);
}

export function findKnown(sentence: Sentence): DraftMention[] {
  const { tokens } = sentence;
  const isShouting = !tokens.some(({ text }) => /^\p{Ll}{2}/u.test(text));
  const found: DraftMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!mayOpen(tokens[first]!)) continue;
    let known = combiningAt(tokens, first) ?? longestAt(tokens, first, isShouting);
    if (!known) continue;
    // The article is part of a name that is none without it: the West.
    const isAfterThe = first === known.last && AFTER_THE.has(tokens[first]!.text.toLowerCase());
    // "Airbus A400" is what the company makes.
    const isMade = MAKERS.has(known.name) && /^\p{Lu}*-?\d/u.test(tokens[known.last + 1]?.text ?? "");
    if (isMade) known = { ...known, name: MODEL, last: known.last + 1 };
    found.push({
      sentence,
      first: isAfterThe ? first - 1 : first,
      ...known,
      because: `"${known.name}" is a known name`,
    });
    first = known.last;
  }
  return found;
}

/** "Sino-Kenyan", "Franco-Sudanese": the forms that states' names take before a hyphen, from general dictionaries. */
const COMBINING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Sino: "China",
    Franco: "France",
    Anglo: "United Kingdom",
    Indo: "India",
    Russo: "Russia",
    Greco: "Greece",
    Graeco: "Greece",
    Italo: "Italy",
    Hispano: "Spain",
    Luso: "Portugal",
    Turco: "Turkey",
    Turko: "Turkey",
    Austro: "Austria",
    Serbo: "Serbia",
  }),
);

/** Whether a word with a capital stands for a state or a people: "Kenya", "Kenyan", "Kurdish", and "Sino" before a hyphen. */
export function isLand(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const known = KNOWN.get(word.toLowerCase().replaceAll(".", ""));
  return COMBINING.has(word) || known?.type === "state" || known?.form === "adjective";
}

/** Whether a whole name is that of a state: "South Korea". */
export function isStateName(name: string): boolean {
  return KNOWN.get(name.toLowerCase())?.type === "state";
}

/** With a hyphen and another of its kind behind it; "Franco" alone is a name, and "Indo-European" tongues are no state's. */
function combiningAt(tokens: readonly Token[], first: number): (Known & { last: number }) | null {
  const name = COMBINING.get(tokens[first]!.text);
  const next = tokens[first + 2];
  if (name === undefined || tokens[first + 1]?.text !== "-" || !next) return null;
  const other = KNOWN.get(next.text.toLowerCase());
  return other?.type === "state" ? { name, type: "state", form: "adjective", last: first } : null;
}

function mayOpen(token: Token): boolean {
  return isCapital(token) || /^(?:\d+|al|anti|peshmerga|janjaweed|antibalaka)$/.test(token.text);
}

function longestAt(tokens: readonly Token[], first: number, isShouting: boolean): (Known & { last: number }) | null {
  const longest = LENGTHS.get(wordsOf([tokens[first]!.text])[0] ?? "") ?? 0;
  // Marks between the words of a name, hyphens and apostrophes, are tokens of their own.
  const end = Math.min(tokens.length, first + 2 * longest);
  const words: string[] = [];
  const keys: string[] = [];
  for (let at = first; at < end; at++) {
    addWords(tokens[at]!.text, words);
    keys.push(words.join(" "));
  }
  for (let last = end - 1; last >= first; last--) {
    const key = keys[last - first]!;
    if (!KNOWN.has(key) || !/[\p{L}\p{N}]/u.test(tokens[last]!.text)) continue;
    const known = KNOWN.get(key);
    if (known && fits(tokens, first, last, key, known, isShouting)) return { ...known, last };
  }
  return null;
}

/** Whether the words, as written and where they stand, can be the name that they spell. */
function fits(
  tokens: readonly Token[],
  first: number,
  last: number,
  key: string,
  { form }: Known,
  isShouting: boolean,
): boolean {
  const words = tokens.slice(first, last + 1);
  if (/^['’]s$/i.test(words.at(-1)!.text)) return false;
  const joined = words.map(({ text }) => text).join("");
  if (first === last && AFTER_THE.has(key)) {
    return tokens[first - 1]?.text.toLowerCase() === "the" && !isCapital(tokens[last + 1]);
  }
  if (isShouting && WORDS_TOO.has(key)) return false;
  const isUpper = joined === joined.toUpperCase();
  if (joined.length <= 3 && !/\d/.test(joined)) return isUpper;
  // British English writes longer acronyms as words: Nato, Farc.
  if (form === "acronym" && joined.length <= 8)
    return isUpper || (joined.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(joined));
  return words.some((word) => /\p{Lu}/u.test(word.text)) || /^(?:peshmerga|janjaweed|antibalaka)$/.test(joined);
}
