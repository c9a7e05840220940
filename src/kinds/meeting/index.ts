/**
 * An encounter of parties: talks, a visit, a phone call, a summit, a round of negotiations.
 *
 *     The two envoys met in Lakeside on Monday.
 */
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { landmark } from "./landmark.ts";
import { attendance, day, duration, outcome, place } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

const TOOK_PLACE: ReadonlySet<unknown> = new Set(["held", "under-way"]);

export const meeting = kind({
  id: "meeting",
  title: { one: "Meeting", many: "Meetings" },
  fields: {
    participants: { title: "Participants", of: { type: "actors" } },
    place: { title: "Place", of: { type: "place" } },
    status: {
      title: "Status",
      of: { type: "one-of", values: ["held", "under-way", "planned", "proposed", "cancelled"] },
      changes: true,
      // A plan and what became of it are both right. Called off and held cannot both be, unless it was on again in between.
      agrees: (a, b) => !(a === "cancelled" && TOOK_PLACE.has(b)) && !(b === "cancelled" && TOOK_PLACE.has(a)),
      becomes: (before) => before === "cancelled",
    },
    duration: { title: "Duration", of: { type: "duration" } },
  },
  featured: ["when", "participants", "place", "status"],
  keys,
  same,
  questions: [day, place, attendance, duration, outcome],
  within,
  happening,
  between,
  landmark,
  headline,
});
