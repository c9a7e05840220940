/**
 * The place of a siege, a capture or a withdrawal. In: its noun and what it tells; out: the place, or null.
 *
 *     the siege of Ravna · the Ravna blockade · threw a cordon around Ravna · completed its withdrawal from Ravna
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Change } from "./control-words.ts";
import { type HeldPlace, heldPlaces, placed } from "./held-place.ts";

/** "the siege of Ravna", "the Ravna blockade", "a blockade imposed on Ravna". */
export function placeUnderSiege(anchor: Token, noun: Change, view: SentenceView, context: Context): HeldPlace | null {
  const { sentence } = view;
  const imposed = childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, new Set(["on", "against", "around"])),
  );
  // "the withdrawal of troops from the north", where "from" hangs on the troops.
  const moved = noun === "withdrawn" ? objectsOfPreposition(sentence, anchor.index, new Set(["of"])) : [];
  // "completed its withdrawal from Ravna", where "from" hangs on the verb.
  const above = noun === "withdrawn" && anchor.relation === "obj" ? [anchor.head] : [];
  const over = view.tokens[anchor.head];
  const isDrawn = DRAWN.test(anchor.lemma);
  const isLaid = anchor.lemma === "siege" && over?.lemma === "lay";
  const joint = noun === "withdrawn" ? FROM : isDrawn ? AROUND : isLaid ? OF_SIEGE : JOINTS;
  // "threw a cordon around Ravna", "laid siege to it", where the place hangs on the verb.
  const by = (isDrawn || isLaid) && over && anchor.relation === "obj" ? [over.index] : [];
  const behind = [anchor.index, ...moved, ...above, ...by].flatMap((i) => objectsOfPreposition(sentence, i, joint));
  const [place] = heldPlaces([...behind, ...imposed], view, context);
  if (place || noun !== "besieged") return place ?? null;
  const before = view.places.find(({ last }) => last === anchor.index - 1 || last === anchor.index - 2);
  const isName =
    before && childrenBy(sentence, anchor.index, "compound", "nmod:poss").some(({ index }) => index <= before.last);
  return isName ? placed(before) : null;
}

/** What joins a siege to its place. */
export const JOINTS = new Set(["of", "on", "against", "from", "over"]);

/** "laid siege to Ravna" */
const OF_SIEGE = new Set([...JOINTS, "to"]);

/** "a cordon around Ravna": what is drawn around a place, and nothing else, surrounds it. */
const AROUND = new Set(["around"]);

const FROM = new Set(["from"]);

const DRAWN = /^(?:cordon|noose|ring|stranglehold)$/;
