/**
 * The terms behind a verb of agreeing. In: the verb, or the head of what is agreed; out: the words that may be one, and
 * where each stands.
 *
 *     agreed | the exchange of prisoners      agreed that A would leave | and that B would follow
 */
import { childrenBy, objectsOf, objectsOfPreposition, subtree } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { clauseSpan, sharedVerbs } from "./clause-span.ts";
import { listedTerms } from "./listed-terms.ts";
import { termsOf } from "./terms-of.ts";

/** "agreed | the exchange of prisoners", "agreed the idea of | a joint port": British English needs no preposition. */
export function agreedOutright(verb: Token, { sentence, tokens }: SentenceView): number[] {
  if (verb.lemma !== "agree") return [];
  return objectsOf(sentence, verb.index).flatMap((i) => {
    const { upos, lemma } = tokens[i]!;
    if (/^(?:idea|principle|concept)$/.test(lemma)) return objectsOfPreposition(sentence, i, OF);
    const isDone = upos === "NOUN" && !OF_MINDS.test(lemma) && childrenBy(sentence, i, "nmod", "acl").length > 0;
    return isDone ? [i] : [];
  });
}

const OF: ReadonlySet<string> = new Set(["of"]);

/** "agreed the argument that it was no war": what is thought, not done. */
const OF_MINDS = /^(?:argument|view|claim|assessment|opinion|sentiment|notion|analysis|diagnosis|assertion)$/;

export function spansOf(head: Token, view: SentenceView) {
  // The tree seldom holds a list together; where the words make one, they count.
  const listed = head.relation === "obj" ? listedTerms(subtree(view.sentence, head.index)[0]!, view) : [];
  if (listed.length > 1) return listed;
  return head.upos === "VERB"
    ? [...sharedVerbs(head, view), ...othersOf(head, view)].flatMap((verb) => clauseSpan(verb, view) ?? [])
    : termsOf([head.index], view).filter(({ start, end }) => end - start > head.text.length);
}

/** "agreed that each side would leave the river | and that a commission would see to it" */
function othersOf(head: Token, view: SentenceView): Token[] {
  if (!/^(?:ccomp|csubj)/.test(head.relation)) return [];
  return childrenBy(view.sentence, head.index, "conj").filter(
    ({ upos, index }) =>
      upos === "VERB" &&
      childrenBy(view.sentence, index, "mark").some(({ text }) => /^that$/i.test(text)) &&
      childrenBy(view.sentence, index, "nsubj", "nsubj:pass").length > 0,
  );
}
