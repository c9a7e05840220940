/** Whose a surname is that two persons of a report have. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { noticeActors } from "./notice-actors.ts";

const language = await openLanguage();

function meantLast(text: string): string | undefined {
  const analysis = language.analyse(text, [{ start: 0, end: text.length, role: "body" }]);
  return noticeActors(analysis, { title: null, outlet: null, agency: null }).mentions.at(-1)?.actor;
}

describe("a bare surname", () => {
  it.each([
    [
      "whose office stands before it",
      "President Anton Lind left. Mira Lind stayed. President Lind slept.",
      "Anton Lind",
    ],
    ["whom the title fits", "Anton Lind left. Mira Lind stayed. Anton Lind slept. Ms Lind woke.", "Mira Lind"],
    ["whose it was before", "Anton Lind left. Lind slept. His wife, Mira Lind, stayed. Lind woke.", "Anton Lind"],
    ["who holds an office", "President Anton Lind left. First lady Mira Lind stayed. Lind slept.", "Anton Lind"],
    ["who has the word", "Anton Lind left. Lind slept. Mira Lind said no. Lind added that it was late.", "Mira Lind"],
  ])("is the one %s", (_, text, name) => expect(meantLast(text)).toBe(name));
});
