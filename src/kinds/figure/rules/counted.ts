import { eventTime } from "../../../extract/event-time.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { categoryOf, isDuration, unitOf } from "../category.ts";

const FROM_OR_OF = new Set(["from", "'s"]);

/**
 *     At least 34 civilians were killed in Ravna on Friday, the monitor said.
 *     └min┘└─┘ └───of────┘      └category┘ └place┘  └when─┘  └───by───┘
 */
export const counted = rule({
  id: "figure/counted",
  kind: "figure",
  starts: "number",
  anchor: (token, view) => view.numbers.some((number) => number.token === token.index),
  build(anchor, view, context) {
    const drafts = view.numbers
      .filter((number) => number.token === anchor.index)
      .flatMap((number) => {
        const category = categoryOf(number, view);
        if (!category && number.unit !== "people" && number.unit !== "countries") return [];
        const sign = category && { start: category.sign.start, end: category.sign.end };
        // "a four-year siege": what is counted are years, what lasts is the siege.
        const isLasting = category !== null && sign !== null && isDuration(number) && category.sign.upos === "NOUN";
        const time = isDuration(number) ? null : eventTime(category?.sign ?? anchor, view);
        const place = placeNear(anchor, view, FROM_OR_OF);
        const source = creditFor(anchor, view, context);
        return [
          {
            fields: {
              min: number.min,
              max: number.max,
              approx: number.approx,
              unit: unitOf(number, category),
              category: category?.category ?? "other",
              place: place?.name ?? null,
              of: isLasting ? category.sign.text : number.of,
            },
            by: source?.name ?? null,
            when: time?.value ?? null,
            whenBasis: time?.basis ?? null,
            fieldSpans: {
              min: [{ start: number.start, end: number.end }],
              ...(isLasting ? { of: [sign] } : number.ofSpan ? { of: [number.ofSpan] } : {}),
              ...(sign ? { category: [sign] } : {}),
              ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
              ...(source ? { by: [source.span] } : {}),
              ...(time?.span ? { when: [time.span] } : {}),
            },
            confidence: category ? 0.85 : 0.6,
          },
        ];
      });
    return drafts.length > 0
      ? drafts
      : stop(anchor, "a quantity of people, or how long something of the process lasts");
  },
});
