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
      const noName = tag.upos === "PROPN" ? noNameAt(forms, word) : null;
      const { upos, xpos } = noName ?? tag;
      return {
        lemma: this.#lemmas.of(
          form,
          noName ? (noName === PLURAL ? "L|1|" : "L|0|") : this.#weights.lemmaRules[scores.lemmaRule(word)]!,
          upos,
          xpos,
        ),
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
const SINGULAR: Tag = { upos: "NOUN", xpos: "NN" };

/** A capital that makes no name: of a first word ("Gunmen kidnapped villagers"), or of a text's own talks ("the Summit"). */
function noNameAt(forms: readonly string[], word: number): Tag | null {
  const form = forms[word]!;
  if (word === 0) return NEVER_NAMES.has(form) ? PLURAL : null;
  // "the Summit of the Lakes" is a name.
  const goesOn = isCapital(forms[word + 1]) || forms[word + 1] === "of";
  const isTheirs = OWN_TALKS.test(form) && /^(?:the|this)$/i.test(forms[word - 1]!) && !goesOn;
  return isTheirs ? (form.endsWith("s") ? PLURAL : SINGULAR) : null;
}

function isCapital(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}/u.test(form);
}

const OWN_TALKS = /^(?:Summit|Meeting|Session|Talks|Negotiations|Consultations|Discussions|Dialogue)$/;

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
