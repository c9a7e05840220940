import { describe, expect, test } from "vitest";
import { isCaption } from "./caption.ts";

/**
 * What tells a caption from a sentence of the report.
 *
 *     Ada Okoro (L) speaks in Lakeside.
 */
describe("a caption tells what a picture shows", () => {
  test.each([
    "FILE - Ada Okoro speaks in Lakeside.",
    "Ada Okoro (L) and Jan Brandt (R) shake hands.",
    "Smoke rises over Hilltop. (Photo: Meridian)",
    "A bridge at Hilltop in this handout photo released by Southmark",
    "Ada Okoro speaks in Lakeside (Jan Brandt/Reuters)",
    "Image caption The hall of the talks",
  ])("%s", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    "Ada Okoro spoke to reporters in Lakeside.",
    "Image copyright Meridian",
    "They went left, and right into a crowd.",
  ])("but not %s", (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
