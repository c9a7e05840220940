/**
 * Rules in the order they go in, and which of them the words of a sentence can start. In: rules, and the words of a
 * sentence; out: the rules that can start, each with the words that can start it.
 *
 *     Okoro said the siege would end.     said: statement/said · siege: control/siege-of, … · the: none
 *
 * There are many rules, few start at any one word, and a few thousand words make up most of what is read: every rule is
 * asked of every different word once, not each time that the word is met.
 */
import type { Token } from "../language/analysis.ts";
import type { Rule, Word } from "./rule.ts";

/** A rule and the words of a sentence that can start it. */
export interface Startable {
  readonly rule: Rule;
  readonly words: readonly Token[];
}

interface KnownWord extends Word {
  /** The rules it can start, by their place in the order. */
  readonly starts: readonly number[];
}

/** So many different words are kept; then it begins anew. */
const MOST_WORDS = 50_000;

export class OrderedRules {
  readonly rules: readonly Rule[];
  /** By how they are spelled: "strike" is a noun here and a verb there. */
  readonly #known = new Map<string, KnownWord[]>();
  /** Of the rules that any word can start, their places in the order. */
  readonly #byAnyWord: readonly number[];
  readonly #mostWords: number;
  #count = 0;

  /** In the order their `after` asks for, round by round; ties go by id. Throws on an unknown name and on a cycle, naming it. */
  constructor(rules: readonly Rule[], mostWords = MOST_WORDS) {
    this.rules = inOrder(rules);
    this.#byAnyWord = [...this.rules.keys()].filter((rule) => !this.rules[rule]!.word);
    this.#mostWords = mostWords;
  }

  /** The rules that some of the words can start, in their order: of all rules few. */
  startsAmong(tokens: readonly Token[]): Startable[] {
    const byWord = new Map<number, Token[]>();
    for (const token of tokens) {
      for (const rule of this.#startedBy(token)) {
        const words = byWord.get(rule);
        if (words) words.push(token);
        else byWord.set(rule, [token]);
      }
    }
    return [...byWord.keys(), ...this.#byAnyWord]
      .sort((a, b) => a - b)
      .map((rule) => ({ rule: this.rules[rule]!, words: byWord.get(rule) ?? tokens }));
  }

  #startedBy({ text, lemma, upos, xpos }: Word): readonly number[] {
    for (const word of this.#known.get(text) ?? NONE) {
      if (word.lemma === lemma && word.xpos === xpos && word.upos === upos) return word.starts;
    }
    return this.#learn({ text, lemma, upos, xpos }).starts;
  }

  #learn(word: Word): KnownWord {
    const starts = [...this.rules.keys()].filter((rule) => this.rules[rule]!.word?.(word));
    const own = { ...word, text: ownLetters(word.text), lemma: ownLetters(word.lemma), starts };
    if (++this.#count > this.#mostWords) {
      this.#known.clear();
      this.#count = 1;
    }
    const spelledAlike = this.#known.get(own.text);
    if (spelledAlike) spelledAlike.push(own);
    else this.#known.set(own.text, [own]);
    return own;
  }
}

const NONE: readonly KnownWord[] = [];

/** The same word, but not cut out of the text of its report, which would be kept with it. */
function ownLetters(word: string): string {
  return [...word].join("");
}

function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  if (byId.size !== rules.length) throw new Error("two rules have the same id");
  const ordered: Rule[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (rule: Rule, path: readonly string[]): void => {
    if (state.get(rule.id) === "done") return;
    if (state.get(rule.id) === "open") throw new Error(`rules wait for each other: ${[...path, rule.id].join(" → ")}`);
    state.set(rule.id, "open");
    for (const id of [...rule.after].sort()) {
      const earlier = byId.get(id);
      if (!earlier) throw new Error(`rule ${rule.id} comes after "${id}", which does not exist`);
      visit(earlier, [...path, rule.id]);
    }
    state.set(rule.id, "done");
    ordered.push(rule);
  };
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) visit(rule, []);
  return ordered.sort((a, b) => a.round - b.round);
}
