/** Two sentences of one report tell of one tie when it is of one type, between the same two. */
import { agree, type Within } from "../../extract/within.ts";
import { pairOf } from "./even-handed.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.type} ${pairOf(fields)}`],
  isSame: (a, b) => a.fields.type === b.fields.type && pairOf(a.fields) === pairOf(b.fields) && agree(a.by, b.by),
};
