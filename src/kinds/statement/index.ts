/**
 * What someone is reported to have said, written, warned or announced, in the words given.
 *
 *     “We are close,” Okoro told reporters.
 */
import { kind } from "../kind.ts";
import { denial, headline } from "./headline.ts";
import { keys, same } from "./same.ts";
import { within } from "./within.ts";

export const statement = kind({
  id: "statement",
  title: { one: "Statement", many: "Statements" },
  fields: {
    speaker: { title: "Speaker", of: { type: "actor" } },
    // One report quotes what another gives in its own words: no dispute.
    mode: {
      title: "Speech",
      of: { type: "one-of", values: ["direct", "indirect"] },
      together: "words",
      agrees: () => true,
    },
    // A cut quotation is not another quotation: same() has already held the words against each other.
    content: { title: "Words", of: { type: "verbatim" }, together: "words", agrees: () => true },
  },
  isVoiced: true,
  featured: ["when", "speaker", "content"],
  keys,
  same,
  within,
  headline,
  denial,
});
