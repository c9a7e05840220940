/**
 * Who issued a paper that speaks, where its sentence tells. In: the noun; out: the heads of those who did.
 *
 *     a statement released by Kenya and Sudan · a letter sent from the council · The police issued a statement saying
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";

const PAPERS = /^(?:statement|communiqu[eé]|declaration|letter|release|message|post|note|memo|memorandum)$/i;
/** Verbs by which a paper is issued. */
export const ISSUES = /^(?:issue|release|publish|distribute|write|send|post|circulate|sign|put|make|read)$/;
export const AUTHORS = new Set(["by", "from"]);

export function isPaper({ lemma }: Token): boolean {
  return PAPERS.test(lemma);
}

export function issuersOf(paper: number, { sentence, tokens }: SentenceView): readonly number[] {
  const issues = tokens[tokens[paper]!.head];
  if (issues && isRelation(tokens[paper]!, "obj") && ISSUES.test(issues.lemma) && issues.index < paper)
    return subjectsOf(sentence, issues.index).filter((index) => index < issues.index);
  const issued = childrenBy(sentence, paper, "acl").find(({ lemma, xpos }) => xpos === "VBN" && ISSUES.test(lemma));
  // "A statement last week by the ministry said"
  return objectsOfPreposition(sentence, issued?.index ?? paper, AUTHORS);
}
