import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { doersOf, doneTo } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Hill Guard was formed by defectors from the Hadd Front.
 *     └──subject───┘     └type┘                   └──object────┘
 *     dissidents of the Front set up the Guard · the Guard, founded by former members of the Front
 *
 * A group whose founders came out of another has split from it.
 */
export const madeByDefectors = rule({
  id: "relation/made-by-defectors",
  kind: "relation",
  starts: "verb of founding",
  word: ({ upos, lemma }) =>
    upos === "VERB" && /^(?:found|form|establish|create|set|launch|start|lead|organi[sz]e|build)$/.test(lemma),
  build(anchor, view, context) {
    if (unrealAt(anchor, view)) return stop(anchor, "a group that is");
    const { sentence, tokens } = view;
    const founders = doersOf(anchor, view).filter((i) => {
      const { lemma, index } = tokens[i]!;
      const isFormer = childrenBy(sentence, index, "amod").some(({ text }) =>
        /^(?:former|ex|dissident|renegade|disaffected|breakaway)$/i.test(text),
      );
      return LEAVERS.test(lemma) || (isFormer && MEMBERS.test(lemma));
    });
    const left = founders.flatMap((i) => objectsOfPreposition(sentence, i, OF_OR_FROM));
    if (left.length === 0) return stop(anchor, "founders who came out of another group");
    const made = tiedParties(doneTo(anchor, view), view, context);
    const drafts = relationDrafts(anchor, "split-from", made, tiedParties(left, view, context), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a group that is founded, and another");
  },
});

const OF_OR_FROM = new Set(["of", "from"]);
const LEAVERS = /^(?:defector|dissident|deserter|splinter|breakaway|rebel|mutineer|renegade|veteran|remnant)$/;
const MEMBERS = /^(?:member|fighter|commander|officer|leader|militant|soldier|cadre|official|guerrilla)$/;
