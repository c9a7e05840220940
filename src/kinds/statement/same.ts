/** Two reports of one statement: the same speaker, in the same days, in nearly the same words. */
import { sameByWords } from "../same-by-words.ts";

export const { keys, same } = sameByWords("speaker", "speaker");
