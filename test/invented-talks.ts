/**
 * Reports of invented talks, written down with what they say, come in; the contents of a record go out: what tests of
 * merging and of the views work on.
 *
 *     { name: "herald-1", outlet: "Lakeside Herald", published: "2024-03-11", text: "Okoro and Lind met …", claims: […] }
 */
import type { Actor } from "../src/model/actor.ts";
import type { Claim, Fields, KindId, Modality } from "../src/model/claim.ts";
import { idOf } from "../src/model/id.ts";
import type { Judgement } from "../src/model/judgement.ts";
import type { Reading } from "../src/model/reading.ts";
import type { RecordContents } from "../src/model/record-contents.ts";

export interface InventedClaim {
  readonly kind: KindId;
  /** Words of the report's text. */
  readonly quote: string;
  readonly fields: Fields;
  readonly when?: string | null;
  /** The words of the report that tell its day, where they are to be known. */
  readonly dayWords?: string;
  readonly by?: string | null;
  readonly modality?: Modality;
  /** Fields the text states; the others are worked out. */
  readonly stated?: readonly string[];
}

export interface InventedReport {
  readonly name: string;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly published?: string | null;
  readonly text: string;
  readonly actors?: readonly (Partial<Actor> & { readonly name: string })[];
  readonly claims?: readonly InventedClaim[];
}

export function readingOf(invented: InventedReport): Reading {
  const { name, text } = invented;
  const id = idOf("r", name);
  const claims = (invented.claims ?? []).map((claim) => claimOf(id, text, claim));
  const published = invented.published ?? null;
  return {
    report: {
      id,
      name,
      bytes: new TextEncoder().encode(text),
      format: "plain-text@1",
      charset: "utf-8",
      language: "en",
      address: null,
      outlet: invented.outlet ?? null,
      agency: invented.agency ?? null,
      byline: null,
      title: null,
      published:
        published === null ? null : { value: published, basis: "stated", because: "the day is given", spans: [] },
      text,
      segments: [{ start: 0, end: text.length, role: "body" }],
    },
    actors: (invented.actors ?? []).map((actor) => ({ type: "person", aliases: [], role: null, of: null, ...actor })),
    claims,
    doubts: [],
  };
}

export function contentsOf(invented: readonly InventedReport[], judgements: readonly Judgement[] = []): RecordContents {
  const readings = invented.map(readingOf);
  return {
    reports: readings.map(({ report: { bytes: _, ...head }, actors, claims }) => ({
      ...head,
      length: head.text.length,
      claims: claims.length,
      added: "2024-04-01T00:00:00Z",
      actors,
    })),
    claims: readings.flatMap((reading) => reading.claims),
    judgements,
  };
}

/** A judgement; `at` orders it among others. */
export function judgement(fields: Partial<Judgement> & Pick<Judgement, "verdict" | "at">): Judgement {
  return {
    id: idOf("j", JSON.stringify(fields)),
    claim: "",
    other: null,
    field: null,
    value: null,
    undoes: null,
    anchor: "",
    who: "Mara Voss",
    reason: null,
    ...fields,
  };
}

function claimOf(report: string, text: string, claim: InventedClaim): Claim {
  const start = text.indexOf(claim.quote);
  if (start < 0) throw new Error(`the report does not say "${claim.quote}"`);
  const span = { start, end: start + claim.quote.length };
  const stated = claim.stated ?? [];
  const day = claim.dayWords === undefined ? -1 : text.indexOf(claim.dayWords);
  return {
    id: idOf("c", report, claim.kind, JSON.stringify(claim.fields), String(claim.by), claim.quote),
    report,
    kind: claim.kind,
    fields: claim.fields,
    by: claim.by ?? null,
    when: claim.when ?? null,
    whenBasis: claim.when == null ? null : stated.includes("when") ? "stated" : "inferred",
    modality: claim.modality ?? "asserted",
    spans: [span],
    fieldSpans: {
      ...Object.fromEntries(stated.filter((name) => name !== "when").map((name) => [name, [span]])),
      ...(day < 0 ? {} : { when: [{ start: day, end: day + claim.dayWords!.length }] }),
    },
    rule: `${claim.kind}/invented`,
    confidence: 1,
  };
}
