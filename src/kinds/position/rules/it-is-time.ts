import { childrenBy, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { spokenFor } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     "It is time to lift the siege," Okoro said.
 *            └time┘  └───content──┘   └who┘
 *     Lind said it was vital that both sides keep the truce · "The time has come for an election," she said
 *
 * What a speaker calls vital, needed or due is the speaker's demand; what is called unacceptable is opposed.
 */
export const itIsTime = rule({
  id: "position/it-is-time",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/must"],
  starts: '"time to", "vital", "essential", "unacceptable"',
  word: (token) => DEMANDS.test(token.text) || REJECTS.test(token.text),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (/^time$/i.test(anchor.text) && !/^(?:to|for|that|has|had|is|was)$/i.test(tokens[anchor.index + 1]?.text ?? ""))
      return stop(anchor, "a time to do something");
    // "too early to talk of it"; "too early to say" knows nothing.
    if (
      /^early$/i.test(anchor.text) &&
      !(
        /^too$/i.test(tokens[anchor.index - 1]?.text ?? "") &&
        !/^(?:say|tell|judge|know|speculate|predict|comment|draw|assess)$/i.test(tokens[anchor.index + 2]?.text ?? "")
      )
    )
      return stop(anchor, "something that should not be done yet");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker) return stop(anchor, "a speaker who says so");
    if (isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const isSaid =
      childrenBy(sentence, anchor.index, "cop", "aux").length > 0 || /^(?:acl|xcomp)/.test(anchor.relation);
    const come = tokens[anchor.head];
    if (!isSaid && come?.lemma !== "come") return stop(anchor, "a clause that says so");
    const behind = [anchor.index, anchor.head]
      .filter((i) => i >= 0)
      .flatMap((i) => childrenBy(sentence, i, "csubj", "advcl", "ccomp", "xcomp", "acl"))
      .find(({ index }) => index > anchor.index);
    // "a tragedy by all means", "it is necessary, I think": no clause of what is to be done.
    const clause = behind && isToBe(behind, view) ? behind : undefined;
    // "time | for the rebels to talk", "time | for a truce"
    const due = /^time$/i.test(anchor.text)
      ? childrenBy(sentence, anchor.index, "nmod").find(
          ({ index }) =>
            index === tokens[anchor.index + 1]?.head &&
            childrenBy(sentence, index, "case").some(({ text }) => /^for$/i.test(text)),
        )
      : undefined;
    const subject = childrenBy(sentence, anchor.index, "nsubj")[0];
    // "It is important that …" asks for it; "the days are crucial" only weighs.
    const isAsked = clause && (!subject || /^it$/i.test(subject.text) || /^time$/i.test(anchor.text));
    const judged =
      subject && subject.upos !== "PRON" && JUDGES.test(anchor.text) && isStill(anchor, view) ? subject : null;
    const isIt = !subject || /^(?:it|time)$/i.test(subject.text);
    const head = judged ?? (isAsked ? clause : isIt ? (due ?? null) : null);
    if (!head) return stop(anchor, "what is vital");
    let { first, last } = runAround(subtree(sentence, head.index), head.index);
    if (/^(?:to|that|for)$/i.test(tokens[first]!.text) && first < last) first++;
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what is vital");
    const stance = REJECTS.test(anchor.text) ? "oppose" : "demand";
    return [positionDraft(anchor, spokenFor(speaker, view, context), stance, span, view, context, 0.55)];
  },
});

/** "to lift it", "that they leave", "we keep it": what is to be done. */
function isToBe(clause: Token, { sentence }: SentenceView): boolean {
  const isLed = childrenBy(sentence, clause.index, "mark").some(({ text }) => /^(?:to|that|for)$/i.test(text));
  return isLed || /^(?:csubj|ccomp)/.test(clause.relation);
}

/**
 * "a truce is needed" asks for one; "the raid was necessary", "what was needed" only tell what it took, "ten votes would
 * be needed" what it takes. Said in other words, "a truce was needed" is one that is needed. A mistake stays one.
 */
function isStill(anchor: Token, view: SentenceView): boolean {
  if (REJECTS.test(anchor.text)) return true;
  const { sentence } = view;
  const subjects = childrenBy(sentence, anchor.index, "nsubj", "nsubj:pass");
  const under = subjects.flatMap((subject) => [
    subject,
    ...childrenBy(sentence, subject.index, "det", "nummod", "nmod:poss"),
  ]);
  if (under.some(({ text }) => /^(?:what|which)$/i.test(text))) return false;
  const helpers = childrenBy(sentence, anchor.index, "cop", "aux", "aux:pass");
  const has = (pattern: RegExp): boolean => helpers.some(({ text }) => pattern.test(text));
  if (helpers.length === 0 || has(/^(?:could|may|might|had)$/i)) return false;
  if (!has(/^(?:would|was|were)$/i)) return true;
  const isOfPast = under.some(({ relation, text }) =>
    relation !== "det" ? relation === "nummod" : /^(?:the|this|that|these|those)$/i.test(text),
  );
  return view.quotationAt(anchor) === null && (!isOfPast || /^overdue$/i.test(anchor.text));
}

/** What is said of a thing, and not of what should be done. */
const JUDGES =
  /^(?:needed|overdue|necessary|unacceptable|intolerable|inadmissible|unjustified|illegitimate|meaningless|pointless|premature|tragedy|outrage|mistake|disgrace)$/i;
const DEMANDS =
  /^(?:time|vital|essential|imperative|crucial|important|necessary|urgent|needed|overdue|incumbent|indispensable)$/i;
const REJECTS =
  /^(?:unacceptable|intolerable|inadmissible|unthinkable|illegitimate|unjustified|meaningless|pointless|premature|tragedy|outrage|mistake|disgrace|wrong|unwise|foolish|folly|madness|suicidal|irresponsible|inappropriate|counterproductive|counter-productive|senseless|absurd|early)$/i;
