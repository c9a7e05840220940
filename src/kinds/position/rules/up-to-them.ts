import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "It is up to the people of Kenya to decide," Okoro said.
 *      └──────────────content──────────────────┘  └who┘
 *     Lind said the future of the island was for the islanders to settle
 *
 * Who should decide, in the words of a speaker, is what the speaker asks for; who should not, what is opposed.
 */
export const upToThem = rule({
  id: "position/up-to-them",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/must", "position/it-is-time"],
  starts: '"up to the people to decide", "for the islanders to settle"',
  word: ({ upos, lemma }) => upos === "VERB" && DECIDES.test(lemma),
  anchor: (token, view) => deciderOver(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const decider = deciderOver(anchor, view)!;
    const missing = missingFor(decider, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const { first, last } = runAround(subtree(sentence, decider.index), decider.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what they should decide");
    const stance = isNegated(sentence, decider.index) ? "oppose" : "demand";
    return [positionDraft(anchor, spokenFor(speaker, view, context), stance, span, view, context, 0.5)];
  },
});

const DECIDES = /^(?:act|move|respond|answer|decide|choose|determine|settle|resolve|elect|judge)$/;

/** "It is up to | the people | to decide": whoever is said to be the one, by "is" and "to" or "for". */
function deciderOver(verb: Token, { sentence, tokens }: SentenceView): Token | null {
  if (verb.xpos !== "VB" || !/^acl/.test(verb.relation)) return null;
  const noun = tokens[verb.head]!;
  if (noun.index > verb.index || childrenBy(sentence, noun.index, "cop").length === 0) return null;
  const lead = childrenBy(sentence, noun.index, "case").map(({ text }) => text.toLowerCase());
  return lead.includes("for") || (lead.includes("up") && lead.includes("to")) ? noun : null;
}
