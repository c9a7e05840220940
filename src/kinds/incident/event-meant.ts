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
import { isRelation } from "../../language/tree.ts";
import { incidentDraft } from "./incident-draft.ts";
import { AMBIGUOUS_VERBS, DYING, EVENTS, VAGUE_EVENTS, VIOLENT_VERBS } from "./incident-words.ts";
import { isAccident, isByForce, isNatural } from "./natural-death.ts";
import { otherThanEvent } from "./other-than-event.ts";
import { WEAPONS } from "./weapons.ts";

export interface EventMeant {
  readonly word: Token;
  readonly view: SentenceView;
}

export function eventMeant(verb: Token, view: SentenceView, context: Context): EventMeant | null {
  const under = new Set(subtree(view.sentence, verb.index));
  const behind = view.tokens.filter(({ index }) => index > verb.index && under.has(index));
  const own = firstTold(
    behind.filter((word) => isWhatFor(word, verb, view)),
    view,
    context,
  );
  // "blamed each other for the delay": for nothing that was told of before.
  if (own || behind.some(({ index, upos }) => upos !== "PRON" && isFor(index, view))) return own;
  const before = firstTold(view.tokens.slice(0, verb.index), view, context);
  if (before || view.sentence.index === 0) return before;
  const last = context.view(view.sentence.index - 1);
  return last.sentence.role === view.sentence.role ? firstTold(last.tokens, last, context) : null;
}

/** "for the raid", "for a series of raids", "of starting the war"; not "for the failure of the talks after the raid". */
function isWhatFor(word: Token, verb: Token, { tokens }: SentenceView): boolean {
  // "of | shelling | villages": the tree may take it for what the villages are.
  const first = isRelation(word, "amod", "compound") ? tokens[word.head]!.head : word.head;
  for (let at = tokens[first]; at && at.index !== verb.index; at = tokens[at.head])
    if (at.upos !== "PROPN" && !LEADING_TO.test(at.lemma)) return false;
  return true;
}

/** What stands between the blame and its event. */
const LEADING_TO =
  /^(?:series|wave|spate|string|number|dozen|round|start|begin|launch|provoke|trigger|carry|commit|cause|stage|order|plan|mount|conduct|perpetrate|attack|raid|kill|killing|death|shell|shelling|fire|behind|be|responsible|responsibility|each|other|another|one|party|side)$/;

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
  // "Two were killed when a bus overturned. Relatives blamed the government": nobody did it.
  if (isByForce(word, view) || isAccident(word, view) || (DYING.has(lemma) && isNatural(word, view))) return false;
  // "Three rockets struck the terminal": the rockets say in what sense.
  const isUp = lemma === "blow" && /^up$/i.test(view.tokens[index + 1]?.text ?? "");
  return (
    isUp ||
    !AMBIGUOUS_VERBS.has(lemma) ||
    childrenBy(view.sentence, index, "nsubj", "obl", "obj").some((token) => WEAPONS.has(token.lemma))
  );
}
