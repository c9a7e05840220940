import { childrenBy, isConditional, isNegated } from "../../../extract/clauses.ts";
import { isOfNobody } from "../../../extract/deals/deal-of-nobody.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { MAY, MUST } from "../../../language/modals.ts";
import type { Span } from "../../../model/span.ts";
import { dealBehind, isToCome, shortOf } from "../deal-behind.ts";
import { provisionDraft } from "../provision-draft.ts";
import { saidTerms } from "../said-terms.ts";
import { EFFECTING, STATING, STEPS } from "../term-words.ts";

/**
 *     The deal calls for a week of calm and the release of prisoners.
 *     └deal──┘ ^^^^^     └───term────┘     └─────────term─────────┘
 *     It also requires Kenya to leave the port · its first phase includes an exchange · the deal, which bans mines
 */
export const terms = rule({
  id: "provision/terms",
  kind: "provision",
  starts: "verb by which a deal says or does something",
  word: ({ upos, lemma }) =>
    upos === "VERB" && (STATING.has(lemma) || EFFECTING.has(lemma) || STEPS.has(lemma) || ARRANGING.test(lemma)),
  build(anchor, view, context) {
    // "The plan would disarm the militia": what its parties do by it, it does where it is to come.
    const isItsOwn = STATING.has(anchor.lemma) || EFFECTING.has(anchor.lemma);
    if (!isItsOwn && !isToCome(anchor, view)) return stop(anchor, "a deal that says or does so");
    const deal = dealBehind(anchor, view, context);
    if (!deal) return stop(anchor, "a deal that says so");
    const { sentence } = view;
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (isConditional(sentence, anchor.index)) return stop(anchor, "a term, not a condition");
    if (under.some(({ text }) => MAY.test(text))) return stop(anchor, "something the deal says");
    // "the truce has cut the number of dead", "capping a year of talks": what came of it.
    const isEffect = !STATING.has(anchor.lemma) && under.some(({ text }) => /^(?:has|have|had)$/i.test(text));
    const isSpan = childrenBy(sentence, anchor.index, "obj").some((noun) =>
      /^(?:year|month|week|day|decade)$/.test(noun.lemma),
    );
    if (isEffect || (isSpan && /^(?:cap|end|follow|mark)$/.test(anchor.lemma)))
      return stop(anchor, "a term, not what came of the deal");
    // "rejected any deal that did not include his removal": what one side wants of it.
    if (anchor.relation.startsWith("acl") && isNegated(sentence, anchor.index))
      return stop(anchor, "something the deal says");
    // "does not require Kenya to leave", "stops short of opening the port": not what is agreed.
    const short = shortOf(anchor, view);
    const isLeftOut = short !== null || isNegated(sentence, anchor.index);
    if (isLeftOut && short === null && !STATING.has(anchor.lemma)) return stop(anchor, "something the deal says");
    // "No deal will bind them": there is none.
    const isNone = childrenBy(deal.view.sentence, deal.noun.index, "det").some(({ text }) => /^no$/i.test(text));
    if (isNone) return stop(anchor, "a deal that is");
    // "would share revenues", "would stop it": of a step of anybody's, more is told where it is a term.
    const spans = short ? [short] : saidTerms(anchor, view).filter((span) => isItsOwn || isLong(span, view));
    if (spans.length === 0) return stop(anchor, "a term of the deal");
    const parties = dealParties(deal.noun, deal.view, context);
    // "any deal must include …": said of a deal to come.
    const isWanted = under.some(({ text }) => MUST.test(text));
    const status = isLeftOut ? "rejected" : isWanted ? "proposed" : deal.status;
    if (isOfNobody(deal.noun, deal.view, status, parties.length, context))
      return stop(anchor, "parties to a deal, in news that is not of talks");
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
  },
});

function isLong({ start, end }: Span, { tokens }: SentenceView): boolean {
  return tokens.filter((token) => token.start >= start && token.end <= end).length > 2;
}

/** What nobody but those who settle a war does to both sides: "would station monitors", "would quarter the fighters". */
const ARRANGING =
  /^(?:train|arm|fund|finance|build|name|dismiss|enlist|recruit|clear|demine|station|post|quarter|confine|purge|rename|legali[sz]e|unfreeze|unblock)$/;
