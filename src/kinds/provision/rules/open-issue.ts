import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { instrumentOf } from "../../../extract/forms/instruments.ts";
import { namedPartiesAt, partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { clauseSpan } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { EMPTY } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     The two sides still differ over the fate of the prisoners.
 *     └──parties──┘ └open┘      └──────────term──────────┘
 *     differences remain on the border · far apart on the port · are discussing how to divide the city
 */
export const openIssue = rule({
  id: "provision/open-issue",
  kind: "provision",
  inTalksOnly: true,
  starts: "word of disagreement, or of talking something over",
  word: ({ upos, lemma, text }) =>
    (upos === "VERB" && (DIFFERING.test(lemma) || TALKING.test(lemma) || FOCUSING.test(lemma))) ||
    (upos === "NOUN" && (DISPUTES.test(lemma) || WANTING.test(lemma))) ||
    /^(?:apart|odds|divided|split|deadlocked|stuck|stalled|closer)$/i.test(text),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    // "disputes concerning this Article": what a text foresees is not open in talks.
    if (instrumentOf(context)?.sort === "agreement") return [];
    const talks = anchor.upos === "VERB" && TALKING.test(anchor.lemma);
    const focus = anchor.upos === "VERB" && FOCUSING.test(anchor.lemma);
    // "have come closer on the border": whoever has come.
    const come = /^closer$/i.test(anchor.text) && anchor.head >= 0 ? anchor.head : null;
    const governs = come ?? anchor.index;
    const subjects = subjectsOf(sentence, governs).map((i) => tokens[i]!);
    if (focus && !subjects.some(({ lemma }) => TALKS.test(lemma))) return stop(anchor, "talks that turn on it");
    const isOfTalks = subjects.some(({ lemma }) => TALKS.test(lemma));
    const isOfSides =
      isOfTalks ||
      subjects.some(({ text }) => /^(?:they|both)$/i.test(text)) ||
      namedPartiesAt(subjectsOf(sentence, anchor.index), view).length > 1;
    if (/^(?:stuck|stalled|split|divided|closer)$/i.test(anchor.text) && !isOfSides)
      return stop(anchor, "sides or talks");
    if (anchor.upos === "NOUN" && WANTING.test(anchor.lemma) && !isWanting(anchor, view))
      return stop(anchor, "talks that get nowhere with it");
    const isNow = childrenBy(sentence, anchor.index, "aux").some(({ lemma }) => lemma === "be");
    const asks = talks && ASKING.test(anchor.lemma);
    const isToCome = childrenBy(sentence, anchor.index, "aux").some(({ text }) => /^(?:will|would|must)$/i.test(text));
    if (talks && !isNow && !(asks && isToCome)) return stop(anchor, "what is being talked over");
    const heads = [
      ...childrenBy(sentence, anchor.index, ...(talks ? ["ccomp", "advcl"] : ["advcl"])).map(({ index }) => index),
      ...(asks
        ? []
        : talks
          ? objectsOf(sentence, anchor.index)
          : [
              anchor.index,
              ...persistingOf(anchor, view),
              ...bridgedBy(anchor, view),
              ...(come === null ? [] : [come]),
            ].flatMap((at) => objectsOfPreposition(sentence, at, OVER))),
    ]
      .map((i) => tokens[i]!)
      // "differ from the report when it is published": a time, no question.
      .filter((head) => talks || head.upos !== "VERB" || !isWhen(head, view))
      .filter((head) => head.index > anchor.index && isIssue(head, view) && (!asks || isQuestion(head, view)));
    const [head] = heads;
    if (!head) return stop(anchor, "what is open");
    const spans = head.upos === "VERB" ? [clauseSpan(head, view)] : termsOf([head.index], view);
    const parties =
      anchor.upos === "VERB" ? partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text) : [];
    if (talks && parties.length === 0) return stop(anchor, "parties that talk it over");
    return spans.flatMap((span) => (span ? [provisionDraft(anchor, span, parties, "open", view, context)] : []));
  },
});

