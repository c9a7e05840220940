/** Two sentences of one report tell of one thing when place, holder and change are those of the other, or left open. */
import { agree, type Within } from "../../extract/within.ts";

export const within: Within = {
  keys: ({ fields }) => [`${fields.change} ${fields.place}`],
  isSame: (a, b) =>
    a.fields.change === b.fields.change &&
    a.fields.place === b.fields.place &&
    agree(a.fields.holder ?? null, b.fields.holder ?? null) &&
    agree(a.fields.from ?? null, b.fields.from ?? null) &&
    agree(a.when, b.when),
};
