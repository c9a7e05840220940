/**
 * A report as the network reads it. In: the report; out: what comes of each of its sentences, each worked out once.
 */
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ClaimNetwork, MOST_WORDS, type ReadSentence, type Told } from "./claim-network.ts";
import { WordInputs } from "./word-inputs.ts";
import { wordVectors } from "./word-vectors.ts";

interface Loaded {
  readonly network: ClaimNetwork;
  readonly inputs: WordInputs;
}

let loaded: Loaded | null = null;

/** Loaded when the first report asks for it, some 40 ms. */
function load(): Loaded {
  if (loaded) return loaded;
  const network = new ClaimNetwork(new URL("../../../weights/claims.bin", import.meta.url));
  loaded = { network, inputs: new WordInputs(network, wordVectors()) };
  return loaded;
}

export function claimNetwork(): ClaimNetwork {
  return load().network;
}

interface Reading {
  readonly sentences: readonly ReadSentence[];
  readonly told: (index: number) => Told;
}

const readingOf = oncePerReport((context: Context): Reading => {
  const { network, inputs } = load();
  const sentences = context.analysis.sentences.map((_, index) => inputs.of(context.view(index), context));
  const read = network.read(sentences);
  const known: (Told | undefined)[] = [];
  return { sentences, told: (index) => (known[index] ??= read(index)) };
});

/** What comes of a sentence, by its place in the report. */
export function toldOf(index: number, context: Context): Told {
  return readingOf(context).told(index);
}

/** For each word of a sentence, what would come of it were the word one that nobody knows. */
export function toldWithout(view: SentenceView, context: Context): Told[] {
  const { network, inputs } = load();
  const { sentences } = readingOf(context);
  const { index } = view.sentence;
  return view.tokens.slice(0, MOST_WORDS).map((_, word) => {
    const without = inputs.without(word, sentences[index]!);
    return network.read(sentences.with(index, without))(index);
  });
}
