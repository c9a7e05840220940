import { childrenBy, isNegated, objectsOfPreposition, subtree } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { doersOf, doneTo } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     Eastmark considers the Hadd Front a terrorist group.
 *     └subject┘             └─object──┘ └─type──┘
 *     the Front, which Eastmark lists as a terrorist organisation · is designated a terrorist group by Eastmark
 */
export const calledTerrorist = rule({
  id: "relation/called-terrorist",
  kind: "relation",
  starts: 'verb of calling with "terrorist" beside it',
  anchor: (token) => token.upos === "VERB" && CALLING.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const sign = childrenBy(sentence, anchor.index, "xcomp", "obl", "ccomp", "obj", "advcl")
      .flatMap(({ index }) => subtree(sentence, index))
      .map((i) => view.tokens[i]!)
      .find(({ lemma }) => /^terroris[mt]s?$/i.test(lemma));
    const isListed = /^(?:blacklist|proscribe|outlaw)$/.test(anchor.lemma);
    if (!sign && !isListed) return stop(anchor, '"terrorist" beside it');
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a tie that is");
    const doers = doersOf(anchor, view);
    // "considered a terrorist group by Eastmark": the parser may hang "by" on the group.
    const by =
      doers.length > 0 || !sign ? [] : objectsOfPreposition(sentence, sign.upos === "ADJ" ? sign.head : sign.index, BY);
    const subjects = tiedParties([...doers, ...by], view, context);
    const beside = /^acl/.test(anchor.relation) && anchor.xpos === "VBN" && by.length > 0 ? [anchor.head] : [];
    const objects = tiedParties([...doneTo(anchor, view), ...beside], view, context).filter(
      ({ span }) => !sign || sign.start < span.start || span.end < sign.end,
    );
    const drafts = relationDrafts(sign ?? anchor, "designates-terrorist", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who calls another terrorist");
  },
});

const BY = new Set(["by"]);
const CALLING = new Set(
  "consider regard view designate label brand list classify deem call declare see treat describe blacklist proscribe outlaw".split(
    " ",
  ),
);
