import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { SIGNING } from "../../../extract/deals/deal-words.ts";
import { turnOf, verbOver } from "../../../extract/deals/turns-of-deals.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { PlaceMention } from "../../../notice/noticed.ts";
import { isCountry } from "../../../notice/places/is-country.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { theTwoTold } from "../told-before.ts";
import { theTwoOrSides } from "../who-meets.ts";

/** What brings those who make a deal to one table. */
const MAKING = /^(?:negotiate|conclude|broker|mediate|hammer|thrash|clinch|seal|strike|work|draft)$/;

/**
 *     The rebels and the Kenyan envoy signed a peace accord in Lakeside on Monday.
 *     └───────────parties───────────┘ ^^^^^^                  └place─┘ └─when──┘
 *     put their names to a pact in Lakeside · a truce that was negotiated in Lakeside · It was concluded in Lakeside
 *
 * Who signs or makes a deal in a town meets there.
 */
export const signed = rule({
  id: "meeting/signed",
  kind: "meeting",
  starts: "a verb of signing or bargaining, with a deal",
  word: ({ upos, lemma }) =>
    upos === "VERB" && (SIGNING.has(lemma) || MAKING.test(lemma) || REACHING.test(lemma) || TURNING.test(lemma)),
  anchor: (token, view) => dealOf(token, view) !== null,
  build(anchor, view, context) {
    const deal = dealOf(anchor, view)!;
    const place = placeNear(anchor, view);
    // "a strike in the north, a week after signing the deal": the strike was there.
    if (!place || !(isBeside(place.last, anchor, deal, view) || isAhead(place, anchor, view)))
      return stop(anchor, "where it is signed");
    // "brokered a truce in the country": where it holds.
    if (!SIGNING.has(anchor.lemma) && (isCountry(place) || place.last < anchor.index))
      return stop(anchor, "a town where it is made");
    // "agreed in Lakeside on a truce"; "agreed on a truce in the town": where it holds.
    if (REACHING.test(anchor.lemma) && !(place.last < deal.index || view.tokens[place.first - 1]?.text === "at"))
      return stop(anchor, "a town where it is agreed");
    const heads = [
      ...subjectsOf(view.sentence, anchor.index),
      // "was signed in Lakeside by Okoro and Lind"
      ...objectsOfPreposition(view.sentence, anchor.index, BY_OR_BETWEEN),
    ].filter((i) => i !== deal.index);
    const found = partiesAt(heads, view, context.report.text);
    // "In Lakeside, the two leaders signed it"
    const named = found.length > 0 ? found : theTwoOrSides(heads, view, context);
    const own = named.length > 1 || !isDealNoun(deal) ? named : dealParties(deal, view, context);
    // "was negotiated in Lakeside by the African Union": between those told before.
    const span = { start: anchor.start, end: anchor.end };
    const told = own.length === 1 ? theTwoTold(view.sentence.index, context).map((name) => ({ name, span })) : [];
    const parties = [...new Map([...own, ...told].map((party) => [party.name, party])).values()];
    if (parties.length < 2) return stop(anchor, "two who sign it");
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "a signing that took place, or will");
    return [meetingDraft(anchor, status, parties, view, context, place)];
  },
});

/** What comes about where those who agree are. */
const REACHING = /^(?:agree|reach)$/;

/** "On 8 June, in Lakeside, | the two signed": told before whoever signs. */
function isAhead({ first, last }: PlaceMention, verb: Token, view: SentenceView): boolean {
  const subjects = childrenBy(view.sentence, verb.index, "nsubj");
  const isBefore = subjects.some(({ index }) => last < index) && view.tokens[last + 1]?.text === ",";
  return isBefore && SIGNING.has(verb.lemma) && /^(?:in|at)$/i.test(view.tokens[first - 1]?.text ?? "");
}

const BY_OR_BETWEEN = new Set(["by", "between"]);
const ON_OR_TO = new Set(["on", "to"]);
/** What is signed as well as a deal. */
const PAPERS = /^(?:point|paper|text|document|draft|page|annex)$/;
/** "put their names to", "shook hands on": verbs that sign only with more words. */
const TURNING = /^(?:put|set|affix|append|lend|attach|place|shake)$/;

/** Whether a place hangs on the verb or on what is signed, by "in" or "at": "ending the war in the north" is elsewhere. */
function isBeside(last: number, verb: Token, deal: Token, { sentence, tokens }: SentenceView): boolean {
  let at = tokens[last]!;
  for (let steps = 0; steps < 3 && at.head >= 0; steps++) {
    if (at.head === verb.index || at.head === deal.index)
      return (
        at.index > verb.index && childrenBy(sentence, at.index, "case").some(({ text }) => /^(?:in|at)$/i.test(text))
      );
    at = tokens[at.head]!;
  }
  return false;
}

/** What is signed; "it" where that can be nothing else. */
function dealOf(verb: Token, view: SentenceView): Token | null {
  const isTurn = TURNING.test(verb.lemma);
  const isAgreed = verb.lemma === "agree";
  const nouns = isTurn
    ? view.tokens.filter((token) => token.index > verb.index && verbOver(token, view) === verb)
    : [
        ...objectsOf(view.sentence, verb.index),
        ...subjectsOf(view.sentence, verb.index),
        // "agreed in Lakeside on a ceasefire"
        ...(isAgreed ? objectsOfPreposition(view.sentence, verb.index, ON_OR_TO) : []),
      ].map((i) => view.tokens[i]!);
  if (isAgreed) return nouns.find((token) => isDealNoun(token) && token.index > verb.index) ?? null;
  const deal = nouns.find(
    (token) =>
      isDealNoun(token) &&
      dealAt(token, view) !== null &&
      (!isTurn || /^(?:signed|reached)$/.test(turnOf(verb, token, view) ?? "")),
  );
  if (deal) return deal;
  const isSigning = SIGNING.has(verb.lemma);
  return (
    nouns.find(
      ({ text, lemma, relation }) =>
        // "signed the six points", "initialled the text"
        (isSigning && relation === "obj" && PAPERS.test(lemma)) ||
        ((isSigning || verb.lemma === "conclude") && relation === "nsubj:pass" && /^it$/i.test(text)),
    ) ?? null
  );
}
