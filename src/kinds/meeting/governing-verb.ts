/**
 * The verb by which an encounter is told. In: the word that names it; out: the verb above it, or null.
 *
 *     held | talks · arrived | for the talks · is due | in Lakeside for talks
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { TAKING_PLACE } from "./meeting-words.ts";

/** The verb a noun stands under as subject, object or oblique; a verb itself. */
export function governingVerb(word: Token, view: SentenceView): Token | null {
  const taken = word.upos === "NOUN" ? verbAsPart(word, view) : null;
  if (taken) return taken;
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB" || (at !== word && isDue(at, view))) return at;
    if (at.head < 0) break;
    at = view.tokens[at.head];
  }
  return null;
}

/** "is due in Lakeside for talks" */
export function isDue({ lemma, index }: Token, view: SentenceView): boolean {
  const [be] = childrenBy(view.sentence, index, "cop");
  // The tree may take "due" for a preposition of the place.
  return be !== undefined && (/^(?:due|bound)$/.test(lemma) || view.tokens[be.index + 1]?.text === "due");
}

/** "The envoys are holding talks", where the tree takes the verb for a part of the noun. */
function verbAsPart(noun: Token, view: SentenceView): Token | null {
  const before = view.tokens[noun.index - 1];
  const isPart = before?.upos === "VERB" && before.head === noun.index && TAKING_PLACE.has(before.lemma);
  return isPart && childrenBy(view.sentence, before.index, "nsubj").length > 0 ? before : null;
}
