import { subjectsOf } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { likelyRule } from "../../../extract/learnt/likely-rule.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { childrenBy } from "../../../language/tree.ts";
import { bindsNobody } from "../binds-nobody.ts";
import { provisionDraft } from "../provision-draft.ts";
import { speaksOfTalks } from "../speaks-of-talks.ts";
import { statusBeside } from "../status-beside.ts";
import { toldDeal } from "../told-deal.ts";

/** From here on most of what the network takes for a term is one, where a deal is told shortly before. */
const LEAST = 0.65;
/** Where only talks are spoken of, or a demand: in news most that sounds like a term there is none. */
const LEAST_WITHOUT_DEAL = 0.75;
/** Sentences back in which the deal may be named. */
const NEAR = 5;
/** "the mission": a thing alone is no term. */
const FEWEST_WORDS = 3;

/**
 *     Foreign soldiers would leave the province by the end of the year.
 *     └────────────────────── term ──────────────────────────────────┘
 *
 * The words that most likely state a term.
 */
export const likelyTerm = likelyRule({
  id: "provision/likely-term",
  kind: "provision",
  least: LEAST,
  words: "state a term",
  wanted: "a step that somebody is bound to",
  without(root, view, context) {
    if (!speaksOfTalks(view.sentence.index, context))
      return stop(root, "talks or a deal spoken of here or shortly before");
    // "agreed on the following:": the terms come behind it.
    return view.tokens.at(-1)?.text === ":" ? stop(root, "a term, not what opens a list of them") : null;
  },
  draftsOf(span, word, view, context) {
    if (isDealItself(word, view) || bindsNobody(word, view, context)) return [];
    if (span.likelihood < (toldDeal(word, view, context, NEAR) ? LEAST : LEAST_WITHOUT_DEAL)) return [];
    const parties = partiesAt(subjectsOf(view.sentence, word.index), view, context.report.text);
    const status = statusBeside(word, view) ?? toldDeal(word, view, context)?.status ?? "proposed";
    const draft = provisionDraft(word, span, parties, status, view, context);
    const isBare = word.upos !== "VERB" && String(draft.fields.content).split(/\s+/).length < FEWEST_WORDS;
    return isBare ? [] : [draft];
  },
});

/** "a truce in the north", "an interim agreement": the deal itself is no term of it. */
function isDealItself(word: Token, view: SentenceView): boolean {
  const isBare = childrenBy(view.sentence, word.index, "acl").length === 0;
  return word.upos === "NOUN" && isBare && isDealNoun(word) && dealAt(word, view) !== null;
}
