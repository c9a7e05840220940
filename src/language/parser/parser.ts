/**
 * Sentences as word forms into tags, lemmas and trees, in batches.
 *
 *     Delegates met Okoro      met: VERB, root · Delegates: NOUN, nsubj of met · Okoro: PROPN, obj of met
 */
import { decodeTree } from "./decode-tree.ts";
import { Lemmas } from "./lemmas.ts";
import { MOST_ROWS, Network, type SentenceScores } from "./network.ts";
import type { Weights } from "./weights.ts";

export interface ParsedWord {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly entity: string;
}

type Tag = Pick<ParsedWord, "upos" | "xpos">;

export class Parser {
  readonly #weights: Weights;
  /** The tags of the weights, each parted once. */
  readonly #tags: readonly Tag[];
  readonly #network: Network;
  readonly #lemmas: Lemmas;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#tags = weights.tags.map((tag) => {
      const [upos = "X", xpos = "XX"] = tag.split("|");
      return { upos, xpos };
    });
    this.#network = new Network(weights);
    this.#lemmas = new Lemmas(weights.vectors);
  }

  /** Sentences of at most MOST_WORDS words; as many as one likes. The same sentence always gives the same tree. */
  parse(sentences: readonly (readonly string[])[]): ParsedWord[][] {
    const parsed: ParsedWord[][] = [];
    for (let from = 0; from < sentences.length; ) {
      let to = from;
      for (let rows = 0; to < sentences.length; to++) {
        rows += sentences[to]!.length + 1;
        if (rows > MOST_ROWS) break;
      }
      const batch = sentences.slice(from, to);
      const scores = this.#network.score(batch);
      for (const [i, forms] of batch.entries()) parsed.push(this.#decode(forms, scores[i]!));
      from = to;
    }
    return parsed;
  }

  #decode(forms: readonly string[], scores: SentenceScores): ParsedWord[] {
    const heads = decodeTree(forms.map((_, word) => scores.heads(word)));
    const relations = scores.relations(heads);
    return forms.map((form, word) => {
      const tag = this.#tags[scores.tag(word)]!;
      // The capital of a first word makes a name of it: "Gunmen kidnapped villagers".
      const isNoName = word === 0 && tag.upos === "PROPN" && NEVER_NAMES.has(form);
      const { upos, xpos } = isNoName ? PLURAL : tag;
      return {
        lemma: this.#lemmas.of(form, isNoName ? "L|1|" : this.#weights.lemmaRules[scores.lemmaRule(word)]!, upos),
        upos,
        xpos,
        head: heads[word]! - 1,
        relation: this.#weights.relations[relations[word]!]!,
        entity: this.#weights.entities[scores.entity(word)]!,
      };
    });
  }
}

const PLURAL: Tag = { upos: "NOUN", xpos: "NNS" };

/** Plurals that are nobody's name, as they stand at the head of a sentence. */
const NEVER_NAMES = new Set(
  (
    "Gunmen Militiamen Policemen Servicemen Fishermen Tribesmen Spokesmen Lawmakers Soldiers Troops Rebels Militants " +
    "Insurgents Fighters Separatists Guerrillas Jihadists Extremists Terrorists Protesters Demonstrators Attackers " +
    "Assailants Raiders Bandits Pirates Kidnappers Snipers Villagers Residents Civilians Farmers Herders Refugees " +
    "Hostages Prisoners Peacekeepers Observers Monitors Officials Diplomats Negotiators Mediators Envoys Delegates " +
    "Ministers Authorities Clashes Airstrikes Strikes Explosions Blasts Shells Rockets Mortars Missiles Drones " +
    "Warplanes Jets Helicopters Tanks Militias Forces Units Commandos Marines Paramilitaries Mercenaries Settlers"
  ).split(" "),
);
