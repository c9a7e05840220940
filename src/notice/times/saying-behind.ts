/**
 * The verb of saying that a day stands before. In: the words of a day; out: the verb behind it, or null.
 *
 *     The sides are to meet again, officials on Wednesday said.      Wednesday → said
 *
 * A day between a speaker and the verb is that of the verb, though the parser may hang it on the clause before.
 */
import type { Token } from "../../language/analysis.ts";

const SAYING = /^(?:say|tell|announce|warn|declare|state|report|claim|confirm|deny|accuse|urge|insist)$/;

export function sayingBehind(first: number, last: number, tokens: readonly Token[]): Token | null {
  const verb = tokens[last + 1];
  const before = tokens[/^on$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1];
  const isOfSpeaker = /^(?:NOUN|PROPN)$/.test(before?.upos ?? "");
  return isOfSpeaker && verb?.xpos === "VBD" && SAYING.test(verb.lemma) ? verb : null;
}
