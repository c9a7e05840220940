import { isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { BAD, DEALS, GOOD } from "../judging-words.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya called the accord a historic mistake.
 *     └who┘        └───────content──────────────┘
 *     Okoro described the plan as balanced · Lind cast it as a victory
 */
export const callsDeal = rule({
  id: "position/calls-deal",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: '"call", "describe", "cast"',
  word: (token) => token.upos === "VERB" && CALLS.test(token.lemma),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const { last } = runAround(subtree(sentence, anchor.index), anchor.index);
    const behind = tokens.slice(anchor.index + 1, last + 1);
    const thing = behind.find(({ upos, lemma }) => /^(?:NOUN|PRON)$/.test(upos) && DEALS.test(lemma));
    if (!thing || thing.index > anchor.index + FARTHEST) return stop(anchor, "a deal or a step that is called so");
    const words = behind.filter(({ index, upos }) => index > thing.index && upos !== "VERB");
    // "a historic mistake" is a mistake.
    const bad = words.some(({ lemma }) => BAD.test(lemma));
    const isTrouble = words.some(({ lemma, upos }) => upos === "NOUN" && TROUBLE.test(lemma));
    if (!bad && (isTrouble || !words.some(({ lemma }) => GOOD.test(lemma)))) return stop(anchor, "a good or bad word");
    const actors = whoseStance(subjectsOf(sentence, anchor.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const span = trimmedSpan(sentence, anchor.index + 1, last);
    if (!span) return stop(anchor, "what is judged");
    const isGood = !bad !== isNegated(sentence, anchor.index);
    return actors.map((actor) => positionDraft(anchor, actor, isGood ? "support" : "oppose", span, view, context, 0.5));
  },
});

const CALLS =
  /^(?:call|find|describe|cast|label|brand|deem|dub|portray|characteri[sz]e|consider|regard|view|see|hail|decry|denounce|dismiss|tout|slam|paint)$/;
/** "the greatest crisis of our time": no praise of it, and no deal that is called so. */
const TROUBLE =
  /^(?:crisis|disaster|tragedy|catastrophe|threat|danger|challenge|problem|emergency|exodus|famine|war|massacre|genocide|atrocity|crime|obstacle)$/;
/** Words from the verb to what is judged. */
const FARTHEST = 5;
