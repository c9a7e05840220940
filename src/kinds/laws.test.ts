/** What merging relies on, for every kind: comparing is even-handed, and what is the same meets under a key. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "./catalog.ts";
import type { ComparableClaim, Kind } from "./kind.ts";

const names = fc.constantFrom("Ada Okoro", "Tomas Lind", "Mara Voss", "Norland");
const words = fc.constantFrom(
  "We are close to a deal, but two questions are still open",
  "close to a deal",
  "we are close to a deal with two questions still open",
  "civilians",
  "12 children killed in the raid",
  "people",
  "",
);
const days = fc.constantFrom(
  null,
  "2024-03-11",
  "2024-03-12",
  "2024-03-11/2024-03-17",
  "2024-03",
  "2021/2024-03",
  "../2024-03-11",
);

/** A value of every field by its type, from few values, so that many pairs are alike. */
function fieldsOf(kind: Kind): fc.Arbitrary<ComparableClaim["fields"]> {
  const values = Object.entries(kind.fields).map(([name, { of }]) => {
    const value: fc.Arbitrary<ComparableClaim["fields"][string]> =
      of.type === "actors"
        ? fc.uniqueArray(names, { maxLength: 3 })
        : of.type === "actor"
          ? fc.option(names)
          : of.type === "one-of"
            ? fc.constantFrom(...of.values.slice(0, 3))
            : of.type === "some-of"
              ? fc.subarray(of.values.slice(0, 3))
              : of.type === "number"
                ? fc.constantFrom(null, 12, 34, 41)
                : of.type === "boolean"
                  ? fc.boolean()
                  : of.type === "place"
                    ? fc.constantFrom(null, "Lakeside", "the city of Lakeside", "Lakeside province", "Ravna")
                    : of.type === "duration"
                      ? fc.constantFrom(null, "PT6H")
                      : words;
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(values));
}

function claimsOf(kind: Kind): fc.Arbitrary<ComparableClaim> {
  return fc.record({
    id: fc.constantFrom("c1", "c2", "c3"),
    report: fc.constantFrom("r1", "r2"),
    kind: fc.constant(kind.id),
    fields: fieldsOf(kind),
    when: days,
    by: fc.option(names),
    modality: fc.constantFrom("asserted", "denied", "planned"),
    published: fc.constantFrom(null, "2024-03-11", "2024-03-12", "2024-03-30"),
    named: fc.constantFrom([], ["Ada Okoro", "Tomas Lind"], ["Ada Okoro", "Tomas Lind", "Dawn Front"]),
  });
}

/** Two claims that differ in some fields only: of two made apart, hardly any pair would be the same. */
function pairsOf(kind: Kind): fc.Arbitrary<readonly [ComparableClaim, ComparableClaim]> {
  const changed = fc.subarray([...Object.keys(kind.fields), "report", "when", "by", "modality", "published", "named"], {
    maxLength: 4,
  });
  return fc.tuple(claimsOf(kind), claimsOf(kind), changed).map(([a, b, names]) => {
    const take = (from: object): object =>
      Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
    const other = { ...a, ...take(b), fields: { ...a.fields, ...take(b.fields) } };
    // A report has one day of publication.
    return [a, other.report === a.report ? { ...other, published: a.published } : other] as const;
  });
}

describe.each(Object.values(KINDS))("$id", (kind) => {
  const pairs = pairsOf(kind);

  it("comparing does not depend on which claim comes first", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(kind.same(a, b).verdict).toBe(kind.same(b, a).verdict);
      }),
      { numRuns: 2000 },
    );
  });

  it("claims that are the same share a key", () => {
    let found = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (kind.same(a, b).verdict !== "same") return;
        found++;
        const keys = new Set(kind.keys(a));
        expect(kind.keys(b).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it.each((kind.questions ?? []).map((question) => [question.id, question] as const))(
    "what answers one question about %s does so whichever comes first, and shares a key",
    (_, question) => {
      fc.assert(
        fc.property(pairs, ([a, b]) => {
          const [one, two] = [question.keys(a), question.keys(b)];
          if (one.length === 0 || two.length === 0) return;
          const { verdict } = question.same(a, b);
          expect(question.same(b, a).verdict).toBe(verdict);
          if (verdict !== "same") return;
          expect(two.some((key) => one.includes(key))).toBe(true);
          for (const text of [question.text(a), question.about(a)]) {
            expect(text.trim()).not.toBe("");
            expect(text).not.toMatch(/undefined|null|NaN|\bobject\b/);
          }
          expect(question.compare(a, b).as).toBeTypeOf("string");
        }),
        { numRuns: 3000 },
      );
    },
  );

  it("every verdict has a reason, and every claim has a headline", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(kind.same(a, b).because.length).toBeGreaterThan(0);
        const headline = kind.headline(a.fields, a.when);
        expect(headline.trim()).not.toBe("");
        expect(headline).not.toMatch(/undefined|null|NaN|\bobject\b/);
      }),
    );
  });
});
