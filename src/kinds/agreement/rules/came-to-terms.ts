import { childrenBy, objectsOfPreposition, subjectsOf, subtree, trimmedSpan } from "../../../extract/clauses.ts";
import { isHypothetical, settled } from "../../../extract/deals/settled.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { agreementDraft } from "../agreement-draft.ts";

/** A verb and what it has for an object, or behind "to", "on": together they make an agreement. */
const TURNS: readonly (readonly [verb: RegExp, noun: RegExp, status: "reached" | "implemented"])[] = [
  [/^come$/, /^(?:term|accommodation|arrangement)$/, "reached"],
  [/^(?:strike|reach|drive|make|conclude)$/, /^bargain$/, "reached"],
  [/^agree$/, /^(?:term|price|timetable|date)$/, "reached"],
  [/^(?:make|seal|conclude|sign)$/, /^peace$/, "reached"],
  [/^bury$/, /^hatchet$/, "reached"],
  [/^lay$/, /^(?:quarrel|dispute|feud)$/, "reached"],
  [/^(?:settle|resolve|compose|end|patch|bridge)$/, /^(?:difference|dispute|quarrel|row|feud|standoff)$/, "reached"],
  [/^(?:swap|exchange|trade)$/, /^(?:prisoner|hostage|captive|detainee|pow|body)$/, "implemented"],
];

/**
 *     Kenya and the Front came to terms on Monday.
 *     └────parties──────┘ └──── name ──┘ └─when──┘
 *     struck a bargain over the port · buried the hatchet · swapped 70 prisoners
 *
 * An agreement of two that no noun for a deal names.
 */
export const cameToTerms = rule({
  id: "agreement/came-to-terms",
  kind: "agreement",
  after: ["agreement/agreed"],
  starts: "a turn of phrase for agreeing: “come to terms”, “make peace”, “swap prisoners”",
  word: ({ upos, lemma }) => upos === "VERB" && TURNS.some(([verb]) => verb.test(lemma)),
  anchor: (token, view) => turnAt(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const [noun, status] = turnAt(anchor, view)!;
    const found = settled(anchor, view, status);
    if (!found || found.weight < 2 || found.status === "proposed" || isHypothetical(anchor, view))
      return stop(anchor, "something agreed, or not agreed");
    const parties = partiesAt(
      [
        ...subjectsOf(sentence, anchor.index).filter((i) => i !== noun.index),
        ...[anchor.index, noun.index].flatMap((i) => objectsOfPreposition(sentence, i, WITH)),
      ],
      view,
      context.report.text,
    );
    if (parties.length < 2) return stop(anchor, "two parties that are named");
    const words = subtree(sentence, noun.index, ["acl", "advcl"]).filter(
      (i) =>
        !view.isTime(view.tokens[i]!) &&
        !/^(?:det|case|nmod:poss)$/.test(i < noun.index ? view.tokens[i]!.relation : ""),
    );
    const span = trimmedSpan(sentence, words[0] ?? noun.index, words.at(-1) ?? noun.index);
    if (!span) return stop(anchor, "what was agreed");
    const time = eventTime(anchor, view);
    return [agreementDraft(anchor, { name: span, found, parties, time, confidence: 0.7 }, view, context)];
  },
});

const WITH = new Set(["with", "between"]);

function turnAt(verb: Token, view: SentenceView): readonly [Token, "reached" | "implemented"] | null {
  for (const [pattern, nouns, status] of TURNS) {
    if (!pattern.test(verb.lemma)) continue;
    const noun = childrenBy(view.sentence, verb.index, "obj", "obl", "nsubj:pass").find(
      ({ lemma, relation, index }) =>
        nouns.test(lemma) &&
        (!relation.startsWith("obl") ||
          (pattern.test("come") &&
            childrenBy(view.sentence, index, "case").some(({ text }) => /^to$/i.test(text)) &&
            // "came to terms with its past"
            !(lemma === "term" && view.tokens[index + 1]?.text === "with"))),
    );
    if (noun) return [noun, status];
  }
  return null;
}
