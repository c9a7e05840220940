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
 *     "Let us stop the fighting," Okoro said.
 *      └─────content────────┘   └who┘
 *     "Stop the shelling," she said · "Do not reward them," she said
 *
 * What a speaker tells others to do is the speaker's demand; what they are told not to do is opposed.
 */
export const letUs = rule({
  id: "position/let-us",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/must", "position/it-is-time", "position/will"],
  starts: "imperative in what is said",
  word: ({ upos, xpos }) => upos === "VERB" && /^VBP?$/.test(xpos),
  anchor: (token, view) => view.quotationAt(token) !== null || opensSpeech(token, view),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (IDLE.test(anchor.lemma)) return stop(anchor, "something that should be done");
    // "let him have it": nobody is asked for anything.
    if (anchor.lemma === "let" && /^(?:me|him|her|it|them|alone)$/i.test(tokens[anchor.index + 1]?.text ?? ""))
      return stop(anchor, "something that should be done");
    // "I was tired, let my guard down": what the speaker did.
    const before = tokens.slice(0, anchor.index);
    if (
      !/^us$/i.test(tokens[anchor.index + 1]?.text ?? "") &&
      before.at(-1)?.text === "," &&
      before.some(({ text }) => text === "I")
    )
      return stop(anchor, "something that others should do");
    const head = /^conj/.test(anchor.relation) ? tokens[anchor.head]! : anchor;
    if (!isOrder(anchor, view) || !isOrder(head, view) || !opensClause(head, view))
      return stop(anchor, "an order, without a subject");
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker || isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const range = runAround(subtree(sentence, anchor.index), anchor.index);
    const span = trimmedSpan(sentence, range.first, range.last);
    if (!span || range.last <= anchor.index) return stop(anchor, "what should be done");
    return [
      positionDraft(
        anchor,
        spokenFor(speaker, view, context),
        isNegated(sentence, anchor.index) ? "oppose" : "demand",
        span,
        view,
        context,
        0.55,
      ),
    ];
  },
});

/** In a speech that is given whole nothing is quoted: "To the fighters I say: lay down your arms." */
function opensSpeech(verb: Token, { tokens }: SentenceView): boolean {
  const before = tokens[verb.index - 1];
  return !before || /^[:;]$/.test(before.text);
}

function isOrder(verb: Token, { sentence }: SentenceView): boolean {
  if (verb.upos !== "VERB" || !/^VBP?$/.test(verb.xpos)) return false;
  if (childrenBy(sentence, verb.index, "nsubj", "mark", "csubj", "expl").length > 0) return false;
  return childrenBy(sentence, verb.index, "aux").every(({ lemma }) => lemma === "do");
}

/** It opens what is said: nothing but "and", "so", "please" or "do not" stands before it. */
function opensClause(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (!/^(?:root|ccomp|parataxis)/.test(verb.relation)) return false;
  const helpers = childrenBy(sentence, verb.index, "aux", "advmod").filter(({ index }) => index < verb.index);
  const first = Math.min(verb.index, ...helpers.map(({ index }) => index));
  const before = tokens[first - 1];
  if (before && /^(?:and|but|so|please|then)$/i.test(before.text)) return true;
  if (before && !/^["“”'‘,:;.–—-]$/.test(before.text)) return false;
  if (/^\p{Lu}/u.test(tokens[first]!.text) || !before || /^[:;–—-]$/.test(before.text)) return true;
  // "rules that “ban its use”": words torn from a sentence; "we will isolate it, | cut it off": another of what is done.
  const isListed = tokens.slice(0, first).some(({ xpos }) => /^(?:TO|MD)$/.test(xpos));
  return before.text === "," && !isListed;
}

/** Orders that ask for nothing: "look, …", "remember that". */
const IDLE =
  /^(?:look|listen|remember|see|say|ask|imagine|note|thank|believe|consider|forget|know|think|mean|need|go|do|get|take|hope|suppose|guess|wait|come|be|have|excuse|pardon|trust|tell|welcome|add)$/;
