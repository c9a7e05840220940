import { instrumentOf } from "../../../extract/forms/instruments.ts";
import { namedPartiesAt } from "../../../extract/parties.ts";
import { rule } from "../../../extract/rule.ts";
import { wordsAt } from "../../../model/span.ts";
import { modalityOf } from "../modality.ts";

/**
 *     AGREEMENT ON A CEASEFIRE
 *     └─────── name ─────────┘
 *     Done at Lakeside on 4 July 1999.
 *     └status┘            └───when──┘
 *
 * The text of an agreement or a resolution is one itself, told by the sentences that enact it.
 */
export const instrument = rule({
  id: "agreement/instrument",
  kind: "agreement",
  starts: "the main word of the sentence that enacts an agreement or a resolution",
  anchor: (token, view) =>
    token.relation === "root" &&
    /^(?:agree|do|sign|conclude|adopt|have)$/.test(
      view.tokens.find(({ upos }) => upos === "VERB" || upos === "AUX")?.lemma ?? "",
    ),
  build(anchor, view, context) {
    const found = instrumentOf(context);
    if (!found || found.enacting[0]?.sentence !== view.sentence) return [];
    const { sort, title, enacting } = found;
    const time = enacting.flatMap(({ times }) => times.filter(({ type, value }) => type === "date" && value)).at(-1);
    const status =
      sort === "resolution"
        ? "adopted"
        : enacting.length > 1 || !anchor.text.startsWith("agree")
          ? "signed"
          : "reached";
    const parties = namedPartiesAt(
      title.tokens.map(({ index }) => index),
      title,
    );
    const { published } = context.report;
    return [
      {
        fields: {
          name: wordsAt(context.report.text, title.sentence),
          parties: parties.map(({ name }) => name),
          status,
        },
        when: time?.value ?? published?.value ?? null,
        whenBasis: time ? "stated" : "inferred",
        modality: modalityOf(status),
        spans: enacting.map(({ sentence: { start, end } }) => ({ start, end })),
        fieldSpans: {
          name: [{ start: title.sentence.start, end: title.sentence.end }],
          status: [{ start: anchor.start, end: anchor.end }],
          ...(parties.length > 0 ? { parties: parties.map(({ span }) => span) } : {}),
          ...(time ? { when: [{ start: time.start, end: time.end }] } : {}),
        },
        confidence: 0.7,
      },
    ];
  },
});
