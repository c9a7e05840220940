import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { instrumentOf } from "../../../extract/forms/instruments.ts";
import { namedPartiesAt, partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { clauseSpan } from "../clause-span.ts";
import { listedTerms } from "../listed-terms.ts";
import { bridgedBy, isIssue, isQuestion, isWanting, isWhen, OVER, persistingOf } from "../open-heads.ts";
import { provisionDraft } from "../provision-draft.ts";
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
      ...(asks ? questionsBehind(anchor, view) : []),
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
    // "soldiers clash on the edge of a village", "closer to the port on the coast": where it is; "divided over the town" is what.
    const isOver = childrenBy(sentence, head.index, "case").some(({ text }) => /^(?:over|about)$/i.test(text));
    const isPlace = view.places.some(({ start, end }) => start <= head.start && head.end <= end);
    if (!isOver && !focus && (isPlace || GROUNDS.test(head.lemma))) return stop(anchor, "what is open, not where");
    const spans = focus
      ? listedFrom(head, view)
      : head.upos === "VERB"
        ? [clauseSpan(head, view)]
        : termsOf([head.index], view);
    const parties =
      anchor.upos === "VERB" ? partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text) : [];
    const areExperts = asks && subjects.some(({ lemma }) => /^(?:team|expert|committee|commission|panel)$/.test(lemma));
    if (talks && parties.length === 0 && !areExperts) return stop(anchor, "parties that talk it over");
    return spans.flatMap((span) => (span ? [provisionDraft(anchor, span, parties, "open", view, context)] : []));
  },
});

/** "will decide in the coming days | which groups take part", where the tree hangs the question on the days */
function questionsBehind(verb: Token, view: SentenceView): number[] {
  return childrenBy(view.sentence, verb.index, "obl", "obl:unmarked")
    .filter((noun) => view.isTime(noun) || /^(?:day|week|month|hour)$/.test(noun.lemma))
    .flatMap(({ index }) => childrenBy(view.sentence, index, "acl"))
    .filter((clause) => isQuestion(clause, view))
    .map(({ index }) => index);
}

/** "focus on | reaching a truce, | getting aid in and | starting talks" */
function listedFrom(head: Token, view: SentenceView): (Span | null)[] {
  const mark = childrenBy(view.sentence, head.index, "mark", "case").find(({ text }) => OVER.has(text.toLowerCase()));
  const listed = mark ? listedTerms(mark.index + 1, view) : [];
  if (listed.length > 1) return listed;
  return head.upos === "VERB" ? [clauseSpan(head, view)] : termsOf([head.index], view);
}

const DIFFERING = /^(?:differ|disagree|wrangle|haggle|clash|bicker|quarrel|divide|split|deadlock)$/;
const TALKING = /^(?:discuss|negotiate|decide|determine|debate|weigh)$/;
/** Of these only the question that is put is open: "will decide which groups take part". */
const ASKING = /^(?:decide|determine|debate|weigh)$/;
const FOCUSING = /^(?:focus|cent(?:er|re)|concentrate|revolve|hinge)$/;
const DISPUTES =
  /^(?:difference|disagreement|dispute|gap|impasse|deadlock|stalemate|division|wrangling|argument|row|rift|sticking|obstacle|stumbling)$/;
/** What talks are without where nothing is settled: "no headway on the fate of the port". */
const WANTING = /^(?:headway|progress|breakthrough|movement|consensus|compromise)$/;
const GROUNDS =
  /^(?:edge|outskirt|coast|battlefield|floor|front|frontline|road|street|bank|hill|side|sideline|town|city|village|court|shore)$/;
const TALKS = /^(?:talk|negotiation|discussion|meeting|dialogue|round|side|party|negotiator|delegation)$/;
