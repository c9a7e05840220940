/**
 * States that act, and states that are only where something happens. In: a mention; out: the mention with the words
 * that make it a government, or whether it acts at all.
 *
 *     the Kenyan government · Kenyan army forces     one mention, Kenya
 *     Nairobi said · talks with Nairobi              Kenya
 *     in Nairobi · across Kenya                      a place
 */
import type { DraftMention } from "./draft-mention.ts";
import { headOf } from "./draft-mention.ts";
import { DELEGATION_NOUNS, GOVERNMENT_NOUNS } from "./lists/group-words.ts";

/** Words behind which a state is a place. */
export const PLACED = /^(?:in|inside|near|outside|across|around|throughout|within|into|through|at)$/;

/** The noun behind a state's adjective or name belongs to the mention, and the mention is the state. */
export function withGovernment(mention: DraftMention): DraftMention {
  const { type, form, name, sentence } = mention;
  const isOwner = form === "adjective" || (type === "state" && form === "name");
  if (!isOwner || (type !== "state" && type !== "organisation")) return mention;
  const { tokens } = sentence;
  let last = mention.last;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? "")) last++;
  const nounAt = (i: number): boolean => {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    return DELEGATION_NOUNS.has(word) || (type === "state" && GOVERNMENT_NOUNS.has(word));
  };
  let noun = last;
  while (nounAt(noun + 1)) noun++;
  if (noun === last || /^(?:armed|security|air)$/i.test(tokens[noun]!.text)) return mention;
  return { ...mention, last: noun, form: "adjective", because: `"${tokens[noun]!.text}" of ${name}` };
}

/** Who in a capital or a country is its government. */
export const OF_STATE = /^(?:government|authority|minister|ministry|regime|leadership)$/;

/** A capital is its government where it acts or is dealt with; a state is an actor unless it only says where. */
export function isActing({ sentence, first, last, type, form }: DraftMention): boolean {
  if (type !== "state" || (form !== "capital" && form !== "name")) return true;
  const before = sentence.tokens[first - 1]?.text.toLowerCase() ?? "";
  // "the authorities in Nairobi", "foreign ministers in Kenya and Norway": they are the state's.
  const holder = sentence.tokens[first - 2]?.lemma.toLowerCase() ?? "";
  if (PLACED.test(before)) return before === "in" && OF_STATE.test(holder);
  if (form === "name") return true;
  const { relation } = sentence.tokens[headOf({ sentence, first, last })]!;
  if (/^(?:nsubj|obj|iobj|nmod:poss|obl:agent)/.test(relation)) return true;
  if (relation === "conj") return !/^(?:from|to)$/.test(before);
  return /^(?:between|with|against|by|for|of|and)$/.test(before);
}
