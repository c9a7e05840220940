/** What reports say of one actor comes in; what the record says of it goes out. */
import type { Actor, ActorType } from "../model/actor.ts";
import type { Form, Mention, Variant } from "./actor-forms.ts";
import type { Draft } from "./give-names.ts";
import { byCodeUnits } from "./in-order.ts";

/** Without its joins, by the name it would like to have, and on the side as one report calls it. */
export interface Described extends Actor {
  /** The first report that says on whose side it is; empty where none does. */
  readonly ofReport: string;
}

/** A name goes before an office: who only held it is called by it where nobody says more. */
export function saidOf(forms: readonly Form[]): readonly Variant[] {
  const named = forms.filter(({ isOffice }) => !isOffice);
  return (named.length > 0 ? named : forms).flatMap(({ variants }) => variants);
}

/** What most reports say of an actor; the fullest name they use. */
export function describeActor(variants: readonly Variant[]): Described {
  const names = ranked(variants, ({ name }) => name);
  const isFull = (name: string): boolean => name.includes(" ") && !/^the /i.test(name);
  const name = names.find(isFull) ?? names[0]!;
  const aliases = new Set(variants.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  const of = ranked(variants, (actor) => actor.of)[0] ?? null;
  const reports = variants.filter(({ actor }) => of !== null && actor.of === of).map(({ firsts }) => firsts[0]!);
  return {
    name,
    type: ranked(variants, ({ type }) => type)[0] as ActorType,
    aliases: [...aliases].sort(byCodeUnits),
    role: ranked(variants, ({ role }) => role)[0] ?? null,
    of,
    ofReport: reports.sort(byCodeUnits)[0] ?? "",
  };
}

/** Whoever held an office, as one report calls him. */
export function describeOffice(form: string, report: string, mentions: ReadonlyMap<string, Mention>): Described {
  const own = [...mentions.values()].filter((mention) => mention.form.id === form);
  return describeActor(own.map(({ actor }) => ({ actor, reports: 1, firsts: [report] })));
}

/** An actor of these forms; the first of them by key stands for it. */
export function draftOf(first: Pick<Form, "id" | "key">, { name, type, role, of }: Described): Draft {
  const rank = type === "state" ? "state" : "named";
  return { root: first.id, key: first.key, rank, name, sign: role ?? of ?? type, report: null, day: null };
}

/** Whoever held an office, as one report knows it. */
export function draftOfOffice(form: string, report: string, day: string | null, { name }: Described): Draft {
  return { root: officeRoot(form, report), key: "", rank: "office", name, sign: "", report, day };
}

export function officeRoot(form: string, report: string): string {
  return `${report} ${form}`;
}

/** Values by how many reports give them; then the longer, then by code units. */
function ranked(variants: readonly Variant[], told: (actor: Actor) => string | null): string[] {
  const counts = new Map<string, number>();
  for (const { actor, reports } of variants) {
    const value = told(actor);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + reports);
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || b.length - a.length || byCodeUnits(a, b));
}
