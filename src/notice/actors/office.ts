/**
 * The office of a person, from the words around the name. In: a sentence and where the name stands; out: where the
 * office stands, and whom it serves.
 *
 *     UN envoy for Sudan Tomas Lind               before the name
 *     the head of the council, Tomas Lind, said   before it and a comma
 *     Tomas Lind, who heads …, a spokesman for …  behind it and a comma
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type DraftMention, headOf } from "./draft-mention.ts";
import { FORMS_OF_ADDRESS, isTitleWord, RELATIVES_IN_OFFICE, TITLE_MODIFIERS, TITLE_WORDS } from "./lists/titles.ts";

export interface Office {
  readonly first: number;
  readonly last: number;
  /** The state, organisation or group that the holder speaks for. */
  readonly of: string | null;
  /** Its head word, where a comma stands between the office and the name; else null. */
  readonly apart: number | null;
}

/** How far from the name an office is looked for, in words. */
const REACH = 14;

type NamedAt = ReadonlyMap<number, DraftMention>;

/** `start` is where the run of names begins: before the name itself where a place stands between, "envoy for Ravna Lind". */
export function officeAround(
  sentence: Sentence,
  start: number,
  first: number,
  last: number,
  namedAt: NamedAt,
): Office | null {
  const { tokens } = sentence;
  const own = before(tokens, start, first, namedAt);
  // "the Minister of Foreign Affairs of Norland, H.E. Prince Lind, met": what he is called tells nothing of his office.
  const apart = own?.of == null ? beforeComma(tokens, own?.first ?? first, last, namedAt) : null;
  // "The mediator, Mr. Lind, met", "Mr. Lind, a spokesman for Norland, said": no more does "Mr."
  const told = own && isAddress(tokens, own) ? (apart ?? behind(tokens, last, namedAt)) : null;
  const office = (apart?.of ? apart : null) ?? told ?? own ?? behind(tokens, last, namedAt) ?? apart;
  return office && office.of === null ? { ...office, of: ownerBehind(sentence, last, namedAt) } : office;
}

function isAddress(tokens: readonly Token[], { first, last }: Office): boolean {
  return tokens.slice(first, last + 1).every((token) => FORMS_OF_ADDRESS.has(wordOf(token)));
}

/** "President Okoro of Kenya", "spokesman Tomas Lind of the Lakeside Monitor": whom somebody serves, behind the name. */
export function ownerBehind({ tokens }: Sentence, last: number, namedAt: NamedAt): string | null {
  if (wordOf(tokens[last + 1]) !== "of") return null;
  const named = namedAt.get(wordOf(tokens[last + 2]) === "the" ? last + 3 : last + 2);
  // "Okoro of Kenyan descent": the noun behind an adjective is none.
  if (!named || named.type === "person" || named.form === "adjective") return null;
  const { relation, head } = tokens[headOf(named)]!;
  return /^nmod/.test(relation) && head <= last ? named.name : null;
}

/** "South Africa's Tomas Lind": whose somebody is, with no word for the office. */
export function ownerBefore(tokens: readonly Token[], first: number, namedAt: NamedAt): string | null {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? "")) return null;
  const named = namedAt.get(first - 2);
  return named && named.type !== "person" && named.form !== "adjective" ? named.name : null;
}

function wordOf(token: Token | undefined): string {
  return token?.text.toLowerCase().replace(/\.$/, "") ?? "";
}

