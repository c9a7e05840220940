/**
 * The two that "both sides" means. In: a word; out: the two states, groups or bodies named last before it, for "both
 * leaders" and their like the two persons.
 *
 *     Kenya and Ethiopia met in Lakeside. Both sides want a pause.      → Ethiopia, Kenya
 *     … Neither has signed · the two want a pause · each demanded …
 */
import { actorType } from "../actor-named.ts";
import { childrenBy } from "../clauses.ts";
import type { Party } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

/** How many sentences back the two may have been named. */
const MEMORY = 4;

const SIDES = /^(?:side|country|party|nation|government|camp|delegation|state|capital|power|neighbou?r|rival|foe)$/;
const PERSONS = /^(?:leader|minister|president|envoy|men|women|diplomat|negotiator)$/;
const PAIR = /^(?:both|two|each|either|neither)$/i;
const BODIES = /^(?:state|organisation|armed-group|body)$/;

export function bothSides(index: number, view: SentenceView, context: Context): Party[] {
  const word = view.tokens[index]!;
  const noun = SIDES.test(word.lemma) || PERSONS.test(word.lemma);
  const isPair =
    (noun && childrenBy(view.sentence, index, "det", "nummod", "cc").some(({ text }) => PAIR.test(text))) ||
    (PAIR.test(word.text) && standsAlone(index, view));
  if (!isPair) return [];
  const wanted = PERSONS.test(word.lemma) ? /^person$/ : BODIES;
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

/** "both", "the two", "neither", with nothing behind that tells of whom. */
function standsAlone(index: number, { sentence, tokens }: SentenceView): boolean {
  const next = tokens[index + 1];
  const isOpen = next !== undefined && /^(?:AUX|VERB|ADV|PUNCT|PART)$/.test(next.upos);
  const isTwo = !/^two$/i.test(tokens[index]!.text) || /^the$/i.test(tokens[index - 1]?.text ?? "");
  return isOpen && isTwo && childrenBy(sentence, index, "nmod", "conj").length === 0;
}
