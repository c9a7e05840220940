import { childrenBy, isNegated, withConjuncts } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { BARE_DEALS } from "../bare-deals.ts";
import { clauseSpan } from "../clause-span.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { statusAt } from "../told-deal.ts";

/**
 *     The draft says that the army will leave the port and that aid will not be taxed.
 *     └─text──┘ ^^^^      └─────────term──────────┘      └───────────term─────────┘
 *     The communiqué said both sides would reopen their embassies.
 */
export const textSays = rule({
  id: "provision/text-says",
  kind: "provision",
  inTalksOnly: true,
  after: ["provision/article", "provision/terms"],
  starts: "verb by which a text says something",
  word: ({ upos, lemma }) =>
    upos === "VERB" &&
    /^(?:say|state|declare|read|specify|stipulate|provide|make|confirm|promise|propose)$/.test(lemma),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const subject = childrenBy(sentence, anchor.index, "nsubj")[0];
    const status = subject ? statusOf(subject, view, context) : null;
    if (!subject || !status) return stop(anchor, "the text of a deal that says so");
    if (isNegated(sentence, anchor.index)) return stop(anchor, "something the text says");
    const clauses = childrenBy(sentence, anchor.index, "ccomp")
      .filter(({ index }) => index > anchor.index)
      .flatMap(({ index }) => withConjuncts(sentence, index).map((i) => tokens[i]!))
      .filter((verb) => isToBeDone(verb, view));
    const parties = dealAt(subject, view) ? dealParties(subject, view, context) : [];
    const drafts = clauses.flatMap((verb) => {
      const span = clauseSpan(verb, view);
      return span ? [provisionDraft(verb, span, parties, status, view, context)] : [];
    });
    return drafts.length > 0 ? drafts : stop(anchor, "what is to be done, in a clause of its own");
  },
});

function statusOf(noun: Token, view: SentenceView, context: Context): ProvisionStatus | null {
  if (dealAt(noun, view)) return statusAt(noun, view, context);
  return /^(?:NOUN|PROPN)$/.test(noun.upos) ? (BARE_DEALS.get(noun.lemma.toLowerCase()) ?? null) : null;
}

/** "will leave", "must be freed", "are to be freed", "be freed": not what the text finds or deplores. */
function isToBeDone(verb: Token, view: SentenceView): boolean {
  const under = childrenBy(view.sentence, verb.index, "aux", "cop", "mark");
  const isModal = under.some(
    ({ xpos, text }) => xpos === "MD" && /^(?:will|would|shall|must|may|can|should)$/i.test(text),
  );
  const isTo = under.some(({ text }) => /^to$/i.test(text));
  const isBare = under.some(({ text, xpos }) => /^be$/i.test(text) && xpos === "VB") && /^VB[N]$|^JJ$/.test(verb.xpos);
  return /^(?:VERB|ADJ|NOUN)$/.test(verb.upos) && (isModal || isTo || isBare);
}
