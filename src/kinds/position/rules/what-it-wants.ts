import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { positionDraft } from "../position-draft.ts";
import { refineStance } from "../refine-stance.ts";
import { missingFor } from "../taken.ts";
import { lemmaOf, stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     What Kenya wants is an end to the blockade.
 *          └who┘              └─────content─────┘
 *     All the rebels ask is to be heard · the thing that Okoro opposes is the clause on the port
 *
 * What a party wants or rejects, told behind "is".
 */
export const whatItWants = rule({
  id: "position/what-it-wants",
  kind: "position",
  inTalksOnly: true,
  starts: '"what", "all" or "thing" with a verb of a stance',
  word: ({ text }) => /^(?:what|all|thing|point)$/i.test(text),
  anchor: (token, view) => wishUnder(token, view) !== null,
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const wish = wishUnder(anchor, view)!;
    const stance = stanceOfVerb(wish, view);
    if (!stance || isNegated(sentence, wish.index)) return stop(anchor, "a stance that is sure");
    const missing = missingFor(wish, view);
    if (missing) return stop(anchor, missing);
    if (childrenBy(sentence, wish.index, "aux").some(({ xpos }) => xpos === "MD"))
      return stop(anchor, "a stance that is taken, not one that may be");
    const actors = whoseStance(subjectsOf(sentence, wish.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const content = namedBehind(tokens[anchor.head]!, anchor, view);
    if (!content) return stop(anchor, "what it is");
    const refined = refineStance(wish, lemmaOf(wish), stance, wordsAt(context.report.text, content), view);
    return actors.map((actor) => positionDraft(wish, actor, refined, content, view, context, 0.6));
  },
});

function wishUnder(token: Token, { sentence, tokens }: SentenceView): Token | null {
  if (!/^nsubj/.test(token.relation) || token.head < token.index) return null;
  const isSaid = childrenBy(sentence, token.head, "cop").some(({ index }) => index > token.index);
  if (!isSaid) return null;
  const verb = childrenBy(sentence, token.index, "acl").find(({ index }) => index > token.index);
  return verb && WISHES.test(verb.lemma) && tokens[verb.index + 1]?.upos === "AUX" ? verb : null;
}

/** Verbs that take what is wanted as their object. */
const WISHES =
  /^(?:want|demand|seek|need|require|desire|ask|oppose|reject|refuse|favou?r|support|propose|offer|suggest)$/;

/** What stands behind "is", without "that". */
function namedBehind(predicate: Token, noun: Token, { sentence, tokens }: SentenceView): Span | null {
  const be = childrenBy(sentence, predicate.index, "cop").find(({ index }) => index > noun.index);
  if (!be) return null;
  const words = subtree(sentence, predicate.index).filter((i) => i > be.index);
  const { first, last } = runAround(words, predicate.index);
  const start = /^that$/i.test(tokens[first]!.text) && first < last ? first + 1 : first;
  return trimmedSpan(sentence, start, last);
}
