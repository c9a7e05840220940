import { entryDay } from "../../../extract/circumstances/entry-day.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { isOfNobody } from "../../../extract/deals/deal-of-nobody.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { type EventTime, eventTime } from "../../../extract/event-time.ts";
import { instrumentOf } from "../../../extract/forms/instruments.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { agreementDraft } from "../agreement-draft.ts";
import { isPronounOfDeal } from "../deal-meant.ts";
import type { DealMention } from "../deal-mentions.ts";
import { nameOf } from "../name-of.ts";
import { toldDeals } from "../told-deals.ts";

/**
 *     Kenya and Ethiopia reached a border accord on Monday.
 *     └───parties────┘  └status┘   └───name──┘
 *     the truce collapsed · a proposed peace plan · talks on a treaty
 *
 * A noun for a deal, and some word that tells how far it is. What several sentences tell of one deal in one state is
 * told at the first of them.
 */
export const deal = rule({
  id: "agreement/deal",
  kind: "agreement",
  starts: "noun for a deal",
  word: (token) => isDealNoun(token) || isPronounOfDeal(token),
  build(anchor, view, context) {
    const isPronoun = isPronounOfDeal(anchor);
    if (!isPronoun && !dealAt(anchor, view)) return stop(anchor, "a deal of parties");
    // "This Agreement shall enter into force": its own text tells of it.
    const text = instrumentOf(context);
    if (text && (isItself(anchor, view) || text.title.sentence === view.sentence))
      return stop(anchor, "another deal than the text itself");
    const told = toldDeals(context).get(anchor);
    if (!told) return stop(anchor, "a word that tells how far the deal is, and no other mention that tells it better");
    const { mentions, status } = told;
    const found = mentions[0]!.found!;
    // "A truce began. It held for a week": the deal has its name where it was told of before.
    const named = mentions[0]!.of ?? mentions[0]!;
    const { span } = nameOf(named.noun, named.view, context.report.text);
    const parties = mostParties(mentions, context);
    if (isOfNobody(named.noun, named.view, status, parties.length, context))
      return stop(anchor, "parties to a deal, in news that is not of talks");
    const time = timeOfDeal(mentions) ?? entryDay(view.sentence, context);
    const confidence = (parties.length > 1 ? 0.1 : 0) + (found.weight === 3 ? 0.75 : found.weight === 2 ? 0.65 : 0.55);
    const draft = agreementDraft(
      anchor,
      { name: span, found: { status, sign: found.sign }, parties, time, confidence },
      view,
      context,
    );
    const passages = mentions.flatMap((mention) => [...(mention.of ? [mention.of] : []), mention]);
    return [
      { ...draft, spans: passages.map(({ view: { sentence } }) => ({ start: sentence.start, end: sentence.end })) },
    ];
  },
});

/** Steps from a time up to the verb it hangs on. */
const NEAR = 2;
/** A deal has two parties: those of the first mention that gives as many, else of the first that gives any. */
function mostParties(mentions: readonly DealMention[], context: Context): readonly Party[] {
  const given = mentions
    .flatMap((mention) => [mention, ...(mention.of ? [mention.of] : [])])
    .map(({ noun, view }) => dealParties(noun, view, context));
  return given.find(({ length }) => length > 1) ?? given.find(({ length }) => length > 0) ?? [];
}

/** What tells the state tells the day: of "a truce signed on Monday … the 1970 treaty" the Monday. */
function timeOfDeal(mentions: readonly DealMention[]): EventTime | null {
  for (const { found, view } of mentions) {
    const time = found?.sign.upos === "VERB" ? eventTime(found.sign, view, NEAR) : null;
    if (time) return time;
  }
  for (const { noun, found, view } of mentions) {
    // "discussing a truce ahead of a summit set for next week": the week is the summit's.
    const time = eventTime(noun, view, found?.status === "negotiating" ? NEAR : undefined);
    if (time) return time;
  }
  return mentions.map(({ noun, view }) => timeBehind(noun, view)).find((time) => time !== null) ?? null;
}

/** "passed a resolution | in March | allowing a blockade": right behind it, whatever the tree hangs the March on. */
function timeBehind(noun: Token, { tokens, times }: SentenceView): EventTime | null {
  const [preposition, first] = tokens.slice(noun.index + 1, noun.index + 3);
  if (!first || !/^(?:in|on|of)$/i.test(preposition!.text)) return null;
  const time = times.find(
    ({ start, type, value, basis }) => start === first.start && type === "date" && value && basis !== "unresolved",
  );
  return time?.value && time.basis !== "unresolved"
    ? { value: time.value, basis: time.basis, span: { start: time.start, end: time.end } }
    : null;
}

/** "This Agreement", "the present Protocol". */
function isItself(noun: Token, view: SentenceView): boolean {
  return view.tokens
    .slice(Math.max(0, noun.index - 2), noun.index)
    .some(({ text }) => /^(?:this|present)$/i.test(text));
}
