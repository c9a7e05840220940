/**
 * States and places that no list knows, told by how a whole report uses a word. In: a report's sentences; out: for each
 * such word the state it names, and the words that are places.
 *
 *     Karvelia's government … Karvelian troops … in Karvelia      a state, and its adjective
 *     shelling in Tavrin … Tavrin was calm                        a place
 *     President Okoro … Okoro's government                        neither: a title stands before it
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import { placesNamed } from "../places/known-places.ts";
import { PLACE_NOUNS } from "../places/place-lists.ts";
import type { DraftMention } from "./draft-mention.ts";
import { GOVERNMENT_NOUNS, isHeadOfGroup } from "./lists/group-words.ts";
import { isTitleWord, TITLE_MODIFIERS } from "./lists/titles.ts";

export interface UnknownNames {
  /** Word to the state that it names or is the adjective of. */
  readonly states: ReadonlyMap<string, string>;
  readonly places: ReadonlySet<string>;
}

/** What states have: "Karvelia's parliament", "the capital of Karvelia". */
const OWNED =
  /^(?:government|president|army|military|capital|parliament|minister|ministry|regime|forces|troops|border|borders|constitution|people|foreign|prime|defen[cs]e|interior|king|ambassador|delegation|independence|republic|territory|airspace|navy|leaders|leadership|authorities|federation|kingdom)$/i;
/** Verbs whose subject is no place: "Karvelia agreed". */
const ACTS =
  /^(?:say|agree|accuse|reject|sign|demand|want|refuse|announce|warn|insist|back|support|deny|accept|offer|propose|host|send|pledge|vow|condemn|welcome|urge|withdraw|recognize|recognise|invite|blame|negotiate)$/;
/** Endings that states have and few persons. */
const LIKE_A_STATE = /^\p{L}{3,}(?:[^aeiou]ia|land|stan|mark)$/u;
/** Endings of adjectives that no state's name has. */
const NO_STATE = /(?:ist|ean|ic|al|ive|ant|ent|ese|ish|world)$/i;
const IN = /^(?:in|into|across|throughout|inside|outside|within|near|around)$/;

interface Use {
  in: number;
  /** Within a sentence, where a capital tells a name. */
  inside: number;
  owns: number;
  acts: number;
  /** Right before "president" or "troops". */
  modifies: number;
  /** Beside another name. */
  person: number;
  /** Behind a title, or the second word of what the parser takes for one name: "Ada Okoro". */
  titled: number;
}

/** `known`: by sentence the names known beforehand. */
export function unknownNames(analysis: Analysis, known: readonly (readonly DraftMention[])[]): UnknownNames {
  const uses = new Map<string, Use>();
  for (const sentence of analysis.sentences) {
    const taken = new Set<number>();
    for (const { first, last } of known[sentence.index]!) for (let i = first; i <= last; i++) taken.add(i);
    for (const token of sentence.tokens) {
      if (!taken.has(token.index) && isName(token)) count(sentence, token, uses, taken);
      // "Harun al-Marun" is a person, and "Marun's government" is his.
      const surname = /^(?:al|el|ash|as|an|ar)-(\p{Lu}\p{Ll}+)$/u.exec(token.text)?.[1];
      if (surname && token.index > 0 && isCapital(sentence.tokens[token.index - 1])) useOf(uses, surname).titled++;
    }
  }
  const adjectives = adjectivesOf(uses);
  // What is said with the adjective speaks for the state.
  for (const [word, forms] of adjectives) {
    const own = uses.get(word);
    // The word itself may be the adjective of another, and has gone to that one.
    if (!own) continue;
    for (const form of forms) {
      const use = uses.get(form);
      if (!use) continue;
      own.owns += use.owns;
      own.modifies += use.modifies;
      uses.delete(form);
    }
  }
  const states = new Map<string, string>();
  const places = new Set<string>();
  for (const [word, use] of uses) {
    if (use.titled > 0 || use.person >= Math.max(1, use.in + use.owns) || placesNamed(word).length > 0) continue;
    const adjective = adjectives.get(word) ?? [];
    const isState =
      use.owns > 0 ||
      (use.acts > 0 && use.in > 0) ||
      (adjective.length > 0 && use.in + use.acts + use.modifies > 0) ||
      (use.modifies > 0 && word.endsWith("ian")) ||
      (use.person === 0 && use.inside + use.acts + use.modifies > 0 && LIKE_A_STATE.test(word));
    if (isState && adjective.length === 0 && NO_STATE.test(word)) continue;
    // Of a state that only its adjective names, "Karvelian", the name is what most such are made from.
    const name = /\p{L}{4}ian$/u.test(word) && isState ? word.slice(0, -1) : word;
    if (isState) for (const form of [word, ...adjective]) states.set(form, name);
    else if (use.in > 0) places.add(word);
  }
  return { states, places };
}

