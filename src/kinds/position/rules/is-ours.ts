import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { issueIn } from "../../../extract/issues/issue-in.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "The islands are ours," Okoro said.
 *      └────content───────┘   └who┘
 *     Kenya says the valley belongs to it · Norland regards the strait as its own · the port is part of Kenya, she said
 *
 * What a party says is its own it claims.
 */
export const isOurs = rule({
  id: "position/is-ours",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/calls-deal", "position/must"],
  starts: '"ours", "belongs to", "its own"',
  word: ({ text, lemma, upos }: Word) => /^(?:ours|own)$/i.test(text) || (upos === "VERB" && lemma === "belong"),
  build(anchor, view, context) {
    const { sentence } = view;
    const holder = /^own$/i.test(anchor.text) ? regarding(anchor, view) : null;
    const head = holder ?? (saysSo(anchor, view) ? anchor : null);
    if (!head) return stop(anchor, "something that a party calls its own");
    const missing = missingFor(head, view);
    if (missing) return stop(anchor, missing);
    if (isNegated(sentence, head.index)) return stop(anchor, "something that is claimed");
    const speaker = creditFor(anchor, view, context);
    if (!holder && (!speaker || isOnlooker(speaker, context))) return stop(anchor, "a speaker who is a party");
    const actors = holder
      ? whoseStance(subjectsOf(sentence, holder.index), view, context)
      : whoSpeak(anchor, undefined, view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const { first, last } = runAround(subtree(sentence, head.index, holder ? ["nsubj"] : []), head.index);
    const span = trimmedSpan(sentence, holder ? head.index + 1 : first, last);
    if (!span) return stop(anchor, "what is claimed");
    if (issueIn(span, view, context) !== "territory") return stop(anchor, "a territory");
    return actors.map((actor) => positionDraft(anchor, actor, "demand", span, view, context, 0.5));
  },
});

/** "regards the strait as its | own" */
function regarding({ index }: Token, { tokens }: SentenceView): Token | null {
  if (!/^(?:its|their|our)$/i.test(tokens[index - 1]?.text ?? "")) return null;
  const verb = tokens.slice(Math.max(0, index - FARTHEST), index).findLast(({ upos }) => upos === "VERB");
  return verb && /^(?:regard|consider|see|view|claim|treat)$/.test(verb.lemma) ? verb : null;
}

const FARTHEST = 8;

/** "are ours", "belongs to us", "belongs to it" */
function saysSo(word: Token, { sentence, tokens }: SentenceView): boolean {
  if (/^ours$/i.test(word.text)) return childrenBy(sentence, word.index, "cop").length > 0;
  return (
    word.lemma === "belong" &&
    /^to$/i.test(tokens[word.index + 1]?.text ?? "") &&
    /^(?:us|it|them)$/i.test(tokens[word.index + 2]?.text ?? "")
  );
}
