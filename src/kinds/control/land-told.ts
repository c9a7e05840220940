/**
 * The land that "it" means behind a verb of taking or leaving. In: the verb; out: what was taken or held just before, in
 * the sentence or the one before it, or null.
 *
 *     The Front took the port on Monday and left it on Tuesday.        it → the port
 */
import { objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { ENTERING_VERBS, HOLDING_VERBS } from "./control-words.ts";
import { type HeldPlace, heldPlaces } from "./held-place.ts";

const INTO = new Set(["into", "at", "in"]);

export function landTold(it: Token, verb: Token, view: SentenceView, context: Context): HeldPlace | null {
  if (!/^it$/i.test(it.text)) return null;
  const here = view.sentence.index;
  for (const before of here > 0 ? [view, context.view(here - 1)] : [view]) {
    for (const other of before.tokens.toReversed()) {
      if (other.upos !== "VERB" || (before === view && other.index >= verb.index)) continue;
      if (!HOLDING_VERBS.has(other.lemma) && !ENTERING_VERBS.has(other.lemma)) continue;
      const objects = objectsOf(before.sentence, other.index);
      const heads = [
        ...objects,
        ...[other.index, ...objects].flatMap((i) => objectsOfPreposition(before.sentence, i, INTO)),
      ];
      const [place] = heldPlaces(
        [...heads, ...(objects.length > 0 ? [] : subjectsOf(before.sentence, other.index))],
        before,
        context,
      );
      if (place) return { ...place, span: { start: it.start, end: it.end } };
    }
  }
  return null;
}
