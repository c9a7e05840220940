/**
 * A violent or hostile event: who did what to whom, where, and how many died.
 *
 *     Warplanes bombed a market in Ravna on Sunday, killing 12 people.
 */
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { INCIDENT_TYPES } from "./incident-words.ts";
import { landmark } from "./landmark.ts";
import { breaker, doer } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const incident = kind({
  id: "incident",
  title: { one: "Incident", many: "Incidents" },
  fields: {
    type: { title: "Type", of: { type: "one-of", values: INCIDENT_TYPES } },
    actors: { title: "By whom", of: { type: "actors" } },
    targets: { title: "Against whom", of: { type: "actors" }, agrees: () => true },
    place: { title: "Place", of: { type: "place" } },
    killed: { title: "Killed", of: { type: "number" }, changes: true },
  },
  featured: ["when", "type", "actors", "targets", "place", "killed"],
  keys,
  same,
  questions: [doer, breaker],
  within,
  happening,
  between,
  landmark,

  isOfEvents: true,
  headline,
});
