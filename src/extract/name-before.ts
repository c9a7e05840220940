/**
 * Whose description a noun is that a comma sets off behind a name. In: the noun; out: the name's mention, or null.
 *
 *     the Hadd Council, the alliance that Eastmark supports       Hadd Council
 *     the Hadd Front (HF), a rebel group backed by Eastmark       Hadd Front, past what stands in brackets
 *
 * The tree often lists the two beside each other, as if they were two parties.
 */
import type { ActorMention } from "../notice/noticed.ts";
import { runAround, subtree } from "./clauses.ts";
import type { SentenceView } from "./sentence-view.ts";

export function nameBefore(noun: number, { sentence, tokens, actors }: SentenceView): ActorMention | null {
  const { first } = runAround(subtree(sentence, noun, ["acl", "acl:relcl"]), noun);
  const at = tokens[first]!.text === "," ? first : first - 1;
  if (tokens[at]?.text !== "," || !/^(?:the|an?)$/i.test(tokens[at + 1]?.text ?? "")) return null;
  const closing = tokens[at - 1]?.text === ")";
  const opening = closing ? tokens.slice(0, at).findLastIndex(({ text }) => text === "(") : at;
  return actors.find(({ last, form }) => last === opening - 1 && form === "name") ?? null;
}

/** "a rebel group that …", "a group backed by …,": told of one alone, and not one more of a list. */
export function isSetOffAlone(noun: number, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const words = subtree(sentence, noun);
  const { first, last } = runAround(words, noun);
  const opening = tokens[first]!.text === "," ? first + 1 : first;
  const isOne = /^an?$/i.test(tokens[opening]?.text ?? "") && /^NN$/.test(tokens[noun]!.xpos);
  return isOne && /^(?:,|\.|;|\))$/.test(tokens[last + 1]?.text ?? tokens[last]!.text);
}
