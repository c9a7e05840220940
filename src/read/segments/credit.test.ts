import { describe, expect, test } from "vitest";
import { closingCreditLength, isCreditLine } from "./credit.ts";

/**
 * Who signs a report off, on a line of its own or behind the last full stop.
 *
 *     They will meet again.” Ada Okoro, Meridian/
 */
describe("a sign-off is a credit", () => {
  test.each([
    "(Reporting by Ada Okoro in Lakeside; Editing by Jan Brandt)",
    "The Associated Press contributed to this report.",
    "– AFP",
    "With inputs from agencies",
    "Ada Okoro is a senior fellow at the Lakeside Institute.",
  ])("%s", (line) => {
    expect(isCreditLine(line)).toBe(true);
  });

  test.each([
    "Ada Okoro is a minister.",
    "Reuters reported on Monday that the talks had ended.",
    "He contributed much to peace.",
  ])("but not %s", (line) => {
    expect(isCreditLine(line)).toBe(false);
  });

  test("a name and a service after the last full stop are cut off", () => {
    expect(closingCreditLength("They will meet again.” Ada Okoro, AFP/")).toBe("Ada Okoro, AFP/".length);
    expect(closingCreditLength("They will meet again. (Reuters)")).toBe("(Reuters)".length);
    expect(closingCreditLength("They will meet again, she told AFP.")).toBe(0);
  });
});
