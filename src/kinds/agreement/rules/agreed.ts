import {
  childrenBy,
  isNegated,
  objectsOfPreposition,
  subjectsOf,
  subtree,
  trimmedSpan,
} from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { wordsAt } from "../../../model/span.ts";

/** A name is no longer than this, in words. */
const LONGEST = 14;
const ON = new Set(["on", "to", "upon"]);

/**
 *     Kenya and Ethiopia agreed to reopen the border on Monday.
 *     └───parties────┘  └reached┘ └──────name──────┘
 *
 * Two parties at least, or one that agreed with another: what one agrees to by itself is a position. "agreed on a truce"
 * is left to the noun.
 */
export const agreed = rule({
  id: "agreement/agreed",
  kind: "agreement",
  starts: 'verb "agree"',
  anchor: (token) => token.upos === "VERB" && token.lemma === "agree",
  build(anchor, view, context) {
    const { sentence } = view;
    const { text } = context.report;
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (isNegated(sentence, anchor.index)) return stop(anchor, "something agreed");
    if (under.some((token) => token.xpos === "MD" || /^(?:if|unless|whether|to)$/i.test(token.text)))
      return stop(anchor, "something agreed already");
    const parties = partiesAt(
      [...subjectsOf(sentence, anchor.index), ...objectsOfPreposition(sentence, anchor.index, new Set(["with"]))],
      view,
      text,
    );
    const isMany = subjectsOf(sentence, anchor.index).some(
      (i) =>
        /^(?:NNS|NNPS)$/.test(view.tokens[i]!.xpos) &&
        /^(?:side|country|power|party|leader|minister|president|nation|government)$/.test(view.tokens[i]!.lemma),
    );
    if (parties.length < 2 && !isMany) return stop(anchor, "two parties");
    const what =
      childrenBy(sentence, anchor.index, "xcomp", "ccomp")[0]?.index ??
      objectsOfPreposition(sentence, anchor.index, ON)[0];
    if (what === undefined) return stop(anchor, "what was agreed");
    if (dealAt(view.tokens[what]!, view)) return stop(anchor, "a deal that is not named by a noun");
    const words = subtree(sentence, what);
    const first = words.find((i) => i > anchor.index && !/^(?:to|on|upon|that)$/i.test(view.tokens[i]!.text)) ?? what;
    const last = Math.min(words.at(-1) ?? what, first + LONGEST);
    const span = trimmedSpan(sentence, first, Math.max(first, last));
    if (!span) return stop(anchor, "what was agreed");
    const time = eventTime(anchor, view);
    const source = creditFor(anchor, view, context);
    return [
      {
        fields: {
          name: wordsAt(text, span).replace(/\s+/g, " "),
          parties: parties.map(({ name }) => name),
          status: "reached",
        },
        by: source?.name ?? null,
        when: time?.value ?? null,
        whenBasis: time?.basis ?? null,
        fieldSpans: {
          name: [span],
          status: [{ start: anchor.start, end: anchor.end }],
          ...(parties.length > 0 ? { parties: parties.map((party) => party.span) } : {}),
          ...(source ? { by: [source.span] } : {}),
          ...(time?.span ? { when: [time.span] } : {}),
        },
        confidence: 0.7,
      },
    ];
  },
});
