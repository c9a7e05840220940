/**
 * One actor's page: each of its names and its role with words that use them, its ties with their days, and what is told
 * of it, kind by kind, the latest first.
 *
 *     Dawn Front    Names: “Hill Guard”    Ties: 1 March 2024  renamed    Incidents: …
 */
import { KINDS } from "../kinds/catalog.ts";
import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import { ParleyError } from "../model/error.ts";
import { folded } from "../model/folded-words.ts";
import { wordsAt } from "../model/span.ts";
import type { Store } from "../record/store.ts";
import { aboutActor, entriesByActor } from "./actors.ts";
import { mostTelling } from "./citations.ts";
import type { DraftLine } from "./cited-lines.ts";
import { actorsNamed } from "./entry-fits.ts";
import { type Bounds, type DraftGroup, groupedView } from "./grouped.ts";
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
  const actor = actorOf(asked.actor, known.actors, store.location);
  const entries = entriesByActor(known).get(actor.name) ?? [];
  const ties = entries.filter(({ kind }) => kind === "relation").sort(inTime);
  const byKind = Object.values(KINDS)
    .filter(({ id }) => id !== "relation")
    .map(({ id, title }) => ({ title: title.many, own: entries.filter(({ kind }) => kind === id).sort(latestFirst) }));
  const groups: DraftGroup<DraftLine>[] = [
    { title: "Names and role", drafts: await namesOf(actor, entries, known) },
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

/** The one whose name it is; else the only one of whose names one holds the words. */
function actorOf(asked: string, actors: readonly Actor[], location: string): Actor {
  const wanted = folded(asked);
  const byName = actors.filter((actor) => folded(actor.name) === wanted);
  const byAlias = actors.filter((actor) => actor.aliases.some((alias) => folded(alias) === wanted));
  const found = byName.length > 0 ? byName : byAlias.length > 0 ? byAlias : actorsNamed(asked, actors);
  const [only, ...others] = found;
  if (only === undefined) {
    throw new ParleyError(
      "views/no-such-actor",
      `no actor “${asked.slice(0, 60)}” in ${location}; “parley actors” lists them.`,
    );
  }
  if (others.length > 0) {
    const names = found.slice(0, 8).map(({ name }) => name);
    const more = found.length > names.length ? ` and ${found.length - names.length} more` : "";
    throw new ParleyError(
      "views/several-actors",
      `“${asked.slice(0, 60)}” fits ${names.join(", ")}${more}; give the whole name of one.`,
    );
  }
  return only;
}

/** For each name and the role, a passage that uses it. */
async function namesOf(actor: Actor, entries: readonly Entry[], known: Known): Promise<readonly DraftLine[]> {
  const looked = [...entries].sort(inTime).slice(0, LOOKED_AT);
  const claims = await known.sources.claims(looked.flatMap((entry) => entry.claims));
  const passages: { readonly entry: Entry; readonly claim: Claim; readonly words: string }[] = [];
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
  const forms = [actor.name, ...actor.aliases].slice(0, NAMED).map((name) => ({ form: name, text: `“${name}”` }));
  if (actor.role !== null) forms.push({ form: actor.role, text: `role: ${actor.role}` });
  const used = Map.groupBy(forms, ({ form }) => passages.find(({ words }) => words.includes(` ${folded(form)} `)));
  return [...used].flatMap(([passage, own]) =>
    passage === undefined
      ? []
      : [{ entry: passage.entry, text: own.map(({ text }) => text).join(", "), claims: [passage.claim.id] }],
  );
}
