import { childrenBy, subjectsOf } from "../../../extract/clauses.ts";
import { modifiersOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { contentOf } from "../content-of.ts";
import { positionDraft } from "../position-draft.ts";
import { STANCE_NOUNS } from "../position-words.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya's demand for a truce was ignored.
 *     └who─┘  └dem─┘ └─content─┘
 *     Okoro voiced support for the plan
 */
export const demandOf = rule({
  id: "position/demand-of",
  kind: "position",
  starts: "noun of a stance",
  anchor: (token) => token.upos === "NOUN" && STANCE_NOUNS.has(token.lemma),
  build(anchor, view, context) {
    const content = contentOf(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    const own = modifiersOf(anchor.index, view).map(({ actor, start, end }) => ({ name: actor, span: { start, end } }));
    const verb = view.tokens[anchor.head];
    const isVoiced = verb?.upos === "VERB" && anchor.relation === "obj" && VOICING.test(verb.lemma);
    const actors =
      own.length > 0 ? own : isVoiced ? whoseStance(subjectsOf(view.sentence, verb.index), view, context) : [];
    if (actors.length === 0) return stop(anchor, "a party whose stance it is");
    if (childrenBy(view.sentence, anchor.index, "det").some(({ text }) => /^no$/i.test(text)))
      return stop(anchor, "a stance that is taken");
    const stance = STANCE_NOUNS.get(anchor.lemma)!;
    return actors.slice(0, 2).map((actor) => positionDraft(anchor, actor, stance, content.span, view, context, 0.6));
  },
});

/** Verbs by which a stance is voiced. */
const VOICING =
  /^(?:voice|express|signal|announce|reiterate|declare|make|issue|state|repeat|reaffirm|show|drop|raise|set|lay|have|pledge|give|offer|throw|lend)$/;