/** Where the unknown states of a report stand in a sentence, adjectives included. */
export function statesIn(sentence: Sentence, { states }: UnknownNames, known: readonly DraftMention[]): DraftMention[] {
  if (states.size === 0) return [];
  return sentence.tokens.flatMap(({ index, text }): DraftMention[] => {
    const name = states.get(text);
    if (name === undefined || known.some(({ first, last }) => first <= index && index <= last)) return [];
    const form = name === text ? "name" : "adjective";
    const because = form === "name" ? "the report uses it as a state" : `the adjective of ${name}`;
    return [{ sentence, first: index, last: index, name, type: "state", form, because }];
  });
}

function isName(token: Token): boolean {
  return (
    token.text.length > 3 &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    !isHeadOfGroup(token) &&
    token.upos !== "VERB" &&
    !isOffice(token.text.toLowerCase())
  );
}

function useOf(uses: Map<string, Use>, word: string): Use {
  const known = uses.get(word);
  if (known) return known;
  const use: Use = { in: 0, inside: 0, owns: 0, acts: 0, modifies: 0, person: 0, titled: 0 };
  uses.set(word, use);
  return use;
}

function count({ tokens }: Sentence, token: Token, uses: Map<string, Use>, taken: ReadonlySet<number>): void {
  const { index, text } = token;
  const use = useOf(uses, text);
  if (index > 0) use.inside++;
  const word = (at: number): string => tokens[at]?.text.toLowerCase().replace(/\.$/, "") ?? "";
  const isBeside = (at: number): boolean =>
    isCapital(tokens[at]) &&
    tokens[at]!.upos === "PROPN" &&
    !taken.has(at) &&
    (!isOffice(word(at)) || isHeadOfGroup(tokens[at]!));
  const isPerson = (at: number): boolean => tokens[at]?.entity.endsWith("PER") === true;
  const isOneName = (token.head === index - 1 && token.relation === "flat") || (isPerson(index - 1) && isPerson(index));
  // "Ada Okoro", "the leader Ada Okoro", "President Okoro"; "Karvelia President Okoro" is another matter.
  if (isBeside(index - 1) && (isOneName || isTitleWord(word(index - 2)) || isFirstNameOf(tokens[index - 1]!, token)))
    use.titled++;
  else if (isBeside(index - 1) || isBeside(index + 1)) use.person++;
  else if (token.entity === "I-PER") use.person++;
  else if (isTitleWord(word(index - 1)) && isCapital(tokens[index - 1])) use.titled++;
  // "inside Okoro's compound" is nowhere in Okoro.
  else if (IN.test(word(index - 1)) ? !isPossessive(word(index + 1)) : PLACE_NOUNS.has(word(index + 1))) use.in++;
  else if (word(index - 1) === "of" && PLACE_NOUNS.has(word(index - 2))) use.in++;
  if (isPossessive(word(index + 1))) use.owns += OWNED.test(word(index + 2)) ? 1 : 0;
  else if (word(index - 1) === "of" && OWNED.test(word(index - 2))) use.owns++;
  else if (OWNED.test(word(index + 1)) || GOVERNMENT_NOUNS.has(word(index + 1))) use.modifies++;
  if (token.relation.startsWith("nsubj") && ACTS.test(tokens[token.head]?.lemma ?? "")) use.acts++;
}

/** "Tadesse Marun fled": what stands before it is a name and no place, land or side of the compass. */
function isFirstNameOf(before: Token, { text }: Token): boolean {
  return (
    before.index > 0 && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !LIKE_A_STATE.test(text) && !OF_LANDS.test(before.text)
  );
}

const OF_LANDS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|New|Old|Great|Inner|Outer|Radio|Air|Operation|Mount|Lake|Port|Cape|Fort)$/;

function isPossessive(word: string): boolean {
  return /^['’]s?$/.test(word);
}

function isOffice(word: string): boolean {
  return isTitleWord(word) || TITLE_MODIFIERS.has(word);
}

const STEM = 4;

/** Of the words used, those that are adjectives of others: "Karvelian" of "Karvelia", "Ravnese" of "Ravna". */
function adjectivesOf(uses: ReadonlyMap<string, Use>): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const word of uses.keys()) {
    const stem = word.slice(0, STEM);
    const same = byStem.get(stem);
    // More words of one beginning than any report has are left aside.
    if (!same) byStem.set(stem, [word]);
    else if (same.length < 20) same.push(word);
  }
  const found = new Map<string, string[]>();
  for (const words of byStem.values()) {
    for (const name of words) {
      const adjectives = words.filter((word) => isAdjective(word, name));
      if (adjectives.length > 0) found.set(name, adjectives);
    }
  }
  return found;
}

function isAdjective(word: string, name: string): boolean {
  if (word === name || !/(?:an|ans|ese|ish|ic|i|is)$/.test(word)) return false;
  const stem = name.replace(/[aeiouy]{1,3}$/, "");
  return stem.length >= STEM && word.startsWith(stem) && word.length <= name.length + 4;
}
