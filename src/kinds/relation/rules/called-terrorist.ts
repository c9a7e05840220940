import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition, subtree } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { asideOf } from "../aside-of.ts";
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
  word: (token) => token.upos === "VERB" && CALLING.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const sign = childrenBy(sentence, anchor.index, "xcomp", "obl", "ccomp", "obj", "advcl")
      .flatMap(({ index }) => subtree(sentence, index))
      .map((i) => view.tokens[i]!)
      .find(({ lemma }) => /^terror(?:is[mt]s?)?$/i.test(lemma));
    const isListed = /^(?:blacklist|proscribe|outlaw)$/.test(anchor.lemma);
    if (!sign && !(isListed && doneTo(anchor, view).some((i) => isArmed(i, view, context))))
      return stop(anchor, '"terrorist" beside it');
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a tie that is");
    // "the Front, branded a terrorist group by Eastmark, …": the tree may take it for a circumstance.
    const isBare =
      /^VB[ND]$/.test(anchor.xpos) && childrenBy(sentence, anchor.index, "aux", "aux:pass", "nsubj").length === 0;
    const named = isBare ? objectsOfPreposition(sentence, anchor.index, BY) : [];
    const aside = named.length > 0 ? asideOf(anchor, view) : null;
    const doers = aside === null ? doersOf(anchor, view) : named;
    // "considered a terrorist group by Eastmark": the parser may hang "by" on the group.
    const by =
      doers.length > 0 || !sign ? [] : [sign.index, sign.head].flatMap((i) => objectsOfPreposition(sentence, i, BY));
    const subjects = tiedParties([...doers, ...by], view, context);
    const beside = /^acl/.test(anchor.relation) && anchor.xpos === "VBN" && by.length > 0 ? [anchor.head] : [];
    const done = aside === null ? [...doneTo(anchor, view), ...beside] : [aside];
    const objects = tiedParties(done, view, context).filter(
      ({ span }) => !sign || sign.start < span.start || span.end < sign.end,
    );
    const drafts = relationDrafts(sign ?? anchor, "designates-terrorist", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who calls another terrorist");
  },
});

/** Firms and states are blacklisted too, and not for terror. */
function isArmed(head: number, view: SentenceView, context: Context): boolean {
  const mention = actorAt(head, view.sentence, view.actors);
  return mention !== null && actorType(mention.actor, context) === "armed-group";
}

const BY = new Set(["by"]);
const CALLING = new Set(
  "consider regard view designate label brand list classify deem call declare see treat describe blacklist proscribe outlaw".split(
    " ",
  ),
);
