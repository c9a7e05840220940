/**
 * Direct quotations grouped into speech turns. In: a report's quotations; out: turns, each with its quotations in
 * order, its speakers and the verb that gives them.
 *
 *     "We are close," Okoro said. "Give us a day."      one turn, two quotations
 *     Lind said the deal was "within reach".            no turn: the quotation is part of a reported clause
 *
 * A quotation without a speaker of its own carries on the turn before it when nothing but the attribution lies between.
 */
import type { Token } from "../../language/analysis.ts";
import type { Quotation } from "../../notice/noticed.ts";
import { isConditional, subtree } from "../clauses.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { attributedSpeakers, speakersIn } from "./antecedent.ts";
import { attributionAt } from "./attributed.ts";
import { quotedAs } from "./cited-by.ts";
import { introducedBy } from "./introduced.ts";
import { refusesStatement } from "./made-or-not.ts";
import { isQuotingCue } from "./quoting-cue.ts";
import { reportedClauses } from "./reported-clauses.ts";
import type { Speaker } from "./speakers.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";

export interface Turn {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  /** The verb of saying and its sentence; null where no one is named. */
  readonly cue: Cue | null;
}

export interface Cue {
  readonly verb: Token;
  readonly sentence: number;
}

export interface TurnSource {
  readonly speakers: readonly Speaker[];
  readonly cue: Cue;
}

interface Turns {
  readonly byQuotation: ReadonlyMap<Quotation, Turn>;
  readonly byCue: ReadonlyMap<Token, Turn>;
}

interface OpenTurn extends Turn {
  readonly quotations: Quotation[];
  speakers: readonly Speaker[];
  cue: Cue | null;
}

/** The turn a quotation belongs to, if it is spoken on its own. */
export function turnOf(quotation: Quotation, context: Context): Turn | null {
  return allTurns(context).byQuotation.get(quotation) ?? null;
}

/** The turn that a verb of saying gives. */
export function turnOfCue(verb: Token, context: Context): Turn | null {
  return allTurns(context).byCue.get(verb) ?? null;
}

const allTurns = oncePerReport((context): Turns => {
  const turns = findTurns(context);
  return {
    byQuotation: new Map(turns.flatMap((turn) => turn.quotations.map((quotation) => [quotation, turn] as const))),
    byCue: new Map(turns.flatMap((turn) => (turn.cue ? [[turn.cue.verb, turn] as const] : []))),
  };
});

function findTurns(context: Context): Turn[] {
  const turns: OpenTurn[] = [];
  for (const quotation of context.noticed.quotations) {
    if (isEmbedded(quotation, context)) continue;
    const attribution = attributionOf(quotation, context);
    const before = turns.at(-1);
    if (before && carriesOn(before, quotation, attribution, context)) {
      before.quotations.push(quotation);
      if (before.speakers.length === 0) before.speakers = attribution?.speakers ?? [];
      before.cue ??= attribution?.cue ?? null;
    } else {
      const given = attribution ?? introducedBy(quotation, context);
      turns.push({ quotations: [quotation], speakers: given?.speakers ?? [], cue: given?.cue ?? null });
    }
  }
  return turns;
}

