/**
 * Whether a word introduces or follows a quotation. In: a word and its sentence; out: yes or no.
 *
 *     "We wait," Okoro [said].      "We wait," [according] to Okoro.
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { QUOTING_VERBS } from "./speech-verbs.ts";

export function isQuotingCue(token: Token, view: SentenceView): boolean {
  return (
    (token.upos === "VERB" && QUOTING_VERBS.has(token.lemma)) ||
    // "as one of them puts it"
    (token.lemma === "put" &&
      view.tokens[token.index + 1]?.text === "it" &&
      childrenBy(view.sentence, token.index, "mark", "advmod").some(({ text }) => /^as$/i.test(text))) ||
    // "according to the monitor"
    (token.text.toLowerCase() === "according" && view.tokens[token.index + 1]?.text === "to")
  );
}
