import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { isThatOne } from "../../../extract/deals/deal-at.ts";
import { REJECTING } from "../../../extract/deals/deal-words.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     Kenya rejected a demand to lift the siege.
 *           └─────┘             └────term─────┘
 *     refused the request for an exchange of prisoners · rejected the idea of posting a force
 */
export const refused = rule({
  id: "provision/refused",
  kind: "provision",
  starts: "verb of refusing",
  word: ({ upos, lemma }) => upos === "VERB" && REJECTING.has(lemma) && lemma !== "turn",
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    const under = childrenBy(sentence, anchor.index, "aux", "mark");
    if (under.some(({ xpos, text }) => xpos === "MD" || /^(?:to|if|unless)$/i.test(text)))
      return stop(anchor, "something refused already");
    const asked = objectsOf(sentence, anchor.index)
      .map((i) => tokens[i]!)
      .find(({ lemma }) =>
        /^(?:demand|call|request|appeal|idea|notion|possibility|suggestion|condition|ultimatum)$/.test(lemma),
      );
    if (!asked) return stop(anchor, "a demand that is refused");
    const clauses = childrenBy(sentence, asked.index, "acl").filter(
      (verb) =>
        verb.xpos === "VB" ||
        isThatOne(verb, view) ||
        // "the idea of posting a force"
        (verb.xpos === "VBG" && childrenBy(sentence, verb.index, "mark").some(({ text }) => /^of$/i.test(text))),
    );
    const spans =
      clauses.length > 0
        ? clauses.flatMap((verb) => sharedVerbs(verb, view).flatMap((one) => clauseSpan(one, view) ?? []))
        : termsOf(objectsOfPreposition(sentence, asked.index, FOR).slice(0, 1), view);
    if (spans.length === 0) return stop(anchor, "what was demanded");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    return spans.map((span) => provisionDraft(anchor, span, parties, "rejected", view, context));
  },
});

const FOR = new Set(["for", "of"]);
