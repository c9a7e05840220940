/** Which reports tell one story, on invented ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/growth.ts";
import { averageLink } from "./average-link.ts";
import type { StoryReport } from "./likeness.ts";
import { storiesOf } from "./stories.ts";

function report(id: string, day: string | null, title: string, text: string): StoryReport {
  const published = day === null ? null : ({ value: day, basis: "stated", because: "given", spans: [] } as const);
  return { id, title, text: `${title}\n${text}`, published };
}

const TALKS = [
  report(
    "herald",
    "2024-03-11",
    "Envoys meet in Lakeside",
    "The envoys of Norland and Eastmark met in Lakeside for nine hours and discussed who inspects trucks at the bridge.",
  ),
  report(
    "post",
    "2024-03-12",
    "Lakeside talks end without accord",
    "Nine hours of talks between Norland and Eastmark in Lakeside ended late; inspections of trucks at the bridge stay open.",
  ),
];
const FERRY = [
  report(
    "tolm",
    "2024-03-11",
    "Ferry sinks off Tolm",
    "A ferry with sixty passengers sank in a storm off the port of Tolm; coast guards saved most passengers.",
  ),
  report(
    "radio",
    null,
    "Sixty aboard as ferry goes down",
    "Coast guards pulled passengers from the water after a ferry sank off Tolm in a heavy storm.",
  ),
];
const PIANO = report(
  "arts",
  "2024-03-11",
  "A recital",
  "The pianist played three sonatas before a small audience of friends.",
);

describe("stories", () => {
  it("reports of one event are one story, and others are not", () => {
    expect(storiesOf([...TALKS, ...FERRY, PIANO])).toEqual([
      { id: "arts", reports: ["arts"] },
      { id: "herald", reports: ["herald", "post"] },
      { id: "tolm", reports: ["tolm", "radio"] },
    ]);
  });

  it("do not depend on the order of reports", () => {
    const all = [...TALKS, ...FERRY, PIANO];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(storiesOf(all));
      }),
    );
  });

  it("the same words a year later are less alike", () => {
    const [first, second] = TALKS as [StoryReport, StoryReport];
    const later = { ...second, published: { ...second.published!, value: "2025-03-12" } };
    const others = [...FERRY, PIANO];
    const least = 0.2;
    expect(storiesOf([first, second, ...others], least)).toHaveLength(3);
    expect(storiesOf([first, later, ...others], least)).toHaveLength(4);
  });

  it("empty reports are stories of their own", () => {
    expect(storiesOf([report("a", null, "", ""), report("b", null, "", "")])).toHaveLength(2);
  });

  it("four times the reports take about four times as long", () => {
    const word = (number: number) => `w${number.toString(36)}x`;
    const work = (count: number) => {
      const reports = Array.from({ length: count }, (_, index) => {
        const words = Array.from({ length: 80 }, (_, at) =>
          word(at % 4 ? (at * 7919) % 400 : Math.floor(index / 5) * 90 + at),
        );
        return report(`r${index}`, "2024-03-11", "", words.join(" "));
      });
      return () => void storiesOf(reports);
    };
    expect(growth(work, 300)).toBeLessThan(LINEAR);
  });
});

describe("groups by average link", () => {
  it("one bridge between two groups does not join them", () => {
    const pair = (a: number, b: number, likeness: number) => ({ a, b, likeness });
    const pairs = [pair(0, 1, 0.8), pair(2, 3, 0.8), pair(1, 2, 0.5)];
    expect(averageLink(4, pairs, 0.3)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(averageLink(4, pairs, 0.1)).toEqual([[0, 1, 2, 3]]);
  });

  it("no two groups are left that are alike enough", () => {
    const likeness = fc.double({ min: 0.01, max: 1, noNaN: true });
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), likeness), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const given = drawn
          .filter(([a, b]) => a !== b)
          .map(([a, b, likeness]) => ({ a: Math.min(a, b), b: Math.max(a, b), likeness }));
        const groups = averageLink(10, given, 0.3);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...Array(10).keys()]);
        for (const one of groups) {
          for (const other of groups) {
            if (one === other) continue;
            const between = given.filter(
              ({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
            );
            const average = between.reduce((sum, { likeness }) => sum + likeness, 0) / one.length / other.length;
            expect(average).toBeLessThan(0.3 + 1e-9);
          }
        }
      }),
    );
  });
});