const JOINT = /^(?:of|for|on|to|and|['’]s?|-|at|in|the|ex|&|with)$/i;

/** Words in front of a name that are its office: titles, states, groups, and the small words between them. */
function before(tokens: readonly Token[], start: number, name: number, namedAt: NamedAt): Office | null {
  let first = start;
  let hasTitle = false;
  let i = start - 1;
  for (; i >= 0 && start - i <= REACH; i--) {
    const word = wordOf(tokens[i]);
    const named = namedAt.get(i);
    if (named) {
      i = named.first;
      first = i;
    } else if (isTitleWord(word)) {
      hasTitle = true;
      first = i;
    } else if (TITLE_MODIFIERS.has(word)) first = i;
    else if (
      !(JOINT.test(word) && first === i + 1 && (first < start || start < name) && isJoinable(tokens, i, hasTitle))
    )
      break;
    else first = i;
  }
  while (first < name && JOINT.test(wordOf(tokens[first]))) first++;
  // "Kenya, President Okoro": what stands before a mark of its own is no office.
  return hasTitle && first < name
    ? { first, last: name - 1, of: ownerIn(tokens, first, name - 1, namedAt), apart: null }
    : null;
}

/** "envoy for Sudan", "Kenya's president", "Secretary-General" go on; "a spokesman for President" does not. */
function isJoinable(tokens: readonly Token[], i: number, hasTitle: boolean): boolean {
  const word = wordOf(tokens[i]);
  if (word === "-" || /^['’]s?$/.test(word)) return true;
  const above = wordOf(tokens[i - 1]);
  // "leaders and envoy Okoro": many are no office of one.
  if (word === "and") return TITLE_WORDS.has(above) && hasTitle;
  // "Ministry of Defense spokesman Okoro"
  if (word === "of" && /^(?:ministry|department|office|bureau)$/.test(above)) return true;
  if (hasTitle) return false;
  if (word === "the") return JOINT.test(above);
  return isTitleWord(above) || TITLE_MODIFIERS.has(above) || word === "of";
}

/** `Marek Talin, a spokesman for the Highland Council, said` */
function behind(tokens: readonly Token[], last: number, namedAt: NamedAt): Office | null {
  // "Tomas Lind head of the Lake Council said", in text that lost its commas.
  const isUnset =
    /^\p{Ll}/u.test(tokens[last + 1]?.text ?? "") &&
    isTitleWord(wordOf(tokens[last + 1])) &&
    wordOf(tokens[last + 2]) === "of";
  if (tokens[last + 1]?.text !== "," && !isUnset) return null;
  const start = isUnset ? last + 1 : last + 2;
  // "Okoro, and the envoy of Norland", "Okoro, in the presence of the envoy": another's.
  if (/^(?:CCONJ|ADP)$/.test(tokens[start]?.upos ?? "")) return null;
  let i = start;
  let title = -1;
  for (; i < tokens.length && i < last + REACH + 2; i++) {
    const { text, upos, relation } = tokens[i]!;
    const isVerb = (upos === "VERB" && relation !== "amod" && !namedAt.has(i)) || upos === "AUX" || upos === "PRON";
    if (/^[,.;:()–—"“”]$/.test(text) || isVerb) break;
    if (title < 0 && isTitleWord(wordOf(tokens[i]))) title = i;
    // "Okoro, Kenya's president": before the title only what a noun phrase may open with.
    else if (title < 0 && i > start + 7) return null;
  }
  if (title < 0 || i === start) return null;
  // "Okoro, President Lind and others": a title right before another name is that one's.
  const next = tokens[title + 1];
  if (next?.upos === "PROPN" && !namedAt.has(title + 1) && next.text !== "-") return null;
  const first = /^(?:the|a|an|its|their|his|her)$/i.test(tokens[start]!.text) ? start + 1 : start;
  if (first >= i) return null;
  return { first, last: i - 1, of: ownerIn(tokens, first, i - 1, namedAt), apart: lastTitle(tokens, title, i - 1) };
}

/** `The head of the council, Tomas Lind, said`: set off on both sides, and opened by an article or an owner. */
function beforeComma(tokens: readonly Token[], name: number, last: number, namedAt: NamedAt): Office | null {
  // "The envoy, Tomas Lind of Norland, met"
  const served = wordOf(tokens[last + 1]) === "of" ? namedAt.get(last + 2) : undefined;
  const end = served && served.type !== "person" ? served.last : last;
  if (tokens[name - 1]?.text !== "," || !/^[,.–—]$/.test(tokens[end + 1]?.text ?? ".")) return null;
  let title = -1;
  let told = name - 2;
  let isWithin = false;
  let isOwner = false;
  for (let i = name - 2; i >= 0 && i > name - REACH; i--) {
    const { text, upos, relation } = tokens[i]!;
    const isVerb = (upos === "VERB" && relation !== "amod" && !namedAt.has(i)) || upos === "AUX";
    if (/^[,.;:()–—"“”]$/.test(text) || (isVerb && title >= 0)) return null;
    // "the envoy seeking to end the war, Tomas Lind": what he does is no part of the office.
    if (isVerb) {
      isWithin = !(/ing$/.test(text) && isTitleWord(wordOf(tokens[i - 1])));
      if (!isWithin) told = i - 1;
      continue;
    }
    if (isWithin) continue;
    // "the president's envoy, Tomas Lind": he is the envoy.
    if (title >= 0 && /^['’]s?$/.test(text)) isOwner = true;
    if (!isOwner && isTitleWord(wordOf(tokens[i]))) title = i;
    // "her Kenyan counterpart, Okoro, …": what she is to somebody is no office.
    if (title < 0 || RELATIVES_IN_OFFICE.has(wordOf(tokens[title]).replace(/s$/, ""))) continue;
    const isArticle = /^(?:the|its|their|his|her|our)$/i.test(text) && !WITHIN.test(wordOf(tokens[i - 1]));
    // "Kenya's foreign minister, Tomas Lind": the owner opens the phrase.
    const owner = /^['’]s?$/.test(text) ? namedAt.get(i - 1) : undefined;
    const first = owner ? owner.first : isArticle ? i + 1 : null;
    if (first === null) continue;
    const of = ownerIn(tokens, first, told, namedAt);
    return { first, last: told, of, apart: lastTitle(tokens, title, told) };
  }
  return null;
}

/** "the head of the council": the office does not begin behind these; "and the head of the council" does. */
const WITHIN = /^(?:of|for|on|to|at|in)$/;

/** "deputy foreign minister": the last of the titles that stand together. */
function lastTitle(tokens: readonly Token[], title: number, last: number): number {
  let at = title;
  for (let i = title + 1; i <= last; i++) {
    if (isTitleWord(wordOf(tokens[i]))) at = i;
    else if (!TITLE_MODIFIERS.has(wordOf(tokens[i])) && tokens[i]!.text !== "-") break;
  }
  return at;
}

/** Whom an office serves: "UN envoy for Sudan" the United Nations, "president of Sudan" Sudan. */
export function ownerIn(tokens: readonly Token[], first: number, last: number, namedAt: NamedAt): string | null {
  for (let i = first; i <= last; i++) {
    const named = namedAt.get(i);
    if (!named) continue;
    // "Kenya expert at the Lake Institute": what somebody studies is not whom he serves.
    if (named.form !== "adjective" && STUDIES.test(wordOf(tokens[named.last + 1]))) {
      i = named.last;
      continue;
    }
    const owner = named.type === "state" || named.of === undefined ? named.name : named.of;
    // "according to UN spokesman Okoro": what stands before the office is no part of it.
    if (
      i === first ||
      !/^(?:for|to|on)$/.test(wordOf(tokens[i - 1])) ||
      /^(?:spokes|head|chief|speak)/.test(wordOf(tokens[i - 2]))
    )
      return owner;
    i = named.last;
  }
  return null;
}

const STUDIES = /^(?:expert|specialist|analyst|scholar|researcher|watcher)$/;
