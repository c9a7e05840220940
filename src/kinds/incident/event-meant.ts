/**
 * The event for which somebody is blamed. In: the verb of blaming and its sentence; out: the word of the event with the
 * sentence in which it stands, or null.
 *
 *     blamed each other for the raid on Ravna              the raid
 *     an attack for which each side blamed the other       what the sentence told before
 *     Ten died in Ravna. The army blamed the rebels.       what the sentence before told
 */
import { childrenBy, isNegated, subtree } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { unrealAt } from "../../extract/unreal.ts";
import type { Token } from "../../language/analysis.ts";
import { incidentDraft } from "./incident-draft.ts";
import { AMBIGUOUS_VERBS, DYING, EVENTS, VAGUE_EVENTS, VIOLENT_VERBS } from "./incident-words.ts";
import { otherThanEvent } from "./other-than-event.ts";
import { WEAPONS } from "./weapons.ts";

export interface EventMeant {
  readonly word: Token;
  readonly view: SentenceView;
}

export function eventMeant(verb: Token, view: SentenceView, context: Context): EventMeant | null {
  const under = new Set(subtree(view.sentence, verb.index));
  const behind = view.tokens.filter(({ index }) => index > verb.index && under.has(index));
  const own = firstTold(behind, view, context);
  // "blamed each other for the delay": for nothing that was told of before.
  if (own || behind.some(({ index, upos }) => upos !== "PRON" && isFor(index, view))) return own;
  const before = firstTold(view.tokens.slice(0, verb.index), view, context);
  if (before || view.sentence.index === 0) return before;
  const last = context.view(view.sentence.index - 1);
  return last.sentence.role === view.sentence.role ? firstTold(last.tokens, last, context) : null;
}

function isFor(index: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "case", "mark").some(({ text }) => /^(?:for|of|over)$/i.test(text));
}

/** The first word of an event at a place or with somebody hit. */
function firstTold(words: readonly Token[], view: SentenceView, context: Context): EventMeant | null {
  for (const word of words) {
    if (!isEvent(word, view)) continue;
    const fields = incidentDraft(word, view, context)?.fields;
    if (fields && (fields.place !== null || [fields.targets].flat().length > 0)) return { word, view };
  }
  return null;
}

function isEvent(word: Token, view: SentenceView): boolean {
  const { upos, lemma, index } = word;
  if (upos === "NOUN")
    return (
      EVENTS.has(lemma) &&
      !VAGUE_EVENTS.has(lemma) &&
      !/^(?:protest|demonstration|rally|coup)$/.test(lemma) &&
      otherThanEvent(word, view) === null &&
      unrealAt(word, view) === null
    );
  if (upos !== "VERB" || !(VIOLENT_VERBS.has(lemma) || DYING.has(lemma)) || lemma === "protest") return false;
  if (isNegated(view.sentence, index) || unrealAt(word, view)) return false;
  // "Three rockets struck the terminal": the rockets say in what sense.
  const isUp = lemma === "blow" && /^up$/i.test(view.tokens[index + 1]?.text ?? "");
  return (
    isUp ||
    !AMBIGUOUS_VERBS.has(lemma) ||
    childrenBy(view.sentence, index, "nsubj", "obl", "obj").some((token) => WEAPONS.has(token.lemma))
  );
}
