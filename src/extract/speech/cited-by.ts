/**
 * Whom somebody cites. In: a verb of saying; out: the ones cited.
 *
 *     The Ledger, citing a monitor, reported that …
 *                       └───┬───┘
 *     The Ledger quoted residents as saying that …      “…,” the Ledger quoted residents as saying.
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, objectsOf } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Speaker, speakerAt } from "./speakers.ts";

export function citedBy(verb: Token, view: SentenceView, context: Context): readonly Speaker[] {
  const { sentence } = view;
  const beside = [verb, ...childrenBy(sentence, verb.index, "nsubj")].flatMap(({ index }) =>
    childrenBy(sentence, index, "advcl", "acl").filter(({ xpos, lemma }) => xpos === "VBG" && CITING.test(lemma)),
  );
  return [
    ...quotedAs(verb, view, context),
    ...beside.flatMap(({ index }) => objectsOf(sentence, index)).flatMap((index) => named(index, view, context)),
  ];
}

/** "quoted residents as [saying]": whom somebody lets speak; nobody where the verb stands by itself. */
export function quotedAs(verb: Token, view: SentenceView, context: Context): readonly Speaker[] {
  const { sentence, tokens } = view;
  const isAs = childrenBy(sentence, verb.index, "mark", "case").some(({ text }) => /^as$/i.test(text));
  if (!isAs || !CITING.test(tokens[verb.head]?.lemma ?? "")) return [];
  return objectsOf(sentence, verb.head).flatMap((index) => named(index, view, context));
}

function named(index: number, view: SentenceView, context: Context): readonly Speaker[] {
  const speaker = speakerAt(index, view, context.report.text);
  return speaker ? [speaker] : [];
}

const CITING = /^(?:cite|quote|report)$/;
