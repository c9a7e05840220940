import { dealAt } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { dealStatus } from "../../../extract/deals/deal-status.ts";
import { DEALS, DEALS_OF_A_KIND } from "../../../extract/deals/deal-words.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { modalityOf } from "../modality.ts";
import { nameOf } from "../name-of.ts";

/**
 *     Kenya and Ethiopia reached a border accord on Monday.
 *     └───parties────┘  └status┘   └───name──┘
 *     the truce collapsed · a proposed peace plan · talks on a treaty
 *
 * A noun for a deal, and some word that tells how far it is.
 */
export const deal = rule({
  id: "agreement/deal",
  kind: "agreement",
  starts: "noun for a deal",
  anchor: (token) => DEALS.has(token.lemma.toLowerCase()) || DEALS_OF_A_KIND.has(token.lemma) || token.lemma === "fire",
  build(anchor, view, context) {
    const sort = dealAt(anchor, view);
    if (!sort) return stop(anchor, "a deal of parties");
    const found = dealStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells how far the deal is");
    const { name, span } = nameOf(anchor, view, context.report.text);
    const parties = dealParties(anchor, view, context);
    const time = eventTime(anchor, view);
    const source = creditFor(anchor, view, context);
    return [
      {
        fields: { name, parties: parties.map((party) => party.name), status: found.status },
        by: source?.name ?? null,
        when: time?.value ?? null,
        whenBasis: time?.basis ?? null,
        modality: modalityOf(found.status),
        fieldSpans: {
          name: [span],
          status: [{ start: found.sign.start, end: found.sign.end }],
          ...(parties.length > 0 ? { parties: parties.map((party) => party.span) } : {}),
          ...(source ? { by: [source.span] } : {}),
          ...(time?.span ? { when: [time.span] } : {}),
        },
        confidence: parties.length > 1 ? 0.8 : 0.65,
      },
    ];
  },
});
