import { actorType } from "../../../extract/actor-named.ts";
import { partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { ActorMention } from "../../../notice/noticed.ts";
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
  anchor: (token) => TIES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const tie = TIES.get(anchor.text.toLowerCase())!;
    const prepositions = tie.by;
    const next = view.tokens[anchor.index + 1]?.text.toLowerCase() ?? "";
    if (prepositions && !prepositions.test(next)) return stop(anchor, "the word that joins the two");
    const left = mentionBefore(anchor.index, view);
    const right = mentionAt(anchor.index + (prepositions || /^(?:against|with)$/.test(next) ? 2 : 1), view);
    if (!left || !right) return stop(anchor, "a party on either side");
    if (tie.isTight && (left.last !== anchor.index - 1 || right.form === "description"))
      return stop(anchor, "two names beside it");
    if (tie.isOfUnion && !/^(?:coalition|alliance|force|forces|rebels)$/i.test(view.tokens[anchor.index - 1]!.text))
      return stop(anchor, "a union against somebody");
    if (actorType(left.actor, context) === "person" || actorType(right.actor, context) === "media")
      return stop(anchor, "a party on either side");
    const pair = [partyOf(left), partyOf(right)];
    const [subject, object] = tie.isTurned ? pair.toReversed() : pair;
    const drafts = relationDrafts(anchor, tie.type, [subject!], [object!], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

interface Tie {
  readonly type: RelationType;
  /** The preposition that must follow. */
  readonly by?: RegExp;
  /** "backed by": who is named second does it. */
  readonly isTurned?: boolean;
  /** Only between two names, and nothing else: "its support backs" is no tie. */
  readonly isTight?: boolean;
  /** Only said of a union: "the coalition against the Hadd Front". */
  readonly isOfUnion?: boolean;
}

const ties = (words: string, tie: Tie): [string, Tie][] => words.split(" ").map((word) => [word, tie]);

const TIES: ReadonlyMap<string, Tie> = new Map([
  ...ties("backed supported armed funded financed trained sponsored equipped bankrolled", {
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
  ...ties("supports backs arms funds trains finances sponsors", { type: "backs", isTight: true }),
]);

/** Words that may stand between a party and what is said of it. */
const BETWEEN =
  /^(?:,|who|which|that|is|are|was|were|been|has|have|had|formerly|long|closely|also|all|itself|themselves|now|still|once|reportedly|allegedly|openly|loosely|currently|previously)$/i;
const FAR = 4;

function mentionBefore(index: number, view: SentenceView): ActorMention | null {
  for (let at = index - 1; at >= 0 && index - at <= FAR; at--) {
    const mention = longest(view.actors.filter(({ last, form }) => last === at && form !== "pronoun"));
    if (mention) return mention.form === "adjective" ? null : mention;
    if (!BETWEEN.test(view.tokens[at]!.text)) return null;
  }
  return null;
}

function mentionAt(index: number, view: SentenceView): ActorMention | null {
  for (let at = index; at < index + 3; at++) {
    const mention = longest(view.actors.filter(({ first, form }) => first === at && form !== "pronoun"));
    if (mention) return mention;
    if (!/^(?:the|a|an|both|president)$/i.test(view.tokens[at]?.text ?? "")) return null;
  }
  return null;
}

function longest(mentions: readonly ActorMention[]): ActorMention | null {
  return mentions.reduce<ActorMention | null>(
    (best, one) => (!best || one.last - one.first > best.last - best.first ? one : best),
    null,
  );
}
