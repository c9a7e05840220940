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
import { isCapital } from "../is-capital.ts";
import { placesNamed } from "../places/known-places.ts";
import { type DraftMention, PERSON_BY_PARSER } from "./draft-mention.ts";
import { isFirstName } from "./lists/first-names.ts";
import { isHeadOfGroup, NO_GROUP_HEADS } from "./lists/group-words.ts";
import { FORMS_OF_ADDRESS, HONORIFICS, isRank, isTitleWord } from "./lists/titles.ts";
import {
  afterPlace,
  continuesName,
  isNoPerson,
  isTitle,
  joinsTwoNames,
  mayEndName,
  type NamedAt,
  opensName,
  wordOf,
} from "./name-run.ts";
import { officeAround, ownerBefore, ownerBehind } from "./office.ts";
import { officeInApposition } from "./office-in-apposition.ts";

const LONGEST_NAME = 8;

export function findPersons(
  sentence: Sentence,
  named: readonly DraftMention[],
  places: ReadonlySet<string>,
  text: string,
): DraftMention[] {
  const { tokens } = sentence;
  const namedAt = new Map<number, DraftMention>();
  for (const mention of named) for (let i = mention.first; i <= mention.last; i++) namedAt.set(i, mention);
  const found: DraftMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i, namedAt)) continue;
    let last = i;
    while (last + 1 < tokens.length && continuesName(tokens, last + 1, namedAt)) last++;
    while (last > i && !mayEndName(tokens, last)) last--;
    const isPlace = i === last && places.has(tokens[i]!.text) && !isTitle(tokens, i - 1);
    if (!isPlace && !isNoPerson(tokens[i]!)) found.push(...personIn(sentence, i, last, namedAt, text));
    i = last;
  }
  return found;
}

/** The person in a run of name words, and the words of an office that a comma divides from it. */
function personIn(sentence: Sentence, start: number, end: number, namedAt: NamedAt, text: string): DraftMention[] {
  const { tokens } = sentence;
  const first = afterOffice(tokens, afterPlace(tokens, start, end), end);
  const run = tokens.slice(first, end + 1);
  if (run.length > LONGEST_NAME || isHeadOfGroup(tokens[end]!) || isPeople(run) || isCredit(tokens, first, end))
    return [];
  const office = officeAround(sentence, start, first, end, namedAt);
  const hasTitle = isTitle(tokens, first - 1);
  const parserSays = run.some((token) => token.entity.endsWith("PER"));
  const isAcronym = run.length === 1 && /^[A-Z]{2,5}$/.test(run[0]!.text);
  if (isAcronym && !hasTitle) return [];
  const isCalled =
    run.length > 1 && run.length < 4 && isFirstName(run[0]!.text) && run.every(({ upos }) => upos === "PROPN");
  const isOneName = isFlat(tokens, first, end);
  const parserDenies = run.every((token) => /-(?:ORG|LOC)$/.test(token.entity));
  const isLikely = hasTitle
    ? !(parserDenies && run.length > 1)
    : run.length > 1 && (office !== null || speaks(tokens, run) || isCalled || isOneName);
  if (!parserSays && !isLikely) return [];
  if (!hasTitle && !office) {
    if (run.length === 1 && (isCompound(run[0]!) || isKindOf(tokens, first))) return [];
    if (isKnownPlace(tokens, first, end)) return [];
    if (joinsTwoNames(run) && isBeforeNoun(tokens, end))
      return [run[0]!, run[2]!].map((token) => surname(sentence, token));
    if (NO_GROUP_HEADS.has(wordOf(run.at(-1))) && !run.every(({ entity }) => entity.endsWith("PER"))) return [];
  }
  const words = office ? text.slice(tokens[office.first]!.start, tokens[office.last]!.end).replace(/\s+/g, " ") : null;
  // "Foreign Ministers Okoro and Lind": each of them is one.
  const own = words === null ? null : withoutRank(words.replace(/(?<=\p{L}{3}er|ent|ief|or|man)s$/u, ""));
  const beside =
    office?.of == null
      ? officeInApposition(sentence, office?.apart === null ? office.first : first, end, namedAt, text)
      : null;
  // "a rebel spokesman, Col. Lind": his rank tells less than his office.
  const role = own === null || isRank(own) ? (beside?.role ?? own) : own;
  const behind = office ? null : (ownerBefore(tokens, first, namedAt) ?? ownerBehind(sentence, end, namedAt));
  const of = office?.of ?? beside?.of ?? behind;
  const name = text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/g, " ");
  // "The mediator, Mr. Lind": what he is called stands before the name, and his office apart from it.
  const isApart = hasTitle && office !== null && office.apart !== null;
  const person: DraftMention = {
    sentence,
    // The office before a name belongs to the mention: the tree at times hangs "said" on "Secretary".
    first: office && office.apart === null ? office.first : first,
    last: end,
    name: isOwning(tokens, end) ? name.slice(0, -1) : name,
    type: "person",
    form: "name",
    because: hasTitle ? `a name after "${tokens[first - 1]!.text}"` : PERSON_BY_PARSER,
    ...(role && !FORMS_OF_ADDRESS.has(role.toLowerCase().replace(/\.$/, "")) ? { role } : {}),
    ...(role ? { address: [isApart ? tokens[first - 1]!.text : own, role].join(" ") } : {}),
    ...(of ? { of } : {}),
  };
  if (!office || office.apart === null) return [person];
  const because = `the office of ${person.name}`;
  return [person, { ...person, first: office.first, last: office.apart, form: "title", because }];
}

