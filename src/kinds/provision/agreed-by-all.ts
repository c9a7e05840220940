/**
 * Whether "it" was agreed, by those who met. In: the verb; out: true where what hangs on it is to be done.
 *
 *     It was agreed that the ferry be restored.        yes
 *     It is widely agreed that the war was lost.       no: what many think
 *     It was decided that the visas would be free.     yes, where several are told of right before
 */
import { childrenBy } from "../../extract/clauses.ts";
import { meansTalks } from "../../extract/deals/means-talks.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { manyBefore } from "../../extract/sides/many-before.ts";
import type { Token } from "../../language/analysis.ts";
import { isTogether } from "./decided-together.ts";

export function isAgreedByAll(verb: Token, view: SentenceView, context: Context): boolean {
  const { sentence, tokens } = view;
  const it = itOf(verb, view);
  if (!it || !AGREEING.test(verb.lemma)) return false;
  if (childrenBy(sentence, verb.index, "advmod").some(({ text }) => OF_MANY.test(text))) return false;
  const what = childrenBy(sentence, verb.index, ...CLAUSES).find(({ index }) => index > verb.index);
  if (!what || meansTalks(what, view) || !isToBeDone(what, view)) return false;
  // What is decided may be decided by one; those who are told of right before decide with one another.
  const many = manyBefore(it, view, context);
  return (
    verb.lemma === "agree" ||
    (many !== null &&
      isTogether(
        many.heads.map((i) => many.view.tokens[i]!),
        many.view,
        context,
      )) ||
    tokens.slice(it.index, verb.index).some(({ text }) => /^(?:further|jointly|mutually)$/i.test(text))
  );
}

/** "| it | was agreed that …": nobody who agrees. */
export function itOf(verb: Token, { sentence }: SentenceView): Token | undefined {
  const under = childrenBy(sentence, verb.index, "aux:pass", "expl", "nsubj:pass", "nsubj");
  const isPassive = under.some(({ relation, lemma }) => relation === "aux:pass" && lemma === "be");
  const hasClause = childrenBy(sentence, verb.index, ...CLAUSES).length > 0;
  return isPassive && hasClause ? under.find(({ text }) => /^it$/i.test(text)) : undefined;
}

/** "that the army should leave", "that the ferry be restored", "that the mines are to be cleared", "to set up a board" */
function isToBeDone(what: Token, { sentence }: SentenceView): boolean {
  const under = childrenBy(sentence, what.index, "aux", "aux:pass", "cop", "mark");
  return what.xpos === "VB" || under.some(({ xpos, text }) => xpos === "MD" || /^(?:to|be)$/i.test(text));
}

/** How the clause hangs on "it was agreed": for the tree, it may be what "it" stands for. */
export const CLAUSES = ["xcomp", "ccomp", "csubj", "csubj:pass"] as const;

const AGREEING = /^(?:agree|decide|resolve)$/;
/** "It is widely agreed": what many think. */
const OF_MANY = /^(?:widely|generally|universally|broadly|commonly|largely|usually|often|always|internally)$/i;
