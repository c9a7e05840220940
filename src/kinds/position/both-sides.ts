/**
 * The two parties that "both sides" means. In: a word; out: the two states, groups or bodies named last before it.
 *
 *     Kenya and Ethiopia met in Lakeside. Both sides want a pause.      → Ethiopia, Kenya
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";

/** How many sentences back the two may have been named. */
const MEMORY = 4;

export function bothSides(index: number, view: SentenceView, context: Context): Party[] {
  const word = view.tokens[index]!;
  const isPair =
    (/^(?:side|country|party|nation|government|camp|delegation|leader)$/.test(word.lemma) &&
      childrenBy(view.sentence, index, "det", "nummod").some(({ text }) => /^(?:both|two|each)$/i.test(text))) ||
    (/^both$/i.test(word.text) && word.upos !== "DET");
  if (!isPair) return [];
  const wanted = word.lemma === "leader" ? /^person$/ : /^(?:state|organisation|armed-group|body)$/;
  const found = new Map<string, Party>();
  for (let at = view.sentence.index; at >= Math.max(0, view.sentence.index - MEMORY) && found.size < 2; at--) {
    for (const mention of context.view(at).actors.toReversed()) {
      if (found.size === 2 || mention.start >= word.start || !wanted.test(actorType(mention.actor, context) ?? ""))
        continue;
      found.set(mention.actor, { name: mention.actor, span: { start: word.start, end: word.end } });
    }
  }
  return found.size === 2 ? [...found.values()] : [];
}
