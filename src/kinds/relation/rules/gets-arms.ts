import { isNegated, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { partyBehind } from "../by-order.ts";
import { relationDrafts } from "../relation-draft.ts";
import { GOODS, HELP } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The Hadd Front gets its arms from Eastmark and its money from Norland.
 *     └───object───┘ └type┘            └subject┘                    └subject┘
 *
 *     It takes its orders from Eastmark: affiliated with it.
 *
 * By the order of the words, for the tree seldom holds the second source.
 */
export const getsArms = rule({
  id: "relation/gets-arms",
  kind: "relation",
  starts: "verb of getting, with arms or money behind it",
  word: ({ upos, lemma }) => upos === "VERB" && /^(?:get|receive|obtain|draw|buy|take|acquire)$/.test(lemma),
  build(anchor, view, context) {
    if (isNegated(view.sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const orders = sourcesBehind(anchor.index, ORDERS, view, context);
    const heads = subjectsOf(view.sentence, anchor.index);
    if (orders.length > 0)
      return relationDrafts(anchor, "affiliated-with", tiedParties(heads, view, context), orders, view, context);
    const sources = sourcesBehind(anchor.index, SUPPLIES, view, context);
    if (sources.length === 0) return stop(anchor, "arms or money from a party");
    const drafts = relationDrafts(anchor, "backs", sources, tiedParties(heads, view, context), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who gets them");
  },
});

/** Words from the goods to "from": "its arms from", "arms and money from". */
const FAR = 4;
/** Words behind the verb that are looked at. */
const LONGEST = 24;

const SUPPLIES: ReadonlySet<string> = new Set([...GOODS, ...HELP, "arms"]);
/** "takes its orders from Eastmark" */
const ORDERS: ReadonlySet<string> = new Set("order instruction cue directive".split(" "));

function sourcesBehind(verb: number, things: ReadonlySet<string>, view: SentenceView, context: Context): Party[] {
  const found: Party[] = [];
  for (const { index, text } of view.tokens.slice(verb + 1, verb + LONGEST)) {
    if (/^[;:.]$/.test(text)) break;
    if (!/^from$/i.test(text)) continue;
    const goods = view.tokens.slice(Math.max(verb + 1, index - FAR), index);
    if (!goods.some(({ lemma }) => things.has(lemma))) continue;
    const party = partyBehind(index + 1, view, context);
    if (party) found.push({ name: party.name, span: party.span });
  }
  return found;
}
