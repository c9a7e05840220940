/**
 * What a person decides about two actors or two reports comes in, by the names a person uses; a judgement is written down,
 * and the record brought up to date. What would change nothing is refused with the reason.
 *
 *     one actor: "Hill Guard" and "Dawn Front", because renamed in March      ->   j1f0… , undone by its id
 */

import { isByReport, signIn } from "../merge/give-names.ts";
import { withoutUndone } from "../merge/judged.ts";
import { judgedReports } from "../merge/judged-reports.ts";
import { groupedBySource } from "../merge/origins.ts";
import type { RecordActor } from "../model/actor.ts";
import { actorNamed } from "../model/actor-named.ts";
import { ParleyError } from "../model/error.ts";
import { folded } from "../model/folded-words.ts";
import { harmless } from "../model/harmless.ts";
import { idOf } from "../model/id.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ReportHead } from "../model/record-contents.ts";
import { reportCalled } from "../model/reports-called.ts";
import type { Store } from "./store.ts";

/** What can be judged of a pair: two names of actors, or two reports by name or id. */
export const PAIR_VERDICTS = ["same-actor", "not-same-actor", "same-source", "not-same-source"] as const;
export type PairVerdict = (typeof PAIR_VERDICTS)[number];

export interface Judge {
  readonly who: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly reason: string;
}

export async function judgePair(
  store: Store,
  verdict: PairVerdict,
  pair: readonly [string, string],
  judge: Judge,
): Promise<Judgement> {
  const by = signed(judge);
  if (by.reason === "") throw refused("no-reason", "Say why: a judgement is kept with its reason.");
  const isOfActors = verdict === "same-actor" || verdict === "not-same-actor";
  const drafted = isOfActors
    ? draftOfActors(verdict, pair, await store.actors())
    : await draftOfReports(verdict === "same-source" ? "same" : "not-same", pair, store);
  return writeDown(store, drafted, by);
}

export async function undoJudgement(store: Store, asked: string, judge: Judge): Promise<Judgement> {
  const by = signed(judge);
  const ledger = await store.judgements();
  const fitting = ledger.filter(({ id, verdict }) => verdict !== "undo" && asked.length >= 5 && id.startsWith(asked));
  const [one, ...others] = fitting;
  if (one === undefined || others.length > 0)
    throw refused(
      "no-such-judgement",
      `no judgement “${asked.slice(0, 40)}”; “parley judge” lists them with their ids.`,
    );
  if (!withoutUndone(ledger).some(({ id }) => id === one.id))
    throw refused("undone-already", `the judgement ${one.id} is undone already.`);
  return writeDown(store, { ...EMPTY, verdict: "undo", undoes: one.id }, by);
}

/** Who judges and why, in one line each: what is kept here is shown again on every terminal. */
function signed({ who, at, reason }: Judge): Judge {
  const name = harmless(who).trim();
  if (!/[\p{L}\p{N}]/u.test(name))
    throw refused("no-name", "Say who decides: a judgement is kept with the name of the person.");
  return { who: name, at, reason: harmless(reason).trim() };
}

type Draft = Omit<Judgement, "id" | "who" | "at" | "reason">;

const EMPTY: Omit<Draft, "verdict"> = { claim: "", other: null, field: null, value: null, undoes: null, anchor: "" };

async function writeDown(store: Store, draft: Draft, { who, at, reason }: Judge): Promise<Judgement> {
  const given = reason === "" ? null : reason;
  const id = idOf("j", JSON.stringify([draft, who, at, given]));
  const judgement: Judgement = { ...draft, id, who, at, reason: given };
  await store.judge(judgement);
  await store.refresh();
  return judgement;
}

function draftOfActors(
  verdict: "same-actor" | "not-same-actor",
  pair: readonly [string, string],
  actors: readonly RecordActor[],
): Draft {
  const [one, two] = pair.map((name) => actorNamed(name, actors)) as [RecordActor, RecordActor];
  if (verdict === "same-actor") {
    if (one === two) throw refused("one-already", `“${pair[0]}” and “${pair[1]}” are one actor already: ${one.name}.`);
    return { ...EMPTY, verdict, value: [formsOf(one)[0]!, formsOf(two)[0]!] };
  }
  if (one !== two) throw refused("two-already", `${one.name} and ${two.name} are two actors already.`);
  const names = pair.map((name) => formsOf(one).find((form) => folded(form) === folded(name)));
  if (names.includes(undefined) || folded(names[0]!) === folded(names[1]!)) {
    const forms = formsOf(one);
    const known = forms.length > 1 ? `names of it that can be parted: ${forms.join(", ")}` : "it has one name only";
    throw refused("nothing-to-part", `“${pair[0]}” and “${pair[1]}” cannot be parted in ${one.name}: ${known}.`);
  }
  return { ...EMPTY, verdict, value: names as [string, string] };
}

/** The names under which reports have it, its own first: those that were joined. What one report calls it besides is none. */
export function formsOf(actor: RecordActor): readonly string[] {
  const { name, role, of, type, joins } = actor;
  const sign = signIn(name);
  // What tells two actors of one name apart in the record is no part of the name.
  const isAdded = sign !== null && (/^\d+$/.test(sign) || isByReport(name) || [role, of, type].includes(sign));
  const own = isAdded ? name.slice(0, -sign.length - " ()".length) : name;
  const forms = new Map<string, string>([[folded(own), own]]);
  for (const form of joins.flatMap((join) => join.names)) if (!forms.has(folded(form))) forms.set(folded(form), form);
  return [...forms.values()];
}

async function draftOfReports(
  verdict: "same" | "not-same",
  pair: readonly [string, string],
  store: Store,
): Promise<Draft> {
  const heads = (await store.reports()).items;
  const [one, two] = pair.map((asked) => reportCalled(asked, heads)) as [ReportHead, ReportHead];
  if (one.id === two.id) throw refused("one-report", `“${pair[0]}” and “${pair[1]}” are one report.`);
  if (judgedReports(await store.judgements()).of(one.id, two.id) === verdict)
    throw refused("judged-already", `${one.name} and ${two.name} were judged so already.`);
  const pairs = await store.oneSource();
  const isPair = (a: string, b: string): boolean => pairs.some((pair) => pair.includes(a) && pair.includes(b));
  const origin = groupedBySource(heads, pairs).find((ids) => ids.includes(one.id) && ids.includes(two.id));
  if (verdict === "same" && origin !== undefined)
    throw refused("one-already", `${one.name} and ${two.name} are one source already, by what they share.`);
  if (verdict === "not-same" && origin === undefined)
    throw refused("two-already", `${one.name} and ${two.name} are two sources already.`);
  if (verdict === "not-same" && !isPair(one.id, two.id)) {
    const via = heads.find(({ id }) => id !== two.id && isPair(id, two.id))!;
    throw refused(
      "not-themselves",
      `${one.name} and ${two.name} are one source through others alone; say of ${via.name} and ${two.name} that they are two.`,
    );
  }
  return { ...EMPTY, verdict, claim: one.id, other: two.id, anchor: `${one.name} … ${two.name}` };
}

function refused(code: string, message: string): ParleyError {
  return new ParleyError(`judge/${code}`, message);
}
