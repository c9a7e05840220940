/** Who is at the table, told in the sentences behind the one that tells of the talks: one meeting. */
import { expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

it.each([
  ["Ada Okoro is leading the Kenyan delegation.", ["Kenya", "Dawn Front", "Ada Okoro"]],
  ["Representatives of the neighbouring states, Sudan and Chad, attended.", ["Kenya", "Dawn Front", "Sudan", "Chad"]],
  ["Ugandan officials did not attend.", ["Kenya", "Dawn Front"]],
  ["Chadian diplomats refused to attend.", ["Kenya", "Dawn Front"]],
  ["Tomas Lind led the Ugandan team to the final.", ["Kenya", "Dawn Front"]],
  ["Thousands attended a rally in Nairobi.", ["Kenya", "Dawn Front"]],
])("talks, and then: %s", (behind, participants) => {
  const claims = reader
    .readText(`Kenya and the Dawn Front opened talks in Geneva on Monday.\n${behind}`, "2024-03-13")
    .filter(({ kind }) => kind === "meeting");
  expect(claims.map(({ fields }) => fields.participants)).toEqual([participants]);
});
