/**
 * For whom somebody speaks. In: a speaker; out: the state, group or body behind it.
 *
 *     the Kenyan spokesman Okoro      Kenya, whatever he says
 *     a senior Kenyan official        Kenya
 *     the Kenyan minister Okoro       himself; Kenya only where he says "we"
 */

import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { jointParties } from "../../extract/sides/joint-parties.ts";
import { creditFor, creditsFor } from "../../extract/speech/credit.ts";
import { voiceOf } from "../../extract/speech/voices.ts";
import type { Token } from "../../language/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { describeSpeaker } from "../../notice/actors/describe-speaker.ts";
import { isOnlooker } from "./onlooker.ts";
import { ownedParty } from "./owned-party.ts";

/** Those whose words are never their own. */
const MOUTHPIECE = /\b(?:spokes(?:man|woman|person|men|people)|press secretary)\b/i;
/** "the Kenyan foreign ministry" says what Kenya wants. */
const MINISTRY = /\bministry\b/i;
const SENT = /\b(?:ambassador|representative|observer|chargé|delegate)\b/i;
const OFFICIAL = /\b(?:spokes(?:man|woman|person|men|people)|officials?|diplomats?|source)\b/i;

/** "The President believes that …", where a spokesman of his tells it and no other is meant. */
const OF_HOUSE =
  /^(?:the|our)\s(?:president|secretary|prime\sminister|premier|chancellor|(?:foreign\s)?minister|administration|government|cabinet)$/i;

/** As the party itself, but the side of one who only speaks for it. */
export function spokenFor(party: Party, view: SentenceView, context: Context): Party {
  const joint = jointSide(party, context);
  if (joint) return joint;
  const actor = actorLabelled(party.name, context);
  if (actor && actor.name !== party.name) return spokenFor({ ...party, name: actor.name }, view, context);
  const voice = voiceOf(view.sentence, context);
  if (actor) {
    // Who speaks here for a state says what it wants, and so does what is all of one.
    const spoken = voice?.name === actor.name ? voice.of : null;
    const isVoice = MOUTHPIECE.test(actor.role ?? "") || MINISTRY.test(actor.name);
    const side = isVoice ? (spoken ?? actor.of) : SENT.test(actor.role ?? "") ? spoken : null;
    return side ? { ...party, name: side } : party;
  }
  const owner = ownerOf(party, view, context);
  if (owner) return owner;
  // "MS. OKORO:" of a briefing, "the Permanent Representative of Kenya": nobody of an own name, who speaks for others.
  if (voice?.of && (voice.name === party.name || OF_HOUSE.test(party.name))) return { ...party, name: voice.of };
  if (!OFFICIAL.test(party.name)) return party;
  return sideOf(party, view, context) ?? sideToldBefore(party, view, context) ?? party;
}

/** "A Kenyan diplomat confirmed it. "We accept," the diplomat said.": the side of the one who was told of before. */
function sideToldBefore(party: Party, view: SentenceView, context: Context): Party | null {
  const noun = /^the (\w+)$/i.exec(party.name)?.[1]?.toLowerCase();
  if (!noun) return null;
  for (let at = view.sentence.index - 1; at >= Math.max(0, view.sentence.index - REACH); at--) {
    const before = context.view(at);
    const told = before.tokens.findLast(
      ({ upos, text, index }) =>
        upos === "NOUN" &&
        text.toLowerCase() === noun &&
        !/^(?:the|this|that)$/i.test(before.tokens[index - 1]?.text ?? ""),
    );
    if (!told) continue;
    const span = describeSpeaker(told.index, before.sentence);
    const side = sideOf({ name: wordsAt(context.report.text, span), span }, before, context);
    return side && { ...party, name: side.name };
  }
  return null;
}

/** Sentences back to where somebody was told of in full. */
const REACH = 8;

/** What a minister of a joint text wants, the state wants that sent him. */
function jointSide(party: Party, context: Context): Party | null {
  const joint = jointParties(context);
  const side = joint?.sides[joint.persons.indexOf(party.name)];
  return side ? { ...party, name: side } : null;
}

