/**
 * Drafts of reported speech: one for each clause and speaker, those whom a medium cites before the medium. Direct where at least half of the clause stands within
 * quotation marks, and then its content is the quoted words; else indirect with the whole clause.
 */
import { actorType } from "../../extract/actor-named.ts";
import { trimmedSpan } from "../../extract/clauses.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { attributionAt } from "../../extract/speech/attributed.ts";
import { citedBy, quotedAs } from "../../extract/speech/cited-by.ts";
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
  const { voices, relay } = whoSays(verb, speakers, view, context);
  return clauses.flatMap((clause) => {
    const content = contentOf(clause, verb, view, context);
    if (!content) return [];
    return voices
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

/** "Reuters reported, citing two envoys", "…, according to an envoy, Reuters reported": the medium passes it on. */
function whoSays(
  verb: Token,
  speakers: readonly Speaker[],
  view: SentenceView,
  context: Context,
): { voices: readonly Speaker[]; relay: Speaker | null } {
  const relay = relayedBy(verb, speakers, view, context);
  const [medium] = speakers;
  // "quoted Okoro as saying": whoever quotes her only passes it on.
  const quoted = quotedAs(verb, view, context);
  if (quoted.length > 0)
    return { voices: quoted, relay: speakers.find(({ name }) => name !== quoted[0]!.name) ?? relay };
  if (!medium || !speakers.every(({ name }) => passesOn(name, context))) return { voices: speakers, relay };
  const cited = citedBy(verb, view, context);
  if (cited.length > 0) return { voices: cited, relay: medium };
  return relay && !passesOn(relay.name, context) ? { voices: [relay], relay: medium } : { voices: speakers, relay };
}

/** Whether somebody passes on what others say: "state television", the Ledger. */
export function passesOn(name: string, context: Context): boolean {
  return actorType(name, context) === "media" || MEDIUM.test(name);
}

const MEDIUM = /\b(?:tv|television|radio|newspapers?|papers?|agency|website|daily|broadcaster|media)\b/i;

/** Null where the clause is a turn of direct speech, which is a claim already, or runs into one. */
function contentOf(
  reported: Span,
  verb: Token,
  view: SentenceView,
  context: Context,
): { isDirect: boolean; spans: Span[] } | null {
  const clause = withWholeQuotations(reported, view, context);
  if (!clause) return null;
  const inside = view.quotations.flatMap((quotation) => {
    const start = Math.max(clause.start, quotation.content.start);
    const end = Math.min(clause.end, quotation.content.end);
    return start < end ? [{ start, end, isTurn: turnOf(quotation, context) !== null }] : [];
  });
  const length = clause.end - clause.start;
  const spoken = inside.filter(({ isTurn }) => isTurn).reduce((sum, { start, end }) => sum + end - start, 0);
  if (spoken > 0.5 * length) return null;
  const quoted = inside.reduce((sum, { start, end }) => sum + end - start, 0);
  const isDirect = quoted >= 0.5 * length && (!isWordOrTwo(inside, view) || isWordOrTwo([clause], view));
  return {
    isDirect,
    spans: isDirect ? inside.map(({ start, end }) => ({ start, end })) : wholeOf(clause, verb, view, context),
  };
}

/**
 * "saying its “delay” is the “main obstacle”": a quotation that the tree has cut in two is whole again. "said the ministry
 * had hit at its critics: “This is a cover-up …": a turn of its own ends the clause; null where the clause begins in one.
 */
function withWholeQuotations(clause: Span, view: SentenceView, context: Context): Span | null {
  let { start, end } = clause;
  for (const quotation of view.quotations) {
    const runsIn = clause.start < quotation.start && quotation.start < clause.end && clause.end < quotation.end;
    const runsOut = quotation.start < clause.start && clause.start < quotation.end && quotation.end < clause.end;
    const isTurn = turnOf(quotation, context) !== null;
    if (runsOut && isTurn) return null;
    if (runsOut) start = quotation.start;
    const last = view.tokens.findLast((token) => token.end <= quotation.start && token.upos !== "PUNCT");
    if (runsIn) end = isTurn && last ? last.end : quotation.end;
  }
  return start < end ? { start, end } : null;
}

/** "a “green light” for the raid": a word or two in quotation marks are no speech of their own. */
export function isWordOrTwo(spans: readonly Span[], { tokens }: SentenceView): boolean {
  const words = tokens.filter(
    ({ start, upos }) => upos !== "PUNCT" && spans.some((span) => span.start <= start && start < span.end),
  );
  return words.length < 3;
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
