/**
 * Gives quotations to the verbs that introduce them. In: attributions as the trees give them, and the quotations of a
 * report; out: the same attributions with the quoted words in their content, whole, however many sentences they run
 * over.
 *
 *     “We are close. Give us a day,” Okoro said. “Nobody will leave.”
 *     └──────────── content ──────┘              └──── content ────┘
 */

import type { Sentence } from "../../language/analysis.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { Quotation } from "../noticed.ts";

export interface SpokenDraft {
  readonly sentence: number;
  readonly head: number;
  readonly kind: string;
  readonly source: Span | null;
  readonly cue: Span;
  content: Span[];
  readonly canQuote: boolean;
}

export function giveQuotations<D extends SpokenDraft>(
  drafts: readonly D[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  text: string,
): void {
  const bySentence = new Map<number, D[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  let last: { draft: D; quotation: Quotation } | null = null;
  for (const quotation of quotations) {
    const near = new Set<D>();
    const touched = [quotation.sentences.at(-1)!, quotation.sentences[0]!];
    for (const index of new Set([...touched, ...neighbours(quotation, sentences, text)])) {
      for (const draft of bySentence.get(index) ?? []) {
        if (contains(quotation, draft.cue)) draft.content = draft.content.flatMap((span) => clipped(span, quotation));
        else near.add(draft);
      }
    }
    // A clause that reaches into the quotation takes all of it.
    const owners = [...near].filter(({ content }) => content.some((span) => overlaps(span, quotation)));
    for (const owner of owners) owner.content = takeIn(owner.content, quotation);
    const isWhole = isStanding(quotation, sentences, text);
    let owner: D | null = owners.find(({ canQuote }) => canQuote) ?? null;
    if (owners.length === 0 && isWhole) {
      owner = introducing(quotation, [...near], sentences, text);
      if (owner) owner.content = takeIn(owner.content, quotation);
      else if (last && carriesOn(last.draft, last.quotation, quotation, sentences, text)) {
        owner = last.draft;
        owner.content = takeIn(owner.content, quotation);
      }
    }
    if (owners.length === 0 && !owner) {
      // “Too late?” or “dead letter” right behind a verb that has nothing else to introduce.
      const before = [...near].find(
        (draft) => draft.canQuote && draft.content.length === 0 && isRightBehind(draft, quotation, sentences),
      );
      if (before) before.content = takeIn(before.content, quotation);
    }
    if (owner && isWhole) last = { draft: owner, quotation };
    else if (isWhole) last = null;
  }
}

/** `“Who knows?” | Okoro asked.` and `Okoro said: | “Nobody.”`: the sentence beside it, where a mark has cut them apart. */
function neighbours(quotation: Quotation, sentences: readonly Sentence[], text: string): number[] {
  const found: number[] = [];
  const first = sentences[quotation.sentences[0]!]!;
  const last = sentences[quotation.sentences.at(-1)!]!;
  const after = sentences[last.index + 1];
  if (after && last.end <= quotation.end && after.paragraph === last.paragraph && after.tokens.length <= 60)
    found.push(after.index);
  const before = sentences[first.index - 1];
  if (before && first.start >= quotation.start && text[before.end - 1] === ":") found.push(before.index);
  return found;
}

/** Whoever speaks within a quotation has said nothing outside it. */
function clipped(span: Span, { content }: Quotation): Span[] {
  const start = Math.max(span.start, content.start);
  const end = Math.min(span.end, content.end);
  return start < end ? [{ start, end }] : [];
}

/** Adds a quotation to content: overlapping pieces become one. */
function takeIn(content: Span[], { start, end }: Span): Span[] {
  const reach = content.at(-1)?.end ?? -1;
  if (reach <= start) {
    content.push({ start, end });
    return content;
  }
  const rest: Span[] = [];
  for (const span of content) {
    if (overlaps(span, { start, end })) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    } else rest.push(span);
  }
  return [...rest, { start, end }].sort((a, b) => a.start - b.start);
}

/** Words spoken on their own, not a phrase within somebody else's clause: `called it a “dead letter”`. */
export function isStanding(quotation: Quotation, sentences: readonly Sentence[], text: string): boolean {
  if (quotation.sentences.length > 1) return true;
  const inside = text.slice(quotation.content.start, quotation.content.end);
  const words = inside.trim().split(/\s+/, 6).length;
  const sentence = sentences[quotation.sentences[0]!]!;
  const before = text.slice(Math.max(sentence.start, quotation.start - 4), quotation.start).trimEnd();
  const isIntroduced = before === "" || /[,:;—–-]$/.test(before);
  const isClosed = /[.,!?…—-]["”’'»)\s]*$/.test(text.slice(quotation.content.start, quotation.end));
  if (words < 3) return isIntroduced && isClosed;
  return isIntroduced || isClosed;
}

/** A cue right behind the quotation with no more than its source between, or before it with a comma, a colon or nothing. */
function introducing<D extends SpokenDraft>(
  quotation: Quotation,
  drafts: readonly D[],
  sentences: readonly Sentence[],
  text: string,
): D | null {
  let best: { draft: D; distance: number } | null = null;
  for (const draft of drafts) {
    if (!draft.canQuote || draft.content.length > 0) continue;
    const distance = gap(draft, quotation, sentences, text);
    if (distance !== null && (!best || distance < best.distance)) best = { draft, distance };
  }
  return best?.draft ?? null;
}

/** Words between cue and quotation that are not the source's; null when they are too many. */
function gap(draft: SpokenDraft, quotation: Quotation, sentences: readonly Sentence[], text: string): number | null {
  const { tokens } = sentences[draft.sentence]!;
  const isBehind = draft.cue.start >= quotation.end;
  const from = isBehind ? quotation.end : draft.cue.end;
  const to = isBehind ? draft.cue.start : quotation.start;
  const between = tokens.filter(
    (token) =>
      token.start >= from &&
      token.end <= to &&
      /\w/.test(token.text) &&
      !(draft.source && contains(draft.source, token)),
  );
  if (isBehind) return between.length <= 4 ? between.length : null;
  const mark = text.slice(from, to).trim().at(-1) ?? "";
  const limit = mark === ":" ? 30 : mark === "," || mark === "" ? 12 : 3;
  return between.length <= limit ? between.length : null;
}

function isRightBehind(draft: SpokenDraft, quotation: Quotation, sentences: readonly Sentence[]): boolean {
  if (draft.cue.end > quotation.start) return false;
  const between = sentences[draft.sentence]!.tokens.filter(
    ({ start, end }) => start >= draft.cue.end && end <= quotation.start,
  );
  return between.length <= 6 && !between.some(({ upos }) => upos === "VERB");
}

/** In the same paragraph, with nothing between but the attribution. */
function carriesOn(
  draft: SpokenDraft,
  before: Quotation,
  quotation: Quotation,
  sentences: readonly Sentence[],
  text: string,
): boolean {
  const a = sentences[before.sentences.at(-1)!]!;
  const b = sentences[quotation.sentences[0]!]!;
  // A quotation over several paragraphs is closed in the last only, and opened again in each.
  if (a.paragraph !== b.paragraph)
    return !before.isClosed && b.paragraph === a.paragraph + 1 && b.start >= quotation.start;
  const between = text.slice(before.end, quotation.start);
  if (!/\w/.test(between)) return true;
  return draft.cue.start >= before.end && draft.cue.end <= quotation.start && b.index - a.index <= 1;
}
