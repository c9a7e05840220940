import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { namesBefore } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { type RelationType, TYING_NOUNS, TYING_VERBS } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Hadd Front and the Dawn Brigade have fought each other for years.
 *     └──subject───┘     └───object────┘      └type─┘
 *     Eastmark and Norland are sworn enemies · the two groups joined forces
 */
export const eachOther = rule({
  id: "relation/each-other",
  kind: "relation",
  starts: "tie that two have with each other",
  word: ({ upos, lemma }) =>
    (upos === "NOUN" && TYING_NOUNS.has(lemma)) ||
    (upos === "VERB" && (lemma === "join" || lemma === "declare" || TYING_VERBS.has(lemma) || FIRE.test(lemma))),
  anchor: (token, view) => mutualTie(token, view) !== null,
  build(anchor, view, context) {
    const verb = anchor.upos === "VERB";
    if (isNegated(view.sentence, anchor.index) || (verb && unrealAt(anchor, view)))
      return stop(anchor, "a tie that is");
    const told = tiedParties(subjectsOf(view.sentence, anchor.index), view, context);
    // "The Front and the Brigade | joined forces": the parser may take the verb and its noun for more of the list.
    const two = told.length !== 2 && verb ? tiedParties(namesBefore(anchor.index, view), view, context) : told;
    if (two.length !== 2) return stop(anchor, "two parties");
    const drafts = relationDrafts(anchor, mutualTie(anchor, view)!, two.slice(0, 1), two.slice(1), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** A tie that holds both ways, told of several at once. */
function mutualTie(token: Token, view: SentenceView): RelationType | null {
  if (token.upos === "NOUN") {
    const type = TYING_NOUNS.get(token.lemma);
    const isPast = childrenBy(view.sentence, token.index, "amod").some(({ text }) => PAST.test(text));
    const isPair =
      !isPast &&
      token.xpos === "NNS" &&
      (childrenBy(view.sentence, token.index, "cop").length > 0 || swornTo(token, view) !== undefined);
    // "Eastmark and Norland are enemies of the Front": of somebody else.
    const isWhose = childrenBy(view.sentence, token.index, "nmod").length > 0;
    return isPair && !isWhose && (type === "allied-with" || type === "fights") ? type : null;
  }
  if (token.upos !== "VERB") return null;
  if (token.lemma === "join")
    return view.tokens[token.index + 1]?.lemma === "force" && !hasWith(token, view) ? "allied-with" : null;
  // "have declared war on each other"; "the army and the Front clashed near the river"
  const words = view.tokens
    .slice(token.index + 1, token.index + 5)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (token.lemma === "declare") return /^war on (?:each other|one another)/.test(words) ? "fights" : null;
  const isClash =
    /^(?:clash|skirmish)$/.test(token.lemma) && childrenBy(view.sentence, token.index, "obj").length === 0;
  const isWithOther = childrenBy(view.sentence, token.index, "obl").some(({ index }) =>
    childrenBy(view.sentence, index, "case").some(({ text }) => /^(?:with|against|over)$/i.test(text)),
  );
  if (isClash && !isWithOther) return "fights";
  const type = TYING_VERBS.get(token.lemma);
  const at = token.index + (/^(?:at|on|with|against)$/.test(view.tokens[token.index + 1]?.text ?? "") ? 2 : 1);
  const isMutual = /^(?:each other|one another)$/i.test(
    [0, 1].map((step) => view.tokens[at + step]?.text ?? "").join(" "),
  );
  return isMutual && (type === "fights" || FIRE.test(token.lemma)) ? "fights" : null;
}

/** The "sworn" that the parser took for the verb. */
function swornTo({ index, head }: Token, { sentence, tokens }: SentenceView): Token | undefined {
  const above = tokens[head];
  return [...childrenBy(sentence, index, "amod"), ...(above ? [above] : [])].find(
    (word) => /^sworn$/i.test(word.text) && childrenBy(sentence, word.index, "nsubj", "nsubj:pass").length > 0,
  );
}

const PAST = /^(?:former|onetime|one-time|erstwhile|past)$/i;

/** What two who fight do to each other. */
const FIRE = /^(?:shell|shoot|fire|kill|clash|raid|skirmish|ambush)$/;

function hasWith({ index }: Token, view: SentenceView): boolean {
  return /^with$/i.test(view.tokens[index + 2]?.text ?? "");
}
