import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { modifiersOf, type Party, partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import type { Token } from "../../../language/analysis.ts";
import { agreementStatus } from "../agreement-status.ts";
import { DEALS, DEALS_OF_A_KIND } from "../agreement-words.ts";
import { dealAt } from "../deal-at.ts";
import { modalityOf } from "../modality.ts";
import { nameOf } from "../name-of.ts";

const BETWEEN = new Set(["between", "with", "among", "by"]);

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
    const found = agreementStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells how far the deal is");
    const { name, span } = nameOf(anchor, view, context.report.text);
    const parties = partiesOf(anchor, view, context);
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

/** Whoever makes it, by the verb; whom it is between; whose it is by the words before it. */
function partiesOf(anchor: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const verb = view.tokens[anchor.head];
  const isMade = verb?.upos === "VERB" && /^(?:obj|obl)/.test(anchor.relation);
  const behind = childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => [
    ...objectsOfPreposition(sentence, index, BETWEEN),
    ...childrenBy(sentence, index, "nsubj").map((token) => token.index),
  ]);
  const heads = [
    ...(isMade ? subjectsOf(sentence, verb.index) : []),
    ...(isMade ? objectsOfPreposition(sentence, verb.index, new Set(["with"])) : []),
    ...objectsOfPreposition(sentence, anchor.index, BETWEEN),
    ...behind,
    ...modifiersOf(anchor.index, view).map(({ head }) => head),
  ];
  return partiesAt(heads, view, context.report.text);
}
