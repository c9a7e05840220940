/**
 * Whose "we" and "our men" are. In: such a word; out: the side that whoever says it speaks for, or null.
 *
 *     "We hold the bridge," said a rebel spokesman.         rebels
 *     "Our men took the port," said Colonel Okoro of the Highland Front.      Highland Front
 */
import { actorNamed } from "../../extract/actor-named.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Speaker } from "../../extract/speech/speakers.ts";
import type { Token } from "../../language/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import { HOLDERS, ONE_OF_MANY } from "./control-words.ts";

export function isOwnSide({ text }: Token): boolean {
  return /^(?:we|us|our|ours)$/i.test(text);
}

export function sideSpeaking(word: Token, view: SentenceView, context: Context): Party | null {
  const speaker = creditFor(word, view, context);
  if (!speaker) return null;
  const span = { start: word.start, end: word.end };
  const actor = actorNamed(speaker.name, context);
  if (actor && /^(?:state|armed-group)$/.test(actor.type)) return { name: actor.name, span };
  if (actor?.type === "person") {
    const of = (actor.of ? actorNamed(actor.of, context) : undefined) ?? groupBehind(speaker, view, context);
    return of && /^(?:state|armed-group|organisation)$/.test(of.type) ? { name: of.name, span } : null;
  }
  // "a rebel commander": the rebels.
  const many = speaker.name
    .toLowerCase()
    .split(" ")
    .slice(0, -1)
    .find((one) => HOLDERS.test(one) && !/^(?:state|group|police)$/.test(one));
  if (!many) return null;
  const told = context.noticed.actors.find(({ name }) => name === `${many}s` || name === many);
  return { name: told?.name ?? (ONE_OF_MANY.test(many) ? `${many}s` : many), span };
}

/** "Colonel Okoro, a commander of the Highland Front": the group of whom is told right behind him. */
function groupBehind({ span }: Speaker, view: SentenceView, context: Context): Actor | undefined {
  const at = view.tokens.findIndex(({ start }) => start >= span.end);
  const group = view.actors.find(
    ({ first, actor }) =>
      at >= 0 && first > at && first - at < NEAR && actorNamed(actor, context)?.type === "armed-group",
  );
  const before =
    group && view.tokens.slice(at, group.first).some(({ text }) => /^(?:of|for|from|in|with)$/i.test(text));
  return before ? actorNamed(group.actor, context) : undefined;
}

/** Words between a name and the group. */
const NEAR = 8;
