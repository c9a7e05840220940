import {
  childrenBy,
  isNegated,
  objectsOfPreposition,
  runAround,
  subtree,
  trimmedSpan,
} from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { isOnlooker } from "../onlooker.ts";
import { positionDraft } from "../position-draft.ts";
import type { Stance } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     The plan has the backing of Kenya.
 *     content      └support┘     └who┘
 *     the truce won approval from the Front · the idea ran into opposition from Norland
 *
 * What a plan is said to have, win or meet with from a party is the stance of that party.
 */
export const wonSupport = rule({
  id: "position/won-support",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants", "position/demand-of"],
  starts: '"backing of", "approval from", "opposition from"',
  word: (word) => stanceOf(word) !== null,
  anchor: (token, view) => carrierOf(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const carrier = carrierOf(anchor, view)!;
    const stance = stanceOf(anchor)!;
    const missing = missingFor(carrier, view);
    if (missing) return stop(anchor, missing);
    if (
      isNegated(sentence, carrier.index) ||
      childrenBy(sentence, carrier.index, "aux").some(({ xpos }) => xpos === "MD")
    )
      return stop(anchor, "a stance that is taken");
    const actors = whoseStance(holdersAt(anchor, carrier, view), view, context).filter(
      (actor) => !isOnlooker(actor, context),
    );
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const thing = childrenBy(sentence, carrier.index, "nsubj")[0];
    // "the president won the support of Kenya": who stands with whom.
    if (!thing || !THINGS.test(thing.lemma)) return stop(anchor, "a plan or a deal");
    const { first, last } = runAround(subtree(sentence, thing.index), thing.index);
    const span = trimmedSpan(sentence, first, last);
    if (!span) return stop(anchor, "a plan or a deal");
    return actors.map((actor) => positionDraft(anchor, actor, stance, span, view, context, 0.6));
  },
});

function stanceOf({ upos, lemma }: Word): Stance | null {
  if (upos !== "NOUN") return null;
  if (/^(?:support|backing|approval|endorsement|blessing|consent|assent|favou?r|acceptance|welcome)$/.test(lemma))
    return "support";
  return /^(?:opposition|resistance|criticism|objection|hostility|scepticism|skepticism|condemnation|fire|veto|refusal|rejection)$/.test(
    lemma,
  )
    ? "oppose"
    : null;
}

/** The verb by which a plan has it: "has the backing of", "met with opposition from". */
function carrierOf(noun: Token, { tokens }: SentenceView): Token | null {
  const verb = tokens[noun.head];
  return verb?.upos === "VERB" &&
    CARRIES.test(verb.lemma) &&
    /^(?:obj|obl)/.test(noun.relation) &&
    verb.index < noun.index
    ? verb
    : null;
}

const CARRIES =
  /^(?:have|enjoy|win|gain|get|receive|secure|command|obtain|earn|draw|meet|face|encounter|provoke|arouse|run|find|attract|stir)$/;

function holdersAt(noun: Token, carrier: Token, view: SentenceView): readonly number[] {
  const leads = /^favou?r$/.test(noun.lemma) ? WITH : FROM;
  const own = objectsOfPreposition(view.sentence, noun.index, leads);
  return own.length > 0 ? own : objectsOfPreposition(view.sentence, carrier.index, leads);
}

const FROM = new Set(["of", "from", "among"]);
const WITH = new Set(["with", "among"]);
/** What parties can be for or against. */
const THINGS =
  /^(?:plan|proposal|deal|agreement|accord|pact|treaty|truce|ceasefire|cease-fire|idea|draft|text|resolution|bill|motion|initiative|roadmap|compromise|settlement|formula|offer|move|decision|measure|scheme|candidacy|suggestion|approach|call|demand|solution|it|this|that|which)$/;
