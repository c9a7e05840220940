/**
 * Whether those who decide something decide it with one another. In: the subjects of the verb; out: yes or no.
 *
 *     The two sides decided that the bridge would be rebuilt.      yes: they have agreed on it
 *     The opposition parties decided to boycott the vote.          no: their own affair
 */
import { childrenBy } from "../../extract/clauses.ts";
import { namedPartiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { manyBefore } from "../../extract/sides/many-before.ts";
import type { Token } from "../../language/analysis.ts";

/** "The two sides decided that …", "Kenya and Ethiopia resolved to …"; "they", where these were told right before. */
export function isTogether(subjects: readonly Token[], view: SentenceView, context: Context): boolean {
  const [first] = subjects;
  if (!first) return false;
  if (/^they$/i.test(first.text)) {
    const many = manyBefore(first, view, context);
    return (
      many !== null &&
      isTogether(
        many.heads.map((i) => many.view.tokens[i]!),
        many.view,
        context,
      )
    );
  }
  const named = namedPartiesAt(
    subjects.map(({ index }) => index),
    view,
  );
  return named.length > 1 || subjects.some((token) => isSeveral(token, view));
}

/**
 * "the sides", "the two ministers"; not "the ministers", who may be of one cabinet, nor "opposition parties", who are of
 * one side.
 */
function isSeveral({ lemma, xpos, index }: Token, { sentence }: SentenceView): boolean {
  const before = childrenBy(sentence, index, "det", "nummod", "amod", "compound");
  return (
    SEVERAL.test(lemma) &&
    /S$/.test(xpos) &&
    before.some(
      ({ text, relation }) =>
        relation === "nummod" ||
        /^(?:both|two)$/i.test(text) ||
        (SIDES.test(lemma) && /^(?:the|all|these)$/i.test(text)),
    ) &&
    before.every(
      ({ relation, text }) =>
        /^(?:det|nummod)$/.test(relation) || /^(?:two|three|four|foreign|prime|defen[cs]e|other)$/i.test(text),
    )
  );
}

/** Those who decide only with one another. */
const SEVERAL =
  /^(?:party|side|minister|head|president|premier|government|country|state|delegation|signatory|nation|republic|leader|neighbou?r|capital|power)$/i;
/** Those who face each other, counted or not. */
const SIDES = /^(?:party|side|delegation|signatory|government|country|state|power)$/i;
