/** Holding and besieging are states, taking and losing are deeds. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { within } from "./within.ts";

const STATES: ReadonlySet<unknown> = new Set(["held", "besieged", "encircled"]);

export const happening: Happening = {
  told: ["change"],
  canLast: true,
  aspect: ({ fields }) => (STATES.has(fields.change) ? "state" : "deed"),
  keys: within.keys,
  isSame: within.isSame,
};
