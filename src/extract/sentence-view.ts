/**
 * A sentence together with all that was noticed in it: what rules look at. In: an analysis and its notices; out: one
 * view per sentence, made when first asked for.
 *
 *     Okoro   met   Lind    in   Lakeside   on Monday.
 *     actor         actor        place      time
 */
import type { Analysis, Sentence, Token } from "../language/analysis.ts";
import type { Span } from "../model/span.ts";
import type {
  ActorMention,
  Mention,
  Noticed,
  NumberMention,
  PlaceMention,
  Quotation,
  TimeMention,
} from "../notice/noticed.ts";

export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  /** Quotations that touch this sentence. */
  readonly quotations: readonly Quotation[];
  /** The quotation a word stands in, marks included, or null. */
  readonly quotationAt: (place: Span) => Quotation | null;
  /** Whether a word tells a time: "Monday", the "week" of "next week". */
  readonly isTime: (place: Span) => boolean;
}

/** Views of the sentences of one report, by index. Linear in the number of mentions. */
export function sentenceViews(analysis: Analysis, noticed: Noticed): (index: number) => SentenceView {
  const times = bySentence(noticed.times);
  const numbers = bySentence(noticed.numbers);
  const actors = bySentence(noticed.actorMentions);
  const places = bySentence(noticed.places);
  const quotations = new Map<number, Quotation[]>();
  for (const quotation of noticed.quotations) {
    for (const index of quotation.sentences) push(quotations, index, quotation);
  }
  const made: (SentenceView | null)[] = analysis.sentences.map(() => null);
  return (index) => {
    const known = made[index];
    if (known) return known;
    const sentence = analysis.sentences[index];
    if (!sentence) throw new RangeError(`no sentence ${index} among ${analysis.sentences.length}`);
    const quoted = quotations.get(index) ?? [];
    const told = times.get(index) ?? [];
    const view: SentenceView = {
      sentence,
      tokens: sentence.tokens,
      times: told,
      numbers: numbers.get(index) ?? [],
      actors: actors.get(index) ?? [],
      places: places.get(index) ?? [],
      quotations: quoted,
      quotationAt: ({ start, end }) => quoted.find((q) => q.start <= start && end <= q.end) ?? null,
      isTime: ({ start, end }) => told.some((time) => time.start <= start && end <= time.end),
    };
    made[index] = view;
    return view;
  };
}

function bySentence<M extends Mention>(mentions: readonly M[]): Map<number, M[]> {
  const grouped = new Map<number, M[]>();
  for (const mention of mentions) push(grouped, mention.sentence, mention);
  return grouped;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
