/**
 * Who takes or holds and what is taken or held. In: the verb; out: heads of the doers, and of the land it is done to,
 * however the clause is turned.
 *
 *     the army captured the town · the town was captured by the army · villages that the army captured
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { namesBefore } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { type Change, GIVING_VERBS } from "./control-words.ts";

/** A verb of taking, holding or giving up: who does it and to what. */
export interface Taking {
  readonly verb: Token;
  readonly change: Change;
  readonly doers: readonly number[];
  readonly hit: readonly number[];
}

/** Who does it and to what, in an active or a passive clause and behind a noun: "villages captured by the army". */
export function sidesOf(verb: Token, view: SentenceView): { readonly doers: number[]; readonly hit: number[] } {
  const { sentence } = view;
  const agents = agentsOf(verb, view);
  const passive = subjectsOf(sentence, verb.index);
  // "was overrun and then seized by the front": the agent stands behind the last.
  const later = childrenBy(sentence, verb.index, "conj").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, BY),
  );
  if (ownPassive(verb, view)) return { doers: agents.length > 0 ? agents : later, hit: passive };
  const isBehind = verb.xpos === "VBN" && /^acl$/.test(verb.relation) && verb.head >= 0;
  if (isBehind) return { doers: agents, hit: [verb.head] };
  // "has not reached Ravna, besieged by the army": the tree may hang it on the verb.
  const place = agents.length > 0 ? placeBeforeComma(verb, view) : null;
  if (place !== null) return { doers: agents, hit: [place] };
  const objects = objectsOf(sentence, verb.index).map((i) => ofRelative(i, verb, view));
  // "territory that the rebels once held": the noun before the clause is what they held.
  const own = childrenBy(sentence, verb.index, "nsubj");
  if (
    objects.length === 0 &&
    verb.relation === "acl:relcl" &&
    own.some(({ text }) => !/^(?:who|which|that)$/i.test(text))
  )
    return { doers: own.map(({ index }) => index), hit: [verb.head] };
  // "was overrun and seized by the front": the second shares the subject of the first.
  const above = verb.relation === "conj" ? view.tokens[verb.head] : undefined;
  if (verb.xpos === "VBN" && above && ownPassive(above, view)) return { doers: agents, hit: passive };
  // "handed over the town": the tree may take "over" for a preposition, and "about" in "controls about a third".
  const isOver = /^over$/i.test(view.tokens[verb.index + 1]?.text ?? "");
  const over = GIVING_VERBS.has(verb.lemma) && isOver ? objectsOfPreposition(sentence, verb.index, OVER) : [];
  const share = objects.length === 0 ? objectsOfPreposition(sentence, verb.index, ABOUT) : [];
  // "The Highland Front controls Ravna": the parser may take the name for a word of the verb's.
  const doers = passive.length > 0 || !/^VB[DZP]$/.test(verb.xpos) ? passive : namesBefore(verb.index, view);
  return { doers, hit: [...objects, ...over, ...share] };
}

/** "surrounded since April by the army", where the tree may hang "by" on the time. */
function agentsOf(verb: Token, { sentence, isTime }: SentenceView): number[] {
  const own = objectsOfPreposition(sentence, verb.index, BY);
  if (own.length > 0) return own;
  return childrenBy(sentence, verb.index, "obl")
    .filter(isTime)
    .flatMap(({ index }) => objectsOfPreposition(sentence, index, BY));
}

export function ownPassive(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0;
}

export function placeBeforeComma(verb: Token, { tokens, places }: SentenceView): number | null {
  if (verb.xpos !== "VBN" || tokens[verb.index - 1]?.text !== ",") return null;
  return places.find(({ last }) => last === verb.index - 2)?.last ?? null;
}

const BY = new Set(["by"]);
const OVER = new Set(["over"]);
const ABOUT = new Set(["about", "around", "over"]);

/** "the strip, which the movement lost": "which" is the strip. */
function ofRelative(object: number, verb: Token, { tokens }: SentenceView): number {
  return /^(?:which|that)$/i.test(tokens[object]!.text) && /^acl/.test(verb.relation) && verb.head >= 0
    ? verb.head
    : object;
}
