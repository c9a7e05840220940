/**
 * What a headline tells of a number on which accounts differ: from the lowest to the highest, and nobody's word for
 * who was counted.
 *
 *     12 militants (the army) · at least 40 people (doctors) · 41 (a monitor)      12 to 41 people
 */
import type { FieldValue } from "../../model/claim.ts";
import type { EntryField } from "../../model/entry.ts";

export function told(fields: Readonly<Record<string, EntryField>>): Readonly<Record<string, FieldValue>> {
  const sides = [fields.min, fields.max].filter((field) => field?.isDisputed);
  if (sides.length === 0) return {};
  const numbers = [fields.min, fields.max]
    .flatMap((field) => field?.sides ?? [])
    .flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const of = fields.of && fields.of.sides.length > 1 ? { of: null } : {};
  return { min: Math.min(...numbers), max: Math.max(...numbers), approx: false, ...of };
}
