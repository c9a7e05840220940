import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY, MUST } from "../../../language/modals.ts";
import type { Span } from "../../../model/span.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya has not said whether it will sign.
 *     └who┘     ^^^^^^^^         └──content──┘
 *     Okoro would not say if the army would leave · declined to say whether … · has not responded to the offer
 *
 * Whoever does not tell where it stands is undecided.
 */
export const notSaid = rule({
  id: "position/not-said",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/yet-to"],
  starts: '"not said whether", "not responded to"',
  word: ({ upos, lemma }) => upos === "VERB" && (TELLS.test(lemma) || ANSWERS.test(lemma)),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const above = /^xcomp/.test(anchor.relation) ? tokens[anchor.head] : undefined;
    const withholds = above !== undefined && WITHHOLDS.test(above.lemma);
    if (!withholds && !isNegated(sentence, anchor.index)) return stop(anchor, "an answer that is not given");
    const sign = withholds ? above : anchor;
    const missing = missingFor(sign, view);
    if (missing) return stop(anchor, missing);
    // "could not say whether it would rain": it does not know.
    if (childrenBy(sentence, sign.index, "aux").some(({ text }) => MAY.test(text) || MUST.test(text)))
      return stop(anchor, "an answer that is withheld, not one that is unknown");
    const content = TELLS.test(anchor.lemma)
      ? whetherBehind(anchor, view)
      : (answeredTo(anchor, view) ?? stillToAnswer(anchor, view, context));
    if (!content) return stop(anchor, "what is left open");
    const actors = whoseStance(subjectsOf(sentence, sign.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    return actors.map((actor) => positionDraft(anchor, actor, "undecided", content, view, context, 0.5));
  },
});

const TELLS = /^(?:say|decide|indicate|disclose|reveal|specify|determine|announce|state|confirm)$/;
const ANSWERS = /^(?:respond|reply|react)$/;
const WITHHOLDS = /^(?:decline|refuse)$/;

/** "whether it will sign", "if the army would leave" */
function whetherBehind(verb: Token, { sentence, tokens }: SentenceView): Span | null {
  const next = tokens[verb.index + 1];
  if (!next || !/^(?:whether|if)$/i.test(next.text)) return null;
  const clause = tokens[next.head]!;
  // Whether one will do something is one's own to say; what others did is not.
  const isOpen =
    childrenBy(sentence, clause.index, "aux").some(({ xpos }) => xpos === "MD") ||
    clause.xpos === "VB" ||
    CHOICE.test(clause.lemma);
  if (!isOpen || /^(?:meet|visit|travel|speak|talk|happen|be)$/.test(clause.lemma)) return null;
  const { first, last } = runAround(subtree(sentence, clause.index), clause.index);
  return trimmedSpan(sentence, first, last);
}

const CHOICE = /^(?:support|accept|back|oppose|agree|recogni[sz]e|favou?r|want)$/;

/** "to the offer": only a proposal waits for an answer of a party. */
function answeredTo(verb: Token, { sentence, tokens }: SentenceView): Span | null {
  const thing = childrenBy(sentence, verb.index, "obl").find(
    ({ index, lemma }) =>
      index > verb.index &&
      PROPOSALS.test(lemma) &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:to|on)$/i.test(text)),
  );
  const isOfNews = thing && childrenBy(sentence, thing.index, "nmod").some(({ lemma }) => NEWS.test(lemma));
  if (!thing || isOfNews) return null;
  const { first, last } = runAround(subtree(sentence, thing.index), thing.index);
  return trimmedSpan(sentence, /^(?:to|on)$/i.test(tokens[first]!.text) ? first + 1 : first, last);
}

/** "Kenya offered a pause. The rebels | have not replied |": what was offered or asked just before waits for it. */
function stillToAnswer(verb: Token, view: SentenceView, context: Context): Span | null {
  const { sentence } = view;
  const isPerfect = childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  if (!isPerfect || childrenBy(sentence, verb.index, "obj", "obl", "advcl").some(({ index }) => index > verb.index))
    return null;
  const before = view.sentence.index > 0 ? context.view(view.sentence.index - 1) : null;
  const waits = before?.tokens.some(
    ({ lemma, upos }) =>
      (upos === "VERB" && /^(?:offer|propose|ask|invite|request|urge|demand)$/.test(lemma)) ||
      (upos === "NOUN" && PROPOSALS.test(lemma)),
  );
  return waits ? { start: verb.start, end: verb.end } : null;
}

/** "a request for comment" */
const NEWS = /^(?:comment|interview|information|detail|clarification|reaction|question|view|query)$/;
const PROPOSALS =
  /^(?:offer|proposal|plan|demand|call|appeal|request|invitation|draft|text|initiative|overture|ultimatum|suggestion|idea|term|condition|deal|accord)$/;
