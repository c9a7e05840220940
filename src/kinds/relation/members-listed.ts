/**
 * The run of names that lists the members of a group. In: the word it begins at; out: the parties, none where it is of
 * their people.
 *
 *     made up of Norland, its ally Eastmark and the Westmark Front      Norland, Eastmark, the Front
 *     made up of Norland and Eastmark experts                           none
 */
import { actorType } from "../../extract/actor-named.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { ActorMention } from "../../notice/noticed.ts";

export function membersListed(from: number, view: SentenceView, context: Context): ActorMention[] {
  return listAt(from, view).filter(({ actor }) => isParty(actor, context));
}

/** The run of names from a word on: "Norland, Eastmark and the Westmark Front". */
function listAt(from: number, view: SentenceView): ActorMention[] {
  const found: ActorMention[] = [];
  let at = from;
  for (;;) {
    const mention = view.actors.find(({ first, form }) => first === at && form !== "pronoun");
    // "made up of Norland and Eastmark experts": people of theirs.
    if (!mention || mention.form === "adjective") return mention ? [] : found;
    found.push(mention);
    at = mention.last + 1;
    while (/^(?:,|and|&|the|plus|as|well)$/i.test(view.tokens[at]?.text ?? "")) at++;
    at = afterKind(at, view);
  }
}

/** "Norland, as well as its allies Eastmark and Westmark", "and the Gulf states of Westmark": the list goes on behind the noun. */
function afterKind(from: number, { tokens }: SentenceView): number {
  let at = from;
  if (/^(?:its|their|other|neighbou?ring)$/i.test(tokens[at]?.text ?? "")) at++;
  while (at - from < KIND && tokens[at]?.upos === "ADJ") at++;
  if (!/^(?:ally|partner|country|state|nation|neighbou?r|power)$/.test(tokens[at]?.lemma ?? "")) return from;
  return /^(?:of|like)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
}

/** Words of such a kind. */
const KIND = 4;

function isParty(name: string, context: Context): boolean {
  const type = actorType(name, context);
  return type !== undefined && type !== "person" && type !== "media";
}
