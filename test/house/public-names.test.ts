/** The public names of the package are a promise: a change here is a change for whoever uses Parley. */
import { expect, it } from "vitest";
import * as parley from "../../src/index.ts";

it("the public names are exactly these", () => {
  expect(Object.keys(parley).sort()).toEqual([
    "KINDS",
    "ParleyError",
    "findReports",
    "merge",
    "openReader",
    "openRecord",
    "toExchange",
    "version",
    "viewEntry",
    "viewReport",
    "viewStanding",
    "wordsAt",
  ]);
});
