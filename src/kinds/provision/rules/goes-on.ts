import { childrenBy, isConditional, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { WILL } from "../../../language/modals.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { canBeStep, opensRun, runBefore, stepsOf } from "../term-run.ts";

/**
 *     Under the draft, Kenya would leave the port. Its ships would pay no dues, and a customs house would be built.
 *                      └─────────term───────────┘  └────────term──────────┘     └───────────term──────────────┘
 *
 * Sentences that go on where one has begun to tell the terms: what would be done is one more of them.
 */
export const goesOn = rule({
  id: "provision/goes-on",
  kind: "provision",
  inTalksOnly: true,
  after: [
    "provision/article",
    "provision/text-says",
    "provision/under-deal",
    "provision/terms",
    "provision/would-do",
    "provision/agreed-to",
    "provision/in-return",
  ],
  starts: "main verb with would or will, or of what is done by a deal",
  word: canBeStep,
  anchor: (token, view) => stepsOf(view).includes(token),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    // "Under the deal, the army will leave | and the road will be opened": the second has a subject of its own.
    const isBeside = /^(?:conj|parataxis)$/.test(anchor.relation);
    const deal = runBefore(sentence.index, context) ?? (isBeside ? opensRun(sentence.index, context) : null);
    if (!deal) return stop(anchor, "terms of a deal that are told right before");
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (isConditional(sentence, anchor.index)) return stop(anchor, "a step, not a condition");
    // "will": what is to happen anyhow; of a deal that stands it is a term.
    const isWill = under.some(({ text }) => WILL.test(text));
    if (isWill && deal.status !== "agreed") return stop(anchor, "a term, not what is to come");
    const subjects = subjectsOf(sentence, anchor.index).map((i) => tokens[i]!);
    if (subjects.some((token) => dealAt(token, view) || NOBODY.test(token.lemma)))
      return stop(anchor, "somebody who takes the step, or to whom it is done");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const spans = sharedVerbs(anchor, view).flatMap((verb) => clauseSpan(verb, view) ?? []);
    if (spans.length === 0) return stop(anchor, "a step with what it is done to");
    return spans.map((span) => provisionDraft(anchor, span, parties, deal.status, view, context));
  },
});

const NOBODY =
  /^(?:talk|negotiation|summit|meeting|round|team|delegation|envoy|diplomat|minister|negotiator|mediator|official|critic|analyst|observer|expert|time|result|consequence|success|failure|risk|challenge|move|step|process|effect)$/;
