import { childrenBy, trimmedSpan } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { askedBefore } from "../asked-before.ts";
import { heldOver } from "../held-over.ts";
import { HARD, isAskedOf, OBSTACLES, OPEN, PUTTING_OFF, SETTLING, subjectOf, UNDER } from "../open-subject.ts";
import { provisionDraft } from "../provision-draft.ts";
import { EMPTY } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     The fate of the prisoners remains unresolved.
 *     └─────────term─────────┘ └─────open───────┘
 *     the border has yet to be agreed · some wording was still to be worked out · the port remains a sticking point
 */
export const unresolved = rule({
  id: "provision/unresolved",
  kind: "provision",
  inTalksOnly: true,
  starts: "word that says something is still open",
  word: ({ upos, lemma, text }) =>
    (upos === "VERB" && (SETTLING.test(lemma) || PUTTING_OFF.test(lemma) || lemma === "remain")) ||
    (upos === "NOUN" && (UNDER.test(lemma) || HARD.test(lemma) || lemma === "agenda")) ||
    OPEN.test(text) ||
    /^open$/i.test(text) ||
    OBSTACLES.test(lemma),
  build(anchor, view, context) {
    const absolute = besideIt(anchor, view);
    if (absolute) return [provisionDraft(anchor, absolute, [], "open", view, context)];
    const asked = askedBefore(anchor, view);
    if (asked) return [provisionDraft(anchor, asked, [], "open", view, context)];
    const subject = subjectOf(anchor, view);
    if (!subject) return stop(anchor, "what is open");
    const { sentence } = view;
    const isThing =
      subject.upos === "NOUN" &&
      !dealAt(subject, view) &&
      !actorAt(subject.index, sentence, view.actors) &&
      (!EMPTY.has(subject.lemma) || (subject.lemma === "question" && isAskedOf(subject, view))) &&
      !(PUTTING_OFF.test(anchor.lemma) && EVENTS.test(subject.lemma));
    if (!isThing || childrenBy(sentence, subject.index, "det", "amod", "compound", "nmod").length === 0)
      return stop(anchor, "an issue that is open");
    return termsOf([subject.index], view).map((span) =>
      provisionDraft(anchor, heldOver(span, view), [], "open", view, context),
    );
  },
});

/** What is put off to another day, and open by that to nobody. */
const EVENTS =
  /^(?:talk|meeting|round|session|summit|vote|election|referendum|visit|trip|conference|hearing|trial|launch|release|convoy|deadline|signing|ceremony|money|sum|fund|force|troop)$/;
/** "with the fate of the port | still unresolved": the words between "with" and what says that it is open. */
function besideIt(word: Token, { sentence, tokens }: SentenceView): Span | null {
  if (!OPEN.test(word.text) && !/^open$/i.test(word.text)) return null;
  const adverb = tokens[word.index - 1];
  if (!/^(?:still|yet|largely|as)$/i.test(adverb?.text ?? "")) return null;
  let at = word.index - 2;
  while (at > 0 && !/^(?:VERB|AUX)$/.test(tokens[at]!.upos) && !/^(?:with|but|[,;:])$/i.test(tokens[at]!.text)) at--;
  return /^with$/i.test(tokens[at]?.text ?? "") ? trimmedSpan(sentence, at + 1, word.index - 2) : null;
}
