/** Every rule against its cases: fields, the marked words, and that each passage is what its span points at. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Case, parseCases } from "../extract/cases.ts";
import type { Claim } from "../model/claim.ts";
import { openReader } from "../pipeline.ts";
import { explanationAsText } from "../views/text/explanation-as-text.ts";
import { RULES } from "./rules.ts";

const reader = await openReader();

/** Makes a text one of talks, for the rules that read no other. */
const OF_TALKS = "Talks between Kenya and Norland on a ceasefire went on in Geneva.";

/** A field as a person would write it in a case. */
function written(claim: Claim, field: string): string {
  const value = field === "when" || field === "by" || field === "modality" ? claim[field] : claim.fields[field];
  return Array.isArray(value) ? value.join(", ") : String(value ?? "none");
}

/** What went wrong, or null. Compared as one text so that a failure shows all of it beside the explanation. */
function difference(test: Case, claims: readonly Claim[]): string | null {
  const wanted = test.claims.map((claim) =>
    Object.entries(claim)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n"),
  );
  const found = claims.map((claim, i) =>
    Object.keys(test.claims[i] ?? claim.fields)
      .map((name) => `${name}: ${written(claim, name)}`)
      .join("\n"),
  );
  if (wanted.join("\n\n") !== found.join("\n\n"))
    return `wanted\n${wanted.join("\n\n") || "nothing"}\n\nfound\n${found.join("\n\n") || "nothing"}`;
  for (const mark of test.marks) {
    const isThere = claims.some((claim) =>
      claim.fieldSpans[mark.field]?.some((span) => span.start === mark.start && span.end === mark.end),
    );
    if (!isThere) return `no claim has "${test.text.slice(mark.start, mark.end)}" as the words of ${mark.field}`;
  }
  return null;
}

describe.each(RULES.map((rule) => ({ rule, file: `src/kinds/${rule.kind}/rules/${rule.id.split("/")[1]}.cases.txt` })))(
  "$rule.id",
  ({ rule, file }) => {
    const cases = existsSync(file) ? parseCases(readFileSync(file, "utf8"), file) : [];

    it("has cases, with at least one of which it must make nothing", () => {
      expect(cases.length, `${file} is missing or empty`).toBeGreaterThan(2);
      expect(cases.some((test) => test.claims.length === 0)).toBe(true);
    });

    it("reads each word of its cases where it stands alone and nothing is above it in the tree", () => {
      const words = new Set(cases.flatMap(({ text }) => text.split(/\s+/)));
      expect(() => reader.readText([OF_TALKS, ...words].join("\n"), "2024-03-13")).not.toThrow();
    });

    it.each(cases)("$name", (test) => {
      const claims = reader.readText(test.text, test.on).filter((claim) => claim.rule === rule.id);
      const wrong = difference(test, claims);
      if (wrong) {
        const why = explanationAsText(reader.explain(test.text, test.on), { width: 110, colour: false });
        throw new Error(`${file}:${test.line}: ${wrong}\n\n${why}`);
      }
    });

    it.each(cases.filter((test) => test.claims.length > 0))("$name, with other sentences around it", (test) => {
      const before = "The weather was calm.\n\n";
      const text = `${before}${test.text}\n\nNothing else was known.`;
      const claims = reader.readText(text, test.on).filter((claim) => claim.rule === rule.id);
      const shifted = {
        ...test,
        text,
        marks: test.marks.map((m) => ({ ...m, start: m.start + before.length, end: m.end + before.length })),
      };
      expect(difference(shifted, claims)).toBeNull();
    });
  },
);
