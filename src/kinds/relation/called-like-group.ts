/**
 * A group by a name that nothing but its capitals tells, where only a party can be meant. In: a word of the name; out:
 * the name, or null.
 *
 *     the Sons of the Hill, a splinter group of the Front · the Eagles of Ravna broke away
 *     General Lind, who commands the Uplanders · the Harbour Union's patrons
 */
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

export function calledLikeGroup(head: number, view: SentenceView, context: Context): Party | null {
  const token = view.tokens[head]!;
  if (token.upos !== "PROPN" || actorAt(head, view.sentence, view.actors) || view.isTime(token)) return null;
  if (view.places.some(({ first, last }) => first <= head && head <= last)) return null;
  const { start } = nounPhrase(head, view.sentence);
  const isDefinite = /^the$/i.test(view.tokens.findLast((word) => word.end <= start)?.text ?? "");
  let last = head;
  while (/^(?:of|the)$/.test(view.tokens[last + 1]?.text ?? "") || isCapital(view.tokens[last + 1])) last++;
  while (last > head && !isCapital(view.tokens[last])) last--;
  const span = { start, end: view.tokens[last]!.end };
  const name = wordsAt(context.report.text, span).replace(/^the\s+/i, "");
  if (!/^\p{Lu}/u.test(name) || THINGS.test(name)) return null;
  const isMany = token.xpos === "NNPS" && isDefinite;
  const isLong = isDefinite && /\s\p{Lu}|\sof\s/u.test(name);
  return isMany || isLong || GROUPS.test(name)
    ? { name, span: { start: span.end - name.length, end: span.end } }
    : null;
}

/** "the Government of | National | Hope": the parser may take a word of a name for an adjective. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^(?:PROPN|ADJ|NOUN)$/.test(token.upos) && /^\p{Lu}/u.test(token.text);
}

/** Words of which the names of groups and parties are made. */
const GROUPS =
  /\b(?:Front|Army|Brigades?|Movement|Party|Union|League|Alliance|Coalition|Guards?|Forces?|Militia|Corps|Battalions?|Legion|Brotherhood|Sons|Resistance|Congress|Federation|Command|Regiment|Network|Rally|Volunteers|Fighters|Rangers|Tigers)\b/;
/** Names with capitals of what is no party. */
const THINGS =
  /\b(?:Agreements?|Accords?|Treaty|Pact|Plan|Act|Bill|Law|Deal|Constitution|Declaration|Initiative|Protocol|Resolution|Charter|War|Games|Olympics|Cup|Day|Days|Week|Year|Street|Avenue|Road|Square|Bridge|River|Sea|Ocean|Lake|Bay|Valley|Mountains?|Hills|Heights|Hotel|Airport|Palace|Prize|Award|Times|Post|Herald|Summit|Conference|Process|Crisis|Depression|Spring|Revolution|Fund|Bank|Program(?:me)?|Policy|Doctrine|Bible|Koran|Quran|House|Hall|Island|Islands|Peninsula|East|West|North|South)$/;
