/**
 * Actors meant without a name: "the envoy", "the Kenyan president", "he", "the council", "the rebels". In: the report's
 * sentences with their named mentions; out: further mentions, each only where one actor fits.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { type DraftMention, headOf } from "./draft-mention.ts";
import { GOVERNMENT_NOUNS, TITLE_WORDS, UNNAMED_GROUPS } from "./lists/titles.ts";

export interface NamedMention extends DraftMention {
  /** Name of the actor in this report. */
  readonly actor: string;
  readonly offices: string;
}

/** How many sentences back a pronoun looks for whom it means. */
const MEMORY = 4;

interface Memory {
  readonly actor: string;
  readonly sentence: number;
}

export function findDescriptions(analysis: Analysis, named: ReadonlyMap<number, readonly NamedMention[]>): (DraftMention & { actor: string })[] {
  const found: (DraftMention & { actor: string })[] = [];
  const groups = groupHeads(named);
  let lastSubject: Memory | null = null;
  let lastPerson: Memory | null = null;
  let lastState: string | null = null;
  const seen: NamedMention[] = [];
  for (const sentence of analysis.sentences) {
    const mentions = named.get(sentence.index) ?? [];
    const covered = new Map<number, NamedMention>();
    for (const mention of mentions) for (let i = mention.first; i <= mention.last; i++) covered.set(i, mention);
    const put = (first: number, last: number, actor: string, type: DraftMention["type"], form: DraftMention["form"], because: string): void => {
      found.push({ sentence, first, last, name: actor, actor, type, form, because });
    };
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      const mention = covered.get(i);
      if (mention) {
        if (i !== mention.last) continue;
        seen.push(mention);
        if (mention.type === "state" && mention.form !== "capital") lastState = mention.actor;
        if (mention.type === "person") {
          lastPerson = { actor: mention.actor, sentence: sentence.index };
          if (isSubject(sentence, headOf(mention))) lastSubject = lastPerson;
        }
        continue;
      }
      const word = token.text.toLowerCase();
      if (/^(?:he|she)$/.test(word)) {
        const meant: Memory | null = lastSubject ?? lastPerson;
        if (meant && sentence.index - meant.sentence <= MEMORY) {
          put(i, i, meant.actor, "person", "pronoun", `"${token.text}" after ${meant.actor}`);
          lastSubject = { actor: meant.actor, sentence: sentence.index };
        }
        continue;
      }
      if (token.upos !== "NOUN" && token.upos !== "PROPN") continue;
      const phrase = phraseOf(sentence, i, covered);
      const person = TITLE_WORDS.has(token.lemma.toLowerCase()) && phrase.isDefinite ? byOffice(token.lemma.toLowerCase(), phrase.state, seen, sentence.index) : null;
      if (person) {
        put(phrase.first, i, person, "person", "title", `the only "${token.lemma}" it can mean is ${person}`);
        if (isSubject(sentence, i)) lastSubject = { actor: person, sentence: sentence.index };
        continue;
      }
      // Somebody without a name takes the floor: a "he" that follows is no longer the one before.
      if (TITLE_WORDS.has(token.lemma.toLowerCase()) && isSubject(sentence, i)) {
        lastSubject = null;
        lastPerson = null;
      }
      const group = phrase.isDefinite && !phrase.state ? groups.get(word) : undefined;
      if (group) {
        put(phrase.first, i, group.actor, group.type, "description", `"the ${word}" after ${group.actor}`);
        continue;
      }
      const government = GOVERNMENT_NOUNS.has(token.lemma.toLowerCase()) || GOVERNMENT_NOUNS.has(word);
      if (government && phrase.isDefinite && phrase.isBare && lastState && /^(?:government|regime|army|military)$/.test(token.lemma)) {
        put(phrase.first, i, lastState, "state", "description", `"the ${word}" after ${lastState}`);
        continue;
      }
      const unnamed = UNNAMED_GROUPS.get(token.lemma.toLowerCase());
      if (unnamed && (token.xpos === "NNS" || token.lemma === "opposition") && !isModifier(sentence, i)) {
        const plural = token.lemma === "opposition" ? "opposition" : word;
        put(i, i, plural, unnamed, "description", "a group without a name");
      }
    }
  }
  return found;
}

function isSubject(sentence: Sentence, index: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (relation.startsWith("nsubj")) return true;
    if (!/^(?:flat|appos|compound|conj)/.test(relation)) return false;
    at = head;
  }
  return false;
}

function isModifier(sentence: Sentence, index: number): boolean {
  return /^(?:compound|amod|nmod:poss)/.test(sentence.tokens[index]!.relation);
}

/** The words in front of a noun: whether "the" opens them, which state they name, whether there are none. */
function phraseOf(sentence: Sentence, index: number, covered: ReadonlyMap<number, NamedMention>): { first: number; isDefinite: boolean; isBare: boolean; state: string | null } {
  let first = index;
  let isDefinite = false;
  let state: string | null = null;
  for (const child of children(sentence, index)) {
    if (child > index) break;
    const token = sentence.tokens[child]!;
    if (/^(?:det|amod|compound|nmod:poss)/.test(token.relation)) first = Math.min(first, child);
    if (/^(?:the|his|her|their|its)$/i.test(token.text) && token.relation.startsWith("det")) isDefinite = true;
    const mention = covered.get(child);
    if (mention) {
      state = mention.actor;
      first = Math.min(first, mention.first);
      if (token.relation === "nmod:poss") isDefinite = true;
    }
  }
  return { first, isDefinite, isBare: index - first <= 1, state };
}

/** The one person seen so far whose office holds the word, and the state where one is named. */
function byOffice(word: string, state: string | null, seen: readonly NamedMention[], sentence: number): string | null {
  const fitting = seen.filter(
    (mention) => mention.type === "person" && mention.offices.split("\n").some((office) => office.split(/[\s-]+/).includes(word)) && (state === null || mention.of === state || mention.offices.includes(state.toLowerCase())),
  );
  const actors = new Set(fitting.map((mention) => mention.actor));
  if (actors.size === 1) return [...actors][0]!;
  const near = new Set(fitting.filter((mention) => sentence - mention.sentence.index <= 2).map((mention) => mention.actor));
  return near.size === 1 ? [...near][0]! : null;
}

/** "council" for the Highland Council, where no other group's name ends in the word. */
function groupHeads(named: ReadonlyMap<number, readonly NamedMention[]>): Map<string, NamedMention> {
  const heads = new Map<string, NamedMention | null>();
  for (const mention of [...named.values()].flat()) {
    if (mention.type === "person" || mention.type === "state") continue;
    const words = mention.actor.toLowerCase().split(" ");
    if (words.length < 2) continue;
    const known = heads.get(words.at(-1)!);
    heads.set(words.at(-1)!, known === undefined || known?.actor === mention.actor ? mention : null);
    // "the observatory" for an Observatory for Human Rights
    if (/^(?:for|of)$/.test(words[1] ?? "") || /^(?:for|of)$/.test(words[2] ?? "")) {
      const word = words[words.findIndex((w) => /^(?:for|of)$/.test(w)) - 1]!;
      heads.set(word, heads.has(word) && heads.get(word)?.actor !== mention.actor ? null : mention);
    }
  }
  return new Map([...heads].flatMap(([word, mention]) => (mention ? [[word, mention] as const] : [])));
}
