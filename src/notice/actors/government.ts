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
import { GOVERNMENT_NOUNS } from "./lists/group-words.ts";

const PLACED = /^(?:in|inside|near|outside|across|around|throughout|within|into|through|at)$/;

/** The noun behind a state's adjective or name belongs to the mention, and the mention is the state. */
export function withGovernment(mention: DraftMention): DraftMention {
  if (mention.type !== "state" || (mention.form !== "adjective" && mention.form !== "name")) return mention;
  const { tokens } = mention.sentence;
  let last = mention.last;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? "")) last++;
  let noun = last;
  while (GOVERNMENT_NOUNS.has(tokens[noun + 1]?.text.toLowerCase() ?? "")) noun++;
  if (noun === last || /^(?:armed|security)$/i.test(tokens[noun]!.text)) return mention;
  return { ...mention, last: noun, form: "adjective", because: `"${tokens[noun]!.text}" of ${mention.name}` };
}

/** A capital is its government where it acts or is dealt with; a state is an actor unless it only says where. */
export function isActing({ sentence, first, last, type, form }: DraftMention): boolean {
  if (type !== "state" || (form !== "capital" && form !== "name")) return true;
  const before = sentence.tokens[first - 1]?.text.toLowerCase() ?? "";
  if (PLACED.test(before)) return false;
  if (form === "name") return true;
  const { relation } = sentence.tokens[headOf({ sentence, first, last })]!;
  if (/^(?:nsubj|obj|iobj|nmod:poss|obl:agent)/.test(relation)) return true;
  if (relation === "conj") return !/^(?:from|to)$/.test(before);
  return /^(?:between|with|against|by|for|of|and)$/.test(before);
}
