/** Two sentences of one report tell of one thing when type and status are the same, and no other place or day is named. */
import { agree, type Within } from "../../extract/within.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.type} ${fields.status}`],
  isSame: (a, b) =>
    a.fields.type === b.fields.type &&
    a.fields.status === b.fields.status &&
    agree(a.fields.place ?? null, b.fields.place ?? null) &&
    agree(a.when, b.when),
};
