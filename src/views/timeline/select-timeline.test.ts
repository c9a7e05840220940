/** Which days and sentences make a timeline, on invented reports. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Language, openLanguage } from "../../language/open-language.ts";
import type { TimelineReport } from "./dated-sentences.ts";
import { type SelectedDay, selectTimeline } from "./select-timeline.ts";

let language: Language;
beforeAll(async () => {
  language = await openLanguage();
});

function report(id: string, day: string | null, ...paragraphs: readonly string[]): TimelineReport {
  const text = paragraphs.join("\n");
  const segments = [...text.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    role: "body" as const,
  }));
  const published = day === null ? null : ({ value: day, basis: "stated", because: "given", spans: [] } as const);
  return { id, text, segments, published };
}

const REPORTS = [
  report(
    "a",
    "2024-03-12",
    "Envoys of Norland and Eastmark signed a truce in Lakeside on Monday.",
    "The truce took three years of talks.",
    "Shops in Lakeside stayed open.",
  ),
  report(
    "b",
    "2024-03-13",
    "The truce that envoys of Norland and Eastmark signed on Monday holds.",
    "A ship ran aground near Tolm on Tuesday.",
  ),
  report(
    "c",
    "2024-03-20",
    "Okoro recalled the truce signed on March 11 in Lakeside.",
    "Nobody knows the harbour better.",
  ),
  report(
    "d",
    "2024-03-21",
    "Rebels shelled the market of Ravna on Wednesday.",
    "Twelve people died in the market of Ravna.",
  ),
  report("e", "2024-03-22", "The shelling of Ravna on Wednesday broke the truce, Lind said.", "Lind flew home."),
];

function wordsOf(days: readonly SelectedDay[]): readonly (readonly [string, readonly string[]])[] {
  return days.map(({ day, sentences }) => [
    day,
    sentences.map(({ report, start, end }) => REPORTS.find(({ id }) => id === report)!.text.slice(start, end)),
  ]);
}

describe("a timeline chosen from reports", () => {
  it("has the days that later reports still name, in their order, each with the sentences that tell most of it", () => {
    const days = selectTimeline(REPORTS, language, { days: 2, sentences: 1 });
    expect(wordsOf(days)).toEqual([
      ["2024-03-11", ["Envoys of Norland and Eastmark signed a truce in Lakeside on Monday."]],
      ["2024-03-20", ["Rebels shelled the market of Ravna on Wednesday."]],
    ]);
    expect(days[0]).toMatchObject({ reports: 3, publicationDays: 3 });
  });

  it("does not depend on the order of reports", () => {
    const options = { days: 3, sentences: 2 };
    expect(selectTimeline([...REPORTS].reverse(), language, options)).toEqual(
      selectTimeline(REPORTS, language, options),
    );
  });

  it("tells only of days between the first and the last asked for", () => {
    const days = selectTimeline(REPORTS, language, { days: 5, sentences: 1, from: "2024-03-12", to: "2024-03-19" });
    expect(days.map(({ day }) => day)).toEqual(["2024-03-12"]);
  });

  it("says nothing twice, on one day or on two", () => {
    const twice = [...REPORTS, report("f", "2024-03-23", REPORTS[0]!.text)];
    const words = selectTimeline(twice, language, { days: 9, sentences: 9 }).flatMap(({ sentences }) =>
      sentences.map(({ report, start, end }) => twice.find(({ id }) => id === report)!.text.slice(start, end)),
    );
    expect(new Set(words).size).toBe(words.length);
  });

  it("a report without a day of publication still tells of the days it names in full", () => {
    const undated = [report("u", null, "Envoys of Norland signed the truce on 11 March 2024 in Lakeside.")];
    expect(selectTimeline(undated, language, { days: 1, sentences: 1 })[0]!.day).toBe("2024-03-11");
  });

  it("a weekday ahead of its report is the next one", () => {
    const ahead = [report("w", "2024-03-13", "Technical teams of Norland would meet in Tolm on Friday, Okoro said.")];
    expect(selectTimeline(ahead, language, { days: 1, sentences: 1 })[0]!.day).toBe("2024-03-15");
  });

  it("nothing comes of nothing", () => {
    expect(selectTimeline([], language, { days: 3, sentences: 1 })).toEqual([]);
  });
});
