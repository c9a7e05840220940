/**
 * Names found once are looked for everywhere in the report: a name that the parser knew in one sentence and missed in
 * the next, a surname, the acronym the text gave.
 *
 *     Ada Okoro … Okoro … the Lakeside Commission (LC) … LC · North Korea … the North
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import { BY_PARSER, bySentence, type DraftMention, givenFor } from "./draft-mention.ts";
import { type Halves, halvesIn, isHalf } from "./halves-of-states.ts";
import { surnamesOf } from "./person-names.ts";

/** Longest name looked for, in words. */
const LONGEST = 8;

interface Names {
  readonly groups: ReadonlyMap<string, DraftMention>;
  /** Acronyms that the text gives with the name. */
  readonly acronyms: ReadonlyMap<string, DraftMention>;
  /** Of these, those that the text itself gives beside the name, by the letters. */
  readonly given: ReadonlyMap<string, DraftMention>;
  readonly surnames: ReadonlySet<string>;
}

export function findAgain(analysis: Analysis, found: readonly DraftMention[]): DraftMention[] {
  const halves = halvesIn(found);
  const sure = withoutPersonsAsGroups(found).filter((mention) => !isOnlyHalf(mention, halves));
  const names = namesOf(sure);
  const groups = bySentence(sure);
  return analysis.sentences.flatMap((sentence) => {
    const here = (groups.get(sentence.index) ?? []).map((mention) => byAcronym(mention, names));
    const taken = new Set(
      here.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
    );
    const again: DraftMention[] = [];
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (taken.has(i) || !isCapital(sentence.tokens[i])) continue;
      const mention =
        groupAt(sentence, i, names, taken) ?? surnameAt(sentence, i, names, taken) ?? halfAt(sentence, i, halves);
      if (!mention) continue;
      again.push(mention);
      i = mention.last;
    }
    return [...here, ...again].sort((a, b) => a.first - b.first);
  });
}

/** "the South", which the parser alone takes for a group. */
function isOnlyHalf({ sentence, first, last, because }: DraftMention, halves: Halves): boolean {
  return because === BY_PARSER && first === last && isHalf(sentence, first, halves);
}

function halfAt(sentence: Sentence, i: number, halves: Halves): DraftMention | null {
  const name = halves.get(sentence.tokens[i]!.text);
  if (!name || !isHalf(sentence, i, halves)) return null;
  return { sentence, first: i, last: i, name, type: "state", form: "name", because: `the half that ${name} is` };
}

function namesOf(found: readonly DraftMention[]): Names {
  const groups = new Map<string, DraftMention>();
  const acronyms = new Map<string, DraftMention>();
  const given = new Map<string, DraftMention>();
  const surnames = new Set<string>();
  for (const mention of found) {
    if (mention.because === givenFor(mention.name)) given.set(acronymOf(mention), mention);
    if (mention.type === "person") {
      for (const surname of surnamesOf(mention.name)) if (surname.length > 2) surnames.add(surname);
      continue;
    }
    if (mention.form === "adjective" || mention.form === "capital" || mention.form === "description") continue;
    const key = mention.form === "acronym" ? acronymOf(mention) : mention.name.toLowerCase();
    if (!groups.has(key)) groups.set(key, mention);
    if (mention.form === "acronym" && mention.name.toLowerCase() !== key) acronyms.set(key, mention);
  }
  return { groups, acronyms, given, surnames };
}

/** "Ada Okoro … toppling Okoro": what the parser alone takes for a group is none where the report names such a person. */
function withoutPersonsAsGroups(found: readonly DraftMention[]): DraftMention[] {
  const persons = found.filter(({ type }) => type === "person");
  const surnames = new Set(persons.flatMap(({ name }) => (name.includes(" ") ? surnamesOf(name) : [])));
  const names = new Set(persons.map(({ name }) => name.toLowerCase()));
  return found.flatMap((mention): DraftMention[] => {
    const { because, type, name } = mention;
    if (because !== BY_PARSER || type !== "organisation") return [mention];
    if (names.has(name.toLowerCase()) && name.includes(" "))
      return [{ ...mention, type: "person", because: AS_PERSON }];
    return surnames.has(surnamesOf(name)[0] ?? "") && !name.includes(" ") ? [] : [mention];
  });
}

const AS_PERSON = "somebody named in the report";

/** "LC", taken for a name of its own where the text has not yet given it: the commission it stands for. */
function byAcronym(mention: DraftMention, { acronyms, given }: Names): DraftMention {
  // "the Tavar Liberation Army (TLA) … the TLA": whatever a list makes of the letters.
  const isWord = mention.first === mention.last && mention.type !== "person" && mention.form !== "adjective";
  const known =
    (isWord ? given.get(acronymOf(mention)) : undefined) ??
    (mention.form === "name" ? acronyms.get(mention.name.toLowerCase()) : undefined);
  if (!known || known.name === mention.name) return mention;
  return { ...mention, name: known.name, type: known.type, form: "acronym", because: givenFor(known.name) };
}

function acronymOf({ sentence, first, last, name }: DraftMention): string {
  return first === last ? sentence.tokens[first]!.text.toLowerCase() : name.toLowerCase();
}

function groupAt(
  sentence: Sentence,
  first: number,
  { groups }: Names,
  taken: ReadonlySet<number>,
): DraftMention | null {
  let words = "";
  let best: DraftMention | null = null;
  for (let last = first; last < Math.min(sentence.tokens.length, first + LONGEST) && !taken.has(last); last++) {
    words += (last > first ? " " : "") + sentence.tokens[last]!.text.toLowerCase();
    const known = groups.get(words);
    if (known) best = { ...known, sentence, first, last, because: `named before as ${known.name}` };
  }
  return best;
}

/** A surname that stands alone; with a capital beside it, it is part of some other name, and "the Treasury" is nobody's. */
function surnameAt(
  sentence: Sentence,
  i: number,
  { surnames }: Names,
  taken: ReadonlySet<number>,
): DraftMention | null {
  const { tokens } = sentence;
  const token = tokens[i]!;
  const isBeside = (at: number): boolean =>
    isCapital(tokens[at]) && !taken.has(at) && tokens[at]!.upos === "PROPN" && at > 0;
  if (
    (token.upos !== "PROPN" && !/-\p{Lu}/u.test(token.text)) ||
    isBeside(i - 1) ||
    isBeside(i + 1) ||
    (/^the$/i.test(tokens[i - 1]?.text ?? "") && tokens[i - 1]!.head === i) ||
    !surnames.has(surnamesOf(token.text)[0] ?? "")
  )
    return null;
  const because = `the surname of ${AS_PERSON}`;
  return { sentence, first: i, last: i, name: token.text, type: "person", form: "surname", because };
}