/** Part of somebody else's clause: `called it "a dead letter"`, `the so-called "safe zone"`. */
function isEmbedded(quotation: Quotation, context: Context): boolean {
  const { text } = context.report;
  if (isHeading(quotation, context)) return true;
  const words = text.slice(quotation.content.start, quotation.content.end).trim().split(/\s+/, 12).length;
  if (quotation.sentences.length > 1 && words > 8) return false;
  const first = context.view(quotation.sentences[0]!);
  const before = first.tokens.findLast((token) => token.end <= quotation.start);
  const startsLow = /^[a-z]/.test(text.slice(quotation.content.start, quotation.content.start + 1));
  const isIntroduced = !before || /^[,:;—–-]$/.test(before.text) || (isQuotingCue(before, first) && !startsLow);
  if (startsLow && before?.text === "," && isWithinClause(quotation, first)) return true;
  const isWhole = /[.,!?…]["”’'»)]*$/.test(text.slice(quotation.content.start, quotation.end));
  if (words <= 2) return !(isIntroduced && isWhole);
  return (
    !isIntroduced ||
    (before !== undefined && !isWhole && words < 6 && !isQuotingCue(before, first) && before.text !== ":")
  );
}

/** `The road, Okoro added, was open to all, "and to every truck".`: most of the clause stands before the quotation. */
function isWithinClause({ start, content }: Quotation, view: SentenceView): boolean {
  if (view.quotations[0]!.start < start) return false;
  return view.tokens.some(
    (token) =>
      token.end <= start &&
      token.upos === "VERB" &&
      CLAUSE_VERBS.has(token.lemma) &&
      refusesStatement(token, view) === null &&
      reportedClauses(token, view).some(
        (clause) =>
          token.end <= clause.start &&
          clause.start < start &&
          start < clause.end &&
          content.end - content.start < 0.5 * (clause.end - clause.start),
      ),
  );
}

/**
 *     "We have offered a fair peace," Okoro said.  ¶  'Not giving in'  ¶  The delegations left on Tuesday.
 *                                                    └── no words ──┘
 *
 * Few quoted words that fill a paragraph without an end mark stand over what follows; nobody goes on speaking in them.
 */
function isHeading(quotation: Quotation, context: Context): boolean {
  const [only, ...more] = quotation.sentences;
  if (more.length > 0 || !quotation.isClosed) return false;
  const { text } = context.report;
  const words = text.slice(quotation.content.start, quotation.content.end).trim();
  if (/[.,!?…:;—–-]$/.test(words) || words.split(/\s+/, 10).length > 9) return false;
  const { sentence, tokens } = context.view(only!);
  if (tokens.some(({ start, end }) => end <= quotation.start || start >= quotation.end)) return false;
  const beside = [only! - 1, only! + 1].map((index) => context.analysis.sentences[index]);
  if (beside.some((other) => other?.paragraph === sentence.paragraph)) return false;
  // "Okoro was brief:" lets words follow.
  return !beside[0] || text[beside[0].end - 1] !== ":";
}

/** A verb of saying outside the quotation, in a sentence it touches; the nearest one that has a speaker. */
function attributionOf(quotation: Quotation, context: Context): TurnSource | null {
  const candidates: { verb: Token; view: SentenceView; distance: number }[] = [];
  const beside = attributionBehind(quotation, context);
  for (const index of new Set([quotation.sentences.at(-1)!, quotation.sentences[0]!, ...(beside ?? [])])) {
    const view = context.view(index);
    for (const verb of view.tokens) {
      if (!isQuotingCue(verb, view) || view.quotationAt(verb) || isConditional(view.sentence, verb.index)) continue;
      candidates.push({ verb, view, distance: distance(verb, quotation) });
    }
  }
  candidates.sort((a, b) => a.distance - b.distance);
  for (const { verb, view } of candidates) {
    const speakers = saidBy(verb, view, context);
    if (speakers.length > 0) return { speakers, cue: { verb, sentence: view.sentence.index } };
  }
  return null;
}

/** `“We wait,” says an envoy at the house where Okoro met Lind.`: the tree may hang who says it on what is told of the house. */
function saidBy(verb: Token, view: SentenceView, context: Context): readonly Speaker[] {
  // "“…,” the Ledger quoted Okoro as saying"
  const quoted = quotedAs(verb, view, context);
  const speakers = quoted.length > 0 ? quoted : speakersIn(verb, view, context);
  const attribution = speakers.length > 0 ? null : attributionAt(verb, view, context);
  return attribution?.source && attribution.source.start >= verb.end && attribution.source.start - verb.end <= 1
    ? attributedSpeakers(attribution, verb, view, context)
    : speakers;
}

/** `“Who will fight?” | Okoro asked.`: the sentence behind, where the mark of the quotation has cut it off. */
function attributionBehind({ end, sentences, content }: Quotation, context: Context): number[] | null {
  const last = context.analysis.sentences[sentences.at(-1)!]!;
  const next = context.analysis.sentences[last.index + 1];
  const { text } = context.report;
  if (
    !next ||
    next.paragraph !== last.paragraph ||
    last.end > end ||
    !/[?!…]$/.test(text.slice(content.start, content.end))
  )
    return null;
  const view = context.view(next.index);
  const verb = view.tokens.find((token) => isQuotingCue(token, view) && !view.quotationAt(token));
  const words = verb ? view.tokens.slice(0, verb.index) : [];
  return verb && words.length <= LONGEST_NAME && reportedClauses(verb, view).length === 0 ? [next.index] : null;
}
/** Words before the verb that can name who speaks. */
const LONGEST_NAME = 12;

function carriesOn(turn: Turn, quotation: Quotation, attribution: TurnSource | null, context: Context): boolean {
  const last = turn.quotations.at(-1)!;
  // "“Who will fight?” Okoro asked. “Nobody.”": the attribution is a sentence of its own.
  const isCut = turn.cue !== null && turn.cue.sentence === last.sentences.at(-1)! + 1;
  const gap = quotation.sentences[0]! - last.sentences.at(-1)! - (isCut ? 1 : 0);
  if (gap > 1 || turn.speakers.length === 0) return gap === 0 && attribution === null;
  if (
    attribution &&
    !attribution.speakers.some((speaker) => turn.speakers.some((other) => other.name === speaker.name))
  ) {
    return false;
  }
  if (gap === 0) return true;
  const view = context.view(quotation.sentences[0]!);
  const opening = view.tokens.find((token) => token.start >= quotation.start);
  const startsSentence = opening !== undefined && opening.index === 0;
  if (!startsSentence && attribution === null) return false;
  // What follows the quotation before in its own sentence must be the attribution alone: "… ," Okoro said on Monday.
  const around = context.view(isCut ? turn.cue!.sentence : last.sentences.at(-1)!);
  // "told us Ada Okoro, who led the talks for years. “…”": in one paragraph, however long her description is.
  const isNear = isOwn(turn, around) && around.sentence.paragraph === view.sentence.paragraph;
  const named = new Set(turn.speakers.flatMap(({ head }) => (turn.cue ? subtree(around.sentence, head) : [])));
  const rest = around.tokens.filter(
    (token) => token.start >= last.end && token.upos !== "PUNCT" && !(isNear && named.has(token.index)),
  );
  return (
    rest.length <= 14 && (startsSentence || view.tokens.filter((token) => token.end <= quotation.start).length <= 6)
  );
}

/** Whether a sentence is the one that says who speaks. */
function isOwn(turn: Turn, view: SentenceView): boolean {
  return turn.cue?.sentence === view.sentence.index;
}

function distance(token: Token, quotation: Quotation): number {
  return token.start >= quotation.end ? token.start - quotation.end : Math.max(0, quotation.start - token.end);
}
