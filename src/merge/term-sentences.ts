/**
 * A report's text comes in; its sentences go out as terms to compare: telling words without their endings, states by
 * one name however they are written, each with what it is: part of a name, or quoted.
 *
 *     The Norlandic envoys “will not sign,” Okoro said.   ->   norland(name) envoy sign(quoted) okoro(name) said
 */
import { stemOf } from "../language/words/stem.ts";
import { foldedWords, tellingWords } from "../model/folded-words.ts";
import type { Report, SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { STATE_FORMS } from "../notice/actors/lists/states.ts";
import { hashesOf } from "./run-hashes.ts";

export interface TermSentence extends Span {
  /** Numbers of its terms, in order. */
  readonly terms: readonly number[];
  readonly isName: readonly boolean[];
  readonly isQuoted: readonly boolean[];
}

/** Sentences with fewer terms are menus, buttons, names and "he said on Monday". */
const LEAST_TERMS = 6;
/** Text without an end of sentence is cut after so many. */
const MOST_TERMS = 80;
/** Of a text that is longer, the first sentences are enough to know it by. */
const MOST_SENTENCES = 2_000;
/** What is written in sentences; menus and credits are the same on all pages of an outlet. */
const IN_SENTENCES: ReadonlySet<SegmentRole> = new Set(["title", "heading", "body", "caption"]);

/** "Russian Federation", "US", "American": the state, by its words. A form that several have is none's. */
const STATES = statesByForm();
/** Words a form of a state can have, by the first of them. */
const LONGEST_FORM = longestForms();

const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[.!?]+|[“”"\n]/gu;
const SHORT_FORM = /^(?:[A-Z][a-z]{0,2}|\S*\.\S*)$/;

/** Divides reports into sentences of terms; a term has the same number in all of them. */
export class TermSentences {
  readonly #numbers = new Map<string, number>();
  readonly #hashes: number[] = [];
  readonly #known = new Map<string, readonly number[]>();

  of({ text, segments }: Pick<Report, "text" | "segments">): readonly TermSentence[] {
    const sentences: TermSentence[] = [];
    for (const { start, end, role } of segments) {
      if (IN_SENTENCES.has(role)) this.#divide(text.slice(start, end), start, sentences);
      if (sentences.length >= MOST_SENTENCES) break;
    }
    return sentences;
  }

  /** Of a term's letters: the same for every divider, whatever else it has seen. */
  hashOf(term: number): number {
    return this.#hashes[term]!;
  }

  #divide(text: string, offset: number, sentences: TermSentence[]): void {
    let [words, isQuoted]: [RegExpExecArray[], boolean[]] = [[], []];
    let isInside = false;
    const close = (): void => {
      const sentence = words.length < LEAST_TERMS ? null : this.#sentenceOf(words, isQuoted, offset);
      if (sentence && sentence.terms.length >= LEAST_TERMS) sentences.push(sentence);
      [words, isQuoted] = [[], []];
    };
    for (const match of text.matchAll(WORD_OR_MARK)) {
      const [form] = match;
      if (form === "\n") {
        close();
        isInside = false;
      } else if (form === "“" || form === "”" || form === '"') isInside = form === "“" || (form === '"' && !isInside);
      else if (/^[.!?]/.test(form)) {
        if (isEnd(text, match.index + form.length, form, words.at(-1)?.[0] ?? "")) close();
      } else {
        words.push(match);
        isQuoted.push(isInside);
        if (words.length >= 3 * MOST_TERMS) close();
      }
    }
    close();
  }

  #sentenceOf(words: readonly RegExpExecArray[], quoted: readonly boolean[], offset: number): TermSentence {
    const [terms, isName, isQuoted]: [number[], boolean[], boolean[]] = [[], [], []];
    for (let at = 0; at < words.length && terms.length < MOST_TERMS; ) {
      const length = stateAt(words, at);
      const form = length > 0 ? formAt(words, at, length) : words[at]![0];
      for (const term of this.#termsOf(form)) {
        terms.push(term);
        isName.push(/^\p{Lu}/u.test(form));
        isQuoted.push(quoted[at]!);
      }
      at += Math.max(1, length);
    }
    const last = words.at(-1)!;
    return { start: offset + words[0]!.index, end: offset + last.index + last[0].length, terms, isName, isQuoted };
  }

  #termsOf(form: string): readonly number[] {
    const known = this.#known.get(form);
    if (known) return known;
    const terms = STATES.get(form) ?? tellingWords(form).map(stemOf);
    const numbers = terms.map((term) => {
      const known = this.#numbers.get(term);
      if (known !== undefined) return known;
      this.#hashes.push(hashesOf([term], 1)[0]!);
      this.#numbers.set(term, this.#numbers.size);
      return this.#numbers.size - 1;
    });
    this.#known.set(form, numbers);
    return numbers;
  }
}

/** Whether a mark ends a sentence: not the full stop of "Gen." or "U.S.". */
function isEnd(text: string, after: number, mark: string, word: string): boolean {
  return /^[”"’')\]]*(?:\s|$)/.test(text.slice(after, after + 4)) && (mark !== "." || !SHORT_FORM.test(word));
}

/** How many words from here on are a form of a state. */
function stateAt(words: readonly RegExpExecArray[], at: number): number {
  const longest = LONGEST_FORM.get(words[at]![0]) ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (STATES.has(formAt(words, at, length))) return length;
  }
  return 0;
}

function formAt(words: readonly RegExpExecArray[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(([word]) => word)
    .join(" ");
}

function statesByForm(): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, string | null>();
  for (const [form, { name, form: type }] of STATE_FORMS) {
    if (type !== "name" && type !== "adjective") continue;
    const plain = form.replace(/\.$/, "");
    states.set(plain, (states.get(plain) ?? name) === name ? name : null);
  }
  return new Map(
    [...states].flatMap(([form, name]) => (name === null ? [] : [[form, [foldedWords(name).join("")]] as const])),
  );
}

function longestForms(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of STATES.keys()) {
    const words = form.split(" ");
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
