import { childrenBy, isNegated, runAround, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { mayTakeStance, stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     The plan was rejected by Kenya.
 *     └content┘    └oppose┘    └who┘
 *     a truce proposed by Okoro · a resolution opposed by Kenya and Ethiopia · the move was blasted by critics
 */
export const wantedBy = rule({
  id: "position/wanted-by",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: "participle of a verb by which a party takes a stance",
  word: (word) => word.upos === "VERB" && word.xpos === "VBN" && mayTakeStance(word),
  anchor: (token, view) => stanceOfVerb(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const agent = agentOf(anchor, view);
    if (!agent) return stop(anchor, '"by" and somebody who takes the stance');
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    // "will be decided by commanders": whose it is to decide.
    if (anchor.lemma === "decide") return stop(anchor, "a stance, not who decides");
    // "the crimes committed by the guards"
    if (anchor.lemma === "commit") return stop(anchor, "a stance, not a deed");
    const isDenied = isNegated(sentence, anchor.index);
    if (/^(?:agree|accept|sign)$/.test(anchor.lemma) && !(isDenied && anchor.lemma !== "sign"))
      return stop(anchor, "the stance of one party, not an agreement");
    const thing = thingOf(anchor, view);
    if (!thing) return stop(anchor, "what is wanted or not");
    // "because it was proposed by Kenya": what, is told elsewhere.
    if (/^(?:it|this|that|one)$/i.test(thing.text)) return stop(thing, "what is wanted, by its own words");
    if (/^(?:back|support|defend|favou?r)$/.test(anchor.lemma) && !BACKED.test(thing.lemma))
      return stop(thing, "a plan that is backed, not a party");
    const agents = [...withConjuncts(sentence, agent.index), ...otherAgents(agent, view)];
    const actors = whoseStance([...new Set(agents)], view, context);
    if (actors.length === 0) return stop(agent, "a party that is named");
    const content = contentAt(thing, anchor, view);
    if (!content) return stop(anchor, "what is wanted or not");
    const lexical = stanceOfVerb(anchor, view)!;
    const stance = isDenied ? (lexical === "support" ? "oppose" : null) : lexical;
    if (!stance) return stop(anchor, "a stance that is sure");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.65));
  },
});

/** Words from the participle to its "by": "criticised for the move by lawmakers". */
const FARTHEST = 7;

function agentOf(verb: Token, { tokens }: SentenceView): Token | undefined {
  for (let i = verb.index + 1; i < Math.min(tokens.length, verb.index + FARTHEST); i++) {
    const token = tokens[i]!;
    if (token.upos === "VERB" || token.text === ",") return undefined;
    if (token.text.toLowerCase() === "by" && /^case/.test(token.relation)) return tokens[token.head];
  }
  return undefined;
}

/** "opposed by Kenya, whose minister called it a trap, | and by several senators" */
function otherAgents(agent: Token, { tokens }: SentenceView): number[] {
  return tokens.flatMap(({ index, text, head }) =>
    index > agent.index && /^by$/i.test(text) && /^and$/i.test(tokens[index - 1]?.text ?? "") && head > index
      ? [head]
      : [],
  );
}

/** What the participle is said of: its subject, or the noun it stands behind. */
function thingOf(verb: Token, view: SentenceView): Token | null {
  const subject = childrenBy(view.sentence, verb.index, "nsubj")[0];
  const noun = subject ?? (/^acl/.test(verb.relation) ? view.tokens[verb.head] : undefined);
  return !noun || (noun.upos === "PRON" && !/^(?:which|that|who|it|this|one)$/i.test(noun.text)) ? null : noun;
}

function contentAt(thing: Token, verb: Token, { sentence }: SentenceView): Span | null {
  const words = subtree(sentence, thing.index).filter((i) => i < verb.index);
  const { first, last } = runAround(words, thing.index);
  return trimmedSpan(sentence, first, last);
}

/** What a party can back without taking the field for somebody. */
const BACKED =
  /^(?:plan|deal|proposal|resolution|accord|agreement|pact|treaty|initiative|bill|motion|talk|negotiation|truce|ceasefire|cease-fire|idea|process|measure|statement|position|draft|bid|call|demand|move|decision|approach|solution|text|amendment|name|one|candidate|candidacy|roadmap|document|compromise|option)$/;
