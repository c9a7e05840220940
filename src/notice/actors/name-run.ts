/**
 * Where a person's name may begin and how far it may go, word by word. In: tokens and the names already found among
 * them; out: whether a word opens a name, or continues the one before it.
 *
 *     Foreign Minister Ursula von der Weide met Ban Lo-min
 *                      └─────────────────┘     └────────┘
 */
import type { Token } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import type { DraftMention } from "./draft-mention.ts";
import { isTitleWord, TITLE_MODIFIERS } from "./lists/titles.ts";

/** What already has a name, by token. */
export type NamedAt = ReadonlyMap<number, DraftMention>;

/** Small words inside names: "Abdel al-Rashid", "Ursula von der Weide". */
const PARTICLE =
  /^(?:al|el|ul|de|da|di|du|del|della|la|le|van|von|der|den|bin|bint|ben|ibn|abu|dos|das|y|af|ter|zu|ten)$/i;
/** First words of feasts and of places, which the parser at times takes for persons. */
const NO_PERSON =
  /^(?:god|allah|eid|ramadan|christmas|easter|ashura|nowruz|brexit|covid|twitter|facebook|ras|deir|tel|tell|wadi|jebel|jabal|bab|qalat|kfar|beit|mount|lake|fort|port|san|santa|saint)$/;
/** Proper nouns to the parser, and part of no name: "On Sunday Ada Okoro said", "12.21 BST Ada Okoro said". */
const DAY =
  /^(?:[BEPC][SD]T|GMT|UTC|CET|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/i;
/** Behind a hyphen these are no part of a name: "Okoro-led". */
const TIE = /^(?:led|backed|allied|era|style|type|born|based|linked|run|held|owned|controlled|appointed|elect)$/;

export function wordOf(token: Token | undefined): string {
  return token?.text.toLowerCase().replace(/\.$/, "") ?? "";
}

export function isTitle(tokens: readonly Token[], i: number): boolean {
  const word = wordOf(tokens[i]);
  return isTitleWord(word) && !isSurname(tokens, i);
}

/** "John Major", "Julie Bishop": behind a first name and with no name to follow, the word is the name. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!isCapital(token) || !before || !isCapital(before) || isCapital(tokens[i + 1])) return false;
  if (isTitleWord(wordOf(before)) || TITLE_MODIFIERS.has(wordOf(before)) || before.upos !== "PROPN") return false;
  return token!.entity === "I-PER" || (isTitleWord(wordOf(tokens[i - 2])) && isCapital(tokens[i - 2]));
}

/** A known name is no part of a person's, but for one that a person may share with a state: Jordan Okoro. */
function isBlocked(tokens: readonly Token[], i: number, namedAt: NamedAt): boolean {
  const named = namedAt.get(i);
  if (!named) return false;
  const token = tokens[i]!;
  const isShared = named.first === named.last && named.type === "state" && named.form !== "adjective";
  if (!isShared || !token.entity.endsWith("PER") || /^[A-Z.]+$/.test(token.text)) return true;
  const isBehindPreposition = /^(?:for|to|on|in|of|from|and)$/.test(wordOf(tokens[i - 1]));
  const isFirst = isCapital(tokens[i + 1]) && tokens[i + 1]!.entity === "I-PER" && !isTitle(tokens, i + 1);
  const isLast = named.form === "name" && token.entity === "I-PER" && isCapital(tokens[i - 1]);
  return isBehindPreposition || !(isFirst || isLast);
}

function isNameWord(tokens: readonly Token[], i: number, namedAt: NamedAt): boolean {
  const token = tokens[i]!;
  if (
    !isCapital(token) ||
    /\d/.test(token.text) ||
    isBlocked(tokens, i, namedAt) ||
    isTitle(tokens, i) ||
    DAY.test(token.text)
  )
    return false;
  return (
    token.upos === "PROPN" ||
    token.entity.endsWith("PER") ||
    /^al-\p{Lu}/u.test(token.text) ||
    (token.upos === "NOUN" && isTitle(tokens, i - 1))
  );
}

/** Whether a run of names that begins with the word is something else: "Eid al-Adha", "Mount Ravna". */
export function isNoPerson(token: Token): boolean {
  return NO_PERSON.test(wordOf(token));
}

export function opensName(tokens: readonly Token[], i: number, namedAt: NamedAt): boolean {
  if (!isNameWord(tokens, i, namedAt)) return false;
  // "Prime Minister", "Vice Foreign Minister": modifiers in front of a title are no names.
  if (!TITLE_MODIFIERS.has(wordOf(tokens[i]))) return true;
  let next = i + 1;
  while (TITLE_MODIFIERS.has(wordOf(tokens[next])) || tokens[next]?.text === "-") next++;
  return tokens[i]!.entity.endsWith("PER") && !isTitle(tokens, next);
}

export function continuesName(tokens: readonly Token[], i: number, namedAt: NamedAt): boolean {
  const token = tokens[i]!;
  if (isNameWord(tokens, i, namedAt)) return !(TITLE_MODIFIERS.has(wordOf(token)) && isTitle(tokens, i + 1));
  const next = tokens[i + 1];
  if (PARTICLE.test(token.text)) {
    return isCapital(next) || next?.text === "-" || (PARTICLE.test(next?.text ?? "") && isCapital(tokens[i + 2]));
  }
  if (token.text === "-") return isHyphened(tokens, i) && (isNameWord(tokens, i + 1, namedAt) || isTail(tokens, i + 1));
  return isTail(tokens, i);
}

/** A name never ends in a particle or a hyphen. */
export function mayEndName(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens[i]) || isTail(tokens, i);
}

/** "min" of "Ban Lo-min": small letters behind a hyphen, in a name that has begun two words before. */
function isTail(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!/^\p{Ll}{2,7}$/u.test(token.text) || TIE.test(token.text) || !isHyphened(tokens, i - 1)) return false;
  return token.upos === "PROPN" || (isCapital(tokens[i - 3]) && tokens[i - 2]!.text.length <= 6);
}

function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [before, hyphen, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (hyphen?.text !== "-" || !before || !after) return false;
  return before.end === hyphen.start && hyphen.end === after.start && /^\p{L}/u.test(after.text) && isCapital(before);
}

/** `envoy for Ravna Tomas Lind`, `speaker of the House Ada Okoro`: of three words or more, the last two are the name. */
export function afterPlace(tokens: readonly Token[], start: number, end: number): number {
  const joint = wordOf(tokens[start - 1]) === "the" && wordOf(tokens[start - 2]) === "of" ? start - 2 : start - 1;
  const isBehindOffice = /^(?:for|to|on|in|of)$/.test(wordOf(tokens[joint])) && isTitleWord(wordOf(tokens[joint - 1]));
  if (!isBehindOffice || (joint === start - 1 && wordOf(tokens[joint]) === "of")) return start;
  let first = end;
  for (let names = 0; first > start; first--) {
    if (isCapital(tokens[first]) && tokens[first - 1]!.text !== "-" && ++names === 2) break;
  }
  return first;
}

/** "Ben-Marun" is one name, as "al-Marun" is; "Okoro-Lind" two. */
export function joinsTwoNames(run: readonly Token[]): boolean {
  return run.length === 3 && run[1]!.text === "-" && !PARTICLE.test(run[0]!.text);
}
