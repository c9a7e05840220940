/** Which reports are one and the same text, on invented reports. */
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/growth.ts";
import { originsOf } from "./origins.ts";
import { findSharedText } from "./shared-text.ts";

const agencyText = [
  "LAKESIDE (Meridian News) - The foreign ministers of Norland and Eastmark talked for nine hours on Friday without a result.",
  "“We have a page and a half that we both can read without getting angry,” Lind said after the talks in the old customs house.",
  "Okoro said two questions were still open: who inspects the trucks at the bridge, and which groups the truce would cover.",
  "“I cannot sign a paper that protects people who shell my cities,” she told the reporters who had waited since the morning.",
  "The two sides did agree to exchange lists of prisoners by Tuesday as a first step towards the release of 120 detainees.",
  "At least 40 people died in the strike on the market of Ravna, according to doctors who work in the only hospital of the town.",
];

const rewritten = [
  "The top envoys of Norland and the Republic of Eastmark negotiated close to 9 hours on Friday yet could not settle anything.",
  "“We possess a page and a half that both of us are able to read with no anger”, Okoro said.",
  "Two matters stay unresolved, she noted: which side will check the lorries, and if a ceasefire would apply to every band.",
  "“I can not sign a paper that shields people who fire on my towns”, she added.",
  "The pair resolved one issue: their administrations would swap rosters of captives, a step to let 120 persons go home.",
];

const independent = [
  "After a long Friday in Lakeside the ministers came out with empty hands, our correspondent reports from the harbour square.",
  "“We have a page and a half that we both can read without getting angry,” the envoy of Eastmark told a crowded room.",
  "Diplomats of both sides played the failure down and spoke of a good atmosphere, though nobody would name a next date.",
  "In Ravna, where the market was hit on Tuesday, families buried their dead and asked why the world looked on once more.",
];

function report(id: string, lines: readonly string[], agency: string | null = null) {
  const text = lines.join("\n");
  const segments = [{ start: 0, end: text.length, role: "body" as const }];
  return { id, text, segments, agency, outlet: null, published: null };
}

function originCount(...reports: readonly ReturnType<typeof report>[]): number {
  return originsOf(reports, findSharedText(reports)).length;
}

describe("origins", () => {
  it("a copy, a cut of it and a copy with lines of its own are one origin", () => {
    const cut = report("b", agencyText.slice(0, 4));
    const more = report("c", [
      ...agencyText,
      "The mayor of our town said he was not surprised by any of this and would pray for the next round.",
    ]);
    expect(originCount(report("a", agencyText), cut, more)).toBe(1);
  });

  it("a copy rewritten by a machine is found by its changed quotations", () => {
    expect(originCount(report("a", agencyText), report("b", rewritten))).toBe(1);
  });

  it("two reporters who quote the same words are two origins", () => {
    expect(originCount(report("a", agencyText), report("b", independent))).toBe(2);
  });

  it("a sentence taken over makes no copy, but it does under one agency's name", () => {
    const some = [agencyText[5]!, ...independent];
    expect(originCount(report("a", agencyText), report("b", some))).toBe(2);
    expect(originCount(report("a", agencyText, "Meridian News"), report("b", some, "Meridian News"))).toBe(1);
  });

  it("menus and buttons that all pages of an outlet share make no copy", () => {
    const furniture = ["Share", "Advertisement", "Sign up for our newsletter", "Read more", "Leave a comment"];
    expect(
      originCount(
        report("a", [...furniture, ...agencyText.slice(0, 2)]),
        report("b", [...furniture, ...independent.slice(2)]),
      ),
    ).toBe(2);
  });

  it("a text that a hundred outlets print is one origin", () => {
    const copies = Array.from({ length: 100 }, (_, index) => report(`r${String(index).padStart(3, "0")}`, agencyText));
    expect(originCount(...copies)).toBe(1);
  });

  it("empty texts and texts without a full line are origins of their own", () => {
    expect(originCount(report("a", []), report("b", []), report("c", ["Share"]))).toBe(3);
  });

  it("four times the reports take about four times as long", () => {
    const reports = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        report(
          `r${index}`,
          agencyText.map(
            (line) => `${line} Number ${index} said ${index * 7} things and ${index * 13} others on day ${index % 50}.`,
          ),
        ),
      );
    const work = (count: number) => {
      const all = reports(count);
      return () => void originsOf(all, findSharedText(all));
    };
    expect(growth(work, 250)).toBeLessThan(LINEAR);
  });
});
