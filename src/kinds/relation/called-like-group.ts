/**
 * A group by a name that nothing but its capitals tells, where only a group can be meant. In: the head of a noun phrase;
 * out: the name, or null.
 *
 *     the Sons of the Hill, a splinter group of the Front · the Eagles of Ravna broke away
 */
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

export function calledLikeGroup(head: number, view: SentenceView, context: Context): Party | null {
  const token = view.tokens[head]!;
  if (token.upos !== "PROPN" || actorAt(head, view.sentence, view.actors) || view.isTime(token)) return null;
  const start = nounPhrase(head, view.sentence).start;
  if (!/^the$/i.test(view.tokens.findLast((word) => word.end <= start)?.text ?? "")) return null;
  let last = head;
  while (/^(?:of|the)$/.test(view.tokens[last + 1]?.text ?? "") || view.tokens[last + 1]?.upos === "PROPN") last++;
  while (view.tokens[last]!.upos !== "PROPN") last--;
  const span = { start, end: view.tokens[last]!.end };
  const name = wordsAt(context.report.text, span);
  return /\s\p{Lu}|\sof\s/u.test(name) ? { name, span } : null;
}
