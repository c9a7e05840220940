/**
 * The group whose members a sentence may list. In: its noun; out: what it is called and its last word, or null where it
 * is none.
 *
 *     the Quartet, an alliance of Norland and Eastmark      the Quartet
 *     the five powers (Norland, …) · the Group of Six       by what they are called
 *     three countries - Norland, Eastmark and Westmark      none: they are only counted
 */
import { actorType } from "../../extract/actor-named.ts";
import { isRelation, subjectsOf } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isUnion } from "./tied-party.ts";

export interface GroupTold extends Party {
  readonly last: number;
}

export function groupAt(noun: Token, view: SentenceView, context: Context): GroupTold | null {
  const mention = view.actors.find(({ last, form }) => last === noun.index && form !== "pronoun");
  if (mention) {
    const type = actorType(mention.actor, context);
    // "the Norland delegation" speaks for Norland, and is told by who sits in it.
    const isOfOther = type === "state" || !mention.actor.toLowerCase().endsWith(noun.lemma.toLowerCase());
    if (isOfOther && UNIONS.test(noun.lemma)) return described(noun, view, context);
    if (type === "person" || type === "state" || type === "media") return null;
    // "European countries, including Norland": no union.
    if (mention.form === "description" && STATES.test(noun.lemma)) return null;
    return { name: mention.actor, span: { start: mention.start, end: mention.end }, last: mention.last };
  }
  return GROUPS.has(noun.lemma.toLowerCase()) ? described(noun, view, context) : null;
}

const GROUPS = new Set(
  "power country nation bloc alliance coalition group umbrella quartet troika delegation team force mission committee commission panel".split(
    " ",
  ),
);

const STATES = /^(?:country|nation|state|government|power)$/;

/** Those that may be told by one of their members. */
export const UNIONS = /^(?:delegation|coalition|alliance|umbrella|bloc)$/i;

function described(noun: Token, view: SentenceView, context: Context): GroupTold | null {
  // "the Quartet, an alliance of Norland and Eastmark", "the Quartet is a bloc that includes Norland"
  const [named] = isRelation(noun, "appos") ? [noun.head] : subjectsOf(view.sentence, noun.index);
  const mention = named === undefined ? null : actorAt(named, view.sentence, view.actors);
  if (mention && isUnion(mention.actor, context)) return { ...partyOf(mention), last: noun.index };
  const six = groupOfSix(noun, view, context);
  if (six) return six;
  const span = nounPhrase(noun.index, view.sentence);
  const name = wordsAt(context.report.text, span).replace(/^(?:the|an?)\s+/i, "");
  // "a few countries, including Norland": no union.
  if (/^(?:few|other|several|many|some|various|more|only|a number|its|their|his|her)\b/i.test(name)) return null;
  // "three countries - Kenya, Sudan and Chad": counted, where "the five powers" is what they are called.
  if (COUNTED.test(name)) return null;
  // "neighbouring countries, including Norland", "aid groups": which, nobody knows; "the five powers" are some.
  const isKind = noun.xpos === "NNS" && !COUNT.test(name);
  return /\s/.test(name) && !isKind ? { name, span, last: noun.index } : null;
}

/** "the Group of Six" */
function groupOfSix(noun: Token, { tokens }: SentenceView, context: Context): GroupTold | null {
  const [of, count] = [tokens[noun.index + 1], tokens[noun.index + 2]];
  if (!/^Group$/.test(noun.text) || of?.text !== "of" || !count || !/^(?:\p{Lu}|\d)/u.test(count.text)) return null;
  const span = { start: noun.start, end: count.end };
  return { name: wordsAt(context.report.text, span), span, last: count.index };
}

const COUNT = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;
const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:\p{Ll}+\s)*(?:countries|nations|states)$/iu;
