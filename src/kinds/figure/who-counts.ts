/** Whose count a number is where it is the object of counting: "A war monitor has counted 41", "Kenya puts the toll at 12". */
import { subjectsOf } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { type Speaker, speakerAt } from "../../extract/speech/speakers.ts";
import type { NumberMention } from "../../notice/noticed.ts";

const COUNTING = new Set([
  "count",
  "tally",
  "put",
  "estimate",
  "record",
  "list",
  "register",
  "document",
  "verify",
  "report",
  "give",
  "number",
  "confirm",
]);

export function whoCounts(number: NumberMention, view: SentenceView, context: Context): Speaker | null {
  const verb = countingVerb(number, view);
  if (verb === null) return null;
  for (const subject of subjectsOf(view.sentence, verb)) {
    // "Some 900 are estimated to have died": the counted do not count.
    if (subject === number.token || view.tokens[number.token]!.head === subject) continue;
    const speaker = speakerAt(subject, view, context.report.text);
    if (speaker) return speaker;
  }
  return null;
}

/** The verb of counting that the number stands under, or null. */
export function countingVerb(number: NumberMention, view: SentenceView): number | null {
  let at = number.token;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const token = view.tokens[at]!;
    if (token.upos === "VERB") return COUNTING.has(token.lemma) ? at : null;
    at = token.head;
  }
  return null;
}
