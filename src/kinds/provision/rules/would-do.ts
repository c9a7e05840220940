import { childrenBy, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";

/**
 *     A deal was close, Okoro said. Kenya would withdraw its troops within a month.
 *       └deal┘                      └────────────────term──────────────────────┘
 *
 * What a party will or would do, where a deal is spoken of in the same breath: the step is a term of it.
 */
export const wouldDo = rule({
  id: "provision/would-do",
  kind: "provision",
  after: ["provision/agreed-to"],
  starts: "verb for a step that deals ask for",
  anchor: (token) => token.upos === "VERB" && STEPS.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    const modal = under.find((token) => token.xpos === "MD" && /^(?:will|would|shall|must|['’]ll)$/i.test(token.text));
    const above = view.tokens[anchor.head];
    const isBound = under.some(({ text }) => /^to$/i.test(text)) && above !== undefined && BINDING.test(above.lemma);
    if (!modal && !isBound) return stop(anchor, "a step that is still to be taken");
    if (under.some(({ text }) => /^(?:if|unless|whether)$/i.test(text))) return stop(anchor, "a step, not a condition");
    if (!speaksOfDeal(view.sentence.index, context)) return stop(anchor, "a deal that asks for it");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const { first, last } = runAround(subtree(sentence, anchor.index, ["conj", "cc", "parataxis"]), anchor.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span || last - first < 2) return stop(anchor, "a step with what it is done to");
    return [provisionDraft(anchor, span, parties, "agreed", view, context)];
  },
});

/** Sentences back in which the deal may be named. */
const NEAR = 1;

function speaksOfDeal(index: number, context: Context): boolean {
  for (let at = index; at >= Math.max(0, index - NEAR); at--) {
    const view = context.view(at);
    if (view.tokens.some((token) => dealAt(token, view) !== null)) return true;
  }
  return false;
}

const BINDING = /^(?:require|oblige|suppose|bind|allow|call|ask|expect|force|commit|due)$/;
/** Steps by which parties carry out what they agree on. */
const STEPS =
  /^(?:withdraw|pull|leave|release|free|lift|ease|remove|dismantle|destroy|disarm|surrender|return|open|reopen|halt|cease|stop|freeze|suspend|end|limit|reduce|cut|restrict|allow|permit|monitor|patrol|exchange|swap|evacuate|establish|create|recognise|recognize|guarantee|receive|deploy|redeploy|pay|ship|export|hand|transfer|hold|resume|deliver|respect|verify|inspect|dilute|restore|rebuild|expand|coordinate|share|refrain|separate|create|form|extend)$/;
