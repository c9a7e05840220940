import { runAround, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { accordingTo } from "../../../extract/speech/credit.ts";
import { speakerAt } from "../../../extract/speech/speakers.ts";
import { wordsAt } from "../../../model/span.ts";

/**
 *     Twelve people died in the strike, according to the Lakeside Monitor.
 *     └────────────content───────────┘               └────speaker───────┘
 */
export const accordingToSource = rule({
  id: "statement/according-to-source",
  kind: "statement",
  starts: '"according to"',
  anchor: (token, view) =>
    token.text.toLowerCase() === "according" && view.tokens[token.index + 1]?.text.toLowerCase() === "to",
  build(anchor, view, context) {
    if (view.quotationAt(anchor)) return stop(anchor, "words outside quotation marks");
    const { sentence } = view;
    const source = accordingTo(view).find((index) => index > anchor.index);
    const speaker = source === undefined ? null : speakerAt(source, view, context.report.text);
    if (source === undefined || !speaker) return stop(anchor, "a source after it");
    const attribution = subtree(sentence, view.tokens[source]!.head === anchor.index ? anchor.index : source);
    const top =
      view.tokens[
        attribution.includes(anchor.index) && view.tokens[source]!.head === anchor.index
          ? anchor.head
          : view.tokens[source]!.head
      ];
    if (!top) return stop(anchor, "a clause that it credits");
    const words = subtree(sentence, top.index).filter((i) => !attribution.includes(i));
    const run = runAround(words, top.index);
    const span = trimmedSpan(sentence, run.first, run.last);
    if (!span || run.last - run.first < 2) return stop(anchor, "a clause that it credits");
    return [
      {
        fields: { speaker: speaker.name, mode: "indirect", content: wordsAt(context.report.text, span) },
        fieldSpans: { speaker: [speaker.span], content: [span] },
      },
    ];
  },
});
