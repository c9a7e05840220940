import { isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { childrenBy } from "../../../language/tree.ts";
import { type Defector, defectorsAt } from "../defectors.ts";
import { doersOf } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     Norland's foreign minister, Tomas Lind, has defected to the rebels.
 *     └object┘                    └subject─┘      └type──┘
 *     the defection of two Norland generals · Lind's defection
 *
 * From whom, the office tells: one who is told to leave somebody by name is read by "split-from".
 */
export const defected = rule({
  id: "relation/defected",
  kind: "relation",
  starts: '"defect" or "defection"',
  after: ["relation/split-from"],
  word: ({ lemma, text }) => lemma === "defect" || lemma === "defection" || /^defect(?:ed|ing)$/i.test(text),
  build(anchor, view, context) {
    const isNoun = anchor.upos === "NOUN";
    if (!isNoun && anchor.upos !== "VERB") return stop(anchor, "somebody who does it");
    if (isNegated(view.sentence, anchor.index) || unrealAt(anchor, view) || isRumour(anchor, view))
      return stop(anchor, "one that is");
    const heads = isNoun ? whose(anchor, view) : doersOf(anchor, view);
    const defectors = defectorsAt(heads, view, context).filter(isOfSomebody);
    const drafts = defectors.flatMap(({ who, of }) => relationDrafts(anchor, "split-from", [who], [of], view, context));
    return drafts.length > 0 ? drafts : stop(anchor, "somebody whose office tells whom he left");
  },
});

/** "denied | reports | that he had defected", "denied that he had": nobody knows of one. */
function isRumour(sign: Token, { tokens }: SentenceView): boolean {
  const above = tokens[sign.head];
  if (!above || sign.upos !== "VERB") return false;
  return (
    /^(?:deny|dismiss|doubt)$/.test(above.lemma) ||
    (above.upos === "NOUN" && /^(?:report|rumour|rumor|claim|suggestion|speculation|allegation)$/.test(above.lemma))
  );
}

function isOfSomebody(one: Defector): one is Defector & { of: NonNullable<Defector["of"]> } {
  return one.of !== null;
}

/** "the defection of Lind", "Lind's defection" */
function whose(noun: Token, { sentence }: SentenceView): number[] {
  const owner = childrenBy(sentence, noun.index, "nmod:poss").map(({ index }) => index);
  return [...owner, ...objectsOfPreposition(sentence, noun.index, OF)];
}

const OF = new Set(["of", "by"]);
