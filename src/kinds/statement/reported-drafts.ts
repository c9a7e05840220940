/**
 * Drafts of reported speech: one for each clause and speaker. Direct where at least half of the clause stands within
 * quotation marks, and then its content is the quoted words; else indirect with the whole clause.
 */
import { trimmedSpan } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { attributionAt } from "../../extract/speech/attributed.ts";
import { relayedBy } from "../../extract/speech/relayed-by.ts";
import type { Speaker } from "../../extract/speech/speakers.ts";
import { spokenTime } from "../../extract/speech/spoken-time.ts";
import { turnOf } from "../../extract/speech/turns.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";

export function reportedDrafts(
  verb: Token,
  view: SentenceView,
  context: Context,
  speakers: readonly Speaker[],
  clauses: readonly Span[],
): Draft[] {
  const relay = relayedBy(verb, speakers, view, context);
  return clauses.flatMap((clause) => {
    const content = contentOf(clause, verb, view, context);
    if (!content) return [];
    return speakers
      .filter((speaker) => speaker.span.end <= clause.start || speaker.span.start >= clause.end)
      .map((speaker) => {
        const time = spokenTime(verb, view, context, speaker.name, clauses);
        return {
          fields: {
            speaker: speaker.name,
            mode: content.isDirect ? "direct" : "indirect",
            content: content.spans.map((span) => wordsAt(context.report.text, span)).join(" … "),
          },
          by: relay?.name ?? null,
          when: time?.value ?? null,
          whenBasis: time?.basis ?? null,
          fieldSpans: {
            speaker: [speaker.span],
            content: content.spans,
            ...(relay ? { by: [relay.span] } : {}),
            ...(time?.span ? { when: [time.span] } : {}),
          },
          confidence: 0.8,
        };
      });
  });
}

/** Null where the clause is a turn of direct speech, which is a claim already. */
function contentOf(
  clause: Span,
  verb: Token,
  view: SentenceView,
  context: Context,
): { isDirect: boolean; spans: Span[] } | null {
  const inside = view.quotations.flatMap((quotation) => {
    const start = Math.max(clause.start, quotation.content.start);
    const end = Math.min(clause.end, quotation.content.end);
    return start < end ? [{ start, end, isTurn: turnOf(quotation, context) !== null }] : [];
  });
  const length = clause.end - clause.start;
  const spoken = inside.filter(({ isTurn }) => isTurn).reduce((sum, { start, end }) => sum + end - start, 0);
  if (spoken > 0.5 * length) return null;
  const quoted = inside.reduce((sum, { start, end }) => sum + end - start, 0);
  const isDirect = quoted >= 0.5 * length;
  return {
    isDirect,
    spans: isDirect ? inside.map(({ start, end }) => ({ start, end })) : wholeOf(clause, verb, view, context),
  };
}

/** "The council, Okoro added, would meet": whom a clause is about may stand before the attribution. */
function wholeOf(clause: Span, verb: Token, view: SentenceView, context: Context): Span[] {
  const content = attributionAt(verb, view, context)?.content ?? [];
  const [before, after] = content;
  if (content.length !== 2 || before!.end > verb.start || after!.start < verb.end) return [clause];
  const isClause = view.tokens.some(
    ({ upos, start, end }) => before!.start <= start && end <= before!.end && /^(?:VERB|AUX)$/.test(upos),
  );
  return isClause || clause.start < verb.end ? [clause] : [before!, clause];
}

/** A clause without "that" and the like in front, and without its edges; null where nothing is left. */
export function withoutOpening(span: Span, { sentence }: SentenceView): Span | null {
  const inside = sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const opener = inside.findIndex(({ text, upos }) => !/^that$/i.test(text) && upos !== "PUNCT");
  const first = inside[Math.max(0, opener)];
  const last = inside.at(-1);
  return first && last ? trimmedSpan(sentence, first.index, last.index) : null;
}
