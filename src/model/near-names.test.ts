/** A name that nothing has, and those that are near. */
import { expect, it } from "vitest";
import { didYouMean, nearNames } from "./near-names.ts";

const names = ["Ada Okoro", "Tomas Lind", "Okoro Foundation", "Dawn Front", "Lakeside Monitoring Office"];

it("names near a wrong one are those with a word that is nearly written so", () => {
  expect(nearNames("okro", names)).toEqual(["Ada Okoro", "Okoro Foundation"]);
  expect(nearNames("monit", names)).toEqual(["Lakeside Monitoring Office"]);
  expect(nearNames("Dwan Front", names)).toEqual(["Dawn Front"]);
  expect(nearNames("zzz", names)).toEqual([]);
  expect(nearNames("…", names)).toEqual([]);
});

it("the question names them, or says nothing", () => {
  expect(didYouMean("okro", names)).toBe(" Did you mean “Ada Okoro” or “Okoro Foundation”?");
  expect(didYouMean("zzz", names)).toBe("");
});
