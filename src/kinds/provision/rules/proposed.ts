import {
  childrenBy,
  isInfinitive,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
} from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { CAN, WILL } from "../../../language/modals.ts";
import { clauseSpan, sharedVerbs } from "../clause-span.ts";
import { provisionDraft } from "../provision-draft.ts";
import { canBeStep } from "../term-run.ts";
import { STEPS } from "../term-words.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     Okoro proposed a 48-hour pause and an exchange of prisoners.
 *     └who┘ └prop──┘ └────term─────┘     └─────────term─────────┘
 *     Kenya wants Ethiopia to lift the blockade · insisted that the camp be closed
 *
 * Terms that a party puts forward: a thing to be done, by a noun or a clause that says what.
 */
export const proposed = rule({
  id: "provision/proposed",
  kind: "provision",
  starts: "verb by which a term is put forward",
  word: ({ upos, lemma }) =>
    upos === "VERB" &&
    /^(?:propose|demand|offer|seek|want|insist|call|suggest|require|request|urge|push|press)$/.test(lemma),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a term that is put forward");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    const isNamed = subjectsOf(sentence, anchor.index).some((i) => tokens[i]!.upos === "PROPN");
    if (parties.length === 0 && !isNamed) return stop(anchor, "a party that puts it forward");
    // What one side demands is its position; what keeps two sides apart is an open term.
    const isApart = areApart(view, context);
    const status = isApart ? "open" : "proposed";
    const who = objectsOf(sentence, anchor.index)[0];
    const clause = childrenBy(sentence, anchor.index, "xcomp", "ccomp", "advcl").find(
      (verb) => verb.index > anchor.index && (verb.relation !== "advcl" || isOffered(anchor, verb, view)),
    );
    const isToBe = clause !== undefined && isPutForward(anchor, clause, view);
    // "offered to hold talks": no term of any.
    if (clause && meansTalks(clause, view)) return stop(anchor, "something to be done, not talks");
    // "offered no evidence to back its claims", "insists that the army cannot leave": nothing that is to be done.
    if (isNothing(anchor, who, clause, view)) return stop(anchor, "something to be done");
    if (!isApart && !isToBe && !PROPOSING.test(anchor.lemma)) return stop(anchor, "a term, not the position of a side");
    if (clause && (STEPS.has(clause.lemma) || isToBe)) {
      const spans = sharedVerbs(clause, view).flatMap((verb) => {
        const span = clauseSpan(verb, view);
        const isFirst = verb === clause && who !== undefined && who > anchor.index && who < clause.index;
        return span ? [isFirst ? { start: tokens[who]!.start, end: span.end } : span] : [];
      });
      if (who !== undefined || clause.relation === "ccomp" || !/^(?:want|seek|call)$/.test(anchor.lemma))
        return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
    }
    const by = PREPOSITION.get(anchor.lemma);
    const what = by ? objectsOfPreposition(sentence, anchor.index, by) : who === undefined ? [] : [who];
    const heads = what.slice(0, 1).filter((i) => i > anchor.index && isTerm(tokens[i]!, view));
    const spans = termsOf(heads, view);
    if (spans.length === 0) return stop(anchor, "something to be done");
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));
  },
});

/** "offered | no plan", "offered | proof | to back its words", "insists that they | can't | leave" */
function isNothing(verb: Token, who: number | undefined, clause: Token | undefined, view: SentenceView): boolean {
  const { sentence } = view;
  const det = who === undefined ? [] : childrenBy(sentence, who, "det");
  if (det.some(({ text }) => /^(?:no|little)$/i.test(text))) return true;
  if (verb.lemma === "offer")
    return clause !== undefined && who !== undefined && who < clause.index && WORDS.test(view.tokens[who]!.lemma);
  return (
    verb.lemma === "insist" &&
    clause !== undefined &&
    childrenBy(sentence, clause.index, "aux").some(({ text }) => CAN.test(text) || WILL.test(text))
  );
}

/** What is offered to make others believe something. */
const WORDS =
  /^(?:proof|evidence|detail|document|letter|argument|explanation|reason|justification|example|figure|theory|witness|testimony)$/;

/** "has offered instead | to leave the port": the parser may take it for an aim. */
function isOffered({ lemma }: Token, verb: Token, { sentence }: SentenceView): boolean {
  return lemma === "offer" && verb.xpos === "VB" && isInfinitive(sentence, verb.index);
}

/** "proposes that monitors be posted", "has offered to place the police under a minister": whatever the step. */
function isPutForward(verb: Token, clause: Token, { sentence }: SentenceView): boolean {
  if (!canBeStep(clause)) return false;
  if (clause.relation === "xcomp" || clause.relation === "advcl") return verb.lemma === "offer" && clause.xpos === "VB";
  // "suggested that the force could be cut": what may come.
  const isGuess = childrenBy(sentence, clause.index, "aux").some(
    ({ xpos, text }) => xpos === "MD" && !/^(?:should|must|shall|would)$/i.test(text),
  );
  if (verb.lemma === "suggest" && isGuess) return false;
  const isToBe = childrenBy(sentence, clause.index, "aux").some(({ text }) => /^be$/i.test(text));
  return /^(?:propose|suggest)$/.test(verb.lemma) && clause.relation === "ccomp" && (isToBe || clause.xpos === "VB");
}

/** "an end to the siege", "the release of prisoners", "a no-fly zone": a noun of doing, with what it is done to. */
function isTerm(noun: Token, view: SentenceView): boolean {
  if (noun.upos !== "NOUN" || dealAt(noun, view) === "deal") return false;
  return (
    ACTIONS.test(noun.lemma) && childrenBy(view.sentence, noun.index, "nmod", "acl", "amod", "compound").length > 0
  );
}

const PROPOSING = /^(?:propose|offer|insist)$/;
const APART =
  /^(?:apart|odds|differ|disagree|disagreement|difference|sticking|stumbling|obstacle|dispute|gap|impasse|deadlock|stalemate)$/;

/** Whether the sentence, or the one before it, tells that the sides do not agree. */
function areApart(view: SentenceView, context: Context): boolean {
  const { index } = view.sentence;
  const near = index > 0 ? [context.view(index - 1), view] : [view];
  return near.some(({ tokens }) => tokens.some(({ lemma }) => APART.test(lemma)));
}

const PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", new Set(["for"])],
  ["push", new Set(["for"])],
  ["press", new Set(["for"])],
  ["insist", new Set(["on", "upon"])],
]);

const ACTIONS =
  /^(?:end|halt|release|withdrawal|lifting|return|pause|exchange|removal|opening|reopening|creation|establishment|delivery|access|evacuation|dismantling|disarmament|demilitari[sz]ation|recognition|guarantee|zone|corridor|mechanism|investigation|inspection|freeze|suspension|resumption|extension|reduction|cut|relief|swap|departure|resignation|transfer|timetable|election|referendum|inquiry|amnesty|compensation|reconstruction|right|autonomy|easing|cessation|stop|limit|ban|restriction|concession|assurance|commitment|step|measure|change|reform|pullout|pullback|handover|surrender)$/;
