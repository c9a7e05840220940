/**
 * What accounts of one party can differ on: whether it is for a thing or against it.
 *
 *     The rebels accept the pause, a spokesman said.       The rebels have rejected the pause, residents said.
 */
import { tellingWords } from "../../model/folded-words.ts";
import { compareDays, eachDay } from "../compare-days.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import type { Question } from "../question.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** A demand or a condition goes with being for a thing as with being against it. */
const SIDES: Readonly<Record<string, "for" | "against">> = { support: "for", offer: "for", oppose: "against" };
/** A party that says something else days later has moved. */
const FEW_DAYS = 2;
const LEAST_WORDS = 2;
/** Of the telling words of the shorter version, so many stand in the longer one. */
const SHARE = 0.6;

export const stance: Question = {
  id: "stance",
  fields: ["stance"],
  keys: (claim) => {
    const [day] = eachDay(claim.when ?? claim.published, 1);
    const isTold = claim.modality !== "denied" && String(claim.fields.stance) in SIDES;
    if (!isTold || day === undefined || claim.fields.actor === null) return [];
    return [0, 1, 2].map((ahead) => `${claim.fields.actor}|${claim.fields.issue}|${day + ahead}`);
  },
  same: (a, b): Comparison => {
    if (a.fields.actor !== b.fields.actor || a.fields.issue !== b.fields.issue) return different("different positions");
    const days = compareDays(a.when ?? a.published, b.when ?? b.published);
    if (!days || days.apart > FEW_DAYS) return different("of different days");
    const [one, two] = [wordsOf(a), wordsOf(b)];
    const [few, many] = one.length <= two.length ? [one, two] : [two, one];
    const shared = few.filter((word) => many.includes(word)).length;
    return shared >= Math.max(LEAST_WORDS, SHARE * few.length)
      ? isSame("the same party", "the same words", "the same days")
      : unsure("of other things");
  },
  answer: (claim) => SIDES[String(claim.fields.stance)]!,
  compare: () => ({ as: "becomes", because: ["for and against"] }),
  text: (claim) => SIDES[String(claim.fields.stance)]!,
  about: ({ fields }) => `Where ${fields.actor} stands: ${String(fields.issue).replaceAll("-", " ")}`,
};

function wordsOf({ fields }: ComparableClaim): readonly string[] {
  return typeof fields.content === "string" ? [...new Set(tellingWords(fields.content.slice(0, 400)))] : [];
}
