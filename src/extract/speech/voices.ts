/**
 * Whose words a sentence is, where a whole text is spoken by somebody: in a transcript whoever has the turn, in a
 * speech, a letter or a briefing the person named in its heading.
 *
 *     MR. OKORO: We are close.                  Okoro
 *     Statement by Foreign Minister Lind        Lind, in every sentence below
 *
 * Whoever only asks has a turn and no voice: a journalist's question claims nothing.
 */
import type { Sentence } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import { headingSpeaker, speakerUpTo } from "./heading-speaker.ts";
import { initialsOf, isAnswering, isAsking, labelledSpeaker, labelName } from "./labelled-speaker.ts";

export interface Voice {
  readonly name: string;
  /** Where the text names whoever speaks. */
  readonly span: Span;
  /** The state or the body spoken for, where it is known. */
  readonly of: string | null;
}

/** One turn of a transcript: its label and its sentences. */
export interface SpokenTurn {
  readonly label: Sentence;
  readonly voice: Voice | null;
  readonly sentences: readonly Sentence[];
}

interface Voices {
  readonly turns: ReadonlyMap<number, SpokenTurn>;
  readonly document: Voice | null;
  readonly bySentence: ReadonlyMap<number, Voice>;
  readonly asked: ReadonlySet<number>;
}

/** Whose words the sentence is; null where the report tells in its own. */
export function voiceOf(sentence: Sentence, context: Context): Voice | null {
  return voicesIn(context).bySentence.get(sentence.index) ?? null;
}

/** Whether the sentence is a question of somebody who only asks: it claims nothing. */
export function isOnlyAsked(sentence: Sentence, context: Context): boolean {
  return voicesIn(context).asked.has(sentence.index);
}

/** The turn that a label opens. */
export function turnAfter(label: Sentence, context: Context): SpokenTurn | null {
  return voicesIn(context).turns.get(label.index) ?? null;
}

/** Who speaks the whole text, where it is a speech, a letter or a briefing by one person. */
export function documentVoice(context: Context): Voice | null {
  return voicesIn(context).document;
}

const voicesIn = oncePerReport((context): Voices => {
  const found = findTurns(context);
  const document = found.length > 0 ? null : headingSpeaker(context);
  const [opening] = found;
  const before = opening ? speakerUpTo(opening.label.index, context) : null;
  // Whom somebody speaks for in answers, the heading of the remarks before them tells.
  const turns = found.map((turn) =>
    before?.of && turn.voice && turn.voice.of === null && turn.voice.name === before.name
      ? { ...turn, voice: { ...turn.voice, of: before.of } }
      : turn,
  );
  const bySentence = new Map<number, Voice>();
  for (const { voice, sentences } of turns)
    for (const { index } of voice ? sentences : []) bySentence.set(index, voice!);
  if (document)
    for (const { index, role } of context.analysis.sentences) if (role === "body") bySentence.set(index, document);
  // "Good morning. We welcome the truce. … Question: …": what is said before anybody asks.
  if (opening && before)
    for (const { index, role } of context.analysis.sentences.slice(0, opening.label.index))
      if (role === "body") bySentence.set(index, before);
  const asked = turns
    .filter(({ voice }) => voice === null)
    .flatMap(({ sentences }) => sentences.filter(({ tokens }) => tokens.at(-1)?.text === "?"));
  return {
    turns: new Map(turns.map((turn) => [turn.label.index, turn])),
    document,
    bySentence,
    asked: new Set(asked.map(({ index }) => index)),
  };
});

interface Heard {
  readonly label: Sentence;
  readonly sentences: Sentence[];
}

function findTurns(context: Context): SpokenTurn[] {
  const heard: Heard[] = [];
  for (const sentence of context.analysis.sentences) {
    const turn = heard.at(-1);
    if (sentence.role === "speaker") {
      // "MR. OKORO:" may be cut behind its full stop: one label.
      if (turn?.label.paragraph === sentence.paragraph) continue;
      heard.push({ label: sentence, sentences: [] });
    } else if (turn && (sentence.role === "body" || sentence.role === "heading")) turn.sentences.push(sentence);
  }
  const asking = onlyAsking(heard, context);
  let answering: Voice | null = null;
  const byInitials = new Map<string, Voice>();
  return heard.map(({ label, sentences }) => {
    const isAsked = isAsking(label, context) || asking.has(label);
    // "A:" is whoever answered before by a name, "AO:" the Ada Okoro of another label.
    const before = isAnswering(label, context) ? answering : (byInitials.get(labelName(label, context)) ?? null);
    const voice = isAsked ? null : (before ?? labelledSpeaker(label, context));
    const initials = voice && initialsOf(voice.name);
    if (initials && !byInitials.has(initials)) byInitials.set(initials, voice);
    answering = voice ?? answering;
    return { label, voice, sentences };
  });
}

/**
 *     The Ledger: You walked out. Why?      TL: Will you go back?      only asks, each time
 *     Ada Okoro: They broke their word.     AO: We will.
 *
 * The labels of whoever asks again and again and never says anything, where somebody else answers.
 */
function onlyAsking(heard: readonly Heard[], context: Context): ReadonlySet<Sentence> {
  const byName = new Map<string, Heard[]>();
  const longNames = new Map<string, string>();
  for (const turn of heard) {
    const label = labelName(turn.label, context);
    const name = longNames.get(label) ?? label;
    const own = byName.get(name);
    if (own) own.push(turn);
    else byName.set(name, [turn]);
    const initials = initialsOf(name);
    if (initials !== null && !longNames.has(initials)) longNames.set(initials, name);
  }
  const isQuestion = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text === "?";
  const asks = ({ sentences }: Heard): boolean =>
    sentences.length > 0 &&
    isQuestion(sentences.at(-1)!) &&
    sentences.filter(isQuestion).length * 2 >= sentences.length;
  const turns = [...byName.values()];
  if (!turns.some((own) => !own.some(asks))) return new Set();
  return new Set(
    turns
      .filter((own) => own.length >= LEAST_QUESTIONS && own.every(asks))
      .flatMap((own) => own.map(({ label }) => label)),
  );
}

/** One question alone may be a member's of a parliament. */
const LEAST_QUESTIONS = 2;
