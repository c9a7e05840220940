import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { isOfNobody } from "../../../extract/deals/deal-of-nobody.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { dealStatus } from "../../../extract/deals/deal-status.ts";
import { REACHING } from "../../../extract/deals/deal-words.ts";
import { instrumentOf } from "../../../extract/forms/instruments.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { clauseBehind, clauseOf } from "../deal-clauses.ts";
import { provisionDraft } from "../provision-draft.ts";
import { EMPTY } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";
import { statusAt } from "../told-deal.ts";

/**
 *     an agreement to withdraw all troops · a deal for the release of prisoners · a pact on joint patrols
 *        ^^^^^^^^^    └──────term──────┘        ^^^^     └──────────term──────┘
 *     a deal designed to keep the border open · a plan under which the army would leave
 */
export const ofDeal = rule({
  id: "provision/of-deal",
  kind: "provision",
  starts: "noun for a deal",
  word: isDealNoun,
  build(anchor, view, context) {
    if (!dealAt(anchor, view)) return stop(anchor, "a deal of parties");
    // "Agreement on the Use of the River": the name of the text.
    if (anchor.index === 0 && view.sentence.role === "title" && instrumentOf(context))
      return stop(anchor, "a deal that is told of, not its title");
    const { sentence, tokens } = view;
    const told = statusAt(anchor, view, context);
    const parties = dealParties(anchor, view, context);
    // "a great deal to lose"
    if (/^(?:great|good)$/i.test(tokens[anchor.index - 1]?.text ?? "") && anchor.lemma === "deal")
      return stop(anchor, "a deal of parties");
    const clauses = childrenBy(sentence, anchor.index, "acl").flatMap((verb) => clauseOf(verb, view));
    if (clauses.length === 0) clauses.push(...clauseBehind(anchor, view));
    const isNone = childrenBy(sentence, anchor.index, "det").some(({ text }) => /^no$/i.test(text));
    const spans =
      clauses.length > 0
        ? clauses.flatMap((verb) => sharedVerbs(verb, view).flatMap((one) => clauseSpan(one, view) ?? []))
        : termsOf(
            topics(anchor, view)
              .slice(0, 1)
              // "the truce on the border": where it holds.
              .filter(() => dealAt(anchor, view) !== "truce")
              .filter((i) => isThing(tokens[i]!, view) || (isNone && isDefinite(tokens[i]!, view))),
            view,
          );
    if (spans.length === 0) return stop(anchor, "what it is a deal to do");
    // "no agreement on the border": what it would have been about stays open.
    const isOpen = clauses.length === 0 && (isNone || dealStatus(anchor, view)?.status === "not-reached");
    const status = isOpen ? "open" : told;
    if (isOfNobody(anchor, view, status, parties.length, context))
      return stop(anchor, "parties to a deal, in news that is not of talks");
    return spans.map((span) => provisionDraft(anchor, behindFor(span, anchor, view), parties, status, view, context));
  },
});

const ON = new Set(["on", "for", "over", "about"]);

/** "reach agreement on the border", where the tree hangs the border on the verb. */
function topics(noun: Token, view: SentenceView): number[] {
  const own = objectsOfPreposition(view.sentence, noun.index, ON);
  const verb = view.tokens[noun.head];
  // "the deal is for a share of the water"
  if (verb?.upos === "NOUN" && noun.relation === "nsubj" && isFor(verb, view)) return [verb.index];
  // "the pact negotiated on Friday by Lind, for a pullout": what it is for hangs on how it was made.
  const made =
    own.length > 0
      ? undefined
      : [...childrenBy(view.sentence, noun.index, "acl"), ...(verb ? [verb] : [])].find(isMaking);
  if (made) return objectsOfPreposition(view.sentence, made.index, FOR).filter((i) => i > noun.index);
  const isReached = verb && (REACHING.has(verb.lemma) || /^(?:find|come)$/.test(verb.lemma));
  if (own.length > 0 || !/^(?:obj|nsubj:pass)$/.test(noun.relation) || !isReached) return own;
  return objectsOfPreposition(view.sentence, verb.index, ON).filter((i) => i > noun.index);
}

function isMaking({ upos, lemma, relation }: Token): boolean {
  return upos === "VERB" && relation.startsWith("acl") && (REACHING.has(lemma) || /^(?:work|draft|draw)$/.test(lemma));
}

const FOR = new Set(["for"]);

/** "the deal is for | a share of the water": the deal itself hangs on what it is for. */
function behindFor(span: Span, deal: Token, { tokens }: SentenceView): Span {
  if (span.start > deal.start || span.end < deal.end) return span;
  const lead = tokens.find(({ text, index }) => index > deal.index && /^for$/i.test(text));
  return { start: tokens[(lead ?? deal).index + 1]?.start ?? span.start, end: span.end };
}

function isFor({ index }: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, index, "cop").length > 0 &&
    childrenBy(sentence, index, "case").some(({ text }) => /^for$/i.test(text))
  );
}

/** "no agreement on | the border" */
function isDefinite(noun: Token, view: SentenceView): boolean {
  const det = childrenBy(view.sentence, noun.index, "det")[0];
  return noun.upos === "NOUN" && /^the$/i.test(det?.text ?? "") && !EMPTY.has(noun.lemma) && !view.isTime(noun);
}

/** "a deal on joint patrols", not "a deal on Monday", "a truce for Kenya". */
function isThing(noun: Token, view: SentenceView): boolean {
  if (noun.upos !== "NOUN" || EMPTY.has(noun.lemma) || dealAt(noun, view) === "truce") return false;
  // "agreement on a political solution", "a statement on the economy": no term.
  if (/^(?:solution|settlement|principle|statement)$/.test(noun.lemma)) return false;
  // "signed the accord on behalf of the army"
  if (/^(?:behalf|condition|basis|occasion|eve|sideline|time|schedule)$/.test(noun.lemma)) return false;
  return childrenBy(view.sentence, noun.index, "amod", "compound", "nmod", "acl").length > 0 && !view.isTime(noun);
}
