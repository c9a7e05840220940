import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { issueIn } from "../../../extract/issues/issue-in.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY } from "../../../language/modals.ts";
import { isBoundTo } from "../bound-to.ts";
import { positionDraft } from "../position-draft.ts";
import { whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     Okoro hinted that she might accept observers.
 *     └who┘             └────────content─────────┘
 *     Kenya signalled that Lind could stay if he gave up power     on that condition
 *
 * What a party lets others see that it may do or allow is an offer.
 */
export const mightAllow = rule({
  id: "position/might-allow",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will", "position/hangs-on", "position/only-if"],
  starts: '"may", "might" or "could" in what is hinted',
  word: ({ xpos, text }: Word) => xpos === "MD" && MAY.test(text),
  anchor: (token, view) => hintOver(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = view.tokens[anchor.head]!;
    if (isNegated(sentence, verb.index)) return stop(anchor, "something that is let happen");
    // "hinted that it may have come from there": what was.
    if (childrenBy(sentence, verb.index, "aux").some(({ text }) => /^(?:have|been)$/i.test(text)))
      return stop(anchor, "what may still be done");
    const missing = missingFor(hintOver(anchor, view)!, view);
    if (missing) return stop(anchor, missing);
    const subject = childrenBy(sentence, verb.index, "nsubj", "nsubj:pass")[0];
    const actors = whoSpeak(anchor, subject, view, context);
    if (actors.length === 0) return stop(anchor, "a speaker who is a party");
    const { first, last } = runAround(subtree(sentence, verb.index), verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what may be done");
    const stance = isBoundTo(verb, view) ? "conditional" : "offer";
    if (issueIn(span, view, context) === "other") return stop(anchor, "an issue of talks");
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.5));
  },
});

/** "hinted that …", "indicated …": the verb by which somebody lets it be seen. */
function hintOver(modal: Token, { tokens }: SentenceView): Token | null {
  const verb = tokens[modal.head];
  if (verb?.upos !== "VERB" || !GRANTS.test(verb.lemma) || !/^ccomp/.test(verb.relation)) return null;
  const above = tokens[verb.head];
  return above && HINTS.test(above.lemma) ? above : null;
}

const HINTS = /^(?:hint|indicate|signal|suggest|intimate|imply|concede|allow)$/;
/** What one may do, or let others do, in a deal. */
const GRANTS =
  /^(?:accept|agree|consider|recogni[sz]e|sign|join|return|resume|talk|negotiate|meet|stay|remain|keep|retain|include|allow|let|permit|lift|ease|suspend|freeze|release|free|hand|give|grant|open|reopen|stop|halt|pull|leave|withdraw|disarm|share|cede|swap|exchange|drop|soften|compromise|delay|postpone|extend|take|live)$/;
