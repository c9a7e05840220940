/**
 * The value of a field comes in; the words for a person go out.
 *
 *     ["Ada Okoro", "Tomas Lind"] -> Ada Okoro, Tomas Lind      PT12H -> 12 hours      under-way -> under way
 */
import type { FieldSpec } from "../kinds/kind.ts";
import type { FieldValue } from "../model/claim.ts";

const NOT_SAID = "not said";

export function fieldText(spec: FieldSpec, value: FieldValue): string {
  if (value === null) return NOT_SAID;
  if (Array.isArray(value)) {
    const words: readonly string[] = spec.of.type === "some-of" ? value.map((one) => one.replaceAll("-", " ")) : value;
    return words.length === 0 ? NOT_SAID : words.join(", ");
  }
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 4 });
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (spec.of.type === "duration") return durationText(text);
  return spec.of.type === "one-of" ? text.replaceAll("-", " ") : text;
}

const PARTS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** "P1DT6H" -> "1 day 6 hours"; what is no ISO 8601 duration stays as it is. */
export function durationText(duration: string): string {
  const parts = duration.length > 40 ? null : DURATION.exec(duration);
  if (!parts) return duration;
  const said = PARTS.flatMap((part, index) => {
    const amount = parts[index + 1];
    return amount === undefined ? [] : [`${Number(amount)} ${part}${Number(amount) === 1 ? "" : "s"}`];
  });
  return said.length === 0 ? duration : said.join(" ");
}
