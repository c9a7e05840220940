import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { MAY, MUST } from "../../../language/modals.ts";
import { holdsOutStep } from "../held-out.ts";
import { positionDraft } from "../position-draft.ts";
import { ADJECTIVE_LEADS, STANCE_ADJECTIVES, type Stance } from "../position-words.ts";
import { missingFor } from "../taken.ts";
import { verbContent } from "../verb-content.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya is ready to return to the talks.
 *     └who┘    └sup┘ └──────content───────┘
 *     Okoro is opposed to the plan · "We are committed to peace," Lind said
 */
export const isReady = rule({
  id: "position/is-ready",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: "adjective by which a party takes a stance",
  // "appears intent on": a noun for the parser.
  word: ({ upos, text }) =>
    (/^(?:ADJ|VERB)$/.test(upos) || /^intent$/i.test(text)) && STANCE_ADJECTIVES.has(text.toLowerCase()),
  build(anchor, view, context) {
    const { sentence } = view;
    // "were due to open in January"
    const isDone = anchor.upos === "VERB" || /^to$/i.test(view.tokens[anchor.index - 1]?.text ?? "");
    if (/^(?:open)$/i.test(anchor.text) && isDone) return stop(anchor, "a party that is so");
    // "has committed a crime": what it did.
    if (anchor.upos === "VERB" && childrenBy(sentence, anchor.index, "obj").length > 0)
      return stop(anchor, "a party that is so");
    const lead = ADJECTIVE_LEADS.get(anchor.text.toLowerCase());
    if (lead && !lead.test(view.tokens[anchor.index + 1]?.text ?? "")) return stop(anchor, "what it is so about");
    const above = view.tokens[anchor.head];
    const stays = above !== undefined && /^xcomp/.test(anchor.relation) && STAYS.test(above.lemma);
    // "declared itself ready to talk"
    const declares = above !== undefined && DECLARES.test(above.lemma) && isOfItself(above, view);
    const isState = stays || declares || childrenBy(sentence, anchor.index, "cop", "aux:pass", "aux").length > 0;
    if (!isState) return stop(anchor, "a party that is so");
    // "was ready to say when", "is willing to comment"
    if (
      childrenBy(sentence, anchor.index, "xcomp").some(
        ({ lemma, index }) => SPEAKS.test(lemma) && !/^(?:yes|no)$/i.test(view.tokens[index + 1]?.text ?? ""),
      )
    )
      return stop(anchor, "a stance, not words");
    // "all sides should be committed to it"
    if (childrenBy(sentence, anchor.index, "aux").some(({ text }) => MAY.test(text) || MUST.test(text)))
      return stop(anchor, "a stance that is taken, not one that may be");
    // "appears ready to sign": as far as it shows.
    const missing = missingFor(stays ? above : anchor, view);
    if (missing) return stop(anchor, missing);
    const actors = whoseStance(subjectsOf(sentence, declares ? above.index : anchor.index), view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    const content = verbContent(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    const lexical = STANCE_ADJECTIVES.get(anchor.text.toLowerCase())!;
    // "suspicious of Ethiopia" is so of a party, not of a plan.
    if (view.actors.some(({ start, end }) => start <= content.span.start && content.span.end <= end))
      return stop(anchor, "something that is wanted, not a party");
    const isDenied =
      isNegated(sentence, anchor.index) ||
      isFarFrom(anchor, view) ||
      ((declares || stays) && (isNegated(sentence, above.index) || isFarFrom(above, view)));
    // "is bound by the treaty": so it is, whatever it wants; "does not feel bound by it" it holds.
    if (/^bound$/i.test(anchor.text) && !isDenied) return stop(anchor, "a stance that is sure");
    const ready = /^(?:ready|willing|prepared)$/i.test(anchor.text) && holdsOutStep(anchor, view) ? "offer" : lexical;
    const stance = isDenied ? deniedStance(anchor, lexical) : ready;
    if (!stance) return stop(anchor, "a stance that is sure");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content.span, view, context, 0.65));
  },
});

const SPEAKS = /^(?:say|tell|comment|answer|predict|speculate|disclose|reveal|guess)$/;

/** "less than enthusiastic", "far from eager", "no longer willing" */
function isFarFrom({ index }: Token, { tokens }: SentenceView): boolean {
  const before = tokens.slice(Math.max(0, index - 2), index).map(({ text }) => text.toLowerCase());
  return (
    /^(?:less than|far from|anything but|no longer)$/.test(before.join(" ")) ||
    /^(?:hardly|scarcely)$/.test(before.at(-1) ?? "")
  );
}

const DECLARES = /^(?:declare|pronounce|profess|proclaim|show|consider|describe)$/;

function isOfItself(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obj").some(({ text }) => /^(?:it|him|her|them)sel(?:f|ves)$/i.test(text));
}

/** "is not ready to" is opposition, "is not averse to" support; "is not disappointed" leaves it open. */
function deniedStance({ text }: Token, lexical: Stance): Stance | null {
  if (lexical === "support") return "oppose";
  return lexical === "oppose" && /^(?:opposed|averse|hostile|disinclined)$/i.test(text) ? "support" : null;
}

/** "remains opposed", "stands ready": states like "is opposed". */
const STAYS = /^(?:remain|stay|stand|become|seem|appear|grow|feel|sound|look)$/;
