import { type Context, rule, stop } from "../../../extract/rule.ts";
import { relayedBy } from "../../../extract/speech/relayed-by.ts";
import { spokenTime } from "../../../extract/speech/spoken-time.ts";
import { turnOf } from "../../../extract/speech/turns.ts";
import { wordsAt } from "../../../model/span.ts";
import type { Quotation } from "../../../notice/noticed.ts";

/** `the third item, "Ways to a lasting peace"`: a title says nothing. */
function hasVerb({ sentences, content }: Quotation, context: Context): boolean {
  return sentences.some((index) =>
    context
      .view(index)
      .tokens.some(
        ({ start, end, xpos }) => start >= content.start && end <= content.end && /^(?:VB[DPZ]?|MD)$/.test(xpos),
      ),
  );
}

/**
 *     "We are close," Okoro said. "Give us a day."
 *     └──content───┘  speaker       └─content──┘
 *
 * One claim per uninterrupted turn; one per speaker where several speak together.
 */
export const quoted = rule({
  id: "statement/quoted",
  kind: "statement",
  starts: "quotation mark that opens",
  anchor: (token, view) => view.quotations.some((quotation) => quotation.start === token.start),
  build(anchor, view, context) {
    const quotation = view.quotations.find(({ start }) => start === anchor.start);
    const turn = quotation ? turnOf(quotation, context) : null;
    if (!turn) return stop(anchor, "words spoken on their own; these are part of a clause or too few");
    if (turn.quotations[0]!.start !== anchor.start) return stop(anchor, "the start of a turn; this carries one on");
    if (turn.speakers.length === 0 && !turn.quotations.some((one) => hasVerb(one, context)))
      return stop(anchor, "somebody who says it, or words that say something");
    const { text } = context.report;
    const sentences = new Set(turn.quotations.flatMap((quotation) => quotation.sentences));
    if (turn.cue) sentences.add(turn.cue.sentence);
    const spans = [...sentences].map((index) => context.view(index).sentence);
    const content = turn.quotations.map((quotation) => quotation.content);
    const { cue } = turn;
    const time = cue
      ? spokenTime(cue.verb, context.view(cue.sentence), context, turn.speakers[0]?.name ?? null, content)
      : null;
    const relay = cue ? relayedBy(cue.verb, turn.speakers, context.view(cue.sentence), context) : null;
    return (turn.speakers.length > 0 ? turn.speakers : [null]).map((speaker) => ({
      fields: {
        speaker: speaker?.name ?? null,
        mode: "direct",
        content: content.map((span) => wordsAt(text, span)).join(" … "),
      },
      by: relay?.name ?? null,
      when: time?.value ?? null,
      whenBasis: time?.basis ?? null,
      spans,
      fieldSpans: {
        content,
        ...(relay ? { by: [relay.span] } : {}),
        ...(speaker ? { speaker: [speaker.span] } : {}),
        ...(time?.span ? { when: [time.span] } : {}),
      },
      confidence: speaker ? 0.9 : 0.5,
    }));
  },
});
