/**
 * A folder of annotated reports comes in; the contents of a record go out: as Parley reads them, or with their annotated
 * days, actors and claims in place of Parley's own, so that errors of merging show without those of reading.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "../../src/kinds/catalog.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Claim, FieldValue, KindId } from "../../src/model/claim.ts";
import { ParleyError } from "../../src/model/error.ts";
import { idOf } from "../../src/model/id.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { RecordContents } from "../../src/model/record-contents.ts";
import { openReader } from "../../src/pipeline.ts";
import { findReports } from "../../src/read/find-reports.ts";

interface Annotated {
  readonly document: { readonly published: string | null };
  readonly actors: readonly (Partial<Actor> & Pick<Actor, "name" | "type">)[];
  readonly claims: readonly Readonly<Record<string, FieldValue>>[];
}

export async function recordOf(dir: string, isAnnotated: boolean): Promise<RecordContents> {
  const names = existsSync(dir) ? readdirSync(dir).sort() : [];
  const isTold = names.includes("STORY.json") && !isAnnotated;
  const reports = names.filter(
    (name) => name.endsWith(".txt") && (isTold || names.includes(`${name.slice(0, -4)}.json`)),
  );
  if (reports.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no NAME.txt with a NAME.json beside it, and no STORY.json.`);
  const reader = await openReader();
  const readings: Reading[] = [];
  for await (const found of findReports(reports.map((name) => join(dir, name)))) {
    if ("error" in found) throw found.error;
    const reading = await reader.read(found.input);
    const file = join(dir, `${reading.report.name}.json`);
    readings.push(isAnnotated ? annotated(reading, JSON.parse(readFileSync(file, "utf8")) as Annotated) : reading);
  }
  return {
    reports: readings.map(({ report: { bytes: _, ...head }, actors, claims }) => ({
      ...head,
      length: head.text.length,
      claims: claims.length,
      added: "2000-01-01T00:00:00Z",
      actors,
    })),
    claims: readings.flatMap(({ claims }) => claims),
    judgements: [],
  };
}

function annotated({ report, doubts }: Reading, { document, actors, claims }: Annotated): Reading {
  const { published } = document;
  return {
    report: {
      ...report,
      published: published === null ? null : { value: published, basis: "inferred", because: "annotated", spans: [] },
    },
    actors: actors.map((actor) => ({ aliases: [], role: null, of: null, ...actor })),
    claims: claims.map((claim, at) => claimOf(report.id, report.text, claim, at)),
    doubts,
  };
}

function claimOf(report: string, text: string, annotation: Annotated["claims"][number], at: number): Claim {
  const { kind, quotes, by, when } = annotation;
  const id = kind as KindId;
  const spans = (quotes as readonly string[]).map((quote) => {
    const start = Math.max(0, text.indexOf(quote));
    return { start, end: Math.min(text.length, start + quote.length) };
  });
  const fields = Object.keys(KINDS[id]!.fields).map((name): [string, FieldValue] => [name, annotation[name] ?? null]);
  return {
    id: idOf("c", report, String(at)),
    report,
    kind: id,
    fields: Object.fromEntries(fields),
    by: typeof by === "string" ? by : null,
    when: typeof when === "string" ? when : null,
    whenBasis: typeof when === "string" ? "inferred" : null,
    modality: "asserted",
    spans,
    fieldSpans: {},
    rule: `${id}/annotated`,
    confidence: 1,
  };
}
