/** What every position rule makes: the draft of a position from its actor, its stance and the words of its content. */
import { eventTime } from "../../extract/event-time.ts";
import { issueOf } from "../../extract/issues/issue-of.ts";
import { topicOf } from "../../extract/issues/topic-of.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import { withoutMarks } from "../../extract/without-marks.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import type { Stance } from "./position-words.ts";

const topics = new WeakMap<Context, ReturnType<typeof topicOf>>();

export function topicIn(context: Context): ReturnType<typeof topicOf> {
  if (!topics.has(context)) topics.set(context, topicOf(context.analysis.sentences));
  return topics.get(context)!;
}

export function positionDraft(
  sign: Token,
  actor: Party,
  stance: Stance,
  marked: Span,
  view: SentenceView,
  context: Context,
  confidence: number,
): Draft {
  const content = withoutMarks(marked, context.report.text);
  const words = view.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  const time = eventTime(sign, view);
  const source = creditFor(sign, view, context);
  const isOwn = source?.name === actor.name;
  return {
    fields: {
      actor: actor.name,
      issue: issueOf(words, view.tokens, topicIn(context)),
      stance,
      content: wordsAt(context.report.text, content),
    },
    by: isOwn ? null : (source?.name ?? null),
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      actor: [actor.span],
      stance: [{ start: sign.start, end: sign.end }],
      content: [content],
      ...(source && !isOwn ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence,
  };
}
