import { childrenBy, objectsOfPreposition, subtree } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { profileHead } from "../profile-head.ts";
import { relationDrafts } from "../relation-draft.ts";
import { PARTICIPLES, type RelationType } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     - The Dawn Council. Allied with the Hadd Front since May.
 *         └─subject─────┘ └type─┘      └──object──┘
 *     Listed as a terrorist group by Eastmark. · Fought alongside the army. · Broke with the Front in 2011.
 *
 * Sentences without a subject, in a profile of one party.
 */
export const profile = rule({
  id: "relation/profile",
  kind: "relation",
  starts: "verb that a sentence without a subject begins with",
  word: ({ text, upos }) => /^(?:VERB|ADJ)$/.test(upos) && TIES.has(text.toLowerCase()),
  anchor: ({ index }, { sentence }) => index <= LEAD && childrenBy(sentence, index, "nsubj", "nsubj:pass").length === 0,
  build(anchor, view, context) {
    const head = profileHead(view, context);
    if (!head) return stop(anchor, "a name that stands alone before it");
    const subject: Party = { name: head.name, span: { start: anchor.start, end: anchor.end } };
    const tie = TIES.get(anchor.text.toLowerCase())!;
    const others = tiedParties(objectsOfPreposition(view.sentence, anchor.index, tie.by), view, context);
    if (tie.type === "designates-terrorist" && !isOfTerror(anchor, view)) return stop(anchor, '"terrorist" beside it');
    const by = others.length > 0 ? others : tiedParties(beside(anchor, tie, view), view, context);
    const [subjects, objects] = tie.isTurned ? [by, [subject]] : [[subject], by];
    const drafts = relationDrafts(anchor, tie.type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "another party");
  },
});

/** Words before the verb: "once", "also", a dash. */
const LEAD = 3;

interface Tie {
  readonly type: RelationType;
  readonly by: ReadonlySet<string>;
  /** Who is named does it to whom the profile is of: "backed by". */
  readonly isTurned: boolean;
}

const BY = new Set(["by"]);
const ties = (words: string, tie: Tie): [string, Tie][] => words.split(" ").map((word) => [word, tie]);

const TIES: ReadonlyMap<string, Tie> = new Map([
  ...[...PARTICIPLES]
    .filter(([, type]) => type === "backs")
    .map(([word]): [string, Tie] => [word, { type: "backs", by: BY, isTurned: true }]),
  ...ties("led headed founded commanded", { type: "member-of", by: BY, isTurned: true }),
  ...ties("allied aligned", { type: "allied-with", by: new Set(["with", "to"]), isTurned: false }),
  ...ties("linked affiliated tied", { type: "affiliated-with", by: new Set(["with", "to"]), isTurned: false }),
  ...ties("fought fights", { type: "allied-with", by: new Set(["alongside", "for"]), isTurned: false }),
  ...ties("split broke", { type: "split-from", by: new Set(["from", "with"]), isTurned: false }),
  ...ties("designated listed blacklisted proscribed labelled labeled", {
    type: "designates-terrorist",
    by: BY,
    isTurned: true,
  }),
]);

function isOfTerror({ index }: Token, { sentence, tokens }: SentenceView): boolean {
  return subtree(sentence, index).some((i) => /^terror(?:is[mt])?s?$/i.test(tokens[i]!.text));
}

/** "Designated as a terrorist group by Eastmark": the parser may hang "by" on the group. */
function beside({ index }: Token, tie: Tie, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, index, "obl", "xcomp", "advmod").flatMap((word) =>
    objectsOfPreposition(sentence, word.index, tie.by),
  );
}
