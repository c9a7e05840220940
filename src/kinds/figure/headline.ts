import type { FieldValue } from "../../model/claim.ts";
import { foldedWords } from "../../model/folded-words.ts";
import { capitalised, cut, inPlace } from "../phrase.ts";

/** Words by which the thing counted already says its category: "deaths", "the dead". */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  killed: ["kill", "dead", "death", "died", "slain", "fatalit", "bodies"],
  injured: ["injur", "wound", "hurt"],
  displaced: ["displac", "fled", "flee", "uproot", "refugee", "homes"],
  besieged: ["besieg", "trapped", "siege"],
  "in-need": ["need", "hunger", "starv"],
  evacuated: ["evacuat"],
  detained: ["detain", "prison", "hostage", "captive", "arrest", "held"],
  released: ["releas", "freed"],
  participants: ["particip", "taking part", "delegat", "attend"],
};

/**
 * The fields of a figure come in; one line for a person goes out.
 *
 *     At least 34 civilians killed in Ravna        About 12 hours (talks) in Lakeside        4,000 fighters in Ravna
 */
export function headline(fields: Readonly<Record<string, FieldValue>>): string {
  const of = typeof fields.of === "string" ? cut(fields.of, 70) : "";
  const unit = String(fields.unit ?? "other");
  const category = String(fields.category ?? "other");
  const place = inPlace(fields.place ?? null);
  const amount = amountOf(fields);
  if (category === "duration" || ["hours", "days", "weeks", "months", "years"].includes(unit)) {
    const span = isOne(fields) ? unit.replace(/s$/, "") : unit;
    const rest = foldedWords(of).filter((word) => word !== unit && word !== span);
    return capitalised(`${amount} ${span}${rest.length > 0 ? ` (${of})` : ""}${place}`);
  }
  const thing = of || (unit === "other" ? "" : isOne(fields) ? (SINGULAR[unit] ?? unit) : unit);
  const words = foldedWords(`${thing}`).join(" ");
  const verb = verbOf(category, words);
  const noun = category === "fighters" && !of ? "fighters" : OWNED.test(thing) ? `of the ${thing}` : thing;
  const hasPlace = place !== "" && words.includes(foldedWords(place).slice(1).join(" "));
  return capitalised(`${amount}${noun ? ` ${noun}` : ""}${verb}${hasPlace ? "" : place}`);
}

/** What is counted, without number and place: "People killed", "Vehicles". */
export function thingCounted(fields: Readonly<Record<string, FieldValue>>): string {
  const of = typeof fields.of === "string" ? cut(fields.of, 70) : "";
  const unit = String(fields.unit ?? "other");
  const thing = of || (unit === "other" ? "number" : unit);
  return capitalised(`${thing}${verbOf(String(fields.category ?? "other"), foldedWords(thing).join(" "))}`);
}

/** " killed", where the words for the thing do not say it themselves; lives are lost. */
function verbOf(category: string, words: string): string {
  if (category === "killed" && /\blives$/.test(words)) return " lost";
  const isSaid = (SAID_BY[category] ?? []).some((stem) => words.includes(stem));
  return category in SAID_BY && !isSaid ? ` ${VERBS[category] ?? category}` : "";
}

/** 40 of the army's dead */
const OWNED = /^\p{Ll}[^'’]*['’]s?\s\p{Ll}+$/u;

const VERBS: Readonly<Record<string, string>> = { "in-need": "in need", participants: "taking part" };
const SINGULAR: Readonly<Record<string, string>> = { people: "person", countries: "country", vehicles: "vehicle" };

/** "at least 34", "up to 50", "about 20", "20 to 30", "34". */
export function amountOf(fields: Readonly<Record<string, FieldValue>>): string {
  const min = typeof fields.min === "number" ? fields.min : null;
  const max = typeof fields.max === "number" ? fields.max : null;
  const about = fields.approx === true ? "about " : "";
  if (min === null && max === null) return "an unknown number of";
  if (max === null) return `at least ${grouped(min!)}`;
  if (min === null) return `up to ${grouped(max)}`;
  if (min !== max) return `${about}${grouped(Math.min(min, max))} to ${grouped(Math.max(min, max))}`;
  return `${about}${grouped(min)}`;
}

/** "1 week", "at least 1 person": the number that stands right before the noun is one. */
function isOne({ min, max }: Readonly<Record<string, FieldValue>>): boolean {
  return (max ?? min) === 1 && (min ?? max) === 1;
}

/** Made once: making one for every number took longer than all else in a headline. */
const GROUPED = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

function grouped(number: number): string {
  return GROUPED.format(number);
}
