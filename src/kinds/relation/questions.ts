/**
 * What accounts of two parties can differ on: whether they stand together.
 *
 *     The Dawn Front, an affiliate of the Hill Guard, …       The Dawn Front, which broke with the Hill Guard, …
 */
import type { ComparableClaim } from "../kind.ts";
import type { Question } from "../question.ts";
import { different, same as isSame } from "../verdicts.ts";
import { headline } from "./headline.ts";

const TOGETHER = new Set(["member-of", "affiliated-with", "allied-with", "backs"]);
const APART = new Set(["split-from", "fights"]);

export const tie: Question = {
  id: "tie",
  fields: ["type"],
  keys: (claim) =>
    claim.modality === "asserted" && answerOf(claim) !== null && pairOf(claim) !== null ? [pairOf(claim)!] : [],
  same: (a, b) => (pairOf(a) === pairOf(b) ? isSame("the same two") : different("not the same two")),
  answer: (claim) => answerOf(claim)!,
  compare: () => ({ as: "becomes", because: ["with and against"] }),
  text: (claim) => headline(claim.fields),
  about: ({ fields }) => `Ties of ${[fields.subject, fields.object].map(String).sort().join(" and ")}`,
};

function answerOf({ fields }: ComparableClaim): "together" | "apart" | null {
  const type = String(fields.type);
  return TOGETHER.has(type) ? "together" : APART.has(type) ? "apart" : null;
}

/** Both, in an order that says nothing. */
function pairOf({ fields }: ComparableClaim): string | null {
  const { subject, object } = fields;
  return typeof subject !== "string" || typeof object !== "string" ? null : [subject, object].sort().join(" and ");
}
