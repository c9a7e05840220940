/** States that are meant by "the North", and by "government troops", in sentences of invented talks. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeActors } from "./notice-actors.ts";

const language = await openLanguage();

/** The words and whom they mean: "North → North Korea". */
function meant(text: string): string[] {
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  const { mentions } = noticeActors(analysis, { title: null, outlet: null, agency: null });
  return mentions.map(({ start, end, actor }) => `${text.slice(start, end)} → ${actor}`);
}

describe("states", () => {
  it("are meant by the half of a land that they are", () => {
    const text = "North Korea fired a missile. South Korea protested. The North's envoy met the South.";
    expect(meant(text)).toEqual(expect.arrayContaining(["North → North Korea", "South → South Korea"]));
    const part = "North Korea sent troops. The North of Kenya was calm, and the North Coast too.";
    expect(meant(part).filter((line) => line.startsWith("North →"))).toEqual([]);
    const whole = meant("South Africa sent an envoy to Mali. Rebels from the South attacked a town.");
    expect(whole.filter((line) => line.startsWith("South →"))).toEqual([]);
    expect(meant("Kenya protested. The North was calm.").filter((line) => line.startsWith("North"))).toEqual([]);
  });

  it("told of once as a government are not meant by government troops far behind", () => {
    const far = "Kenya left. Kenya stayed. Kenyan rebels fled. Kenya paid. Ada Okoro of Kenya met Kenyan envoys.";
    const text = `The Norwegian government agreed. ${far} Government troops took the town.`;
    // The report is about Kenya.
    expect(meant(text).filter((line) => line.startsWith("Government troops"))).toEqual(["Government troops → Kenya"]);
    expect(meant("The Kenyan government agreed. Government troops left.")).toContain("Government troops → Kenya");
  });
});