/** "Its leader says …": whoever has the pronoun. */
function ownerOf({ span }: Party, view: SentenceView, context: Context): Party | null {
  const noun = view.tokens.find(
    ({ start, index }) => start >= span.start && /^(?:NOUN|PROPN)$/.test(view.tokens[index]!.upos),
  );
  const hasPronoun = view.tokens.some(({ start, text }) => start === span.start && /^(?:its|their)$/i.test(text));
  return noun && hasPronoun ? ownedParty(noun, view, context) : null;
}

/** An official's "we" is the state, the group or the body spoken for. */
export function sideOf(party: Party, view: SentenceView, context: Context): Party | null {
  const actor = actorLabelled(party.name, context);
  const voice = voiceOf(view.sentence, context);
  const side = (voice?.name === party.name ? voice.of : null) ?? actor?.of ?? null;
  if (actor || side) return side ? { ...party, name: side } : null;
  // "a senior Kenyan official": the state stands in the description.
  const inside = view.actors.find(
    ({ start, end, actor: name }) =>
      start >= party.span.start && end <= party.span.end && actorType(name, context) !== "person",
  );
  return inside && wordsAt(context.report.text, party.span) !== inside.actor ? { ...party, name: inside.actor } : null;
}

/** "My government accepts", "our delegation will not": the side of whoever says so. */
export function ownSide(token: Token, view: SentenceView, context: Context): Party | null {
  const isOwn = childrenBy(view.sentence, token.index, "nmod:poss").some(({ text }) => /^(?:my|our)$/i.test(text));
  const speaker = isOwn && OWN_SIDE.test(token.lemma.toLowerCase()) ? creditFor(token, view, context) : null;
  return speaker && (sideOf(speaker, view, context) ?? speaker);
}

const OWN_SIDE =
  /^(?:government|country|nation|people|delegation|party|movement|side|organi[sz]ation|group|authority|leadership|administration|army|state|republic)$/;

/** "We have to stop": what a speaker says of the own side is that side's stance. */
export function sideAtStake(
  subject: Token | undefined,
  speaker: Party,
  view: SentenceView,
  context: Context,
): Party | null {
  const side = subject ? sideOf(speaker, view, context) : null;
  if (!subject || !side) return null;
  const mention = actorAt(subject.index, view.sentence, view.actors);
  return /^we$/i.test(subject.text) || mention?.actor === side.name ? side : null;
}

/** All who say so together, each as the side at stake or the one spoken for; those who only look on are none of them. */
export function whoSpeak(word: Token, subject: Token | undefined, view: SentenceView, context: Context): Party[] {
  const believing = weBelieve(word, view);
  const parties = creditsFor(word, view, context)
    .filter((speaker) => !isOnlooker(speaker, context))
    .map(
      (speaker) =>
        sideAtStake(subject, speaker, view, context) ??
        sideAtStake(believing, speaker, view, context) ??
        spokenFor(speaker, view, context),
    );
  return [...new Map(parties.map((party) => [party.name, party])).values()];
}

/** "We believe that they must leave": the "we" over what is said. */
function weBelieve(word: Token, { sentence, tokens }: SentenceView): Token | undefined {
  let at: Token | undefined = word;
  for (let steps = 0; at && steps < NEAR; steps++) {
    const above: Token | undefined = tokens[at.head];
    if (above && /^ccomp/.test(at.relation)) {
      const we = childrenBy(sentence, above.index, "nsubj").find(({ text }) => /^we$/i.test(text));
      if (we) return we;
    }
    at = above;
  }
  return undefined;
}

/** Steps from a word up to who believes so. */
const NEAR = 4;

/** A label in capitals names the same person as the text. */
function actorLabelled(name: string, context: Context): Actor | undefined {
  const found = actorNamed(name, context);
  if (found || name !== name.toUpperCase() || !/\s/.test(name)) return found;
  return context.noticed.actors.find((actor) => actor.name.toUpperCase() === name);
}
