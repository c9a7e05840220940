import { actorType } from "../../../extract/actor-named.ts";
import { partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
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
  anchor: (token, view) => view.actors.some(({ last, form }) => last === token.index - 1 && form === "name"),
  build(anchor, view, context) {
    const person = view.actors.find(({ last, form }) => last === anchor.index - 1 && form === "name")!;
    if (actorType(person.actor, context) !== "person") return stop(anchor, "a person by name before it");
    const next = anchor.index + (/^the$/i.test(view.tokens[anchor.index + 1]?.text ?? "") ? 2 : 1);
    const group = view.actors.find(({ first, form }) => next <= first && first <= next + 1 && form === "name");
    const type = group && actorType(group.actor, context);
    if (!group || (type !== "armed-group" && !(type === "organisation" && PARTY.test(group.actor))))
      return stop(anchor, "a group or party behind it");
    const drafts = relationDrafts(anchor, "member-of", [partyOf(person)], [partyOf(group)], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** Organisations that one belongs to, not works for. */
const PARTY = /(?:party|movement|brotherhood|front|union|alliance|congress|league)$/i;
