/**
 * The actors of all reports come in; their different names go out, each once, with all that the reports say of it.
 *
 *     Ada Okoro (report 1), ADA OKORO (report 2), Okoro (report 3)  ->  ada okoro, okoro
 */
import type { Actor } from "../model/actor.ts";
import { folded } from "../model/folded-words.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { groupWords, isOfficeName, personWords } from "./actor-names.ts";
import { type Roles, rolesOf, withRoles } from "./actor-roles.ts";
import { byCodeUnits } from "./in-order.ts";

/** What one report or more say of an actor, letter by letter. */
export interface Variant {
  readonly actor: Actor;
  /** The first report by id that says so. */
  readonly report: string;
  reports: number;
}

/** One spelling of one actor, with all that the reports say of it. */
export interface Form {
  readonly sort: "person" | "state" | "group";
  readonly words: readonly string[];
  /** A person known by an office alone: whoever held it when the report was written. */
  readonly isOffice: boolean;
  /** In the order of report ids. */
  readonly members: { readonly report: string; readonly actor: Actor }[];
  /** The members that differ, each once: most reports say the same of an actor. */
  readonly variants: Variant[];
  roles: Roles;
}

/** What follows from what is said of an actor alone. */
interface Read extends Pick<Form, "sort" | "words" | "isOffice"> {
  readonly key: string;
  readonly roles: Roles;
}

/** Equal names are one form. A bare surname is one form for each office, since two people may share it. */
export function collectForms(reports: readonly Pick<RecordContents["reports"][number], "id" | "actors">[]): {
  forms: Form[];
  formOf: Map<string, Map<string, number>>;
} {
  const drafts = new Map<string, Form>();
  const keys = new Map<string, Map<string, string>>();
  const read = new Map<string, Read>();
  const seen = new Map<string, Variant>();
  for (const report of [...reports].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const names = new Map<string, string>();
    keys.set(report.id, names);
    for (const actor of report.actors) {
      const letters = JSON.stringify(actor);
      let own = read.get(letters);
      if (!own) read.set(letters, (own = readOf(actor)));
      // An office changes hands: in each report it is a form of its own.
      const key = own.isOffice ? `${own.key}${report.id}` : own.key;
      const { sort, words, isOffice, roles } = own;
      let form = drafts.get(key);
      if (!form) {
        form = { sort, words, isOffice, members: [], variants: [], roles: rolesOf(null, null) };
        drafts.set(key, form);
      }
      form.members.push({ report: report.id, actor });
      const variant = seen.get(`${key}\n${letters}`);
      if (variant) variant.reports++;
      else {
        const first = { actor, report: report.id, reports: 1 };
        seen.set(`${key}\n${letters}`, first);
        form.variants.push(first);
        form.roles = withRoles(form.roles, roles);
      }
      names.set(actor.name, key);
    }
  }
  const order = new Map([...drafts.keys()].sort(byCodeUnits).map((key, index) => [key, index]));
  const forms = [...order.keys()].map((key) => drafts.get(key)!);
  const formOf = new Map<string, Map<string, number>>();
  for (const [report, names] of keys) {
    formOf.set(report, new Map([...names].map(([name, key]) => [name, order.get(key)!])));
  }
  return { forms, formOf };
}

function readOf(actor: Actor): Read {
  const sort = actor.type === "person" ? "person" : actor.type === "state" ? "state" : "group";
  const words = sort === "person" ? personWords(actor.name) : groupWords(actor.name);
  const spelled = words.join(" ") || actor.name;
  const isOffice = sort === "person" && isOfficeName(actor.name, actor.of);
  const isBare = sort === "person" && words.length < 2;
  const apart = isBare && !isOffice ? `${folded(actor.role ?? "")}|${folded(actor.of ?? "")}` : "";
  return { key: [sort, spelled, apart].join("\n"), sort, words, isOffice, roles: rolesOf(actor.role, actor.of) };
}
