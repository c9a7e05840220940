import { childrenBy } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { firingOn } from "../besieger.ts";
import { controlDrafts } from "../control-draft.ts";
import { PARTICIPLES } from "../control-words.ts";
import { type HeldPlace, heldPlaces, placed } from "../held-place.ts";
import { hyphenedHolder } from "../hyphened-holder.ts";
import { isNamed } from "../within.ts";

/**
 *     shelling of rebel-held Ravna
 *                 └who─┘     └place
 *     the besieged town of Ravna · a government-controlled district
 */
export const held = rule({
  id: "control/held",
  kind: "control",
  starts: '"-held", "-controlled" or "besieged" before a place',
  word: (token) => PARTICIPLES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const change = PARTICIPLES.get(anchor.text.toLowerCase())!;
    const holder = hyphenedHolder(anchor, view, context);
    const isBefore = /^(?:amod|compound|nmod|obl|nsubj|appos|acl)/.test(anchor.relation) && anchor.head > anchor.index;
    const head = isBefore ? anchor.head : lastOfRun(anchor.index, view);
    if ((!isBefore && !holder) || !view.tokens[head]) return stop(anchor, "a place it is said of");
    const [place] = inBrackets(anchor.index, view, context) ?? heldPlaces([head], view, context);
    if (!place) return stop(anchor, "a place it is said of");
    if (
      childrenBy(view.sentence, anchor.index, "advmod").some(({ text }) =>
        /^(?:not|once|formerly|previously)$/i.test(text),
      )
    )
      return stop(anchor, "a place that is held now");
    // "Kenya's blockaded ports": which of them, nobody knows.
    const isOwners = childrenBy(view.sentence, head, "nmod:poss").some(({ end }) => end === place.span.end);
    if (holder) return controlDrafts(anchor, change, [place], [holder], null, view, context);
    if (isOwners) return stop(anchor, "the place itself by name");
    // "aid for besieged areas": which, nobody knows.
    if (change !== "besieged" || !isNamed(place.name)) return stop(anchor, "somebody who holds it");
    const firing = firingOn(view.tokens[head]!, view, context);
    return controlDrafts(anchor, change, [place], firing, null, view, context);
  },
});

/** "parted into a government-held | western half", where the tree has lost the hyphen: the noun that the words behind come to. */
function lastOfRun(participle: number, { tokens }: SentenceView): number {
  let head = participle + 1;
  for (let at = head; /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? ""); at++)
    if (tokens[at]!.upos !== "ADJ") head = at;
  return head;
}

/** 'Ravna (government-controlled, 12 km south of Mombasa)', 'Ravna ("HF"-controlled)': the place before the bracket. */
function inBrackets(participle: number, view: SentenceView, context: Context): HeldPlace[] | null {
  const bracket = view.tokens.findLast(
    ({ text, index }) => index < participle && participle - index < FAR && /^[()]$/.test(text),
  );
  if (bracket?.text !== "(") return null;
  const place = view.places.findLast(({ last }) => last < bracket.index && bracket.index - last < NEAR);
  const isName = view.tokens[bracket.index - 1]?.upos === "PROPN";
  return place ? [placed(place)] : isName ? heldPlaces([bracket.index - 1], view, context) : null;
}

/** Words from the bracket to the participle: '("HF"-controlled', "(non-government-controlled". */
const FAR = 7;
/** Words from the name to the bracket: "the Ravna railway station (government-controlled". */
const NEAR = 5;
