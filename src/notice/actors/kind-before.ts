/**
 * What a group is called right before its name. In: a sentence and where the name begins; out: where the words begin,
 * and what they say the group is.
 *
 *     the state news agency Tavar Press      media
 *     militant group Ravnik Dawn             armed-group
 */
import type { Token } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";
import { placesNamed } from "../places/known-places.ts";
import type { DraftMention } from "./draft-mention.ts";
import { COMPANY_KINDS } from "./lists/companies.ts";
import { FACTION_MODIFIERS } from "./lists/group-words.ts";

const KINDS: ReadonlyMap<string, ActorType> = new Map([
  ["agency", "organisation"],
  ["group", "organisation"],
  ["organisation", "organisation"],
  ["organization", "organisation"],
  ["charity", "organisation"],
  ["watchdog", "organisation"],
  ["monitor", "organisation"],
  ["movement", "organisation"],
  ["party", "organisation"],
  ["militia", "armed-group"],
  ["faction", "armed-group"],
  ["broadcaster", "media"],
  ["newspaper", "media"],
  ["channel", "media"],
  ["website", "media"],
  ["daily", "media"],
  ["magazine", "media"],
  ...[...COMPANY_KINDS].map((kind) => [kind, "organisation"] as const),
]);
const LONGEST = 5;

export interface KindBefore {
  readonly first: number;
  readonly type: ActorType;
}

/** Null where the word before the name is no kind of group. */
export function kindBefore(tokens: readonly Token[], name: number): KindBefore | null {
  const noun = tokens[name - 1];
  const kind = KINDS.get(noun?.text ?? "");
  if (!kind) return null;
  let first = name - 1;
  while (first > 0 && name - first < LONGEST && isDescribing(tokens[first - 1]!)) first--;
  while (tokens[first]!.text === "-") first++;
  const words = tokens.slice(first, name - 1).map(({ text }) => text.toLowerCase());
  const isFighting = words.some((word) => FACTION_MODIFIERS.has(word));
  return { first, type: isFighting ? "armed-group" : words.includes("news") ? "media" : kind };
}

/** "the Al-Marun group", "Ravnik militia": what the noun behind a name that no list knows says it is. */
export function kindBehind(tokens: readonly Token[], first: number, last: number): ActorType | null {
  const kind = BEHIND.get(tokens[last + 1]?.text ?? "");
  if (!kind || !/^the$/i.test(tokens[first - 1]?.text ?? "")) return null;
  const name = tokens.slice(first, last + 1);
  const isNamed = name.every(({ upos, entity }) => upos === "PROPN" && !/(?:LOC|PER)$/.test(entity));
  // "the Maoist group", "the Sunni group": what its members are.
  const isOfKind = first === last && !/-/.test(name[0]!.text) && OF_KIND.test(name[0]!.text);
  return isNamed && !isOfKind && placesNamed(name.map(({ text }) => text).join(" ")).length === 0 ? kind : null;
}

const OF_KIND = /(?:ist|ite|an|ish|ese|ic|i|al)$|^(?:Muslim|Shia|Druze|Hindu|Serb|Croat|Turk|Uzbek|Tajik)$/;
const BEHIND: ReadonlyMap<string, ActorType> = new Map([
  ["group", "organisation"],
  ["movement", "organisation"],
  ["militia", "armed-group"],
  ["faction", "armed-group"],
]);

function isDescribing({ text, upos }: Token): boolean {
  return text === "-" || (/^\p{Ll}/u.test(text) && (upos === "ADJ" || upos === "NOUN")) || /^State$/.test(text);
}

/** A group's mention with the words that say what it is: "news agency Tavar Press" is one. */
export function withKind(mention: DraftMention): DraftMention {
  const isGroup = mention.type !== "person" && mention.type !== "state" && mention.form !== "adjective";
  const kind = isGroup ? kindBefore(mention.sentence.tokens, mention.first) : null;
  return kind ? { ...mention, first: kind.first, nameFirst: mention.first } : mention;
}
