/** The measure of timelines, on invented ones worked out by hand. */
import { describe, expect, it } from "vitest";
import { type DayTexts, measureTimeline } from "./measure-timeline.ts";

function timeline(days: Readonly<Record<string, string>>): DayTexts {
  return new Map(Object.entries(days).map(([day, text]) => [day, text.split(" | ")]));
}

describe("agreement of timelines", () => {
  it("equal timelines agree wholly", () => {
    const same = timeline({ "2024-03-11": "Envoys met in Ravna .", "2024-03-14": "Okoro signed a truce ." });
    const { date, ar1, ar2 } = measureTimeline(same, same);
    expect([date.f1, ar1.f1, ar2.f1]).toEqual([1, 1, 1]);
  });

  it("days in common count for the days, whatever is said on them", () => {
    const chosen = timeline({ "2024-03-11": "Harbours freeze .", "2024-03-12": "Harbours thaw ." });
    const reference = timeline({
      "2024-03-11": "Okoro signs .",
      "2024-03-14": "Lind leaves .",
      "2024-03-20": "Talks end .",
    });
    const { date, ar1 } = measureTimeline(chosen, reference);
    expect(date.precision).toBeCloseTo(1 / 2);
    expect(date.recall).toBeCloseTo(1 / 3);
    expect(date.f1).toBeCloseTo(2 / 5);
    expect(ar1.f1).toBe(0);
  });

  it("words in common count half on the next day, and only telling ones, by their stems", () => {
    // Stems: envoy met ravna | envoy meet harbour tonight; in common is "envoy", a day apart.
    const chosen = timeline({ "2024-03-11": "The envoys met in Ravna ." });
    const reference = timeline({ "2024-03-12": "An envoy meets the harbour tonight ." });
    const { ar1, ar2 } = measureTimeline(chosen, reference);
    expect(ar1.precision).toBeCloseTo(1 / 2 / 3);
    expect(ar1.recall).toBeCloseTo(1 / 2 / 4);
    expect(ar2.f1).toBe(0);
  });

  it("two words in a row count for the second figure, across the sentences of a day", () => {
    const chosen = timeline({ "2024-03-11": "Okoro signs . | Lind waits ." });
    const reference = timeline({ "2024-03-11": "Okoro signs truce . | Lind waits ." });
    // okoro-sign sign-lind lind-wait | okoro-sign sign-truc truc-lind lind-wait
    const { ar2 } = measureTimeline(chosen, reference);
    expect(ar2.precision).toBeCloseTo(2 / 3);
    expect(ar2.recall).toBeCloseTo(2 / 4);
  });

  it("a day is aligned with a farther one that says the same, and several with the same one", () => {
    const chosen = timeline({ "2024-03-11": "Okoro signs truce", "2024-03-13": "Okoro signs truce" });
    const reference = timeline({ "2024-03-12": "Okoro signs truce", "2024-03-14": "Harbours freeze" });
    const { ar1 } = measureTimeline(chosen, reference);
    // Both chosen days say what the 12th says: six words, each counted half. "Harbours freeze" finds nothing.
    expect(ar1.precision).toBeCloseTo(3 / 6);
    expect(ar1.recall).toBeCloseTo(1.5 / 5);
  });

  it("an empty timeline agrees with nothing", () => {
    const { date, ar1 } = measureTimeline(new Map(), timeline({ "2024-03-11": "Okoro signs" }));
    expect([date.f1, ar1.f1]).toEqual([0, 0]);
  });
});
