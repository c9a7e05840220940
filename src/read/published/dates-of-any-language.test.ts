import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayOrder, fullDaysIn } from "./dates-of-any-language.ts";

/**
 * Full dates in any language, and what only looks like one.
 *
 *     12 mars 2024      2024-3-12
 */
function days(words: string, language: string | null = null, order: DayOrder = "unknown"): string[] {
  return fullDaysIn(words, language, order).map(({ year, month, day }) => `${year}-${month}-${day}`);
}

describe("a full date is read", () => {
  test.each([
    "12 March 2024",
    "March 12th, 2024, 10:00",
    "Mar 12, 20244:05 PM",
    "Tue Mar 12 14:05:00 GMT 2024",
    "12-Mar-2024",
    "12. März 2024",
    "Publié le 12 mars 2024 à 14 h",
    "12 de marzo de 2024",
    "12 marzo 2024",
    "12 de março de 2024",
    "12 maart 2024",
    "12 marca 2024",
    "12. března 2024",
    "12 mart 2024",
    "12 Mart 2024",
    "12 ožujka 2024",
    "12. maaliskuuta 2024",
    "2024. március 12.",
    "2024 m. kovo 12 d.",
    "2024. gada 12. martā",
    "12 Μαρτίου 2024",
    "12 марта 2024 г.",
    "12 березня 2024",
    "12 מרץ 2024",
    "12 במרץ 2024",
    "١٢ مارس ٢٠٢٤",
    "12 آذار/مارس 2024",
    "12 tháng 3, 2024",
    "2024年3月12日",
    "2024년 3월 12일",
    "12.03.2024",
    "12.3.24",
    "2024-03-12T10:00:00Z",
    "2024/3/12",
  ])("%s", (words) => {
    expect(days(words)).toEqual(["2024-3-12"]);
  });

  test("by the language of its month, where two know the word", () => {
    expect(days("19. listopada 2020", "hr")).toEqual(["2020-10-19"]);
    expect(days("19 listopada 2020", "pl")).toEqual(["2020-11-19"]);
  });

  test("in numbers only as far as they tell which is the month", () => {
    expect(days("3/4/2024")).toEqual([]);
    expect(days("3/4/2024", null, "day-first")).toEqual(["2024-4-3"]);
    expect(days("3/4/2024", null, "month-first")).toEqual(["2024-3-4"]);
    expect(days("25/12/2024 and 12/25/2024", null, "month-first")).toEqual(["2024-12-25", "2024-12-25"]);
  });
});

test.each(["31 February 2024", "3 people 2024", "March 2024", "1.2.2024.3", "page 12 of 2024", "2024-13-45", "120324"])(
  "%s is none",
  (words) => {
    expect(days(words)).toEqual([]);
  },
);

test("the words of a date stand where it says", () => {
  const parts = fc.constantFrom(
    "12 March 2024",
    "١٢ مارس ٢٠٢٤",
    " 3/4/2024 ",
    "é",
    "\n",
    "2024. gada ",
    "mars",
    "19",
    "年",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
      const words = some.join("");
      for (const { start, end } of fullDaysIn(words, null, "day-first")) {
        expect(words.slice(start, end)).toMatch(/^[\p{Nd}\p{L}].*[\p{Nd}\p{L}]$/su);
      }
    }),
  );
});
