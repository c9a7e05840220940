import { expect, test } from "vitest";
import { openReader } from "./pipeline.ts";

/**
 * What a reader makes of a whole report.
 *
 *     Ada Okoro a rencontré Tomas Lind à Genève.      kept, nothing claimed
 */
test("nothing is claimed from a report in another language", async () => {
  const reader = await openReader();
  const words =
    "La ministre Ada Okoro a rencontré Tomas Lind à Genève lundi. « Nous sommes proches d'un accord », a-t-elle dit aux journalistes après la réunion.";
  const { report, claims, actors, doubts } = await reader.read({
    bytes: new TextEncoder().encode(words),
    name: "a.txt",
  });
  expect(report).toMatchObject({ language: "fr", text: words });
  expect([claims, actors]).toEqual([[], []]);
  expect(doubts.map(({ code }) => code)).toEqual(["read/not-english", "read/no-date"]);
});

/** A rule may give the word that stands in a place; the record keeps the place alone. */
test("spans of claims hold nothing but their two ends", async () => {
  const reader = await openReader();
  const claims = reader.readText(
    'In a statement at the ministry, he said the army would "go as far as it must".',
    "2024-03-13",
  );
  const spans = claims.flatMap(({ spans, fieldSpans }) => [...spans, ...Object.values(fieldSpans).flat()]);
  expect(spans.length).toBeGreaterThan(2);
  for (const span of spans) expect(Object.keys(span)).toEqual(["start", "end"]);
});
