/**
 * Names found once are looked for everywhere in the report: a name that the parser knew in one sentence and missed in
 * the next, a surname, the acronym the text gave, the adjective of a state no list holds.
 *
 *     Karvelia's government … Karvelian troops … Ada Okoro … Okoro … the Lakeside Commission (LC) … LC
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import { isCapital } from "../is-capital.ts";
import { bySentence, type DraftMention } from "./draft-mention.ts";
import { surnamesOf } from "./person-names.ts";

/** Longest name looked for, in words. */
const LONGEST = 8;

interface Names {
  readonly groups: ReadonlyMap<string, DraftMention>;
  readonly surnames: ReadonlySet<string>;
  /** First letters of a state's name to the states that begin so. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

export function findAgain(analysis: Analysis, found: readonly DraftMention[]): DraftMention[] {
  const names = namesOf(found);
  const groups = bySentence(found);
  return analysis.sentences.flatMap((sentence) => {
    const here = groups.get(sentence.index) ?? [];
    const taken = new Set(
      here.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
    );
    const again: DraftMention[] = [];
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (taken.has(i) || !isCapital(sentence.tokens[i])) continue;
      const mention =
        groupAt(sentence, i, names, taken) ?? surnameAt(sentence, i, names, taken) ?? adjectiveAt(sentence, i, names);
      if (!mention) continue;
      again.push(mention);
      i = mention.last;
    }
    return [...here, ...again].sort((a, b) => a.first - b.first);
  });
}

function namesOf(found: readonly DraftMention[]): Names {
  const groups = new Map<string, DraftMention>();
  const surnames = new Set<string>();
  const states = new Map<string, string[]>();
  for (const mention of found) {
    if (mention.type === "person") {
      for (const surname of surnamesOf(mention.name)) if (surname.length > 2) surnames.add(surname);
      continue;
    }
    if (mention.form === "adjective" || mention.form === "capital" || mention.form === "description") continue;
    const key = mention.form === "acronym" ? acronymOf(mention) : mention.name.toLowerCase();
    if (!groups.has(key)) groups.set(key, mention);
    if (mention.because !== "a place that acts") continue;
    const stem = mention.name.slice(0, STEM);
    const known = states.get(stem) ?? [];
    if (known.length < 10 && !known.includes(mention.name)) known.push(mention.name);
    states.set(stem, known);
  }
  return { groups, surnames, states };
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

/** A surname that stands alone; with a capital beside it, it is part of some other name. */
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
    !surnames.has(surnamesOf(token.text)[0] ?? "")
  )
    return null;
  const because = `the surname of somebody named in the report`;
  return { sentence, first: i, last: i, name: token.text, type: "person", form: "surname", because };
}

const STEM = 4;

/** "Karvelian" of "Karvelia", "Ravnese" of "Ravna". */
function adjectiveAt(sentence: Sentence, i: number, { states }: Names): DraftMention | null {
  const word = sentence.tokens[i]!.text;
  if (!/(?:n|i|ese|ish|ic|ns)$/.test(word)) return null;
  const state = states.get(word.slice(0, STEM))?.find((name) => {
    const stem = name.replace(/[aeiouy]{1,3}$/, "");
    return word !== name && stem.length >= STEM && word.startsWith(stem) && word.length <= name.length + 4;
  });
  if (!state) return null;
  return {
    sentence,
    first: i,
    last: i,
    name: state,
    type: "state",
    form: "adjective",
    because: `the adjective of ${state}`,
  };
}
