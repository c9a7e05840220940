/**
 * A political party by what the word "party" stands with. In: the word; out: the party that is named there, whether or
 * not it is known as one, or null.
 *
 *     the Unity party · the ruling National Union party      by the name before
 *     the right-wing party Unity Home                        by the name behind
 */
import { actorType } from "../../extract/actor-named.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";

export function isPartyWord({ text }: Pick<Token, "text">): boolean {
  return /^(?:party|movement)$/i.test(text);
}

export function partyCalled(noun: Token, view: SentenceView, context: Context): Party | null {
  const { tokens } = view;
  let first = noun.index;
  while (first > 0 && isCapital(tokens[first - 1]!) && noun.index - first < LONGEST) first--;
  if (first < noun.index) return named(first, noun.index, true, view, context);
  let last = noun.index;
  while (last - noun.index < LONGEST && tokens[last + 1] && isCapital(tokens[last + 1]!)) last++;
  return last > noun.index ? named(noun.index + 1, last, false, view, context) : null;
}

/** Words of a name beside the noun. */
const LONGEST = 4;

/** What stands there as an actor, if not a state or a person; else the words, with the noun where it ends them. */
function named(first: number, last: number, isBefore: boolean, view: SentenceView, context: Context): Party | null {
  const mention = view.actors.find((one) => one.first <= last && one.last >= first && one.form !== "pronoun");
  if (mention) {
    const type = actorType(mention.actor, context);
    return mention.form === "name" && (type === "organisation" || type === "armed-group") ? partyOf(mention) : null;
  }
  const isOpen = view.places.some((place) => place.first <= last && place.last >= first);
  const words = view.tokens.slice(first, isBefore ? last : last + 1);
  // At the head of a sentence any word has a capital.
  if (isOpen || first === 0 || words.some((token) => view.isTime(token))) return null;
  const span = { start: view.tokens[first]!.start, end: view.tokens[last]!.end };
  return { name: wordsAt(context.report.text, span), span };
}

function isCapital({ text, upos }: Token): boolean {
  return /^\p{Lu}/u.test(text) && /^(?:PROPN|NOUN|ADJ|VERB)$/.test(upos);
}