const DIFFERING = /^(?:differ|disagree|wrangle|haggle|clash|bicker|quarrel|divide|split|deadlock)$/;
const TALKING = /^(?:discuss|negotiate|decide|determine|debate|weigh)$/;
/** Of these only the question that is put is open: "will decide which groups take part". */
const ASKING = /^(?:decide|determine|debate|weigh)$/;
const FOCUSING = /^(?:focus|cent(?:er|re)|concentrate|revolve|hinge)$/;
const DISPUTES =
  /^(?:difference|disagreement|dispute|gap|impasse|deadlock|stalemate|division|wrangling|argument|debate|row|rift|sticking|obstacle|stumbling)$/;
/** What talks are without where nothing is settled: "no headway on the fate of the port". */
const WANTING = /^(?:headway|progress|breakthrough|movement|consensus|compromise)$/;
const TALKS = /^(?:talk|negotiation|discussion|meeting|dialogue|round|side|party|negotiator|delegation)$/;
const OVER = new Set(["over", "on", "about", "regarding", "concerning", "around", "upon"]);

/** "the fate of the prisoners", "how to divide the city"; not "Kenya", "Monday" or the deal itself. */
function isIssue(head: Token, view: SentenceView): boolean {
  if (dealAt(head, view) || EMPTY.has(head.lemma) || head.upos === "PROPN") return false;
  if (view.isTime(head) && head.lemma !== "future") return false;
  if (head.lemma === "issue" && childrenBy(view.sentence, head.index, "nmod").length === 0) return false;
  if (/^(?:every|any|all)$/i.test(childrenBy(view.sentence, head.index, "det")[0]?.text ?? "")) return false;
  if (head.upos !== "VERB")
    return (
      head.upos === "NOUN" &&
      childrenBy(view.sentence, head.index, "det", "amod", "compound", "nmod", "nmod:poss").length > 0
    );
  if (head.relation === "ccomp" || isQuestion(head, view)) return true;
  return childrenBy(view.sentence, head.index, "mark").some(({ text }) => OVER.has(text.toLowerCase()));
}

/** "made | no | headway on", "failed to make progress on", "did not achieve a breakthrough on" */
function isWanting(noun: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  if (childrenBy(sentence, noun.index, "det", "amod").some(({ text }) => /^(?:no|little|scant|any)$/i.test(text)))
    return true;
  const verb = tokens[noun.head];
  return (
    verb?.upos === "VERB" &&
    (isNegated(sentence, verb.index) || /^(?:fail|unable)$/.test(tokens[verb.head]?.lemma ?? ""))
  );
}

/** "differences remain on the border": the verb that what is open hangs on. */
function persistingOf(noun: Token, view: SentenceView): number[] {
  const verb = view.tokens[noun.head];
  const isSubject = noun.relation.startsWith("nsubj") && verb !== undefined;
  return isSubject && /^(?:remain|persist|exist|continue|emerge|linger|arise)$/.test(verb.lemma) ? [verb.index] : [];
}

/** "failed to bridge their differences | over the port": the parser may hang the port on the verb. */
function bridgedBy(noun: Token, view: SentenceView): number[] {
  const verb = view.tokens[noun.head];
  const isBridged = verb?.upos === "VERB" && noun.relation === "obj";
  return isBridged &&
    /^(?:bridge|narrow|overcome|resolve|settle|reconcile|iron|close|smooth|air|discuss|have)$/.test(verb.lemma)
    ? [verb.index]
    : [];
}

/** "when it is published", with no "over" or "on" before it */
function isWhen(head: Token, { sentence, tokens }: SentenceView): boolean {
  return childrenBy(sentence, head.index, "advmod", "mark").some(
    ({ text, index }) => /^when$/i.test(text) && !OVER.has(tokens[index - 1]?.text.toLowerCase() ?? ""),
  );
}

function isQuestion(head: Token, view: SentenceView): boolean {
  return (
    /^(?:how|when|whether|where|who|which|what)$/i.test(view.tokens[firstOf(head, view)]?.text ?? "") ||
    startsWithWhich(head, view)
  );
}

/** "which groups hold the border": the question word hangs on the subject. */
function startsWithWhich(head: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, head.index, "nsubj", "obj").some(({ index }) =>
    childrenBy(view.sentence, index, "det").some(({ text }) => /^(?:which|what|whose)$/i.test(text)),
  );
}

/** The first word of a clause. */
function firstOf(head: Token, view: SentenceView): number {
  return Math.min(
    head.index,
    ...childrenBy(view.sentence, head.index, "advmod", "mark", "nsubj", "obj").map(({ index }) => index),
  );
}
