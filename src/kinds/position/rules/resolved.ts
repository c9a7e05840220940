import { trimmedSpan } from "../../../extract/clauses.ts";
import { operativeAt } from "../../../extract/forms/instruments.ts";
import { rule } from "../../../extract/rule.ts";
import { publicationTime } from "../../../extract/speech/spoken-time.ts";
import { positionDraft } from "../position-draft.ts";
import { stanceOfVerb } from "../verb-stance.ts";

/**
 *     The Security Council,
 *     └──────who─────────┘
 *     2. Demands that the militia lift the siege;
 *                    └──────content───────────┘
 *
 *     4. Calls upon all parties:
 *     (a) to allow aid into the town;
 *            └──────content────────┘
 *     The Quartet:
 *     - deplores the killing of the envoy;
 *                └───────content────────┘
 *
 * What a council demands, calls for, condemns or welcomes in a resolution, and a body in a list of its own.
 */
export const resolved = rule({
  id: "position/resolved",
  kind: "position",
  starts: "the verb that opens an item of a resolution, or the main word of an item that hangs on one",
  anchor: (token, view) =>
    (token.relation === "root" || (token.index < 3 && /^[A-Z]|s$/.test(token.text))) && view.sentence.role === "body",
  build(anchor, view, context) {
    const operative = operativeAt(view.sentence, context);
    if (operative?.sort !== "resolution" && operative?.sort !== "own") return [];
    const { lead } = operative;
    if (lead ? anchor.relation !== "root" : operative.verb !== anchor) return [];
    const verb = lead?.verb ?? anchor;
    const stance = DECIDING.test(verb.lemma.toLowerCase()) ? null : stanceOfVerb(verb, lead?.view ?? view);
    const [council] = operative.parties;
    const span = trimmedSpan(view.sentence, operative.first, view.tokens.length - 1);
    if (!stance || !council || !span) return [];
    const draft = positionDraft(anchor, council, stance, span, view, context, 0.7);
    // "deplores the killing on 14 September": the day is that of the killing, and the text is of its own.
    const today = publicationTime(context);
    if (!today) return [draft];
    const { when: _, ...fieldSpans } = draft.fieldSpans ?? {};
    return [{ ...draft, when: today.value, whenBasis: today.basis, fieldSpans }];
  },
});

/** What a council decides is a term, not a wish. */
const DECIDING = /^(?:decide|agree|determine|resolve|commit|approve)$/;
