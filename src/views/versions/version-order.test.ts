/** Which version of a report is the later one is told by the days they say, then by when they came in, and else not at all. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { inVersionOrder, orderOf } from "./version-order.ts";

const version = (id: string, day: string | null, added: string) => ({
  id,
  added: `2024-05-${added}T10:00:00Z`,
  published: day === null ? null : { value: day, basis: "stated" as const, because: "", spans: [] },
});

it("days come before the order of adding", () => {
  const [one, two] = [version("r1", "2024-03-11", "09"), version("r2", "2024-03-12", "03")];
  expect(inVersionOrder([two, one])).toEqual([one, two]);
  expect(orderOf(one, two)).toBe("day");
});

it("without days that tell it is the day of adding, and of two added on one day nothing is known", () => {
  for (const [a, b] of [
    [null, null],
    ["2024-03-11", null],
    ["2024-03-11", "2024-03-11"],
    ["2024-03", "2024-03-12"],
  ] as const) {
    expect(orderOf(version("r1", a, "03"), version("r2", b, "09"))).toBe("adding");
    expect(orderOf(version("r1", a, "03"), version("r2", b, "03"))).toBeNull();
    expect(orderOf(version("r1", a, "09"), version("r2", b, "03"))).toBeNull();
  }
});

it("the order in which they are given never shows", () => {
  const any = fc.record({
    id: fc.stringMatching(/^r\d$/),
    day: fc.constantFrom(null, "2024-03-11", "2024-03-12", "2024-03", "2024-03-11/.."),
    added: fc.constantFrom("03", "09", "14"),
  });
  const versions = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(
      versions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        const made = (some: typeof all) => inVersionOrder(some.map(({ id, day, added }) => version(id, day, added)));
        expect(made(mixed)).toEqual(made(all));
        const days = made(all).flatMap(({ published }) => published?.value.slice(0, 7) ?? []);
        expect(days).toEqual(days.toSorted());
      },
    ),
  );
});
