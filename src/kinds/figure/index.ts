/**
 * A quantity that matters to the process: casualties, displaced, fighters, how long talks or a truce lasted.
 *
 *     At least 34 civilians were killed in Ravna on Sunday, the Lakeside Monitor said.
 */
import { kind } from "../kind.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { landmark } from "./landmark.ts";
import { length } from "./length.ts";
import { amount } from "./questions.ts";
import { keys, same } from "./same.ts";
import { told } from "./told.ts";
import { within } from "./within.ts";

const FIGURE_UNITS = ["people", "countries", "hours", "days", "weeks", "months", "years", "money", "vehicles", "other"];

export const FIGURE_CATEGORIES = [
  "killed",
  "injured",
  "displaced",
  "besieged",
  "in-need",
  "evacuated",
  "detained",
  "released",
  "fighters",
  "duration",
  "participants",
  "other",
];

export const figure = kind({
  id: "figure",
  title: { one: "Figure", many: "Figures" },
  fields: {
    min: { title: "At least", of: { type: "number" }, changes: true, together: "amount" },
    max: { title: "At most", of: { type: "number" }, changes: true, together: "amount" },
    approx: { title: "Approximate", of: { type: "boolean" }, together: "amount", agrees: () => true },
    unit: { title: "Unit", of: { type: "one-of", values: FIGURE_UNITS } },
    category: { title: "Category", of: { type: "one-of", values: FIGURE_CATEGORIES } },
    place: { title: "Place", of: { type: "place" } },
    // same() has already told whom or what is counted; the wording differs.
    of: { title: "What is counted", of: { type: "words" }, together: "amount", agrees: () => true },
  },
  featured: ["when", "category", "min", "max", "of", "place"],
  keys,
  same,
  questions: [amount, length],
  within,
  happening,
  told,
  landmark,

  isOfEvents: true,
  headline,
});
