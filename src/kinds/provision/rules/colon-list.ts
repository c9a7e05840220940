import { isNegated } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { BARE_DEALS } from "../bare-deals.ts";
import { listedTerms } from "../listed-terms.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { statusAt, toldDeal } from "../told-deal.ts";

/**
 *     The understandings were oral: no guns near the river, a telephone line and an exchange of maps.
 *         └────lead────┘          ^ └────────term────────┘  └─────term─────┘     └──────term──────┘
 *     The mediator will put to them a short list: …       proposed
 */
export const colonList = rule({
  id: "provision/colon-list",
  kind: "provision",
  inTalksOnly: true,
  after: ["provision/article", "provision/named-terms", "provision/terms"],
  starts: "colon behind a deal or a list of terms",
  word: ({ text }) => text === ":",
  build(colon, view, context) {
    const lead = leadBefore(colon, view);
    const status = lead ? statusOf(lead, view, context) : (whatItIs(colon, view) ?? ofCounted(colon, view));
    if (!status) return stop(colon, "a deal or a list of terms that it opens");
    const behind = view.tokens.slice(colon.index + 1);
    // "The plan failed: the army left and the rebels came": what happened.
    const isTold = behind.some(({ xpos }) => xpos === "VBD") || /^["“‘']/.test(behind[0]?.text ?? "");
    if (isTold) return stop(colon, "terms behind it");
    // "worse: the border returns to it only after a vote and a new constitution": one sentence, no list
    const spans = listedTerms(colon.index + 1, view).filter((span) => isThing(span, view));
    const isOne = behind[0]?.xpos !== "IN" && isSentence(behind) && !spans.every((span) => hasVerb(span, view));
    if (isOne || spans.length < LEAST) return stop(colon, "several terms behind it");
    return spans.map((span) => provisionDraft(colon, span, [], status, view, context));
  },
});

/** "listed what had been agreed:", "What Norland offers is simple:" */
function whatItIs(colon: Token, view: SentenceView): ProvisionStatus | null {
  const { tokens } = view;
  const before = tokens.slice(0, colon.index);
  const isOffered =
    /^what$/i.test(before[0]?.text ?? "") && before.some(({ lemma }) => /^(?:offer|propose)$/.test(lemma));
  return isOffered ? "proposed" : isWhatWasAgreed(colon, view) ? "agreed" : null;
}

/** "settled three points:", "are divided over two matters:", "put four steps to them:": as their verb says. */
function ofCounted(colon: Token, view: SentenceView): ProvisionStatus | null {
  const { sentence, tokens } = view;
  const near = tokens.slice(Math.max(0, colon.index - FAR), colon.index);
  const things = near.findLast(({ lemma, xpos }) => xpos === "NNS" && COUNTED.test(lemma));
  if (!things) return null;
  const before = tokens.slice(0, things.index).toReversed();
  const told = before.find(({ lemma, upos }) => /^(?:VERB|ADJ|ADV)$/.test(upos) && turnOf(lemma) !== null);
  // "stuck to three conditions": what somebody asks.
  const isKept = told?.lemma === "stick" && /^(?:to|by)$/i.test(tokens[told.index + 1]?.text ?? "");
  if (!told || isKept) return null;
  const status = turnOf(told.lemma)!;
  return status === "agreed" && isNegated(sentence, told.index) ? "open" : status;
}

const COUNTED = /^(?:point|principle|step|issue|matter|measure|question|element|area|topic|condition|commitment)$/;

function turnOf(lemma: string): ProvisionStatus | null {
  if (/^(?:agree|settle|endorse|accept|adopt|approve|sign|initial|conclude|resolve|pledge)$/.test(lemma))
    return "agreed";
  if (/^(?:divide|divided|apart|unresolved|open|outstanding|disagree|differ|deadlock|stick|clash)$/.test(lemma))
    return "open";
  return /^(?:propose|offer|present|table|submit|suggest|outline|unveil|put|circulate|float|list|draft)$/.test(lemma)
    ? "proposed"
    : null;
}

function isWhatWasAgreed(colon: Token, { tokens }: SentenceView): boolean {
  const before = tokens.slice(Math.max(0, colon.index - 5), colon.index);
  const words = before.map(({ text }) => text.toLowerCase()).join(" ");
  return /\bwhat (?:(?:was|is|were|has been|had been) agreed|(?:they|both|all) (?:have |had )?agreed(?: on)?)$/.test(
    words,
  );
}

/** "troops leave within a month | the rebels disarm": each is a sentence. */
function hasVerb({ start, end }: Span, { tokens }: SentenceView): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && /^VB[ZP]$/.test(token.xpos));
}

/** Begins with a noun phrase and goes on to a verb of now, before any comma. */
function isSentence(behind: readonly Token[]): boolean {
  const comma = behind.findIndex(({ text }) => /^[,;]$/.test(text));
  const first = comma < 0 ? behind : behind.slice(0, comma);
  return (
    first.some(({ xpos }) => /^VB[ZP]$/.test(xpos)) &&
    !/^(?:that|who|how|which|what|whether)$/i.test(behind[0]?.text ?? "")
  );
}

/** A list has so many members. */
const LEAST = 2;
/** Words from what the list is of to the colon. */
const FAR = 8;
const PROPOSED = /^(?:list|offer|proposal|idea|suggestion|agenda|demand|option|recommendation|menu)$/;
const AGREED = /^(?:understanding|arrangement|bargain|compromise|commitment|concession|undertaking|obligation)$/;

function leadBefore(colon: Token, view: SentenceView): Token | null {
  const near = view.tokens.slice(Math.max(0, colon.index - FAR), colon.index).toReversed();
  return (
    near.find(
      (token) =>
        /^(?:NOUN|PROPN)$/.test(token.upos) &&
        (PROPOSED.test(token.lemma) || AGREED.test(token.lemma) || isPlan(token) || dealAt(token, view) !== null),
    ) ?? null
  );
}

const isPlan = ({ lemma }: Token): boolean => BARE_DEALS.has(lemma.toLowerCase());

function statusOf(lead: Token, view: SentenceView, context: Context): ProvisionStatus | null {
  if (dealAt(lead, view)) return statusAt(lead, view, context);
  if (PROPOSED.test(lead.lemma)) return "proposed";
  if (AGREED.test(lead.lemma)) return "agreed";
  return toldDeal(lead, view, context, 1)?.status ?? BARE_DEALS.get(lead.lemma.toLowerCase()) ?? null;
}

/** More than a name: "the parties to the deal: Kenya, the Hadd Front and Somalia" lists no terms. */
function isThing({ start, end }: Span, view: SentenceView): boolean {
  const words = view.tokens.filter((token) => token.start >= start && token.end <= end);
  return words.some(({ upos, index }) => /^(?:NOUN|VERB)$/.test(upos) && !actorAt(index, view.sentence, view.actors));
}
