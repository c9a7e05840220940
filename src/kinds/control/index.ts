/**
 * Who holds, takes, loses or surrounds a place or a route.
 *
 *     The army captured Ravna from the rebels on Monday.
 */
import { kind } from "../kind.ts";
import { between } from "./between.ts";
import { CHANGES } from "./control-words.ts";
import { happening } from "./happening.ts";
import { headline } from "./headline.ts";
import { landmark } from "./landmark.ts";
import { changeOfHands, holder, siege } from "./questions.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const control = kind({
  id: "control",
  title: { one: "Control", many: "Control" },
  fields: {
    place: { title: "Place", of: { type: "place" } },
    holder: { title: "Holder", of: { type: "actor" }, changes: true },
    change: { title: "Change", of: { type: "one-of", values: CHANGES }, changes: true, agrees: () => true },
    from: { title: "From", of: { type: "actor" } },
  },
  featured: ["when", "place", "holder", "change", "from"],
  keys,
  same,
  questions: [holder, changeOfHands, siege],
  within,
  happening,
  between,
  landmark,
  headline,
});
