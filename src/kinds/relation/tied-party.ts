/**
 * A party of a tie. In: the head of a noun phrase; out: the actor by name, or the group as the text describes it.
 *
 *     moderate rebel groups      "moderate rebel groups"
 *     the Norland army           Norland, by the adjective
 */
import { antecedentOf } from "../../extract/antecedent.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

/** Groups that take sides without having a name. A general list. */
const GROUPS =
  /^(?:rebel|militant|force|fighter|group|faction|militia|government|regime|army|opposition|insurgent|extremist|jihadist|terrorist|coalition|troop|party|movement|separatist|guerrilla|government|militiaman|gang|network|tribe|state|country|power|islamist|camp|administration|alliance|bloc|council|organization|organisation|unit|president|leader)$/;

export function tiedParty(head: number, view: SentenceView, context: Context): Party | null {
  const token = view.tokens[head]!;
  const direct = actorAt(head, view.sentence, view.actors);
  if (direct) return { name: direct.actor, span: { start: direct.start, end: direct.end } };
  if (token.upos === "PRON") return antecedentOf(token, view, context);
  if (token.upos !== "NOUN" || !GROUPS.test(token.lemma)) return null;
  const [owner] = namedPartiesAt([head], view);
  // "the Norland army" is Norland's; "Norland-backed rebels" are not.
  if (
    owner &&
    /^(?:government|army|force|troop|regime|administration|military|opposition)$/.test(token.lemma) &&
    token.lemma !== "opposition"
  )
    return owner;
  const span = nounPhrase(head, view.sentence);
  const name = wordsAt(context.report.text, span).replace(/^(?:the|an?|its|his|her|their|some|many|other)\s+/i, "");
  return { name, span };
}
