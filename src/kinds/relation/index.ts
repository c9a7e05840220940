/**
 * A standing tie between two parties that matters for who counts as what: renamed, allied, backed, at war.
 *
 *     Eastmark backs the rebels.
 */
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { headline } from "./headline.ts";
import { tie } from "./questions.ts";
import { RELATION_TYPES } from "./relation-words.ts";
import { keys, same } from "./same.ts";
import { tied } from "./tied.ts";
import { within } from "./within.ts";

export const relation = kind({
  id: "relation",
  title: { one: "Relation", many: "Relations" },
  fields: {
    subject: { title: "Party", of: { type: "actor" } },
    type: { title: "Tie", of: { type: "one-of", values: RELATION_TYPES } },
    object: { title: "To", of: { type: "actor" } },
  },
  featured: ["subject", "type", "object"],
  keys,
  same,
  questions: [tie],
  within,
  between,
  tied,
  headline,
});
