/** What clauses are about, by the table of words and phrases. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { issueOf } from "./issue-of.ts";

const language = await openLanguage();

function issueOfText(text: string): string {
  const [sentence] = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]).sentences;
  return issueOf(sentence!.tokens);
}

describe("the issue of a clause", () => {
  it.each([
    ["a constituent assembly of sixty members", "constitution"],
    ["a limit of two presidential terms", "constitution"],
    ["a fair share of power and wealth", "power-sharing"],
    ["four seats in the new cabinet", "power-sharing"],
    ["self-rule for the island", "power-sharing"],
    ["pardons for all but the worst perpetrators", "justice-amnesty"],
    ["those who ordered the atrocities be held accountable", "justice-amnesty"],
    ["a right of return for those uprooted by the war", "refugees"],
    ["the demarcation of the frontier", "territory"],
    ["a land swap along the ridge", "territory"],
    ["a recount under foreign eyes", "elections"],
    ["the general must go", "leadership"],
    ["a return to civilian rule", "political-transition"],
    ["exchange ambassadors by June", "recognition"],
    ["rebuild the harbour", "reconstruction"],
    ["integrate the rebels into the national army", "security-arrangements"],
    ["destroy all landmines", "disarmament"],
    ["a moratorium on nuclear tests", "nuclear"],
    ["let the captain go", "prisoners"],
    ["a ban on oil exports", "sanctions"],
    ["the guns must fall silent", "ceasefire"],
    ["come back to the negotiating table", "talks-format"],
    ["unhindered access for doctors", "humanitarian-access"],
    ["lower fees at the fair", "other"],
  ])("of %j is %s", (text, issue) => expect(issueOfText(text)).toBe(issue));
});
