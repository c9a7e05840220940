/**
 * Humanitarian access: pauses, aid that arrives or is blocked, evacuations, corridors.
 *
 *     An aid convoy reached Ravna on Monday.
 */
import { kind } from "../kind.ts";
import { ACCESS_STATUSES, ACCESS_TYPES } from "./access-words.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { outcome } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const access = kind({
  id: "access",
  title: { one: "Access", many: "Access" },
  fields: {
    type: { title: "Type", of: { type: "one-of", values: ACCESS_TYPES } },
    place: { title: "Place", of: { type: "place" } },
    status: { title: "Status", of: { type: "one-of", values: ACCESS_STATUSES }, changes: true },
    actors: { title: "Actors", of: { type: "actors" }, agrees: () => true },
  },
  featured: ["when", "type", "place", "status"],
  keys,
  same,
  questions: [outcome],
  within,
  happening,
  headline,
});
