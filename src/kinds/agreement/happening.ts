/** When two claims tell of one deal in one state. What is in force or under negotiation is so while it is written of. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { isOver } from "../../extract/circumstances/is-over.ts";
import { within } from "./within.ts";

const DONE: ReadonlySet<unknown> = new Set(["reached", "signed", "adopted", "rejected", "collapsed", "violated"]);
const STANDING: ReadonlySet<unknown> = new Set(["negotiating", "not-reached", "in-force"]);

export const happening: Happening = {
  told: ["status", "name"],
  aspect: ({ fields }) => (DONE.has(fields.status) ? "deed" : STANDING.has(fields.status) ? "state" : "plan"),
  // "in force since March", "holding for a third day"
  canLast: true,
  // "the truce agreed will begin on Monday": the Monday is that of its beginning.
  fits: ({ fields }, when, published) => !DONE.has(fields.status) || isOver(when, published),
  keys: within.keys,
  isSame: (a, b) => within.isSame({ ...a, by: null }, { ...b, by: null }),
};
