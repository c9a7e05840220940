import { actorType } from "../../../extract/actor-named.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { isPartyWord, partyCalled } from "../party-called.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     Tomas Lind of the Hadd Front said …       Lind, member-of, the Hadd Front
 *     └subject─┘ └──────object───┘
 */
export const ofGroup = rule({
  id: "relation/of-group",
  kind: "relation",
  starts: '"of" or "from" behind a person and before a group',
  after: ["relation/belongs-to"],
  word: ({ text }) => /^(?:of|from)$/.test(text),
  anchor: (token, view) => personBefore(token, view) !== undefined,
  build(anchor, view, context) {
    const person = personBefore(anchor, view)!;
    if (actorType(person.actor, context) !== "person") return stop(anchor, "a person by name before it");
    const group = groupBehind(anchor, view, context);
    if (!group) return stop(anchor, "a group or party behind it");
    const drafts = relationDrafts(anchor, "member-of", [partyOf(person)], [group], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Tomas Lind | of", "Tomas Lind, | from" */
function personBefore(
  { index, text }: Token,
  { actors, tokens }: SentenceView,
): SentenceView["actors"][number] | undefined {
  const last = /^from$/i.test(text) && tokens[index - 1]?.text === "," ? index - 2 : index - 1;
  return actors.find((one) => one.last === last && one.form === "name");
}

/** "the Hadd Front", "the opposition National Union", "the right-wing party Unity Home", "the Unity party" */
function groupBehind({ index }: Token, view: SentenceView, context: Context): Party | null {
  for (const token of view.tokens.slice(index + 1, index + 1 + FAR)) {
    const named = view.actors.find(({ first, form }) => first === token.index && form === "name");
    const type = named && actorType(named.actor, context);
    // "from the Highland Front stronghold of Ravna", "from a Highland Front family": from there, not of it.
    if (named && view.tokens[named.head]!.relation === "compound") {
      const next = view.tokens[named.last + 1];
      return next && isPartyWord(next) ? partyCalled(next, view, context) : null;
    }
    if (named && (type === "armed-group" || (type === "organisation" && PARTY.test(named.actor))))
      return partyOf(named);
    if (isPartyWord(token)) return partyCalled(token, view, context);
    if (
      /^(?:person|state|body|media)$/.test(type ?? "") ||
      !/^(?:DET|ADJ|NOUN|PROPN|VERB)$|^-$/.test(token.upos === "PUNCT" ? token.text : token.upos)
    )
      return null;
  }
  return null;
}

/** Words from "of" to the name: "the small left-wing party". */
const FAR = 7;

/** Organisations that one belongs to, not works for. */
const PARTY = /(?:party|movement|brotherhood|front|union|alliance|congress|league)$/i;
