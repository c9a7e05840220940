/**
 * A report written down by hand, block by block, and what is to be read in it come in; a Reading goes out. Words are
 * given as words: where they stand is looked up, and words that do not stand there are an error.
 *
 *     says("The envoys met in Lakeside.", "meeting", { place: "Lakeside" }, { place: "Lakeside" })
 */
import type { Actor } from "../../src/model/actor.ts";
import type { Claim, Fields, KindId, Modality } from "../../src/model/claim.ts";
import type { Dated } from "../../src/model/edtf.ts";
import { idOf } from "../../src/model/id.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Segment, SegmentRole } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";

export interface WrittenClaim {
  /** Its passages, word for word. */
  readonly quotes: readonly string[];
  readonly kind: KindId;
  readonly fields: Fields;
  /** Words of each field, to be found within its passages. */
  readonly words: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly when?: string;
  readonly modality?: Modality;
  readonly confidence?: number;
}

export interface WrittenReport {
  readonly name: string;
  readonly outlet: string | null;
  readonly agency?: string;
  readonly address?: string;
  /** The publication day; null where the text does not tell. */
  readonly published: string | null;
  readonly isInferred?: boolean;
  /** Blocks of the text with a blank line between; a dateline stands before the block after it. */
  readonly blocks: readonly (readonly [SegmentRole, string])[];
  readonly actors: readonly Actor[];
  readonly claims: readonly WrittenClaim[];
  readonly doubts?: readonly (readonly [words: string, message: string])[];
}

export function says(
  quote: string | readonly string[],
  kind: KindId,
  fields: Fields,
  words: Readonly<Record<string, string>>,
  more: Pick<WrittenClaim, "by" | "when" | "modality" | "confidence"> = {},
): WrittenClaim {
  return { quotes: typeof quote === "string" ? [quote] : quote, kind, fields, words, ...more };
}

export function actor(name: string, type: Actor["type"], aliases: readonly string[] = []): Actor {
  return { name, type, aliases, role: null, of: null };
}

export function toReading(written: WrittenReport): Reading {
  const { text, segments } = textOf(written.blocks);
  const bytes = new TextEncoder().encode(text);
  const id = idOf("r", written.address ?? written.name, bytes);
  const title = written.blocks.find(([role]) => role === "title")?.[1] ?? null;
  const { published, isInferred = false } = written;
  return {
    report: {
      id,
      name: written.name,
      bytes,
      format: "plain-text@1",
      charset: "utf-8",
      language: "en",
      address: written.address ?? null,
      outlet: written.outlet,
      agency: written.agency ?? null,
      byline: null,
      title,
      published: published === null ? null : dated(published, isInferred),
      text,
      segments,
    },
    actors: written.actors,
    claims: written.claims.map((claim) => toClaim(id, text, claim)),
    doubts: (written.doubts ?? []).map(([words, message]) => {
      const span = find(text, words, 0, text.length);
      return { id: idOf("d", id, "notice/two-dates", words), report: id, code: "notice/two-dates", message, span };
    }),
  };
}

function dated(value: string, isInferred: boolean): Dated {
  const because = isInferred ? "the day in its address" : "the date line says so";
  return { value, basis: isInferred ? "inferred" : "stated", because, spans: [] };
}

function textOf(blocks: WrittenReport["blocks"]): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = "";
  const append = (role: SegmentRole, words: string): void => {
    segments.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const [index, [role, words]] of blocks.entries()) {
    append(role, words);
    if (index < blocks.length - 1) append("gap", role === "dateline" ? " " : "\n\n");
  }
  return { text, segments };
}

function toClaim(report: string, text: string, written: WrittenClaim): Claim {
  const { kind, fields, by = null, when = null, modality = "asserted", confidence = 0.9 } = written;
  const spans = written.quotes.map((quote) => find(text, quote, 0, text.length));
  const fieldSpans: Record<string, Span[]> = {};
  for (const [name, words] of Object.entries(written.words)) {
    fieldSpans[name] = words.split(" … ").map((part) => findIn(text, part, spans));
  }
  const id = idOf("c", report, kind, JSON.stringify([fields, by, when, spans]));
  const whenBasis = when === null ? null : "inferred";
  return {
    id,
    report,
    kind,
    fields,
    by,
    when,
    whenBasis,
    modality,
    spans,
    fieldSpans,
    rule: `${kind}/written`,
    confidence,
  };
}

function findIn(text: string, words: string, spans: readonly Span[]): Span {
  const span = spans.find(({ start, end }) => text.slice(start, end).includes(words));
  if (!span) throw new Error(`"${words}" stands in none of the passages`);
  return find(text, words, span.start, span.end);
}

function find(text: string, words: string, from: number, to: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0 || start + words.length > to) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}
