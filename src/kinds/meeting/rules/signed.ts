import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { SIGNING } from "../../../extract/deals/deal-words.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";

/**
 *     The rebels and the Kenyan envoy signed a peace accord in Lakeside on Monday.
 *     └───────────parties───────────┘ ^^^^^^                  └place─┘ └─when──┘
 *
 * Who signs a deal at a place meets there.
 */
export const signed = rule({
  id: "meeting/signed",
  kind: "meeting",
  starts: 'verb "sign" with a deal',
  word: ({ upos, lemma }) => upos === "VERB" && SIGNING.has(lemma),
  anchor: (token, view) => dealOf(token, view) !== null,
  build(anchor, view, context) {
    const deal = dealOf(anchor, view)!;
    const place = placeNear(anchor, view);
    // "a strike in the north, a week after signing the deal": the strike was there.
    if (!place || !isBeside(place.last, anchor, deal, view)) return stop(anchor, "where it is signed");
    const named = partiesAt(
      [
        ...subjectsOf(view.sentence, anchor.index),
        // "was signed in Lakeside by Okoro and Lind"
        ...objectsOfPreposition(view.sentence, anchor.index, BY_OR_BETWEEN),
      ].filter((i) => i !== deal.index),
      view,
      context.report.text,
    );
    const parties = named.length > 1 ? named : dealParties(deal, view, context);
    if (parties.length < 2) return stop(anchor, "two who sign it");
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "a signing that took place, or will");
    return [meetingDraft(anchor, status, parties, view, context, place)];
  },
});

const BY_OR_BETWEEN = new Set(["by", "between"]);

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

/** What is signed. */
function dealOf(verb: Token, view: SentenceView): Token | null {
  const noun = [...objectsOf(view.sentence, verb.index), ...subjectsOf(view.sentence, verb.index)]
    .map((i) => view.tokens[i]!)
    .find((token) => isDealNoun(token) && dealAt(token, view) !== null);
  return noun ?? null;
}
