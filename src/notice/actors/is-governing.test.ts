/** Whose "the government" is. */
import { describe, expect, it } from "vitest";
import { meantIn } from "../../../test/actors-in.ts";

describe('"the government"', () => {
  it.each([
    ["The Government of the Republic of Kenya met the Front. Norway and Sudan watched. The government left.", "Kenya"],
    ["Kenya's new federal government met Norway and Sudan. The government left.", "Kenya"],
    ["Kenya's civil war spread to Sudan. Norway watched. The government left.", "Kenya"],
    ["Norway watched. Kenya wants peace. Kenya and Sudan met. In Kenya the government left. Kenya waits.", "Kenya"],
  ])("is that of the state told of as one, or most: %s", (text, state) => {
    expect(meantIn(text)).toContainEqual(expect.stringMatching(new RegExp(`^the government → ${state}$`, "i")));
  });

  it.each([
    "Norway watched. Kenya and Sudan met. Kenya wants peace. Sudan waits. The government left.",
    "Kenyan military experts met Sudan and Norway. The government left.",
  ])("stays open where two could be meant: %s", (text) => {
    expect(meantIn(text).filter((one) => /^the government/i.test(one))).toEqual([]);
  });
});
