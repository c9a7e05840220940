/** Who holds or loses a place. In: the head of a noun phrase; out: the actor, or the force as the text describes it. */
import { antecedentOf } from "../../extract/antecedent.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { wordsAt } from "../../model/span.ts";
import { HOLDERS } from "./control-words.ts";

export function holderAt(head: number, view: SentenceView, context: Context): Party | null {
  const [named] = namedPartiesAt([head], view);
  if (named) return named;
  const token = view.tokens[head]!;
  if (token.upos === "PRON") return antecedentOf(token, view, context);
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || !HOLDERS.test(token.lemma.toLowerCase())) return null;
  const span = nounPhrase(head, view.sentence);
  return { name: wordsAt(context.report.text, span).replace(/^(?:the|its|his|their)\s+/i, ""), span };
}
