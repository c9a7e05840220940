/** Under which issue a statement is filed. */
import { describe, expect, it } from "vitest";
import { issueOfWords } from "./issue-of-words.ts";

describe("the issue that words speak for", () => {
  it.each([
    ["We will free the prisoners and the hostages.", "prisoners"],
    ["The truces have failed twice.", "ceasefire"],
    ["Inspectors must verify the tunnels.", "monitoring"],
    ["We are close.", null],
    ["The weather was good and the coffee better.", null],
  ])("of %j is %s", (words, issue) => expect(issueOfWords(words)).toBe(issue));
});
