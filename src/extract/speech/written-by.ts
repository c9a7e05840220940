/**
 * Whose words a paper holds that speaks for itself. In: the noun of a paper; out: those whose statement it was called
 * before, at the paper's own words.
 *
 *     The Lakeside Monitor issued a statement on Monday. … The statement warned that …      the Lakeside Monitor
 *     "…," Okoro said in a letter. The letter added that …                                   Okoro
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import { modifiersOf } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { AUTHORS, ISSUES, isPaper, issuersOf } from "./issued-by.ts";
import { type Speaker, speakerAt } from "./speakers.ts";

/** How many sentences back the paper may have been named with its author. */
const MEMORY = 6;

export function writtenBy(head: number, view: SentenceView, context: Context): Speaker[] {
  const paper = view.tokens[head]!;
  if (!isPaper(paper) || !isToldBefore(paper, view)) return [];
  const here = view.sentence.index;
  for (let index = here - 1; index >= Math.max(0, here - MEMORY); index--) {
    const before = context.view(index);
    for (const noun of before.tokens) {
      if (noun.lemma !== paper.lemma || before.quotationAt(noun)) continue;
      const authors = authorsOf(noun, before).flatMap((at) => speakerAt(at, before, context.report.text) ?? []);
      const known = authors.filter(({ name }) => !/^(?:it|they|he|she)$/i.test(name));
      if (known.length > 0)
        return known.map(({ name }) => ({ name, head, span: { start: paper.start, end: paper.end } }));
    }
  }
  return [];
}

/** "the statement", with nothing that tells of whom: it was told before. */
function isToldBefore(paper: Token, { sentence }: SentenceView): boolean {
  const points = childrenBy(sentence, paper.index, "det").some(({ text }) => /^(?:the|this|that)$/i.test(text));
  return points && childrenBy(sentence, paper.index, "nmod", "nmod:poss", "acl", "compound").length === 0;
}

function authorsOf(noun: Token, view: SentenceView): readonly number[] {
  const { sentence, tokens } = view;
  const behind = objectsOfPreposition(sentence, noun.index, AUTHORS);
  if (behind.length > 0) return behind;
  const issuers = issuersOf(noun.index, view);
  if (issuers.length > 0) return issuers;
  const before = modifiersOf(noun.index, view).map(({ head }) => head);
  if (before.length > 0) return before;
  // "Okoro said in a statement", "the Monitor issued a statement"
  const verb = tokens[noun.head];
  const carries =
    verb?.upos === "VERB" && (/^obl/.test(noun.relation) || (noun.relation === "obj" && ISSUES.test(verb.lemma)));
  return carries ? subjectsOf(sentence, verb.index) : [];
}
