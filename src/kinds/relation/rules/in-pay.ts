import { objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Hadd Front fighters in the pay of Eastmark hold the airfield.
 *     └────object──────┘         └type┘ └subject┘
 *     is on the payroll of Eastmark · on Eastmark's payroll · under the tutelage of Eastmark
 */
export const inPay = rule({
  id: "relation/in-pay",
  kind: "relation",
  starts: '"in the pay of", "on the payroll of", "under the patronage of"',
  word: ({ lemma, upos }) => upos === "NOUN" && WORDS.has(lemma),
  build(anchor, view, context) {
    if (!isBehind(anchor, view)) return stop(anchor, '"in", "on" or "under" before it');
    if (unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const { sentence, tokens } = view;
    const of = tiedParties(objectsOfPreposition(sentence, anchor.index, OF), view, context);
    const givers = of.length > 0 ? of : ownersOf(anchor.index, view, context);
    const own = subjectsOf(sentence, anchor.index);
    const above = tokens[anchor.head];
    const heads =
      own.length > 0 ? own : above?.upos === "VERB" ? subjectsOf(sentence, above.index) : above ? [above.index] : [];
    const drafts = relationDrafts(anchor, "backs", givers, tiedParties(heads, view, context), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who pays and one who is paid");
  },
});

const OF = new Set(["of"]);
const WORDS: ReadonlySet<string> = new Set("pay payroll patronage tutelage sponsorship protection aegis".split(" "));

function isBehind(noun: Token, { tokens }: SentenceView): boolean {
  const before = tokens
    .slice(Math.max(0, noun.index - 4), noun.index)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return /^(?:payroll|pay)$/.test(noun.lemma)
    ? /\b(?:in|on) (?:the|[^ ]+ ['’]s)$/.test(before)
    : /\bunder (?:the|[^ ]+ ['’]s)$/.test(before);
}
