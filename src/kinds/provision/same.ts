/** Two reports of one term: the same issue, in the same days, in nearly the same words. */
import { sameByWords } from "../same-by-words.ts";

export const { keys, same } = sameByWords("issue", "issue");
