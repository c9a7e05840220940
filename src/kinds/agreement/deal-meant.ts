/**
 * Which deal "it" means. In: a pronoun and the mentions of deals told before it; out: the mention, or null.
 *
 *     A truce began on Monday. It held for a week.                      It → the truce
 *     The envoy drew up a peace plan. Parliament has voted it down.      it → the plan
 *
 * Only where what is done is done to deals alone, or where the deal was what the sentence before was about.
 */
import { turnOf } from "../../extract/deals/turns-of-deals.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { DealMention } from "./deal-mentions.ts";

/** What is done to deals and hardly to anything else that "it" may mean. */
const DONE_TO_DEALS =
  /^(?:sign|initial|ratify|conclude|broker|negotiate|repudiate|abrogate|veto|renegotiate|countersign|finali[sz]e)$/;
/** What a deal, and much else, does or undergoes. */
const DOES =
  /^(?:last|hold|lapse|expire|collapse|unravel|take|come|go|enter|fall|break|begin|start|end|fail|crumble|survive|adopt|reject|approve|endorse|accept|violate|respect|observe|honou?r|implement|agree|reach|extend|renew)$/;

export function isPronounOfDeal({ text, upos }: Pick<Token, "text" | "upos">): boolean {
  return upos === "PRON" && /^it$/i.test(text);
}

export function dealMeant(it: Token, view: SentenceView, before: readonly DealMention[]): DealMention | null {
  const verb = view.tokens[it.head];
  if (!isPronounOfDeal(it) || verb?.upos !== "VERB" || !/^(?:nsubj|obj)/.test(it.relation)) return null;
  const here = view.sentence.index;
  const last = before.findLast(
    (mention) => mention.view.sentence.index === here - 1 || (mention.view === view && mention.noun.index < it.index),
  );
  if (!last) return null;
  const isTopic = last.noun.relation.startsWith("nsubj") && last.view !== view;
  const isSure = it.relation !== "nsubj" && (DONE_TO_DEALS.test(verb.lemma) || turnOf(verb, it, view) !== null);
  return isSure || (isTopic && (DOES.test(verb.lemma) || DONE_TO_DEALS.test(verb.lemma))) ? last : null;
}
