/** The phrases of issues, and the words by which they are found. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstWords } from "./first-words.ts";
import { PHRASES, phrasesIn } from "./phrases.ts";

test("a pattern begins with the first words of all its alternatives", () => {
  expect(firstWords("(?:pull|move) (?:its )?troop")).toEqual(new Set(["pull", "move"]));
  expect(firstWords("(?:safe )?(?:zone|belt)|no(?:-| - )fly list")).toEqual(
    new Set(["safe", "zone", "belt", "no", "no-fly"]),
  );
  expect(firstWords("arms?|demobili[sz]e (?:[^ ]+ ){0,3}(?:x|y)")).toEqual(
    new Set(["arm", "arms", "demobilise", "demobilize"]),
  );
  expect(firstWords("use of force(?! to )")).toEqual(new Set(["use"]));
  expect(firstWords("(?!not )u\\.n\\. force")).toEqual(new Set(["u.n."]));
});

test("a pattern that any word can begin names none", () => {
  for (const source of [
    "(?:[^ ]+ )?talk",
    "(?:[^ ]+ ){0,2}talk",
    "(?:old )*talk",
    ".ar zone",
    "[a-z]ar zone",
    "(?:old)?",
  ])
    expect(firstWords(source)).toBe(null);
});

test("no phrase that stands in a text is passed over", () => {
  const folder = new URL("../../../samples/", import.meta.url);
  const words = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap(
      (name) =>
        readFileSync(new URL(name, folder), "utf8")
          .toLowerCase()
          .match(/[a-z'-]+/g) ?? [],
    );
  let found = 0;
  for (let from = 0; from < words.length; from += 10) {
    const text = ` ${words.slice(from, from + 20).join(" ")} `;
    const standing = PHRASES.flatMap((phrase) => {
      const anywhere = new RegExp(`(?<= )${phrase.pattern.source}`, "g");
      return [...text.matchAll(anywhere)].map(({ 0: words, index }) => ({
        phrase,
        start: index,
        end: index + words.length,
      }));
    });
    expect(phrasesIn(text)).toEqual(standing);
    found += standing.length;
  }
  expect(found).toBeGreaterThan(20);
});
