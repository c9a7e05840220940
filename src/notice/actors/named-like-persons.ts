/**
 * Places that the parser takes for persons. In: the persons found in a report; out: those that are none, told by one
 * place where the name stands as only a place does.
 *
 *     shelling in Khan Darun … Khan Darun was calm       no person, in either sentence
 *     the Sheikh Marun district                          none either
 */

import type { PlaceNames } from "../places/introduced-places.ts";
import type { DraftMention } from "./draft-mention.ts";
import { headOf } from "./draft-mention.ts";

const IN = /^(?:in|near|inside|outside|around|at)$/;
const IS_PLACE =
  /^(?:area|areas|district|districts|neighbou?rhood|suburb|village|town|city|camp|road|bridge|crossing|square|province|region|hospital|mosque|airport|airbase|valley)$/;
const LISTS = /^(?:districts|areas|towns|villages|cities|neighbou?rhoods|suburbs|provinces)$/;

export function withoutPlaces(mentions: readonly DraftMention[], introduced: PlaceNames): readonly DraftMention[] {
  const places = new Set(mentions.filter(isPlace).map(({ name }) => name));
  for (const names of introduced.values()) for (const name of names) places.add(name);
  const persons = mentions.filter(
    ({ type, name, role }) => type === "person" && role !== undefined && places.has(name),
  );
  for (const { name, role } of persons) if (!/^sheikh$/i.test(role!)) places.delete(name);
  return places.size === 0 ? mentions : mentions.filter(({ type, name }) => type !== "person" || !places.has(name));
}

function isPlace(mention: DraftMention): boolean {
  const { type, sentence, first, last, name, role } = mention;
  if (type !== "person" || (role !== undefined && !/^sheikh$/i.test(role))) return false;
  const { tokens } = sentence;
  if (IS_PLACE.test(tokens[last + 1]?.text ?? "")) return true;
  // "confidence in Okoro": of one word the tree cannot tell.
  if (!name.includes(" ") && !name.startsWith("al-")) return false;
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  const { relation, head } = tokens[headOf(mention)]!;
  if (/^(?:including|like)$/.test(before) && LISTS.test(tokens[first - 2]?.text ?? "")) return true;
  if (!IN.test(before) || !/^(?:obl|nmod|conj|appos)/.test(relation)) return false;
  return !/^(?:confidence|trust|faith|belief|interest|believe|look|laugh|shout|aim|anger|point|stare)$/.test(
    tokens[head]?.lemma ?? "",
  );
}
