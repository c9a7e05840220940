/**
 * Who besieges a place, where the word for the siege does not say. In: the verb that is to end it, or the town that is
 * called besieged; out: who is asked to end it, who fires on it, and who is inside.
 *
 *     urged the army to lift its siege of Ravna        the army
 *     the Front's shelling of the besieged town · the Front shelled the besieged town      the Front
 */
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import { modifiersOf, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { holdersAt } from "./holder-at.ts";

/** "called on the army to lift the siege": whoever is to lift it lays it. */
export function askedToLift(verb: Token, view: SentenceView, context: Context): Party[] {
  if (!/^(?:lift|end|raise|ease|loosen|relax|halt|stop)$/.test(verb.lemma) || !/^VB[PZ]?$/.test(verb.xpos)) return [];
  const { sentence, tokens } = view;
  const own = childrenBy(sentence, verb.index, "nsubj").map(({ index }) => index);
  if (own.length > 0) return holdersAt(own, view, context);
  const above = tokens[verb.head];
  if (above?.upos !== "VERB") return [];
  // "that the army halt its fire and end the siege", "to force it to stop and lift the siege"
  if (/^conj/.test(verb.relation))
    return ASKING.test(above.lemma) ? askedBy(above, verb, view, context) : askedToDo(above, view, context);
  return askedToDo(verb, view, context);
}

function askedToDo(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  const own = childrenBy(sentence, verb.index, "nsubj").map(({ index }) => index);
  if (own.length > 0) return /^VBP?$/.test(verb.xpos) ? holdersAt(own, view, context) : [];
  const asking = tokens[verb.head];
  return asking && ASKING.test(asking.lemma) ? askedBy(asking, verb, view, context) : [];
}

function askedBy(asking: Token, verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const told = childrenBy(sentence, asking.index, "iobj", "obj")
    .map(({ index }) => index)
    .filter((i) => i < verb.index);
  return holdersAt(told.length > 0 ? told : objectsOfPreposition(sentence, asking.index, ON), view, context);
}

const ASKING =
  /^(?:force|urge|ask|press|pressure|tell|order|call|want|persuade|push|compel|get|allow|appeal|plead|beg)$/;
const ON = new Set(["on", "upon", "to", "with"]);

/** "its shelling of the besieged town": of whoever fires on it. */
export function firingOn(town: Token, view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  const over = tokens[town.head];
  if (!over || !FIRE.test(over.lemma)) return [];
  if (over.upos === "VERB")
    return town.relation === "obj" ? holdersAt(subjectsOf(sentence, over.index), view, context) : [];
  const owner = childrenBy(sentence, over.index, "nmod:poss").map(({ index }) => index);
  const own = modifiersOf(over.index, view).map(partyOf);
  return own.length > 0 ? own.slice(0, 1) : holdersAt(owner, view, context).slice(0, 1);
}

const FIRE = /^(?:shelling|bombardment|bombing|shell|bomb|bombard|pound|rocket|mortar|strafe|attack|assault|storm)$/;
