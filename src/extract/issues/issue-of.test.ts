/** What clauses are about, by the table of words and phrases. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { issueOf } from "./issue-of.ts";

const language = await openLanguage();

function issueOfText(text: string): string {
  const [sentence] = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]).sentences;
  return issueOf(sentence!.tokens);
}

const terms = readFileSync(new URL("issue-of.terms.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t") as [issue: string, text: string]);

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
    ["formation of a provisional government", "political-transition"],
    ["formation of a coalition government", "power-sharing"],
    ["an international military force for the valley", "security-arrangements"],
    ["exchange ambassadors by June", "recognition"],
    ["let the villagers return to their homes while the talks go on", "refugees"],
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
    ["vote against the bill", "other"],
    ["the outcome of the vote in the valley", "elections"],
    ["walk out of the talks", "talks-format"],
    ["the disputed province belongs to us", "territory"],
    ["restore relations with its neighbour", "recognition"],
    ["the sole representative of the islanders", "recognition"],
    ["weapons of mass destruction", "disarmament"],
    ["the fishing grounds around the atoll", "territory"],
    ["a halt to arms sales", "sanctions"],
    ["water released from the dam in dry years", "other"],
    ["no interference in their internal affairs", "other"],
    ["the foreign contingent returns to its barracks", "withdrawal"],
    ["the prime minister should name his successor", "leadership"],
    ["royalties from the mines", "power-sharing"],
    ["freedom of expression for all", "other"],
    ["the future of the armed forces", "security-arrangements"],
    ["put the border police under one command", "security-arrangements"],
    ["the fighters go into four camps", "disarmament"],
    ["let the lorries through to the lake", "humanitarian-access"],
    ["carve the country into five cantons", "territory"],
    ["two seats on the council", "power-sharing"],
    ["give up power", "leadership"],
    ["a ban on torture and executions", "justice-amnesty"],
    ["our boys must come home", "withdrawal"],
    ["suspend all aid to the junta", "sanctions"],
    ["a United Nations force would keep them apart", "security-arrangements"],
    ["carve the valley into four cantons", "territory"],
    ["the government keeps defence and the currency", "power-sharing"],
    ["the wounded be free to choose where they go", "humanitarian-access"],
    ["visits to the army's laboratory", "monitoring"],
    ["drop its claim to independence", "territory"],
    ["control over a strip of the coast", "territory"],
    ["push the militants out of the valley", "counter-terrorism"],
    ["host training camps for the rebels", "security-arrangements"],
    ["access to the army's missile sites", "monitoring"],
    ["reunions in May of families separated by the war", "refugees"],
  ])("of %j is %s", (text, issue) => expect(issueOfText(text)).toBe(issue));

  it("is found for three of four invented terms of talks of all kinds, and for half of those of any issue", () => {
    const right = new Map<string, number[]>();
    for (const [issue, text] of terms)
      right.set(issue, [...(right.get(issue) ?? []), issueOfText(text) === issue ? 1 : 0]);
    const share = (hits: readonly number[]): number => hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
    expect(share([...right.values()].flat())).toBeGreaterThan(0.75);
    for (const [issue, hits] of right) expect({ issue, share: share(hits) > 0.5 }).toEqual({ issue, share: true });
  });
});
