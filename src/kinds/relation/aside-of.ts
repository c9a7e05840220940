/**
 * Of whom something set off by a comma is told. In: its word; out: the head of the name right before the comma, or null.
 *
 *     Okoro, embroiled in a war with the Front, …      Okoro, though the tree may take it for a circumstance
 *     Norland, long at war with the Front, …
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function asideOf(word: Token, { tokens, actors }: SentenceView): number | null {
  let comma = word.index - 1;
  while (comma >= 0 && word.index - comma <= NEAR && /^(?:ADV|ADP|DET|ADJ)$/.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]?.text !== ",") return null;
  return (
    actors.find(({ last, form }) => last === comma - 1 && form !== "pronoun" && form !== "adjective")?.head ?? null
  );
}

/** Words between the comma and what is told: "long at", "now locked". */
const NEAR = 4;
