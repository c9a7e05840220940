/**
 * Persons by name. In: a sentence, the known names and the groups in it; out: names of persons with their office.
 *
 *     Kenyan Foreign Minister Ada Okoro      Ada Okoro · role "Kenyan Foreign Minister" · of Kenya
 *     UN envoy for Sudan Tomas Lind          Tomas Lind · role "UN envoy for Sudan" · of United Nations
 *     Marek Talin, a spokesman for the front,  role behind the name
 *
 * A run of proper nouns is a person when the parser says so or a title stands before it; titles, states and groups at
 * its front are its office, not its name.
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type DraftMention, isCapital } from "./draft-mention.ts";
import { isHeadOfGroup } from "./find-groups.ts";
import { HONORIFICS, TITLE_MODIFIERS, TITLE_WORDS } from "./lists/titles.ts";
import { officeAround } from "./office.ts";

/** Small words inside names: "Abdel al-Rashid", "Ursula von der Weide". */
const PARTICLE =
  /^(?:al|el|ul|ad|as|de|da|di|du|del|della|la|le|van|von|der|den|bin|bint|ben|ibn|abu|dos|das|y|af|ter|zu|ten)$/i;
const LONGEST_NAME = 6;

export function findPersons(sentence: Sentence, named: readonly DraftMention[], text: string): DraftMention[] {
  const { tokens } = sentence;
  const namedAt = new Map<number, DraftMention>();
  for (const mention of named) for (let i = mention.first; i <= mention.last; i++) namedAt.set(i, mention);
  const found: DraftMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i, namedAt)) continue;
    let last = i;
    while (last + 1 < tokens.length && continuesName(tokens, last + 1, namedAt)) last++;
    while (last > i && !isCapital(tokens[last]) && !isTail(tokens, last)) last--;
    found.push(...personIn(sentence, i, last, namedAt, text));
    i = last;
  }
  return found;
}

function wordOf(token: Token | undefined): string {
  return token?.text.toLowerCase().replace(/\.$/, "") ?? "";
}

function isTitle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!TITLE_WORDS.has(wordOf(token))) return false;
  // "John Major", "Julie Bishop": behind a first name and with no name to follow, the word is the name.
  const isSurname =
    isCapital(token) &&
    isCapital(tokens[i - 1]) &&
    token!.entity === "I-PER" &&
    !isCapital(tokens[i + 1]) &&
    !TITLE_WORDS.has(wordOf(tokens[i - 1]));
  return !isSurname;
}

/** A known name is no part of a person's, but for one that a person may share with a state: Jordan Okoro. */
function isBlocked(token: Token, namedAt: ReadonlyMap<number, DraftMention>): boolean {
  const named = namedAt.get(token.index);
  if (!named) return false;
  const isShared =
    named.first === named.last && named.type === "state" && named.form !== "adjective" && !/^[A-Z.]+$/.test(token.text);
  return !(isShared && token.entity.endsWith("PER"));
}

function isNameWord(tokens: readonly Token[], i: number, namedAt: ReadonlyMap<number, DraftMention>): boolean {
  const token = tokens[i]!;
  if (!isCapital(token) || isBlocked(token, namedAt) || isTitle(tokens, i)) return false;
  return token.upos === "PROPN" || token.entity.endsWith("PER") || (token.upos === "NOUN" && isTitle(tokens, i - 1));
}

function opensName(tokens: readonly Token[], i: number, namedAt: ReadonlyMap<number, DraftMention>): boolean {
  if (!isNameWord(tokens, i, namedAt)) return false;
  // "Prime Minister", "Foreign Minister": modifiers in front of a title are no names.
  if (!TITLE_MODIFIERS.has(wordOf(tokens[i]))) return true;
  return tokens[i]!.entity.endsWith("PER") && !isTitle(tokens, i + 1);
}

