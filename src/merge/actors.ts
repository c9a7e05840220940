/**
 * The actors of all reports come in; one list of actors goes out, and for each report which of its names is which.
 * Joined are equal names, spellings of one name, names a report gives as aliases, acronyms, and a surname that only one
 * person of the record can be meant by. Two names that merely look alike stay two actors.
 *
 *     Ada Okoro (report 1), Okoro (report 2), Amara Okoro (report 3)  ->  Okoro stays apart: it could be either
 */
import type { ActorJoin, RecordActor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { RecordContents } from "../model/record-contents.ts";
import { calledIn, collectForms, FEW_REPORTS, type Form, type Mention } from "./actor-forms.ts";
import {
  around,
  byDay,
  dayOf,
  type HeldBy,
  type Holder,
  heldBy,
  type OfficeMention,
  officesIn,
} from "./actor-offices.ts";
import { type ActorTie, tiesIn } from "./actor-ties.ts";
import {
  type Described,
  describeActor,
  describeOffice,
  draftOf,
  draftOfOffice,
  officeRoot,
  saidOf,
} from "./describe-actor.ts";
import { baseOf, type Draft, giveNames } from "./give-names.ts";
import { byCodeUnits } from "./in-order.ts";
import { type JudgedActors, joinForms, reasonsIn } from "./join-forms.ts";
import { barsOf, type CalledForm, type HeldOffice, officeReasons } from "./join-offices.ts";
import { shortNames } from "./short-names.ts";

export interface NamedActors {
  readonly actors: readonly RecordActor[];
  /** The name in the record of what a report calls `name`; the name itself where it is no actor of that report. */
  readonly nameOf: (report: string, name: string) => string;
  /** Whether a report names somebody so: "residents" is nobody in particular. */
  readonly isActor: (report: string, name: string) => boolean;
  /** How an actor is called for short where it is clear who is meant: "Okoro". */
  readonly shortOf: (name: string) => string;
  readonly naming: Naming;
}

/** What naming found on its way, as a record keeps it. */
export interface Naming {
  readonly forms: readonly Form[];
  /** By id of a form, that of the first form of its actor. */
  readonly rootOf: (form: string) => string;
  /** By report. */
  readonly mentions: ReadonlyMap<string, ReadonlyMap<string, Mention>>;
  readonly ties: readonly ActorTie[];
  readonly holders: readonly Holder[];
  readonly offices: readonly (OfficeMention & { readonly held: HeldBy | null })[];
  readonly drafts: readonly SettledDraft[];
}

/** An actor of the record, and what its name and side came from. */
export interface SettledDraft {
  readonly draft: Draft;
  readonly given: string;
  /** Its side as one report calls it. */
  readonly of: string | null;
  readonly ofReport: string;
}

/** What naming needs of a report. */
export type NamingReport = Pick<RecordContents["reports"][number], "id" | "published" | "actors">;

export function nameActors(
  reports: readonly NamingReport[],
  claims: readonly Claim[],
  judged: JudgedActors,
): NamedActors {
  const { forms, mentions } = collectForms(reports);
  const claimsOf = Map.groupBy(claims, ({ report }) => report);
  const ties = reports.flatMap((report) => tiesIn(report, claimsOf.get(report.id) ?? [], mentions.get(report.id)!));
  const [told, tied] = [ties.filter((tie) => tie.told !== null), ties.filter((tie) => tie.told === null)];
  const joined = joinForms(forms, told, tied, judged);
  const index = new Map(forms.map(({ id }, at) => [id, at]));
  const formWith = (id: string): Form => forms[index.get(id)!]!;
  const rootOf = (form: string): string => forms[joined.find(index.get(form)!)]!.id;
  const groups = joined.all();
  const isOpen = (form: string): boolean =>
    formWith(form).isOffice && groups.get(joined.find(index.get(form)!))!.length === 1;

  const days = new Map(reports.map(({ id, published }) => [id, published?.value ?? null]));
  const inReports = [...mentions].map(([report, all]) => officesIn(report, dayOf(days.get(report)!), all.values()));
  const holders = inReports.flatMap((one) => one.holders);
  const offices = officeHolders(
    inReports.flatMap((one) => one.offices),
    holders,
    { isOpen, rootOf, barsOf: barring(forms, rootOf, isOpen, judged) },
  );

  const reasons = reasonsIn(forms, joined);
  const officeReasonsOf = Map.groupBy(heldOffices(offices, formWith), ({ holder }) => rootOf(holder.id));
  const found: { described: Described; draft: Draft; joins: readonly ActorJoin[] }[] = [];
  for (const [first, indexes] of groups) {
    const form = forms[first]!;
    if (isOpen(form.id)) continue;
    const described = describeActor(saidOf(indexes.map((at) => forms[at]!)));
    const joins = [...(reasons.get(first) ?? []), ...officeReasons(officeReasonsOf.get(form.id) ?? [])];
    found.push({ described, draft: draftOf(form, described), joins });
  }
  for (const { form, report, held } of offices) {
    if (held !== null || !isOpen(form)) continue;
    const described = describeOffice(form, report, mentions.get(report)!);
    found.push({ described, draft: draftOfOffice(form, report, days.get(report)!, described), joins: [] });
  }
  const names = new Map(
    [...Map.groupBy(found, ({ draft }) => baseOf(draft.name)).values()].flatMap((all) => [
      ...giveNames(all.map(({ draft }) => draft)),
    ]),
  );
  const heldIn = new Map(offices.map((one) => [officeRoot(one.form, one.report), one.held]));
  const nameOf = (report: string, name: string): string => {
    const form = mentions.get(report)?.get(name)?.form;
    if (form === undefined) return name;
    if (!isOpen(form.id)) return names.get(rootOf(form.id))!;
    const root = officeRoot(form.id, report);
    const held = heldIn.get(root) ?? null;
    return names.get(held === null ? root : rootOf(held.holder))!;
  };
  const actors = found
    .map(({ described, draft, joins }) =>
      recordActor(described, joins, {
        name: names.get(draft.root)!,
        of: described.of === null ? null : nameOf(described.ofReport, described.of),
      }),
    )
    .sort((a, b) => byCodeUnits(a.name, b.name));
  const shorts = shortNames(actors);
  return {
    actors,
    nameOf,
    isActor: (report, name) => mentions.get(report)?.has(name) ?? false,
    shortOf: (name) => shorts.get(name) ?? name,
    naming: {
      forms,
      rootOf,
      mentions,
      ties,
      holders,
      offices,
      drafts: found.map(({ draft, described: { of, ofReport } }) => ({
        draft,
        given: names.get(draft.root)!,
        of,
        ofReport,
      })),
    },
  };
}

/** The actor of a record, with its fields always in one order. */
export function recordActor(
  { type, aliases, role }: Pick<Described, "type" | "aliases" | "role">,
  joins: readonly ActorJoin[],
  { name, of }: Pick<RecordActor, "name" | "of">,
): RecordActor {
  return { name, type, aliases, role, of, joins };
}

interface OfficeSettings {
  readonly isOpen: (form: string) => boolean;
  readonly rootOf: (form: string) => string;
  readonly barsOf: (form: string) => (root: string) => boolean;
}

function officeHolders(
  offices: readonly OfficeMention[],
  holders: readonly Holder[],
  { isOpen, rootOf, barsOf }: OfficeSettings,
): Naming["offices"] {
  const byOffice = Map.groupBy([...holders].sort(byDay), ({ office }) => office);
  return offices.map((mention) => {
    const { form, office, day } = mention;
    const all = office === null || !isOpen(form) ? undefined : byOffice.get(office);
    const held = all === undefined || day === null ? null : heldBy(day, around(all, day), rootOf, barsOf(form));
    return { ...mention, held };
  });
}

function barring(
  forms: readonly Form[],
  rootOf: (form: string) => string,
  isOpen: (form: string) => boolean,
  judged: JudgedActors,
): OfficeSettings["barsOf"] {
  if (judged.notSameActor.length === 0) return () => () => false;
  const called = new Map<string, CalledForm[]>();
  const byId = new Map(forms.map((form) => [form.id, form]));
  for (const form of forms) {
    const one = { id: form.id, root: rootOf(form.id), isOpenOffice: isOpen(form.id) };
    for (const name of calledIn(form)) {
      const list = called.get(name);
      if (list) list.push(one);
      else called.set(name, [one]);
    }
  }
  return (form) => barsOf(byId.get(form)!, judged, (name) => called.get(name) ?? []);
}

/** By holder and office, the reports. */
function heldOffices(offices: Naming["offices"], formWith: (id: string) => Form): readonly HeldOffice[] {
  const held = offices.filter((one) => one.held !== null);
  return [...Map.groupBy(held, ({ form, held }) => `${held!.holder} ${form}`).values()].map((all) => {
    const firsts = all.sort((a, b) => byCodeUnits(a.report, b.report));
    const [first] = firsts;
    return {
      holder: formWith(first!.held!.holder),
      office: formWith(first!.form),
      reports: firsts.slice(0, FEW_REPORTS).map(({ report }) => report),
      nearest: first!.held!.nearest,
    };
  });
}
