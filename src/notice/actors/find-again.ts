/**
 * Names found once are looked for everywhere in the report: a name that the parser knew in one sentence and missed in
 * the next, the acronym the text gave, the adjective of a state no list holds, the short form of a group's name.
 *
 *     Karvelia's government … Karvelian troops … the Tavar Guard … Tavar Guard
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { DraftMention } from "./draft-mention.ts";
import { isCapital } from "./draft-mention.ts";

export function findAgain(analysis: Analysis, found: readonly DraftMention[]): DraftMention[] {
  const names = new Map<string, DraftMention>();
  const states: string[] = [];
  for (const mention of found) {
    if (mention.type === "person" || mention.form === "adjective" || mention.form === "capital") continue;
    const key = mention.form === "acronym" ? acronymOf(mention) : mention.name.toLowerCase();
    if (!names.has(key)) names.set(key, mention);
    if (mention.type === "state" && mention.because === "a place that acts") states.push(mention.name);
  }
  const bySentence = new Map<Sentence, DraftMention[]>();
  for (const mention of found) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return analysis.sentences.flatMap((sentence) => {
    const here = [...(bySentence.get(sentence) ?? [])];
    const isTaken = (i: number): boolean => here.some(({ first, last }) => first <= i && i <= last);
    for (const token of sentence.tokens) {
      if (!isCapital(token) || isTaken(token.index)) continue;
      const again = longestAt(sentence, token.index, names);
      if (again) {
        here.push(again);
        continue;
      }
      const state = states.find((name) => isAdjectiveOf(token.text, name));
      if (state) {
        here.push({ sentence, first: token.index, last: token.index, name: state, type: "state", form: "adjective", because: `the adjective of ${state}` });
      }
    }
    return here.sort((a, b) => a.first - b.first);
  });
}

const LONGEST = 6;

function longestAt(sentence: Sentence, first: number, names: ReadonlyMap<string, DraftMention>): DraftMention | null {
  for (let last = Math.min(sentence.tokens.length, first + LONGEST) - 1; last >= first; last--) {
    const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text).join(" ").toLowerCase();
    const known = names.get(words);
    if (known) return { ...known, sentence, first, last, because: `named before as ${known.name}` };
  }
  return null;
}

function acronymOf({ sentence, first, last, name }: DraftMention): string {
  return first === last ? sentence.tokens[first]!.text.toLowerCase() : name.toLowerCase();
}

/** "Karvelian" of "Karvelia", "Ravnese" of "Ravna". */
function isAdjectiveOf(word: string, state: string): boolean {
  if (word === state || !/(?:n|i|ese|ish|ic|ns)$/.test(word)) return false;
  const stem = state.replace(/[aeiouy]+$/, "");
  return stem.length >= 4 && word.startsWith(stem) && word.length <= state.length + 4;
}
