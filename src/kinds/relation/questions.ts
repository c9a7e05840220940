/**
 * What accounts of two parties can differ on: whether they stand together.
 *
 *     The Dawn Front, an affiliate of the Hill Guard, …       The Dawn Front, which broke with the Hill Guard, …
 */
import { numbersOf } from "../compare-days.ts";
import type { ComparableClaim } from "../kind.ts";
import type { Question } from "../question.ts";
import { different, same as isSame } from "../verdicts.ts";
import { headline } from "./headline.ts";

const TOGETHER = new Set(["member-of", "affiliated-with", "allied-with", "backs"]);
const APART = new Set(["split-from", "fights"]);
/** A tie is told of a time; so many days later it may be another. */
const FEW_DAYS = 200;

export const tie: Question = {
  id: "tie",
  fields: ["type"],
  keys: (claim) =>
    claim.modality === "asserted" && answerOf(claim) !== null && pairOf(claim) !== null ? [pairOf(claim)!] : [],
  same: (a, b) => {
    if (pairOf(a) !== pairOf(b)) return different("not the same two");
    const [one, two] = [numbersOf(a.published), numbersOf(b.published)];
    return one && two && Math.abs(one.first - two.first) > FEW_DAYS
      ? different("told at different times")
      : isSame("the same two");
  },
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
