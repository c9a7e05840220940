/**
 * Those who speak of a negotiation without being part of it. In: a speaker; out: whether it is one of them.
 *
 *     Lind, an analyst at the Lakeside Institute · a resident of the town · the newspaper · reports      yes
 */
import { actorNamed } from "../../extract/actor-named.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";

const ONLOOKERS =
  /\b(?:analysts?|experts?|professors?|researchers?|scholars?|fellow|strategists?|historians?|columnists?|journalists?|reporters?|editors?|authors?|student|residents?|economists?|correspondents?|lecturers?|observers?|witness(?:es)?|shopkeepers?|farmers?|doctors?|teachers?|think[- ]tank|anchors?|presenters?|moderators?|commentators?|bloggers?|pundits?|interviewers?|(?:private|local|medical|hospital|media) sources|sources (?:in|at|for|from|close)|polls?|surveys?|reports?|study|studies|documents?|texts?|statements?|communiqu[eé]s?|father|mother|parents?|family|families|relatives?|neighbou?rs?|institute|university(?! students)|center for|centre for)\b/i;

/** What was written down wants nothing; those who signed it did. */
const WRITTEN =
  /\b(?:declaration|agreement|accord|treaty|pact|charter|protocol|resolution|constitution|memorandum|plan)$/i;

export function isOnlooker({ name }: Party, context: Context): boolean {
  const actor = actorNamed(name, context);
  if (actor?.type === "media" || WRITTEN.test(name)) return true;
  return ONLOOKERS.test(`${name} ${actor?.role ?? ""}`);
}
