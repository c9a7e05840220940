/**
 * The actors of all reports come in; their different names go out, each once, with all that the reports say of it.
 *
 *     Ada Okoro (report 1), ADA OKORO (report 2), Okoro (report 3)  ->  ada okoro, okoro
 */
import type { Actor } from "../model/actor.ts";
import { folded } from "../model/folded-words.ts";
import { idOf } from "../model/id.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { groupWords, isOfficeName, personWords } from "./actor-names.ts";
import { type Roles, rolesOf, withRoles } from "./actor-roles.ts";
import { byCodeUnits } from "./in-order.ts";

/** Reports that are named for a reason; more of them say no more. */
export const FEW_REPORTS = 12;

/** What one report or more say of an actor, letter by letter. */
export interface Variant {
  readonly actor: Actor;
  readonly reports: number;
  /** The first reports by id that say so, in order. */
  readonly firsts: readonly string[];
}

/** One spelling of one actor, with all that the reports say of it. Depends on nothing but its variants. */
export interface Form {
  readonly id: string;
  /** What forms are ordered by. */
  readonly key: string;
  readonly sort: "person" | "state" | "group";
  readonly words: readonly string[];
  /** A person known by an office alone: whoever held it when the report was written. */
  readonly isOffice: boolean;
  /** The members that differ, each once: most reports say the same of an actor. */
  readonly variants: readonly Variant[];
  readonly roles: Roles;
}

/** An actor as one report names it. */
export interface Mention {
  readonly actor: Actor;
  readonly form: Pick<Form, "id" | "key" | "isOffice">;
}

export type NamedReport = Pick<RecordContents["reports"][number], "id" | "actors">;

/** What follows from what is said of an actor alone. */
type Read = Pick<Form, "id" | "key" | "sort" | "words" | "isOffice">;

/** Equal names are one form. A bare surname is one form for each office, since two people may share it. */
export function readForm(actor: Actor): Read {
  const sort = actor.type === "person" ? "person" : actor.type === "state" ? "state" : "group";
  const words = sort === "person" ? personWords(actor.name) : groupWords(actor.name);
  const spelled = words.join(" ") || actor.name;
  const isOffice = sort === "person" && isOfficeName(actor.name, actor.of);
  const isBare = sort === "person" && words.length < 2;
  const apart = isOffice ? "office" : isBare ? `${folded(actor.role ?? "")}|${folded(actor.of ?? "")}` : "";
  const key = [sort, spelled, apart].join("\n");
  return { id: idOf("f", key), key, sort, words, isOffice };
}

/** The form of all that is said of one name, at least one thing, in whatever order it was learnt. */
export function formOf(said: readonly Variant[]): Form {
  const inOrder = said
    .map((variant) => ({ variant, letters: lettersOf(variant.actor) }))
    .sort((a, b) => byCodeUnits(a.letters, b.letters));
  const variants = inOrder.map(({ variant }) => variant);
  const roles = variants.map(({ actor }) => rolesOf(actor.role, actor.of)).reduce(withRoles);
  return { ...readForm(variants[0]!.actor), variants, roles };
}

export function lettersOf(actor: Actor): string {
  return JSON.stringify(actor);
}

/** The actors of a report by their names in it; of two that it calls the same, the first. */
export function mentionsIn(
  { actors }: Pick<NamedReport, "actors">,
  read: (actor: Actor) => Mention["form"] = readForm,
): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const actor of actors) if (!mentions.has(actor.name)) mentions.set(actor.name, { actor, form: read(actor) });
  return mentions;
}

export interface CollectedForms {
  /** In the order of their keys. */
  readonly forms: readonly Form[];
  /** By report, the actors it names. */
  readonly mentions: ReadonlyMap<string, ReadonlyMap<string, Mention>>;
}

export function collectForms(reports: readonly NamedReport[]): CollectedForms {
  const read = new Map<string, Read>();
  const variants = new Map<string, Map<string, { actor: Actor; reports: number; firsts: string[] }>>();
  const mentions = new Map<string, ReadonlyMap<string, Mention>>();
  for (const report of [...reports].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const own = mentionsIn(report, (actor) => {
      const letters = lettersOf(actor);
      let one = read.get(letters);
      if (!one) read.set(letters, (one = readForm(actor)));
      let known = variants.get(one.id);
      if (!known) variants.set(one.id, (known = new Map()));
      const variant = known.get(letters);
      if (!variant) known.set(letters, { actor, reports: 1, firsts: [report.id] });
      else if (++variant.reports <= FEW_REPORTS) variant.firsts.push(report.id);
      return one;
    });
    mentions.set(report.id, own);
  }
  const forms = [...variants.values()].map((all) => formOf([...all.values()]));
  return { forms: forms.sort((a, b) => byCodeUnits(a.key, b.key)), mentions };
}

/** What the first report by id says of it. */
export function firstOf({ variants }: Pick<Form, "variants">): Variant {
  return variants.reduce((first, one) => (isBefore(one, first) ? one : first));
}

function isBefore(one: Variant, other: Variant): boolean {
  const order = byCodeUnits(one.firsts[0]!, other.firsts[0]!);
  return order < 0 || (order === 0 && lettersOf(one.actor) < lettersOf(other.actor));
}

/** The first reports by id that have it. */
export function firstReports({ variants }: Form): readonly string[] {
  return [...new Set(variants.flatMap(({ firsts }) => firsts))].sort(byCodeUnits).slice(0, FEW_REPORTS);
}

/** What reports call it, folded: what a person who judges two names may call it. */
export function calledIn({ variants }: Form): ReadonlySet<string> {
  return new Set(variants.map(({ actor }) => folded(actor.name)));
}
