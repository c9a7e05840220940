import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { attributionAt, headsOf, takesTurns } from "../../../extract/speech/attributed.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import type { Noticed } from "../../../notice/noticed.ts";

/**
 *     SECRETARY OKORO: We are close. Give us a day.
 *     └──speaker────┘  └────────content───────────┘
 *
 * A turn of a transcript, up to the next name and colon; its paragraphs are joined as parts of one claim.
 */
export const transcript = rule({
  id: "statement/transcript",
  kind: "statement",
  starts: "colon behind a name that opens a line",
  anchor: (token, view) => token.text === ":" && view.sentence.role === "body",
  build(anchor, view, context) {
    const attribution = attributionAt(anchor, view, context);
    const turn = attribution?.content[0];
    if (!attribution?.source || !turn) return stop(anchor, "a name before it and words behind");
    if (!takesTurns(attribution, context)) return stop(anchor, "somebody who takes turns");
    const speaker = speakerOf(attribution.source, view, context);
    if (!speaker) return stop(anchor, "a name; a letter for whoever asks is none");
    const { text } = context.report;
    const content: Span[] = [];
    const spans: Span[] = [];
    let before: SentenceView | null = null;
    for (let index = view.sentence.index; index < context.analysis.sentences.length; index++) {
      const here = context.view(index);
      if (here.sentence.start >= turn.end) break;
      spans.push({ start: here.sentence.start, end: here.sentence.end });
      const start = Math.max(here.sentence.start, turn.start);
      const last = content.at(-1);
      if (last && before?.sentence.paragraph === here.sentence.paragraph)
        content[content.length - 1] = { start: last.start, end: here.sentence.end };
      else content.push({ start, end: here.sentence.end });
      before = here;
    }
    return [
      {
        fields: {
          speaker,
          mode: "direct",
          content: content.map((span) => wordsAt(text, span)).join(" … "),
        },
        spans,
        fieldSpans: { content, speaker: [attribution.source] },
        confidence: 0.8,
      },
    ];
  },
});

/** The actor that is named, also in capitals, else the name as it stands. */
function speakerOf(source: Span, view: SentenceView, context: Context): string | null {
  for (const head of headsOf(source, view.sentence)) {
    const mention = view.actors.find(({ first, last }) => first <= head && head <= last);
    if (mention) return mention.actor;
  }
  const words = wordsAt(context.report.text, source);
  return words.length < 3 ? null : (namesOf(context).get(words.toLowerCase()) ?? words);
}

const known = new WeakMap<Noticed, ReadonlyMap<string, string>>();

/** Actors by their names in small letters. */
function namesOf({ noticed }: Context): ReadonlyMap<string, string> {
  const found = known.get(noticed) ?? new Map(noticed.actors.map(({ name }) => [name.toLowerCase(), name]));
  known.set(noticed, found);
  return found;
}
