/** Letters that a report gives for a name. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeActors } from "./notice-actors.ts";

const language = await openLanguage();

/** Whom the last mention of a text means. */
function lastMeant(text: string): string | undefined {
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  return noticeActors(analysis, { title: null, outlet: null, agency: null }).mentions.at(-1)?.actor;
}

describe("letters for a name", () => {
  it.each([
    ["in brackets", "The Karelo Liberation Army (KLA) left. The KLA said so.", "Karelo Liberation Army"],
    ['behind "or"', "The Tavar Liberation Front, or TLF, left. The TLF said so.", "Tavar Liberation Front"],
  ])("mean what the text gives them for, whatever a list makes of them: %s", (_, text, expected) => {
    expect(lastMeant(text)).toBe(expected);
  });
});