/** "Rebel leader Gen.": the rank behind an office is no part of it. */
function withoutRank(office: string): string {
  const words = office.split(" ");
  while (
    words.length > 1 &&
    HONORIFICS.has(words.at(-1)!.toLowerCase().replace(/\.$/, "")) &&
    words.slice(0, -1).some((word) => isTitleWord(word.toLowerCase()))
  )
    words.pop();
  return words.join(" ");
}

/** "Secretary of State Ada Okoro": the last word of an office, which the parser at times takes for a first name. */
function afterOffice(tokens: readonly Token[], first: number, end: number): number {
  const isOffice = /^(?:state|affairs|defen[cs]e|war|interior|finance|staff|energy|trade|mission)$/.test(
    wordOf(tokens[first]),
  );
  // "Sergeant 1st Class Okoro"
  const isGrade = wordOf(tokens[first]) === "class" && /^\d/.test(wordOf(tokens[first - 1]));
  if (isGrade) return first + 1;
  if (first === end || !/^(?:of|for|and)$/.test(wordOf(tokens[first - 1]))) return first;
  // "for Near Eastern Affairs Ada Okoro"
  for (let i = first; i < end; i++) if (wordOf(tokens[i]) === "affairs") return i + 1;
  return isOffice ? first + 1 : first;
}

/** "Okoros government", in copied text that lost its apostrophes. */
function isOwning(tokens: readonly Token[], end: number): boolean {
  return (
    /\p{Ll}{2}[^s\P{L}]s$/u.test(tokens[end]!.text) &&
    /^(?:government|regime|forces|army)$/.test(tokens[end + 1]?.text ?? "")
  );
}

/**
 * "the rule of Tadesse Marun": the tree puts a person's names together as it puts no others, also where the parser
 * knows neither word. "in Beit Marun" is a place.
 */
function isFlat(tokens: readonly Token[], first: number, last: number): boolean {
  const run = tokens.slice(first, last + 1);
  return (
    run.length > 1 &&
    run.length < 4 &&
    run[0]!.entity === "O" &&
    run.every(
      ({ upos, entity, text }) => upos === "PROPN" && !entity.endsWith("LOC") && /^\p{Lu}\p{Ll}+$/u.test(text),
    ) &&
    run.slice(1).every(({ relation, head }) => relation === "flat" && head === first) &&
    /^(?:nsubj|nsubj:pass|obj|iobj|obl:agent|nmod|nmod:poss|obl)$/.test(run[0]!.relation) &&
    !MONTH.test(run.at(-1)!.text) &&
    !/^(?:in|at|near|inside|outside|around|across|throughout|into|from|to|on|for|via|through|de)$/.test(
      wordOf(tokens[first - 1]),
    )
  );
}

/** "| Sun Apr 10, 2011": the head of a page. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Two proper nouns and more that are the subject of a verb of saying, where the parser sees no group or place. */
function speaks(tokens: readonly Token[], run: readonly Token[]): boolean {
  return (
    run.every(({ entity }) => entity === "O") &&
    run.some(({ relation, head }) => relation === "nsubj" && SAYS.test(tokens[head]?.lemma ?? ""))
  );
}

/** Lemmas of verbs whose subject speaks. */
export const SAYS = /^(?:say|tell|add|warn|write|report|insist|recall|explain|note|reply|ask)$/;

/** "in Santiago", "Khan Younis": what the parser takes for a person, and lists know as a place. */
function isKnownPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
  const known = placesNamed(name);
  const isIn = /^(?:in|at|near|inside|outside|around|across|throughout|into)$/.test(wordOf(tokens[first - 1]));
  return known.length > 0 && (isIn || known.some(({ kind, rank }) => kind !== "town" || rank === "capital"));
}

/** "Okoro - Lind": each of two persons on the two sides of a hyphen. */
function surname(sentence: Sentence, { index, text }: Token): DraftMention {
  const because = "one of two names joined by a hyphen";
  return { sentence, first: index, last: index, name: text, type: "person", form: "surname", because };
}

/** The name of a photographer: "(Reuters/Ada Okoro)", "[Ada Okoro/Reuters]", "Photo by Ada Okoro", "Photographer: Ada Okoro". */
function isCredit(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text === "/" || (tokens[last + 1]?.text === "/" && isCapital(tokens[last + 2]))) return true;
  return CREDITS.test(wordOf(tokens[first - 2])) && /^(?:by|:|credit)$/.test(wordOf(tokens[first - 1]));
}

const CREDITS = /^(?:photo|photos|photograph|photographer|picture|images?|credit|file|illustration|graphic)$/;

/** Two persons in one word, "the Okoro-Lind talks": it names neither alone. */
function isCompound({ text }: Token): boolean {
  return /\p{L}-\p{Lu}/u.test(text) && !/^(?:al|el|ash?|an)-/i.test(text);
}

/** "a Meridianist, he won", "the Treasury": an article stands before no single name, but for one that another noun has. */
function isKindOf(tokens: readonly Token[], i: number): boolean {
  return /^(?:a|an|the|this|every|each|any)$/i.test(tokens[i - 1]?.text ?? "") && tokens[i - 1]!.head === i;
}

/** "the Okoro-Lind talks": of a noun, and two persons; "Okoro-Lind said" is one. */
function isBeforeNoun(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos);
}

/** Names of peoples and parties that stand in the plural: "Gazans", "Democrats". */
function isPeople(run: readonly Token[]): boolean {
  return run.length === 1 && (run[0]!.xpos === "NNPS" || /(?:ans|ists|ites|ians|crats|eers)$/.test(run[0]!.text));
}
