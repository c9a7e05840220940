/**
 * The claims of one thing come in; its entry goes out: settled fields, headline, sources.
 */
import { headlineOf } from "../kinds/headline-of.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Modality } from "../model/claim.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import { byCodeUnits } from "./in-order.ts";
import { settle, type Voice } from "./settle.ts";
import { settleWhen } from "./settle-when.ts";

/** A claim with what the entry takes from its report. */
export interface Source extends Voice {
  readonly report: string;
  readonly outlet: string | null;
  readonly when: Edtf | null;
  readonly modality: Modality;
  /** The named actor from whom the report has it, and so all others have it who credit the same one. */
  readonly credited: string | null;
}

export interface EntrySettings {
  readonly shortOf: (actor: string) => string;
  /** Number of independent origins of these claims. */
  readonly origins: number;
  readonly review: Entry["review"];
}

export function entryOf(kind: Kind, sources: readonly Source[], settings: EntrySettings): Entry {
  const learned = [...sources].sort(
    (a, b) => byCodeUnits(a.published ?? "~", b.published ?? "~") || byCodeUnits(a.claim, b.claim),
  );
  const fields = settle(kind.fields, learned);
  const when = settleWhen(learned);
  const reports = [...new Set(learned.map((source) => source.report))];
  const dated = learned.flatMap((source) => (source.published === null ? [] : [source.published]));
  const preferred = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
  const values = { ...preferred, ...kind.told?.(fields) };
  return {
    id: `e${learned[0]!.claim.slice(1)}`,
    kind: kind.id,
    fields,
    when,
    headline: headlineOf(kind.id, { fields: values, when, modality: modalityOf(learned) }, settings.shortOf),
    actors: actorsOf(kind, fields),
    claims: learned.map((source) => source.claim),
    reports,
    outlets: new Set(learned.map(({ outlet, report }) => (outlet === null ? `report ${report}` : folded(outlet)))).size,
    origins: settings.origins,
    firstLearned: dated[0] ?? null,
    lastLearned: dated.at(-1) ?? null,
    review: settings.review,
  };
}

/** What every report denies or calls a possibility is denied or possible; what one of them asserts is told. */
function modalityOf(sources: readonly Source[]): Modality {
  const told = new Set(sources.map(({ modality }) => modality));
  const [only] = told;
  if (told.size === 1) return only!;
  return [...told].every((modality) => modality === "denied" || modality === "possible") ? "possible" : "asserted";
}

function actorsOf(kind: Kind, fields: Entry["fields"]): readonly string[] {
  const names = new Set<string>();
  for (const [name, spec] of Object.entries(kind.fields)) {
    if (spec.of.type !== "actor" && spec.of.type !== "actors") continue;
    for (const { value } of fields[name]!.sides) {
      if (typeof value === "string") names.add(value);
      else if (Array.isArray(value)) for (const one of value as readonly string[]) names.add(one);
    }
  }
  return [...names].sort(byCodeUnits);
}
