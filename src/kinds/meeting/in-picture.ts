/**
 * Who is in a picture. In: the verb of a caption; out: the heads of the names before it, which the places of people
 * keep apart.
 *
 *     Okoro, left, Lind, center, and Sorn arrive for talks      all three
 */
import type { SentenceView } from "../../extract/sentence-view.ts";

export function inPicture(verb: number, view: SentenceView): number[] {
  const before = view.tokens.slice(0, verb);
  const isCaption = before.some(
    ({ text, index }) =>
      /^(?:left|right|cent(?:er|re)|l|r|c)$/i.test(text) && /^[,(]$/.test(view.tokens[index - 1]?.text ?? ""),
  );
  return isCaption
    ? view.actors.filter(({ last, form }) => last < verb && form !== "adjective").map(({ head }) => head)
    : [];
}
