/**
 * Who says, thinks or wants what. In: the sentences of a report and its quotations; out: attributions in the order of
 * their cues.
 *
 *     Okoro said the road was open.      Kenya wants to stay.      The poll shows a narrow lead.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Quotation } from "../noticed.ts";
import { accordingToSources, inDocuments } from "./according-to.ts";
import type { Attribution, AttributionKind } from "./attribution.ts";
import { cueVerb } from "./cue-verbs.ts";
import { hearsay } from "./hearsay.ts";
import { type NamedLine, namedLines } from "./named-lines.ts";
import { nounAttributions } from "./noun-attributions.ts";
import { giveQuotations, isStanding } from "./spoken-quotations.ts";
import type { Range } from "./tree.ts";
import { extentOf, trimmed } from "./tree.ts";
import { verbAttributions } from "./verb-attributions.ts";

interface Draft {
  readonly sentence: number;
  readonly head: number;
  readonly kind: AttributionKind;
  readonly source: Span | null;
  readonly cue: Span;
  content: Span[];
  readonly canQuote: boolean;
  /** In a relative clause set off by a comma: the text's own words, also within somebody else's. */
  readonly isAside: boolean;
}

export function noticeAttributions(analysis: Analysis, quotations: readonly Quotation[]): readonly Attribution[] {
  const { sentences, text } = analysis;
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    for (const { head, kind, source, cue, content, canQuote } of [
      ...verbAttributions(sentence),
      ...accordingToSources(sentence),
      ...inDocuments(sentence),
      ...nounAttributions(sentence),
      ...hearsay(sentence),
    ]) {
      drafts.push({
        sentence: sentence.index,
        head,
        kind,
        source: source && spanOf(sentence, source),
        cue: spanOf(sentence, cue),
        content: content.flatMap((range) => {
          const inner = trimmed(sentence, range);
          return inner ? spanOf(sentence, inner) : [];
        }),
        canQuote: kind !== "belief" && (canQuote ?? cueVerb(sentence.tokens[head]!.lemma)?.clause ?? false),
        isAside: isSetOff(sentence, head),
      });
    }
  }
  for (const line of namedLines(sentences)) drafts.push(draftOfLine(line, sentences));
  giveQuotations(drafts, quotations, sentences, text);
  const made = drafts.filter(({ content }) => content.length > 0);
  const nested = findNested(
    made,
    quotations.filter((quotation) => isStanding(quotation, sentences, text)),
  );
  return made
    .map(({ canQuote: _, isAside: __, content, ...draft }, i) => ({
      ...draft,
      content: joined(content, text),
      isDirect: quotedShare(content, quotations) >= 0.5,
      isNested: nested[i]!,
    }))
    .sort((a, b) => a.cue.start - b.cue.start);
}

function draftOfLine({ sentence: index, source, colon, last }: NamedLine, sentences: readonly Sentence[]): Draft {
  const sentence = sentences[index]!;
  const { start, end } = sentence.tokens[colon]!;
  return {
    sentence: index,
    head: colon,
    kind: "speech",
    source: spanOf(sentence, source),
    cue: { start, end },
    content: [{ start: sentence.tokens[colon + 1]!.start, end: sentences[last]!.end }],
    canQuote: false,
    isAside: false,
  };
}

function isSetOff(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  const { first } = extentOf(sentence, head);
  const opening = sentence.tokens[first]!.text === "," ? first + 1 : first;
  return (
    token.relation === "acl:relcl" &&
    /^(?:who|whom|which|whose)$/i.test(sentence.tokens[opening]!.text) &&
    sentence.tokens[opening - 1]?.text === ","
  );
}

function spanOf(sentence: Sentence, { first, last }: Range): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
}

/** In order; pieces with nothing but a gap between them are one. */
function joined(content: readonly Span[], text: string): Span[] {
  const pieces: Span[] = [];
  for (const span of content.toSorted((a, b) => a.start - b.start)) {
    const before = pieces.at(-1);
    if (before && (span.start <= before.end || text.slice(before.end, span.start).trim() === "")) {
      pieces[pieces.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else pieces.push(span);
  }
  return pieces;
}

function quotedShare(content: readonly Span[], quotations: readonly Quotation[]): number {
  let quoted = 0;
  let length = 0;
  for (const span of content) {
    length += span.end - span.start;
    for (let i = firstReaching(quotations, span.start); i < quotations.length && quotations[i]!.start < span.end; i++) {
      quoted += Math.min(quotations[i]!.end, span.end) - Math.max(quotations[i]!.start, span.start);
    }
  }
  return length === 0 ? 0 : quoted / length;
}

/** Index of the first quotation that ends behind a place. */
function firstReaching(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For each attribution, whether its cue stands within the content of another, or within quotation marks. Of two that
 * stand within each other, as around "…, she said, …", the longer holds the shorter. One walk in text order; only
 * neighbours in a sentence are compared with one another.
 */
function findNested(drafts: readonly Draft[], spoken: readonly Span[]): boolean[] {
  const spans = [
    ...drafts.flatMap((draft) => draft.content.map(({ start, end }) => ({ start, end, draft }))),
    ...spoken.map(({ start, end }) => ({ start, end, draft: null })),
  ].sort((a, b) => a.start - b.start);
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.cue.start - drafts[b]!.cue.start);
  const nested = drafts.map(() => false);
  let open: typeof spans = [];
  let next = 0;
  for (const i of order) {
    const draft = drafts[i]!;
    while (next < spans.length && spans[next]!.start <= draft.cue.start) open.push(spans[next++]!);
    open = open.filter(({ end }) => end >= draft.cue.end);
    nested[i] = open.some((span) => !span.draft || !(draft.isAside || yields(span.draft, draft)));
  }
  return nested;
}

/** Whether `outer`, in whose content `inner` stands, stands in the content of `inner` itself and is the shorter. */
function yields(outer: Draft, inner: Draft): boolean {
  if (outer === inner) return true;
  const isMutual = inner.content.some(({ start, end }) => start <= outer.cue.start && outer.cue.end <= end);
  return isMutual && lengthOf(outer) < lengthOf(inner);
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