function continuesName(tokens: readonly Token[], i: number, namedAt: ReadonlyMap<number, DraftMention>): boolean {
  const token = tokens[i]!;
  if (isNameWord(tokens, i, namedAt)) return !(TITLE_MODIFIERS.has(wordOf(token)) && isTitle(tokens, i + 1));
  const next = tokens[i + 1];
  if (PARTICLE.test(token.text)) {
    return isCapital(next) || next?.text === "-" || (PARTICLE.test(next?.text ?? "") && isCapital(tokens[i + 2]));
  }
  if (token.text === "-") return isHyphened(tokens, i) && next!.upos === "PROPN";
  return isTail(tokens, i);
}

/** "moon" of "Ban Ki-moon". */
function isTail(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return /^\p{Ll}+$/u.test(token.text) && token.upos === "PROPN" && isHyphened(tokens, i - 1);
}

function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [before, hyphen, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (hyphen?.text !== "-" || !before || !after) return false;
  return before.end === hyphen.start && hyphen.end === after.start && /^\p{L}/u.test(after.text) && isCapital(before);
}

/** The person in a run of name words, and the words of an office that a comma divides from it. */
function personIn(
  sentence: Sentence,
  start: number,
  end: number,
  namedAt: ReadonlyMap<number, DraftMention>,
  text: string,
): DraftMention[] {
  const { tokens } = sentence;
  const first = afterPlace(tokens, start, end);
  const run = tokens.slice(first, end + 1);
  if (run.length > LONGEST_NAME + 2 || isHeadOfGroup(tokens[end]!) || isPeople(run)) return [];
  const office = officeAround(sentence, first, end, namedAt);
  const hasTitle = isTitle(tokens, first - 1);
  const parserSays = run.some((token) => token.entity.endsWith("PER"));
  const parserDenies = run.every((token) => /-(?:ORG|LOC)$/.test(token.entity));
  if (!parserSays && !(hasTitle && !(parserDenies && run.length > 1)) && !(office && run.length > 1)) return [];
  if (!hasTitle && !office && run.length === 1 && isCompound(run[0]!)) return [];
  const role = office ? text.slice(tokens[office.first]!.start, tokens[office.last]!.end).replace(/\s+/g, " ") : null;
  const person: DraftMention = {
    sentence,
    // The office before a name belongs to the mention: the tree at times hangs "said" on "Secretary".
    first: office && office.apart === null ? office.first : first,
    last: end,
    name: text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/g, " "),
    type: "person",
    form: "name",
    because: hasTitle ? `a name after "${tokens[first - 1]!.text}"` : "the parser takes it for a person",
    ...(role && !HONORIFICS.has(role.toLowerCase().replace(/\.$/, "")) ? { role } : {}),
    ...(role ? { address: role } : {}),
    ...(office?.of ? { of: office.of } : {}),
  };
  if (!office || office.apart === null) return [person];
  const because = `the office of ${person.name}`;
  return [person, { ...person, first: office.first, last: office.apart, form: "title", because }];
}

/** Two persons in one word, "the Okoro-Lind talks": it names neither alone. */
function isCompound({ text }: Token): boolean {
  return /\p{L}-\p{Lu}/u.test(text) && !/^(?:al|el|ash?|an)-/i.test(text);
}

/** `envoy for Ravna Tomas Lind`: of three words or more behind "for", the last two are the name. */
function afterPlace(tokens: readonly Token[], start: number, end: number): number {
  const isBehindOffice =
    /^(?:for|to|on|in)$/.test(wordOf(tokens[start - 1])) && TITLE_WORDS.has(wordOf(tokens[start - 2]));
  if (!isBehindOffice) return start;
  let first = end;
  for (let names = 1; first > start; first--) {
    if (isCapital(tokens[first]) && !/^(?:-|al|el|de|van|von|bin)$/.test(tokens[first - 1]!.text) && ++names > 2) break;
  }
  while (first > start && PARTICLE.test(tokens[first - 1]!.text)) first--;
  return first;
}

/** Names of peoples and parties that stand in the plural: "Gazans", "Democrats". */
function isPeople(run: readonly Token[]): boolean {
  return run.length === 1 && (run[0]!.xpos === "NNPS" || /(?:ans|ists|ites|ians|crats|eers)$/.test(run[0]!.text));
}
