/** What every incident rule makes: the draft from the word of the event, or null where nobody and no place is told. */

import { actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { timeOfThing } from "../../extract/event-time.ts";
import { operativeAt } from "../../extract/forms/instruments.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import { type Speaker, speakerAt } from "../../extract/speech/speakers.ts";
import { stateMeant } from "../../extract/warring-state.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { chargeOver } from "./charge.ts";
import { placeOfEvent } from "./event-place.ts";
import type { IncidentType } from "./incident-words.ts";
import { killedIn } from "./killed-in.ts";
import { placeNearby } from "./place-nearby.ts";
import { type Sides, sidesOf } from "./sides.ts";
import { turned } from "./turned.ts";
import { closerType } from "./type-nearby.ts";
import { typeOf } from "./type-of.ts";

/** So many dead, with nobody who killed them, are those of a war. */
const WAR_DEAD = 2000;
/** What a rule knows better than the word alone tells. */
export interface Known {
  readonly sides?: Sides;
  readonly type?: IncidentType;
  /** Where it was, if the sentence does not say. */
  readonly place?: Pick<PlaceMention, "name" | "start" | "end"> | null;
}

export function incidentDraft(anchor: Token, view: SentenceView, context: Context, known: Known = {}): Draft | null {
  if (isTerm(view, context)) return null;
  const { actors: doers, targets } = known.sides ?? sidesOf(anchor, view, context.report.text);
  const meant = meantDoers(anchor, view, context);
  const told = meant.length > 0 && (doers.length === 0 || !isNamed(doers, context)) ? meant : doers;
  // "told Reuters the army had shelled it": a medium strikes nobody.
  const actors = told.filter(({ name }) => actorType(name, context) !== "media");
  const there = placeOfEvent(anchor, actors, view) ?? known.place ?? null;
  // Somebody without a name was hit: the event told before says where.
  const place =
    there ?? (actors.length === 0 && targets.length > 0 ? placeNearby(anchor, view.sentence.index, context) : null);
  if (actors.length + targets.length === 0 && !place) return null;
  const killed = killedIn(anchor, view);
  // "More than 250,000 have died" tells of a war, not of an event.
  if (actors.length === 0 && killed && (killed.min ?? killed.max ?? 0) >= WAR_DEAD) return null;
  const own = typeOf(
    anchor,
    view,
    actors.some(({ name }) => /^(?:state|organisation|body)$/.test(actorType(name, context) ?? "")),
  );
  const time = timeOfThing(anchor, view);
  const source = creditFor(anchor, view, context) ?? accuserOf(anchor, view, context);
  const spansOf = (parties: readonly { span: { start: number; end: number } }[]) => parties.map(({ span }) => span);
  return {
    fields: {
      type: known.type ?? closerType(own, anchor, view, context, killed ? (killed.min ?? killed.max) : null),
      actors: actors.map(({ name }) => name),
      targets: targets.map(({ name }) => name).filter((name) => actors.every((actor) => actor.name !== name)),
      place: place?.name ?? null,
      killed: killed ? (killed.min ?? killed.max) : null,
    },
    by: source?.name ?? null,
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      type: [{ start: anchor.start, end: anchor.end }],
      ...(actors.length > 0 ? { actors: spansOf(actors) } : {}),
      ...(targets.length > 0 ? { targets: spansOf(targets) } : {}),
      ...(place ? { place: [{ start: place.start, end: place.end }] } : {}),
      ...(killed ? { killed: [{ start: killed.start, end: killed.end }] } : {}),
      ...(source ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence: actors.length > 0 && (targets.length > 0 || place) ? 0.8 : 0.65,
  };
}

/** "The Parties shall refrain from: (a) attacks on convoys;" tells of no attack. */
function isTerm(view: SentenceView, context: Context): boolean {
  const operative = operativeAt(view.sentence, context);
  return operative?.sort === "agreed" && operative.verb === null && view.times.length === 0;
}

/** "In May it overran the town", "its men ambushed a column": the party that was told of last; "a regime air strike": the state. */
function meantDoers(anchor: Token, view: SentenceView, context: Context): Party[] {
  for (const { lemma, start, end } of childrenBy(view.sentence, anchor.index, "compound", "amod")) {
    const state = stateMeant(lemma, context);
    if (state) return [{ name: state, span: { start, end } }];
  }
  const [doer] = doersOf(anchor, view).map((i) => view.tokens[i]!);
  if (!doer) return [];
  const isAlone = /^(?:it|they)$/i.test(doer.text) && !turned(anchor, view).isPassive;
  const owner = isAlone
    ? doer
    : OWN.test(doer.lemma)
      ? childrenBy(view.sentence, doer.index, "nmod:poss").find(({ text }) => /^(?:its|their|his)$/i.test(text))
      : undefined;
  const meant = owner ? antecedentOf(owner, view, context) : null;
  const types = isAlone ? /^(?:armed-group|state|organisation)$/ : /^(?:armed-group|state|person|organisation)$/;
  return meant && types.test(actorType(meant.name, context) ?? "") ? [meant] : [];
}

/** The men and arms that somebody has. */
const OWN =
  /^(?:force|troop|soldier|army|fighter|man|men|militia|gunman|guard|commando|warplane|jet|aircraft|gun|artillery|helicopter|militiaman|unit|navy|guerrilla|loyalist|militant|police)$/;

function doersOf(anchor: Token, view: SentenceView): readonly number[] {
  return anchor.upos === "VERB" ? turned(anchor, view).doers : [];
}

function isNamed(parties: readonly Party[], context: Context): boolean {
  return parties.some(({ name }) => actorType(name, context) !== undefined && /^\p{Lu}/u.test(name));
}

/** "Okoro accused them of the attack": Okoro says so. */
function accuserOf(anchor: Token, view: SentenceView, context: Context): Speaker | null {
  for (const accuser of chargeOver(anchor, view)?.accusers ?? []) {
    const speaker = speakerAt(accuser, view, context.report.text);
    if (speaker) return speaker;
  }
  return null;
}
