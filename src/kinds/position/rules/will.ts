import { childrenBy, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import { sideOf } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     "We will never recognise the election," Okoro said.
 *      └who         └────content────┘
 *     Kenya said it would join the campaign
 *
 * What somebody says a party will or will not do by its own choice. Being somewhere or getting something is no choice.
 */
export const will = rule({
  id: "position/will",
  kind: "position",
  after: ["position/wants", "position/must"],
  starts: '"will", "would" or "cannot" in what is said',
  anchor: (token) => token.xpos === "MD" && /^(?:will|wo|['’]ll|would|can|ca|shall)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = view.tokens[anchor.head];
    if (verb?.upos !== "VERB" || !/^VB$/.test(verb.xpos)) return stop(anchor, "what a party will do");
    const isDenied = childrenBy(sentence, verb.index, "advmod").some(({ text }) =>
      /^(?:not|n['’]t|never)$/i.test(text),
    );
    if (/^(?:can|ca)$/i.test(anchor.text) && !isDenied) return stop(anchor, "what a party will or will not do");
    if (NO_CHOICE.has(verb.lemma)) return stop(anchor, "something done by choice");
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const speaker = creditFor(anchor, view, context);
    if (!speaker) return stop(anchor, "a speaker who says so");
    if (isOnlooker(speaker, context)) return stop(anchor, "a speaker who is a party");
    const subjects = subjectsOf(sentence, verb.index);
    // "it will last": what a person says of it is no plan of a state.
    if (view.quotationAt(anchor) && subjects.some((i) => /^(?:it|that|this|which)$/i.test(view.tokens[i]!.text)))
      return stop(anchor, "a party that will do it");
    const actors = whoseStance(subjects, view, context).filter((actor) => isOwn(actor, speaker, view, context));
    if (actors.length === 0) return stop(anchor, "the speaker or the speaker's side as the one who will do it");
    const { first, last } = runAround(subtree(sentence, verb.index, ["nsubj"]), verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what a party will do");
    const isConditional = childrenBy(sentence, verb.index, "advcl").some(({ index }) =>
      childrenBy(sentence, index, "mark").some(({ text }) => /^(?:if|unless|until)$/i.test(text)),
    );
    const stance = isConditional ? "conditional" : isDenied ? "oppose" : "support";
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.55));
  },
});

/** Whether a party is the speaker or the side spoken for: what others will do is foreseen, not chosen. */
function isOwn(actor: Party, speaker: Party, view: SentenceView, context: Context): boolean {
  return (
    actor.name === speaker.name ||
    actor.name === sideOf(speaker, view, context)?.name ||
    sideOf(actor, view, context)?.name === speaker.name
  );
}

/** What happens to somebody, or is only foreseen. */
const NO_CHOICE = new Set(
  "be have see know think believe get become happen need say tell die lose find feel hear understand remember mean seem look hope learn suffer expect meet discuss visit travel talk speak arrive attend call comment begin start continue remain".split(
    " ",
  ),
);
