import { childrenBy, subjectsOf } from "../../../extract/clauses.ts";
import { type Content, contentOf } from "../../../extract/content-of.ts";
import { modifiersOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
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
    // "expressed support for the plan": the parser may hang what is wanted on the verb.
    const voice = view.tokens[anchor.head];
    const content = contentOf(anchor, view) ?? (voice?.upos === "VERB" ? contentBehind(anchor, voice, view) : null);
    if (!content) return stop(anchor, "what is wanted");
    // "the armed opposition in the north" is a party, "opposition to the plan" a stance; so with decisions.
    const next = view.tokens[anchor.index + 1]?.text.toLowerCase();
    if (/^(?:opposition|decision|resistance)$/.test(anchor.lemma) && next !== "to")
      return stop(anchor, 'a stance "to" something');
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

function contentBehind(noun: Token, verb: Token, view: SentenceView): Content | null {
  const found = view.tokens[noun.index + 1]?.text === "for" ? contentOf(verb, view, ["obl"]) : null;
  return found && found.span.start > noun.end ? found : null;
}

/** Verbs by which a stance is voiced. */
const VOICING =
  /^(?:voice|express|signal|announce|reiterate|declare|make|issue|state|repeat|reaffirm|show|drop|raise|set|lay|have|pledge|give|offer|throw|lend)$/;
