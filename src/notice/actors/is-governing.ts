/**
 * Whether a state is told of together with its government, its army or a war within it, so that "the
 * government" behind it means its own. In: a mention of a state; out: yes or no.
 *
 *     the Kenyan army · Kenya's transitional government · the Government of the Republic of Kenya
 *     Kenya's civil war
 */
import type { Token } from "../../language/analysis.ts";
import type { NamedMention } from "./draft-mention.ts";
import { BARE_GOVERNMENT } from "./lists/group-words.ts";

export function isGoverning({ sentence, first, last }: NamedMention): boolean {
  const { tokens } = sentence;
  if (last > first && isGovernment(tokens[last]!)) return true;
  return isBehind(tokens, last) || isBefore(tokens, first);
}

/** "the Kenyan army"; in "Kenyan military experts" it is no army. */
function isGovernment({ text, relation }: Token): boolean {
  return BARE_GOVERNMENT.has(text.toLowerCase()) && !/^(?:compound|amod)$/.test(relation);
}

/** Words that may stand between a state and its government: "Kenya's new federal government". */
const LONGEST = 2;

function isBehind(tokens: readonly Token[], last: number): boolean {
  let at = /^['’]s?$/.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  const civil = tokens[at];
  if (civil?.text.toLowerCase() === "civil" && tokens[at + 1]?.lemma === "war") return true;
  for (let between = 0; between <= LONGEST; between++, at++) {
    const token = tokens[at];
    if (token && isGovernment(token)) return true;
    if (token?.upos !== "ADJ") return false;
  }
  return false;
}

/** "the Government of | the Republic of | Kenya" */
function isBefore(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at <= FAR && OF_STATE.test(tokens[at]!.text)) at--;
  return at < first - 1 && tokens[at + 1]!.text.toLowerCase() === "of" && isGovernment(tokens[at]!);
}

const FAR = 7;
const OF_STATE = /^(?:of|the|republic|kingdom|state|union|federal|federation|islamic|democratic|people['’]s)$/i;

/** A state is the one a report is about where it is named so often, and so many times as often as the next. */
const OFTEN = 3;
const CLEAR = 2;

/** The state that a report names most, in any form, where no other comes near; else null. */
export function mainState(named: ReadonlyMap<number, readonly NamedMention[]>): string | null {
  const times = new Map<string, number>();
  for (const mentions of named.values()) {
    for (const { type, actor } of mentions) if (type === "state") times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= CLEAR * (second?.[1] ?? 0) ? first[0] : null;
}
