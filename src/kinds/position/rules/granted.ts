import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditsFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../../language/modals.ts";
import { isBoundTo } from "../bound-to.ts";
import { positionDraft } from "../position-draft.ts";
import { sideOf, whoSpeak } from "../spoken-for.ts";
import { missingFor } from "../taken.ts";

/**
 *     Kenya announced that the pilots would be released.
 *     └who┘                └────────content───────────┘
 *     "The wounded will be handed over," the Front's commander said      the Front
 *
 * What a party with power over it says will be granted is its offer.
 */
export const granted = rule({
  id: "position/granted",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/will", "position/only-if", "position/hangs-on", "position/must"],
  starts: '"will be" or "would be" with a verb of granting',
  word: ({ xpos, text }: Word) => xpos === "MD" && WILL_OR_WOULD.test(text),
  anchor: (token, view) => isGranted(view.tokens[token.head], view),
  build(anchor, view, context) {
    const { sentence } = view;
    const verb = view.tokens[anchor.head]!;
    const missing = missingFor(verb, view);
    if (missing) return stop(anchor, missing);
    const hasPower = creditsFor(anchor, view, context).some(
      (speaker) =>
        sideOf(speaker, view, context) !== null ||
        /^(?:state|armed-group|body)$/.test(actorType(speaker.name, context) ?? ""),
    );
    if (!hasPower) return stop(anchor, "a speaker for whoever can grant it");
    const actors = whoSpeak(anchor, undefined, view, context);
    if (actors.length === 0) return stop(anchor, "a speaker who is a party");
    const { first, last } = runAround(subtree(sentence, verb.index), verb.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "what will be granted");
    const open = isBoundTo(verb, view) ? "conditional" : "offer";
    const stance = isNegated(sentence, verb.index) ? "oppose" : open;
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.5));
  },
});

/** Passive, and no agent but whoever speaks. */
function isGranted(verb: Token | undefined, { sentence }: SentenceView): boolean {
  if (verb?.upos !== "VERB" || verb.xpos !== "VBN" || !GRANTS.test(verb.lemma)) return false;
  return (
    childrenBy(sentence, verb.index, "aux:pass").length > 0 &&
    childrenBy(sentence, verb.index, "obl:agent").length === 0
  );
}

const GRANTS =
  /^(?:release|free|hand|return|allow|let|permit|lift|reopen|withdraw|pardon|spare|exchange|swap|evacuate|dismantle|disband|disarm|destroy|suspend|halt|restore|extend|recogni[sz]e|repatriate)$/;
