import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namesBefore } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { relationDrafts } from "../relation-draft.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Hadd Front and the Dawn Brigade merged to form the Highland Alliance.
 *     └───member───┘     └───member─────┘ └type┘         └─────union─────┘
 *     the Front and the Brigade formed the Alliance · merged into the Alliance · came together as the Alliance
 *
 * Two at least: what one founds need not be a union.
 */
export const mergedInto = rule({
  id: "relation/merged-into",
  kind: "relation",
  starts: "verb of merging or founding",
  word: ({ upos, lemma }) => upos === "VERB" && (MERGING.test(lemma) || FOUNDING.test(lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a union that is");
    const heads = subjectsOf(sentence, anchor.index);
    const members = tiedParties(heads.length > 0 ? heads : namesBefore(anchor.index, view), view, context);
    if (members.length < 2) return stop(anchor, "two who make it up");
    const founded = FOUNDING.test(anchor.lemma)
      ? objectsOf(sentence, anchor.index)
      : [
          ...objectsOfPreposition(sentence, anchor.index, INTO),
          ...childrenBy(sentence, anchor.index, "xcomp", "advcl")
            .filter(({ lemma }) => FOUNDING.test(lemma))
            .flatMap(({ index }) => objectsOf(sentence, index)),
        ];
    const unions = tiedParties(founded, view, context).filter(
      ({ name }) => /^\p{Lu}/u.test(name) && members.every((member) => mayBeIn(member.name, name, context)),
    );
    const drafts = relationDrafts(anchor, "member-of", members, unions.slice(0, 1), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a union by name");
  },
});

/** States that found a front or a party are not in it; they are in unions of states. */
function mayBeIn(member: string, union: string, context: Context): boolean {
  const type = actorType(member, context);
  if (type === "person") return false;
  return type !== "state" || (actorType(union, context) !== "armed-group" && OF_STATES.test(union));
}

const OF_STATES =
  /\b(?:Union|League|Community|Commonwealth|Alliance|Bloc|Pact|Federation|Confederation|Coalition|Council|Organi[sz]ation|Association|Group|Market|Partnership|Entente)\b/;
const MERGING = /^(?:merge|unite|combine|band|amalgamate|fuse|coalesce|join)$/;
const FOUNDING = /^(?:form|create|found|establish)$/;
const INTO = new Set(["into", "as", "under"]);
