/** Two reports of one position: the same party, in the same days, in nearly the same words. */
import { sameByWords } from "../same-by-words.ts";

export const { keys, same } = sameByWords("actor", "party");
