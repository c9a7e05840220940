/**
 * A claim comes in, with the report that makes it; the claim goes out as merging holds it against others: with the names
 * of the record, with what people corrected, and with what its entry takes from its report. Depends on nothing else of
 * the record, so it can be kept until one of these changes.
 *
 *     "Okoro" in the Herald, place corrected to Ravna  ->  Ada Okoro, Ravna, outlet Lakeside Herald
 */
import { KINDS } from "../kinds/catalog.ts";
import type { ComparableClaim } from "../kinds/kind.ts";
import type { Claim, FieldValue } from "../model/claim.ts";
import { foldedWords } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { contains, wordsAt } from "../model/span.ts";
import type { Written } from "../model/written.ts";
import type { NamedActors } from "./actors.ts";
import type { Account } from "./discrepancies/sides-of.ts";
import type { Judged } from "./judged.ts";
import type { Candidate } from "./same-claims.ts";
import { sitesHit } from "./sites-hit.ts";

export interface ToldClaim {
  readonly claim: ComparableClaim;
  /** Its words, span by span. */
  readonly passages: readonly string[];
  readonly outlet: string | null;
  /** The named actor from whom the report has it. */
  readonly credited: string | null;
  /** Fields the text states, and those that a person corrected. */
  readonly stated: readonly string[];
  readonly corrected: readonly string[];
  /** The day of its report is not known but by other reports: it orders and compares, and is shown nowhere as a day. */
  readonly isDatedByOthers?: true;
}

/** A sentence of so many words is not written twice by chance. */
const SENTENCE_WORDS = 8;

type ContentsReport = RecordContents["reports"][number];

/** What a claim takes from its report. */
export interface ToldReport extends Pick<ContentsReport, "id" | "outlet" | "published"> {
  /** When it was written, where it has no day and others tell. */
  readonly written: Pick<Written, "days" | "dayOfClaim"> | null;
  /** The actors it names, each once, by their name in the record. */
  readonly named: readonly string[];
}

export function toldReportOf(
  { id, outlet, published, actors }: Pick<ContentsReport, "id" | "outlet" | "published" | "actors">,
  { nameOf }: Pick<NamedActors, "nameOf">,
  written: Written | null,
): ToldReport {
  return { id, outlet, published, written, named: [...new Set(actors.map(({ name }) => nameOf(id, name)))] };
}

export function passagesOf(claim: Claim, text: string): readonly string[] {
  return claim.spans.map((span) => wordsAt(text, span));
}

/** The words by which a judgement finds its claim again. */
export function anchorOf(passages: readonly string[]): string {
  return passages.join(" … ");
}

export function toldClaimOf(
  claim: Claim,
  report: ToldReport,
  passages: readonly string[],
  named: Pick<NamedActors, "nameOf" | "isActor">,
  decided: Pick<Judged, "corrections">,
): ToldClaim {
  const corrections = decided.corrections.get(claim.id);
  const sites = KINDS[claim.kind]!.isOfEvents ? sitesHit(passages) : [];
  const comparable = {
    ...comparableOf(claim, report, named, corrections),
    ...(sites.length > 0 ? { sites } : {}),
  };
  const stated = Object.keys(claim.fieldSpans).filter((name) => name !== "when" && claim.fieldSpans[name]!.length > 0);
  if (claim.whenBasis === "stated") stated.push("when");
  // "Residents" and "a senior official" are nobody in particular; whom a person names is somebody.
  const isSomebody = corrections?.has("by") || (claim.by !== null && named.isActor(report.id, claim.by));
  return {
    claim: comparable,
    passages,
    outlet: report.outlet,
    credited: KINDS[claim.kind]!.isVoiced || !isSomebody ? null : comparable.by,
    stated,
    corrected: [...(corrections?.keys() ?? [])],
    ...(report.written === null ? {} : { isDatedByOthers: true }),
  };
}

function comparableOf(
  claim: Claim,
  report: ToldReport,
  named: Pick<NamedActors, "nameOf">,
  corrections: ReadonlyMap<string, FieldValue> | undefined,
): ComparableClaim {
  const fields: Record<string, FieldValue> = {};
  for (const [name, spec] of Object.entries(KINDS[claim.kind]!.fields)) {
    const value = claim.fields[name] ?? null;
    const isActor = spec.of.type === "actor" || spec.of.type === "actors";
    fields[name] = corrections?.has(name)
      ? corrections.get(name)!
      : isActor
        ? inRecord(value, (actor) => named.nameOf(report.id, actor))
        : value;
  }
  const read = claim.when ?? report.written?.dayOfClaim[claim.id] ?? null;
  const when = corrections?.has("when") ? corrections.get("when")! : read;
  const by = corrections?.has("by") ? corrections.get("by")! : claim.by;
  return {
    id: claim.id,
    report: claim.report,
    kind: claim.kind,
    fields,
    when: typeof when === "string" ? when : null,
    by: typeof by === "string" ? named.nameOf(report.id, by) : null,
    modality: claim.modality,
    published: report.published?.value ?? report.written?.days ?? null,
    named: report.named,
    ...(corrections?.has("when") || !isDayBorrowed(claim) ? {} : { isDayBorrowed: true }),
  };
}

function isDayBorrowed({ spans, fieldSpans }: Claim): boolean {
  const told = fieldSpans.when ?? [];
  return told.length > 0 && !told.some((day) => spans.some((span) => contains(span, day)));
}

function inRecord(value: FieldValue, nameOf: (actor: string) => string): FieldValue {
  if (typeof value === "string") return nameOf(value);
  return Array.isArray(value) ? [...new Set((value as readonly string[]).map(nameOf))] : value;
}

export function candidateOf({ claim, passages }: ToldClaim): Candidate {
  const words = foldedWords(anchorOf(passages));
  return { claim, sentence: words.length < SENTENCE_WORDS ? null : words.join(" ") };
}

/** `origin`: the number of the source that its report is, or is a copy of. */
export function accountOf(told: ToldClaim, origin: number): Account {
  const { claim, outlet, credited } = told;
  return {
    claim,
    source: {
      claim: claim.id,
      report: claim.report,
      outlet,
      fields: claim.fields,
      when: claim.when,
      modality: claim.modality,
      published: told.isDatedByOthers ? null : claim.published,
      source: claim.by === null ? `origin ${origin}` : `by ${claim.by}`,
      credited,
      origin,
      stated: new Set(told.stated),
      corrected: new Set(told.corrected),
    },
  };
}
