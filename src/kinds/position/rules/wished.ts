import { childrenBy, isNegated } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { attributionAt, headsOf } from "../../../extract/speech/attributed.ts";
import { CUE_ADJECTIVES, CUE_NOUNS } from "../../../notice/attributions/cue-nouns.ts";
import { cueVerb } from "../../../notice/attributions/cue-verbs.ts";
import { positionDraft } from "../position-draft.ts";
import type { Stance } from "../position-words.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya expects to sign the accord.
 *     └who┘ └wish─┘ └─────content────┘
 *
 * Wishes and intentions that the text attributes to somebody, where no narrower rule has read them. Stances and feelings
 * are left out: more than half of those that no narrower rule reads concern no issue of a negotiation.
 */
export const wished = rule({
  id: "position/wished",
  kind: "position",
  after: ["position/wants", "position/is-ready", "position/demand-of"],
  starts: "word that attributes a wish or an intention",
  anchor: (token) =>
    (token.upos === "VERB" && cueVerb(token.lemma)?.kind === "intention") ||
    CUE_NOUNS.get(token.lemma)?.kind === "intention" ||
    CUE_ADJECTIVES.get(token.lemma)?.kind === "intention",
  build(anchor, view, context) {
    const attribution = attributionAt(anchor, view, context);
    if (attribution?.kind !== "intention") return stop(anchor, "a wish or an intention of somebody");
    const [content] = attribution.content;
    if (!attribution.source || !content) return stop(anchor, "somebody whose wish it is");
    if (childrenBy(view.sentence, anchor.index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text)))
      return stop(anchor, "a stance that is taken");
    const actors = whoseStance(headsOf(attribution.source, view.sentence), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const isAgainst = AGAINST.test(anchor.lemma) !== isNegated(view.sentence, anchor.index);
    const stance: Stance = isAgainst ? "oppose" : "support";
    return actors.map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.55));
  },
});

/** Words by which somebody will not. */
const AGAINST = /^(?:refuse|decline|avoid|resist|balk|unwilling|reluctant|refusal|reluctance|fail|forgo|eschew)$/;
