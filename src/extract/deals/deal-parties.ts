/**
 * Whose deal it is. In: the noun that names it; out: the parties that the words around it give.
 *
 *     Kenya and Ethiopia reached a deal        whoever makes it, by the verb
 *     a deal between Kenya and Ethiopia        whom it is between
 *     the Kenya-Ethiopia accord                whose it is by the words before it
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import { modifiersOf, type Party, partiesAt } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

const BETWEEN = new Set(["between", "with", "among", "by"]);

export function dealParties(anchor: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const verb = view.tokens[anchor.head];
  const isMade = verb?.upos === "VERB" && /^(?:obj|obl)/.test(anchor.relation);
  const behind = childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => [
    ...objectsOfPreposition(sentence, index, BETWEEN),
    ...childrenBy(sentence, index, "nsubj").map((token) => token.index),
  ]);
  const heads = [
    ...(isMade ? subjectsOf(sentence, verb.index) : []),
    ...(isMade ? objectsOfPreposition(sentence, verb.index, new Set(["with"])) : []),
    ...objectsOfPreposition(sentence, anchor.index, BETWEEN),
    ...behind,
    ...modifiersOf(anchor.index, view).map(({ head }) => head),
  ];
  return partiesAt(heads, view, context.report.text);
}
