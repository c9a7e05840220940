import { actorType } from "../../../extract/actor-named.ts";
import { namesBefore, type Party, partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../../notice/noticed.ts";
import { mentionBefore, partyBehind } from "../by-order.ts";
import { commonFoes, foeDrafts } from "../common-foes.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";

/**
 * By the order of the words alone, which holds where the tree has lost the way.
 *
 *     the coalition fighting the Hadd Front · forces formerly allied with Norland · rebels opposed to Okoro
 *     └──subject──┘ └type─┘  └──object───┘
 *     rebels backed by Norland: whoever backs them is the subject
 */
export const nextTo = rule({
  id: "relation/next-to",
  kind: "relation",
  starts: "word of a tie right between two parties",
  after: ["relation/backed-by", "relation/opposed-to"],
  word: (token) => TIES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const tie = TIES.get(anchor.text.toLowerCase())!;
    const joint = tie.by ? jointAt(anchor.index, tie.by, view) : anchor.index;
    if (joint === null) return stop(anchor, "the word that joins the two");
    const next = view.tokens[joint + 1]?.text.toLowerCase() ?? "";
    const verb = anchor.index - (tie.behind ? 1 : 0);
    if (tie.behind && !tie.behind.test(view.tokens[verb]?.text ?? "")) return stop(anchor, "a fight before it");
    const left = mentionBefore(verb, view);
    const right = partyBehind(joint + (!tie.by && /^(?:against|with)$/.test(next) ? 2 : 1), view, context);
    if (!left || !right) return stop(anchor, "a party on either side");
    if (tie.isTight && (!left.isTight || right.form === "description")) return stop(anchor, "two names beside it");
    if (tie.isOfUnion && !/^(?:coalition|alliance|force|forces|rebels)$/i.test(view.tokens[anchor.index - 1]!.text))
      return stop(anchor, "a union against somebody");
    if (actorType(left.mention.actor, context) === "person" || actorType(right.name, context) === "media")
      return stop(anchor, "a party on either side");
    const lefts = allBefore(left.mention, anchor.index, view);
    const [subjects, objects] = tie.isTurned ? [[right], lefts] : [lefts, [right]];
    const last = view.tokens.findLast(({ end }) => end <= right.span.end);
    const foes =
      tie.type === "allied-with" ? commonFoes([anchor.index, ...(last ? [last.index] : [])], view, context) : [];
    const drafts = [
      ...relationDrafts(anchor, tie.type, subjects, objects, view, context),
      ...foeDrafts(anchor, [...lefts, right], foes, view, context),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "the Front, the Brigade and the Council, all allied to Norland": of each. */
function allBefore(last: ActorMention, anchor: number, view: SentenceView): Party[] {
  const comma = last.last + 1;
  const isAll = view.tokens.slice(comma, anchor).some(({ text }) => /^(?:all|both)$/i.test(text));
  const heads = isAll ? namesBefore(comma, view) : [];
  const named = heads.flatMap((head) => actorAt(head, view.sentence, view.actors) ?? []);
  return (named.length > 1 ? named : [last]).map(partyOf);
}

interface Tie {
  readonly type: RelationType;
  /** The preposition that must follow. */
  readonly by?: RegExp;
  /** The word that must stand before: "fights alongside". */
  readonly behind?: RegExp;
  /** "backed by": who is named second does it. */
  readonly isTurned?: boolean;
  /** Only between two names, and nothing else: "its support backs" is no tie. */
  readonly isTight?: boolean;
  /** Only said of a union: "the coalition against the Hadd Front". */
  readonly isOfUnion?: boolean;
}

const ties = (words: string, tie: Tie): [string, Tie][] => words.split(" ").map((word) => [word, tie]);

const TIES: ReadonlyMap<string, Tie> = new Map([
  ...ties("backed supported armed funded financed trained sponsored equipped bankrolled supplied aided", {
    type: "backs",
    by: /^by$/,
    isTurned: true,
  }),
  ...ties("allied aligned", { type: "allied-with", by: /^(?:with|to)$/ }),
  ...ties("loyal", { type: "allied-with", by: /^to$/ }),
  ...ties("linked affiliated tied connected", { type: "affiliated-with", by: /^(?:to|with)$/ }),
  ...ties("opposed hostile", { type: "fights", by: /^to$/ }),
  ...ties("fighting battling combating", { type: "fights" }),
  ...ties("against", { type: "fights", isOfUnion: true }),
  // The parser may take such a verb for a noun: "Eastmark arms the Front".
  ...ties("alongside", { type: "allied-with", behind: /^(?:fights?|fighting|fought|battling|battled|battles)$/i }),
  ...ties("back supports backs arms funds trains finances sponsors", { type: "backs", isTight: true }),
]);

/** The word that joins the two: "armed by", "armed, paid and advised by". */
function jointAt(index: number, by: RegExp, { tokens }: SentenceView): number | null {
  let at = index + 1;
  while (at - index <= LISTED && /^(?:,|and|VBN)$/.test(tokens[at]?.xpos === "VBN" ? "VBN" : (tokens[at]?.text ?? "")))
    at++;
  return by.test(tokens[at]?.text.toLowerCase() ?? "") ? at : null;
}

/** Words of a list of participles: "trained, armed and advised by". */
const LISTED = 5;
