import { actorType } from "../../../extract/actor-named.ts";
import { oncePerReport } from "../../../extract/once-per-report.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { attributionAt, headsOf, takesTurns } from "../../../extract/speech/attributed.ts";
import { askerIn, labelWords } from "../../../extract/speech/labelled-speaker.ts";
import { publicationTime } from "../../../extract/speech/spoken-time.ts";
import { turnAfter } from "../../../extract/speech/voices.ts";
import type { Sentence, Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";

/**
 *     SECRETARY OKORO: We are close. Give us a day.
 *     └──speaker────┘  └────────content───────────┘
 *
 * A turn of a transcript, up to the next name and colon; its paragraphs are joined as parts of one claim. A transcript
 * bears the day on which it was spoken.
 */
export const transcript = rule({
  id: "statement/transcript",
  kind: "statement",
  starts: "a label that tells who speaks, or a colon behind a name that opens a line",
  anchor: (token, view) =>
    view.sentence.role === "speaker" ? token.index === 0 : token.text === ":" && view.sentence.role === "body",
  build(anchor, view, context) {
    if (view.sentence.role === "speaker") return labelledTurn(anchor, view, context);
    const attribution = attributionAt(anchor, view, context);
    const turn = attribution?.content[0];
    if (!attribution?.source || !turn) return stop(anchor, "a name before it and words behind");
    if (!takesTurns(attribution, context)) return stop(anchor, "somebody who takes turns");
    if (isHeading(attribution.source, view, context)) return stop(anchor, "words that end as a sentence does");
    const speaker = speakerOf(attribution.source, view, context);
    if (!speaker) return stop(anchor, "a name; a letter for whoever asks is none");
    const { analysis } = context;
    const sentences: Sentence[] = [];
    for (let i = view.sentence.index; (analysis.sentences[i]?.start ?? turn.end) < turn.end; i++)
      sentences.push(analysis.sentences[i]!);
    const said = sentences.map(({ start, end }) => ({ start: Math.max(start, turn.start), end }));
    return [turnDraft(speaker, attribution.source, sentences, said, context)];
  },
});

/** "NORLAND: Truce in tatters": the land that a heading is about; "UN: 20,000 on the move" is who says so. */
function isHeading(source: Span, view: SentenceView, context: Context): boolean {
  const { text } = context.report;
  if (/[.!?…–—-]["”’)]?$/.test(wordsAt(text, view.sentence)) || /\p{Ll}/u.test(wordsAt(text, source))) return false;
  const named = view.actors.find(({ start, end }) => start < source.end && end > source.start);
  return !named || /^(?:state|person)$/.test(actorType(named.actor, context) ?? "person");
}

/** A label on its own, whose turn the segments of the text show. */
function labelledTurn(anchor: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const turn = turnAfter(view.sentence, context);
  if (!turn || turn.sentences.length === 0) return stop(anchor, "words behind the label");
  // Whoever only asks has said so much, by the name that the label gives; nothing in the question is a claim of its own.
  const asker = turn.voice ? null : askerIn(view.sentence, context);
  const { name, span } = asker
    ? { name: wordsAt(context.report.text, asker), span: asker }
    : (turn.voice ?? labelWords(view.sentence, context));
  return [turnDraft(name, span, turn.sentences, turn.sentences, context)];
}

/** A turn with its paragraphs, each one part of the content. */
function turnDraft(
  speaker: string,
  source: Span,
  sentences: readonly Sentence[],
  said: readonly Span[],
  context: Context,
): Draft {
  const content: Span[] = [];
  for (const [i, { start, end }] of said.entries()) {
    const last = content.at(-1);
    if (last && sentences[i - 1]!.paragraph === sentences[i]!.paragraph)
      content[content.length - 1] = { start: last.start, end };
    else content.push({ start, end });
  }
  const time = publicationTime(context);
  return {
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fields: {
      speaker,
      mode: "direct",
      content: content.map((span) => wordsAt(context.report.text, span)).join(" … "),
    },
    spans: sentences.map(({ start, end }) => ({ start, end })),
    fieldSpans: { content, speaker: [source] },
    confidence: 0.8,
  };
}

/** The actor that is named, also in capitals, else the name as it stands. */
function speakerOf(source: Span, view: SentenceView, context: Context): string | null {
  for (const head of headsOf(source, view.sentence)) {
    const mention = view.actors.find(({ first, last }) => first <= head && head <= last);
    if (mention) return mention.actor;
  }
  const words = wordsAt(context.report.text, source);
  return words.length < 3 ? null : (namesOf(context).get(words.toLowerCase()) ?? words);
}

/** Actors by their names in small letters. */
const namesOf = oncePerReport(({ noticed }) => new Map(noticed.actors.map(({ name }) => [name.toLowerCase(), name])));
