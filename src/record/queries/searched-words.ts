/** What a person typed comes in; the different words to look for go out, folded and bounded. */
import { foldedWords } from "../../model/folded-words.ts";

/** What of a search is looked at: longer ones are no search. */
const MOST_WORDS = 50;
const LONGEST_WORD = 100;

export function searchedWords(search: string): readonly string[] {
  return [...new Set(foldedWords(search).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}
