/**
 * A deal of parties and how far it is: a truce, an accord, a resolution, a plan.
 *
 *     Kenya and Ethiopia signed a border accord in Lakeside on Monday.
 */
import { ISSUES } from "../../extract/issues/issues.ts";
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { landmark } from "./landmark.ts";
import { day, status } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

const AGREEMENT_STATUSES = [
  "proposed",
  "negotiating",
  "reached",
  "signed",
  "adopted",
  "in-force",
  "rejected",
  "not-reached",
  "violated",
  "collapsed",
  "implemented",
];

export const agreement = kind({
  id: "agreement",
  title: { one: "Agreement", many: "Agreements" },
  fields: {
    name: { title: "Name", of: { type: "words" }, agrees: () => true },
    parties: { title: "Parties", of: { type: "actors" } },
    status: {
      title: "Status",
      of: { type: "one-of", values: AGREEMENT_STATUSES },
      changes: true,
      // What was proposed is reached, holds, is broken and collapses in turn.
      becomes: (before, after) =>
        AGREEMENT_STATUSES.indexOf(String(before)) <= AGREEMENT_STATUSES.indexOf(String(after)),
    },
    issues: { title: "Issues", of: { type: "some-of", values: ISSUES }, agrees: () => true },
  },
  featured: ["when", "name", "parties", "status"],
  keys,
  same,
  questions: [day, status],
  within,
  happening,
  between,
  partOfDeal: "deal",
  landmark,
  headline,
});
