/**
 * What a party wants, accepts or rejects on an issue of the negotiation.
 *
 *     Kenya demands an end to the blockade.
 */
import { ISSUES } from "../../extract/issues/issues.ts";
import { kind } from "../kind.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { stance } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const position = kind({
  id: "position",
  title: { one: "Position", many: "Positions" },
  fields: {
    actor: { title: "Party", of: { type: "actor" } },
    issue: { title: "Issue", of: { type: "one-of", values: ISSUES } },
    stance: {
      title: "Stance",
      of: { type: "one-of", values: ["support", "oppose", "demand", "offer", "conditional", "undecided"] },
      changes: true,
    },
    content: { title: "Content", of: { type: "verbatim" } },
  },
  isVoiced: true,
  featured: ["when", "actor", "stance", "issue"],
  keys,
  same,
  within,
  questions: [stance],
  happening,
  headline,
});
