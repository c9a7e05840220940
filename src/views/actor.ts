/**
 * One actor's page: each of its names and its role with words that use them, why these names are one, its ties with their
 * days, and what is told of it, kind by kind, the latest first.
 *
 *     Dawn Front    Names: “Hill Guard”    One actor because: renamed    Ties: 1 March 2024  renamed    Incidents: …
 */
import { KINDS } from "../kinds/catalog.ts";
import { withoutUndone } from "../merge/judged.ts";
import type { Actor, RecordActor } from "../model/actor.ts";
import { actorNamed } from "../model/actor-named.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { folded } from "../model/folded-words.ts";
import type { Judgement } from "../model/judgement.ts";
import { wordsAt } from "../model/span.ts";
import { formsOf } from "../record/judging.ts";
import type { Store } from "../record/store.ts";
import { aboutActor, entriesByActor } from "./actors.ts";
import { mostTelling } from "./citations.ts";
import type { DraftLine } from "./cited-lines.ts";
import { dateText } from "./date-text.ts";
import { type Bounds, type DraftGroup, groupedView } from "./grouped.ts";
import { judgementText } from "./judgements.ts";
import { type DaysAsked, type Known, knownClaims, loadKnown } from "./known.ts";
import type { GroupedView } from "./shapes.ts";
import { inTime, latestFirst, lineOf } from "./standing/section.ts";

/** Entries in which a name is looked for. */
const LOOKED_AT = 200;
const NAMED = 8;

export async function viewActor(
  store: Store,
  asked: DaysAsked & { readonly actor: string },
  bounds: Bounds,
): Promise<GroupedView> {
  const known = await loadKnown(store, asked);
  const actor = actorNamed(asked.actor, known.actors);
  const entries = entriesByActor(known).get(actor.name) ?? [];
  const ties = entries.filter(({ kind }) => kind === "relation").sort(inTime);
  const byKind = Object.values(KINDS)
    .filter(({ id }) => id !== "relation")
    .map(({ id, title }) => ({ title: title.many, own: entries.filter(({ kind }) => kind === id).sort(latestFirst) }));
  const passages = await passagesOf(entries, known);
  const groups: DraftGroup<DraftLine>[] = [
    { title: "Names and role", drafts: namesOf(actor, passages) },
    {
      title: "Why these names are one",
      note: "“parley judge” parts them",
      drafts: [...judgedNames(actor, await store.judgements(), passages), ...joinsOf(actor, entries, passages)],
    },
    { title: "Ties", drafts: ties.map((entry) => lineOf(entry)) },
    ...byKind.map(({ title, own }) => ({ title, drafts: own.map((entry) => lineOf(entry)) })),
  ];
  return groupedView(
    known,
    { title: actor.name, empty: "Nothing is told of it.", note: aboutActor(actor, entries.length) },
    groups.filter(({ drafts }) => drafts.length > 0),
    bounds,
  );
}

interface Passage {
  readonly entry: Entry;
  readonly claim: Claim;
  /** Its words, folded, with a blank at each end. */
  readonly words: string;
}

async function passagesOf(entries: readonly Entry[], known: Known): Promise<readonly Passage[]> {
  const looked = [...entries].sort(inTime).slice(0, LOOKED_AT);
  const claims = await known.sources.claims(looked.flatMap((entry) => entry.claims));
  const passages: Passage[] = [];
  for (const entry of looked) {
    for (const claim of knownClaims(entry.claims, claims, known)) {
      const reading = await known.sources.reading(claim.report);
      if (reading === null) continue;
      const words = mostTelling(claim)
        .spans.map((span) => wordsAt(reading.report.text, span))
        .join(" ");
      passages.push({ entry, claim, words: ` ${folded(words)} ` });
    }
  }
  return passages;
}

function uses(passage: Passage, name: string): boolean {
  return passage.words.includes(` ${folded(name)} `);
}

/** For each name and the role, a passage that uses it. */
function namesOf(actor: Actor, passages: readonly Passage[]): readonly DraftLine[] {
  const forms = [actor.name, ...actor.aliases].slice(0, NAMED).map((name) => ({ form: name, text: `“${name}”` }));
  if (actor.role !== null) forms.push({ form: actor.role, text: `role: ${actor.role}` });
  const used = Map.groupBy(forms, ({ form }) => passages.find((passage) => uses(passage, form)));
  return [...used].flatMap(([passage, own]) =>
    passage === undefined
      ? []
      : [{ entry: passage.entry, text: own.map(({ text }) => text).join(", "), claims: [passage.claim.id] }],
  );
}

/** Each reason with the claims that say it, else with a passage that uses the names. */
function joinsOf(
  { joins }: RecordActor,
  entries: readonly Entry[],
  passages: readonly Passage[],
): readonly DraftLine[] {
  return joins
    .filter(({ rule }, at) => rule !== "judged" && isFirst(joins, at))
    .slice(0, NAMED)
    .flatMap(({ names, because, claims, when }) => {
      const telling = entries.find((entry) => entry.claims.some((claim) => claims.includes(claim)));
      const day = when === null ? "" : `, ${dateText(when)}`;
      const text = `${names.map((name) => `“${name}”`).join(" and ")}: ${because}${day}`;
      if (telling) return [{ entry: telling, text, claims: telling.claims.filter((claim) => claims.includes(claim)) }];
      const passage = passages.find((one) => names.every((name) => uses(one, name))) ?? usingAny(passages, names);
      return passage === undefined ? [] : [{ entry: passage.entry, text, claims: [passage.claim.id] }];
    });
}

/** Several reports can say of the same two names the same. */
function isFirst(joins: RecordActor["joins"], at: number): boolean {
  const said = ({ names, because }: RecordActor["joins"][number]): string => [...names, because].join("\n");
  return joins.findIndex((join) => said(join) === said(joins[at]!)) === at;
}

/** What people have decided about its names, the latest first. */
function judgedNames(
  actor: RecordActor,
  judgements: readonly Judgement[],
  passages: readonly Passage[],
): readonly DraftLine[] {
  const own = new Set([actor.name, ...actor.aliases, ...formsOf(actor)].map(folded));
  return withoutUndone(judgements)
    .filter(({ verdict }) => verdict === "same-actor" || verdict === "not-same-actor")
    .toReversed()
    .flatMap((judgement) => {
      const names = (judgement.value as readonly string[] | null) ?? [];
      if (!names.some((name) => own.has(folded(name)))) return [];
      const passage = usingAny(passages, names) ?? passages[0];
      if (passage === undefined) return [];
      return [{ entry: passage.entry, text: judgementText(judgement), claims: [passage.claim.id] }];
    });
}

function usingAny(passages: readonly Passage[], names: readonly string[]): Passage | undefined {
  return passages.find((passage) => names.some((name) => uses(passage, name)));
}
