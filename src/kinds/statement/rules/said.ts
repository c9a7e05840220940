import { rule, stop } from "../../../extract/rule.ts";
import { speakersIn } from "../../../extract/speech/antecedent.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { reportedClauses } from "../../../extract/speech/reported-clauses.ts";
import { CLAUSE_VERBS, NEED_CLAUSE_BEHIND } from "../../../extract/speech/speech-verbs.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import { reportedDrafts } from "../reported-drafts.ts";

/**
 *     Okoro said on Monday that the siege would end.
 *     speaker    └─when──┘      └─────content─────┘
 *     The siege would end, Okoro said.
 *     └─────content─────┘  speaker
 */
export const said = rule({
  id: "statement/said",
  kind: "statement",
  starts: "verb of saying",
  word: (token) => token.upos === "VERB" && CLAUSE_VERBS.has(token.lemma),
  build(anchor, view, context) {
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    const isQuoting = turnOfCue(anchor, context) !== null;
    // "“We are close,” Okoro said in a letter that the council read": where she said it is not what she said.
    const clauses = reportedClauses(anchor, view)
      // "The dam burst. Okoro went on to testify before the council": what stands before is not what she says.
      .filter(
        (clause) => !((NEED_CLAUSE_BEHIND.test(anchor.lemma) || anchor.xpos === "VB") && clause.start < anchor.end),
      )
      .filter(
        (clause) => !(isQuoting && view.tokens.some(({ start, upos }) => start === clause.start && upos === "ADP")),
      );
    if (clauses.length === 0) return stop(anchor, "a clause that is reported");
    const speakers = speakersIn(anchor, view, context);
    if (speakers.length === 0) return stop(anchor, "someone who says it");
    const drafts = reportedDrafts(anchor, view, context, speakers, clauses);
    return DENIES.test(anchor.lemma) ? drafts.map((draft) => ({ ...draft, modality: "denied" })) : drafts;
  },
});

/** "denied that he had left": what stands behind is what is not so. */
const DENIES = /^(?:deny|dispute|refute|rebut)$/;
