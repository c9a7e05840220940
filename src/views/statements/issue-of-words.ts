/**
 * Words come in; the issue that most of them speak for goes out, null where none clearly does. No grammar is asked: what
 * is filed under an issue here is filed by its words, and is the same statement wherever it is filed.
 *
 *     “The truce holds, and convoys can pass”  ->  ceasefire (truce 3, convoys 3: the first of two)
 */
import { ISSUES, type Issue, SPEAKS_FOR } from "../../extract/issues/issues.ts";
import { foldedWords } from "../../model/folded-words.ts";

/** One word that can mean nothing else, or two that hint. */
const LEAST = 3;
const MOST_LETTERS = 4000;

export function issueOfWords(text: string): Issue | null {
  const worth = new Map<Issue, number>();
  for (const word of new Set(foldedWords(text.slice(0, MOST_LETTERS)))) {
    const speaks = stems(word)
      .map((stem) => SPEAKS_FOR.get(stem))
      .find((found) => found !== undefined);
    for (const { issue, weight } of speaks ?? []) worth.set(issue, (worth.get(issue) ?? 0) + weight);
  }
  let best: Issue | null = null;
  let most = LEAST - 1;
  for (const issue of ISSUES) {
    const value = worth.get(issue) ?? 0;
    if (value > most) [best, most] = [issue, value];
  }
  return best;
}

/** "prisoners" -> prisoner; "ceasefires" -> ceasefire; "withdrew" stays: no table of forms is kept here. */
function stems(word: string): readonly string[] {
  const found = [word];
  if (word.endsWith("ies")) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("s")) found.push(word.slice(0, -1));
  if (word.endsWith("es") || word.endsWith("ed")) found.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith("ing")) found.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return found;
}
