/**
 * The group that a person is told to lead. In: a person's mention, and the mentions of the sentence; out: the group.
 *
 *     the Highland Front, led by Tomas Lind · Tomas Lind, who heads the Front
 *     Tomas Lind's Highland Front · the Highland Front of Tomas Lind
 */
import { childrenBy } from "../../language/tree.ts";
import { headOf, type NamedMention } from "./draft-mention.ts";

const LEADS = /^(?:lead|head|command|chair|found|run)$/;
/** Names of organisations that are somebody's, as no ministry is. */
const PARTY =
  /\b(?:party|movement|front|union|unionists|alliance|congress|league|coalition|brotherhood|bloc|democrats)$/i;

export function ledGroup(mention: NamedMention, named: readonly NamedMention[]): NamedMention | null {
  const { sentence } = mention;
  const { tokens } = sentence;
  const name = tokens[headOf(mention)]!;
  const at = (index: number): NamedMention | null =>
    named.find(({ first, last, type }) => first <= index && index <= last && type !== "person") ?? null;
  const above = tokens[name.head];
  if (!above) return null;
  const isLed = LEADS.test(above.lemma) && above.xpos === "VBN" && !isGuided(mention, above.index);
  if (/^(?:obl:agent|obl)$/.test(name.relation) && isLed && isBy(mention))
    return besideVerb(above.index, named) ?? ownOrOf(ledBy(mention, above.index), mention, at);
  if (/^nsubj$/.test(name.relation) && LEADS.test(above.lemma)) return objectOf(mention, above.index, at);
  const clause = childrenBy(sentence, name.index, "acl").find(
    ({ lemma, index }) =>
      LEADS.test(lemma) && childrenBy(sentence, index, "nsubj").some(({ lemma: who }) => who === "who"),
  );
  if (clause) return objectOf(mention, clause.index, at);
  const isOwner =
    name.relation === "nmod:poss" || (name.relation === "nmod" && tokens[mention.first - 1]?.text === "of");
  const group = isOwner ? at(above.index) : null;
  return group && isOwned(group) ? group : null;
}

function isBy({ sentence, first }: NamedMention): boolean {
  // "led by a former officer, Tomas Lind" leads as well; what stands between is his.
  return sentence.tokens.slice(Math.max(0, first - 6), first).some(({ text }) => text === "by");
}

/** "was led into the hall by Okoro": shown the way. */
function isGuided({ sentence }: NamedMention, verb: number): boolean {
  return childrenBy(sentence, verb, "obl").some(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) =>
      /^(?:in)?to$|^(?:through|from|across|onto|past)$/i.test(text),
    ),
  );
}

/** "the Lake Council and the Highland Front led by Okoro": the one right before. */
function besideVerb(verb: number, named: readonly NamedMention[]): NamedMention | null {
  const isNext = ({ last, sentence }: NamedMention): boolean =>
    last === verb - 1 || (last === verb - 2 && sentence.tokens[verb - 1]!.text === ",");
  return named.find((other) => isNext(other) && other.type !== "person" && other.type !== "state") ?? null;
}

/** What is led: the noun before "led by", or the subject of "is led by". */
function ledBy({ sentence }: NamedMention, verb: number): number | null {
  const { relation, head } = sentence.tokens[verb]!;
  if (/^acl/.test(relation)) return head;
  return childrenBy(sentence, verb, "nsubj")[0]?.index ?? null;
}

function objectOf(
  mention: NamedMention,
  verb: number,
  at: (index: number) => NamedMention | null,
): NamedMention | null {
  const object = childrenBy(mention.sentence, verb, "obj")[0];
  return object ? ownOrOf(object.index, mention, at) : null;
}

/** A group itself, or whose the noun is: "the Kenyan delegation", "fighters of the Front". */
function ownOrOf(
  noun: number | null,
  { sentence }: NamedMention,
  at: (index: number) => NamedMention | null,
): NamedMention | null {
  if (noun === null) return null;
  const own = at(noun);
  if (own) return own;
  if (!OF_PARTY.test(sentence.tokens[noun]!.lemma)) return null;
  const parts = childrenBy(sentence, noun, "amod", "compound", "nmod:poss", "nmod");
  const found = parts.map(({ index }) => at(index)).find((one) => one !== null) ?? null;
  // "a delegation of the Lake Union led by President Okoro": she is lent to it.
  return found && found.type !== "state" && SENT.test(sentence.tokens[noun]!.lemma) ? null : found;
}

/** Those who are sent for one matter. */
const SENT = /^(?:delegation|team|committee|council|mission)$/;

/** Nouns for people of a party, whose leader is one of it. */
const OF_PARTY =
  /^(?:delegation|team|side|government|administration|force|troop|army|fighter|rebel|guerrilla|militia|faction|group|wing|party|movement|bloc|committee|council|mission)$/;

function isOwned({ type, actor }: NamedMention): boolean {
  return type === "armed-group" || (type === "organisation" && PARTY.test(actor));
}
