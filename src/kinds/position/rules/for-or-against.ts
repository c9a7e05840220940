import { childrenBy, isNegated, runAround, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { issueIn } from "../../../extract/issues/issue-in.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { positionDraft } from "../position-draft.ts";
import type { Stance } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya is in favour of the plan.
 *     └who┘    └─support──┘ └content┘
 *     The rebels are against the truce · Okoro came out in support of talks · Lind is a critic of it
 */
export const forOrAgainst = rule({
  id: "position/for-or-against",
  kind: "position",
  after: ["position/wants", "position/is-ready", "position/demand-of"],
  starts: '"against", "in favour of", "on board with", "an opponent of"',
  word: (word) =>
    AGAINST.test(word.text) || /^for$/i.test(word.text) || FOR.test(word.text) || stanceOfNoun(word) !== null,
  anchor: (token, view) => stanceAt(token, view) !== null,
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const isBeside = /^appos/.test(anchor.relation) && stanceOfNoun(anchor) !== null;
    const holder = isBeside ? anchor : carrierOf(anchor, view);
    if (!holder) return stop(anchor, "a party that is so");
    const missing = missingFor(holder, view);
    if (missing) return stop(anchor, missing);
    // "Norland, a critic of the plan, …"
    const subjects = isBeside ? [holder.head] : subjectsOf(sentence, holder.index);
    const actors = whoseStance(subjects, view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    // "a staunch opponent of the deal"
    const lead = /^(?:against|for)$/i.test(anchor.text) ? anchor : (tokens[anchor.index + 1] ?? anchor);
    const thing = tokens[lead.head];
    if (!thing || thing.index <= lead.index) return stop(lead, "what it is for or against");
    // "a critic of the president" is against somebody, not something.
    if (actorAt(thing.index, sentence, view.actors) && anchor.upos === "NOUN") return stop(lead, "a plan, not a party");
    const words = subtree(sentence, thing.index).filter((i) => i > lead.index);
    const { first, last } = runAround(words, thing.index);
    const content = trimmedSpan(sentence, first, last);
    if (!content) return stop(lead, "what it is for or against");
    const lexical = stanceAt(anchor, view)!;
    const stance = isNegated(sentence, holder.index) ? (lexical === "support" ? "oppose" : null) : lexical;
    if (!stance) return stop(anchor, "a stance that is sure");
    // "Kenya is for a vote" is for something of talks; what else is for something is so for many reasons.
    const isBareFor = /^for$/i.test(anchor.text);
    if (isBareFor && issueIn(content, view, context) === "other") return stop(anchor, "an issue of talks");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.6));
  },
});

function stanceAt(token: Token, { tokens }: SentenceView): Stance | null {
  // "against the plan", "against resuming the talks"
  // "up against a wall of debt": what one meets.
  const isMet =
    /^up$/i.test(tokens[token.index - 1]?.text ?? "") &&
    [2, 3].some((back) =>
      /^(?:be|come|run|go|bump|butt|stack|back|ram)$/.test(tokens[token.index - back]?.lemma ?? ""),
    );
  if (AGAINST.test(token.text) && isMet) return null;
  if (AGAINST.test(token.text) && /^(?:case|mark)/.test(token.relation)) return "oppose";
  // "we are for talks", "is all for a vote"
  const before = tokens[token.index - 1];
  if (/^for$/i.test(token.text) && /^case/.test(token.relation))
    return before && (/^(?:all|firmly|strongly|also)$/i.test(before.text) || before.lemma === "be") ? "support" : null;
  const follows = tokens[token.index + 1]?.text.toLowerCase();
  const ofNoun = follows === "of" ? stanceOfNoun(token) : null;
  if (ofNoun) return ofNoun;
  if (!FOR.test(token.text)) return null;
  const isOnBoard = /^board$/i.test(token.text);
  return before?.text.toLowerCase() === (isOnBoard ? "on" : "in") && follows === (isOnBoard ? "with" : "of")
    ? "support"
    : null;
}

const AGAINST = /^against$/i;
const FOR = /^(?:favou?r|support|board)$/i;

/** "an opponent of", "a supporter of" */
function stanceOfNoun({ upos, lemma }: Word): Stance | null {
  if (upos !== "NOUN") return null;
  if (/^(?:opponent|critic|foe|detractor)$/.test(lemma)) return "oppose";
  return /^(?:supporter|advocate|proponent|champion|defender|backer)$/.test(lemma) ? "support" : null;
}

/** What is said of a party by a verb of being, or by "come out", "speak". */
function carrierOf(anchor: Token, { sentence, tokens }: SentenceView): Token | null {
  for (const at of [anchor, tokens[anchor.head]]) {
    if (!at) continue;
    if (childrenBy(sentence, at.index, "cop").length > 0) return at;
    const above = tokens[at.head];
    if (above?.upos === "VERB" && /^obl/.test(at.relation) && CARRIERS.test(above.lemma)) return above;
  }
  return null;
}

const CARRIERS = /^(?:be|come|speak|argue|stand|remain|lobby|testify)$/;
