import { isAboutTalks } from "../../../extract/about-talks.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { DONE_BY_TERMS, STEPS } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";
import { toldDeal } from "../told-deal.ts";

/**
 *     Kenya would free the pilots in exchange for the lifting of all sanctions.
 *     └──────────term───────────┘ └─────────────┘ └──────────term─────────────┘
 */
export const inReturn = rule({
  id: "provision/in-return",
  kind: "provision",
  starts: '"in return for" or "in exchange for"',
  word: ({ upos, lemma }) => upos === "NOUN" && /^(?:return|exchange)$/.test(lemma),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (!/^in$/i.test(tokens[anchor.index - 1]?.text ?? "")) return stop(anchor, '"in return for"');
    const for_ = tokens[anchor.index + 1];
    const taken = tokens[anchor.head];
    if (!/^for$/i.test(for_?.text ?? "")) return byItself(anchor, taken, view, context);
    const behind = [
      ...objectsOfPreposition(sentence, anchor.index, FOR),
      ...(taken ? objectsOfPreposition(sentence, taken.index, FOR) : []),
      ...[anchor.index, anchor.head].flatMap((at) =>
        childrenBy(sentence, at, "acl", "advcl").map(({ index }) => index),
      ),
    ].filter((i) => i > anchor.index);
    const [head] = behind.map((i) => tokens[i]!);
    const got = head ? (head.upos === "VERB" ? [clauseSpan(head, view)] : termsOf([head.index], view)) : [];
    const spans = [...got, ...given(anchor, view)].filter((span): span is Span => span !== null);
    if (got.length === 0) return stop(anchor, "what is given in return");
    // "land in exchange for peace", "suspected of selling the port in return for votes": no bargain of this kind.
    if (
      head &&
      head.upos === "NOUN" &&
      /^(?:peace|vote|money|cash|support|loyalty|favour|favor|silence)$/.test(head.lemma) &&
      spans.length < 3
    )
      return stop(anchor, "something to be done or handed over in return");
    const deal = toldDeal(anchor, view, context, 1);
    // "gave shares in return for a loan", in news of a bank
    if (!deal && !isAboutTalks(context)) return stop(anchor, "a deal, in news that is not of talks");
    // "backed the junta in return for favours": a service, under no deal; a border that was opened is part of one.
    if (!deal && isDone(taken, view) && SERVICES.test(taken?.lemma ?? ""))
      return stop(anchor, "something that a deal exchanges");
    const status = deal?.status ?? (isDone(taken, view) ? "implemented" : "proposed");
    return spans.map((span) => provisionDraft(anchor, span, [], status, view, context));
  },
});

/** "The Front in return dropped its claim": for what, the sentence before tells. */
function byItself(tie: Token, above: Token | undefined, view: SentenceView, context: Context) {
  // "The Front | in return | dropped its claim": the tree may hang it on who does it.
  const verb = /^nsubj/.test(above?.relation ?? "") ? view.tokens[above!.head] : above;
  const isAlone = childrenBy(view.sentence, tie.index, "nmod", "acl", "det", "amod").length === 0;
  // "in return, they are allowed to stay": what they may do, its own verb tells.
  const isStep = verb?.upos === "VERB" && !/^(?:allow|permit|oblige)$/.test(verb.lemma);
  if (
    !isAlone ||
    !isStep ||
    !(STEPS.has(verb.lemma) || DONE_BY_TERMS.has(verb.lemma)) ||
    isNegated(view.sentence, verb.index)
  )
    return stop(tie, "what is done in return");
  const deal = view.sentence.index > 0 ? toldDeal(tie, view, context, 1) : null;
  // "In return, it was given nothing": what is done to somebody whom only a pronoun tells.
  const subjects = subjectsOf(view.sentence, verb.index);
  const isSomebody = subjects.some((i) => !/^(?:it|that|this|i|you|we)$/i.test(view.tokens[i]!.text));
  if (!deal || !isSomebody) return stop(tie, "a deal told right before, and who does something for it");
  const spans = sharedVerbs(verb, view).flatMap((one) => clauseSpan(one, view, tie) ?? []);
  const parties = partiesAt(subjects, view, context.report.text);
  return spans.map((span) => provisionDraft(verb, span, parties, deal.status, view, context));
}

const FOR = new Set(["for"]);
const SERVICES =
  /^(?:back|support|help|aid|assist|work|fight|serve|vote|pay|buy|sell|spy|inform|join|finance|fund|arm|supply|protect|shelter|host|guard|campaign|lobby|bribe|obtain|receive|get|take|gain|win)$/;

/** What the other side does or gives. */
function given(anchor: Token, view: SentenceView): (Span | null)[] {
  const above = view.tokens[anchor.head];
  if (!above || dealAt(above, view)) return [];
  // "In return for an end to the siege, they would leave."
  if (above.index > anchor.index && !(anchor.index < 2 && above.upos === "VERB")) return [];
  if (above.upos === "NOUN") return termsOf([above.index], view);
  if (above.upos !== "VERB" || /^(?:offer|propose|ask|want|seek|demand|say|get|receive)$/.test(above.lemma)) return [];
  const isOfDeal = subjectsOf(view.sentence, above.index).some((i) => dealAt(view.tokens[i]!, view));
  return isOfDeal ? [] : [clauseSpan(above, view, anchor)];
}

function isDone(verb: Token | undefined, view: SentenceView): boolean {
  if (!verb || !/^VB[DN]$/.test(verb.xpos) || /^(?:expect|suppose|require|ask|oblige)$/.test(verb.lemma)) return false;
  return !childrenBy(view.sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD");
}
