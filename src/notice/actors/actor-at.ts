/** Who is meant by a word: the mention that covers it, or null. */
import type { Sentence } from "../../language/analysis.ts";
import type { ActorMention } from "../noticed.ts";

/** The mentions are those of the sentence. Where two cover the word, the longer one. */
export function actorAt(index: number, _sentence: Sentence, mentions: readonly ActorMention[]): ActorMention | null {
  let found: ActorMention | null = null;
  for (const mention of mentions) {
    if (
      mention.first <= index &&
      index <= mention.last &&
      (!found || mention.last - mention.first > found.last - found.first)
    )
      found = mention;
  }
  return found;
}
