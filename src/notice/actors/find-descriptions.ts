/**
 * Actors meant without their name: "he", "the envoy", "the Kenyan president", "Okoro's government", "the council". In:
 * the report's sentences with their named mentions; out: further mentions, each only where one actor fits.
 *
 *     Ada Okoro, Kenya's envoy, met the rebels. The envoy left; she said the Kenyan president would come.
 *                                               └────────┘      └─┘
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Quotation } from "../noticed.ts";
import { type DraftMention, headOf } from "./draft-mention.ts";
import { groupHeads } from "./group-heads.ts";
import { BARE_GOVERNMENT, GOVERNMENT_NOUNS } from "./lists/group-words.ts";
import { TITLE_WORDS } from "./lists/titles.ts";
import { isUniqueOffice, Offices } from "./offices.ts";
import { RecentPersons } from "./recent-persons.ts";

export interface NamedMention extends DraftMention {
  /** Name of the actor in this report. */
  readonly actor: string;
  readonly pronoun?: "he" | "she" | null;
}

/** Holders of these are seldom the one named before: "the official" of a sentence is its own. */
const PASSING =
  /^(?:official|witness|resident|analyst|expert|diplomat|aide|source|journalist|reporter|correspondent|fighter|soldier|student|activist|lawmaker|member|delegate|author|teacher|officer|candidate|counterpart|colleague)$/;

export function findDescriptions(
  analysis: Analysis,
  named: ReadonlyMap<number, readonly NamedMention[]>,
  quotations: readonly Quotation[],
): NamedMention[] {
  const found: NamedMention[] = [];
  const heads = groupHeads(named);
  const offices = new Offices();
  const recent = new RecentPersons();
  let governing: string | null = null;
  let onlyState: string | null | undefined;
  let quotation = 0;
  for (const sentence of analysis.sentences) {
    const covered = new Map<number, NamedMention>();
    for (const mention of named.get(sentence.index) ?? []) {
      for (let i = mention.first; i <= mention.last; i++) covered.set(i, mention);
    }
    for (const token of sentence.tokens) {
      while (quotation < quotations.length && quotations[quotation]!.end <= token.start) quotation++;
      const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
      const mention = covered.get(token.index);
      if (mention) {
        if (token.index !== mention.last) continue;
        if (mention.type === "person") {
          offices.add(mention);
          recent.add(mention, isQuoted ? false : isSubject(sentence, headOf(mention)));
        } else if (mention.type === "state" && mention.form !== "capital") {
          if (mention.last > mention.first && BARE_GOVERNMENT.has(token.text.toLowerCase())) governing = mention.actor;
          onlyState = onlyState === undefined || onlyState === mention.actor ? mention.actor : null;
        }
        continue;
      }
      const put = (
        first: number,
        actor: string,
        type: DraftMention["type"],
        form: DraftMention["form"],
        because: string,
        more: Partial<NamedMention> = {},
      ): void => {
        found.push({ sentence, first, last: token.index, name: actor, actor, type, form, because, ...more });
      };
      const word = token.text.toLowerCase();
      if (word === "he" || word === "she") {
        // Within quotation marks it is somebody the speaker talks of.
        const actor = isQuoted ? null : recent.meant(word, sentence.index, isSubject(sentence, token.index));
        if (actor) put(token.index, actor, "person", "pronoun", `"${token.text}" after ${actor}`);
        continue;
      }
      if (token.upos !== "NOUN" && token.upos !== "PROPN") continue;
      const lemma = token.lemma.toLowerCase();
      const phrase = phraseOf(sentence, token.index, covered);
      if (TITLE_WORDS.has(lemma) && /^NNP?$/.test(token.xpos)) {
        const holder =
          phrase.isDefinite && (!PASSING.test(lemma) || phrase.isTop)
            ? offices.holder(lemma, phrase, sentence.index)
            : null;
        if (holder) {
          put(phrase.first, holder, "person", "title", `the only "${token.lemma}" it can mean is ${holder}`);
          if (isSubject(sentence, token.index)) recent.addNamed(holder, sentence.index);
        } else {
          const owner = phrase.owner;
          if (
            owner?.type === "state" &&
            owner.first < token.index &&
            phrase.isDefinite &&
            isUniqueOffice(phrase.words) &&
            !isBeforeName(sentence, token)
          ) {
            const name = analysis.text.slice(sentence.tokens[owner.first]!.start, token.end).replace(/\s+/g, " ");
            put(
              phrase.first,
              offices.unnamed(owner.actor, phrase.words, name),
              "person",
              "title",
              "an office that one person holds",
              { role: name, of: owner.actor },
            );
          }
          // Somebody without a name takes the floor: a "he" that follows is no longer the one before.
          if (isSubject(sentence, token.index)) recent.clear();
        }
        continue;
      }
      const group = phrase.isDefinite && !phrase.owner ? heads.get(word) : undefined;
      if (group) {
        put(phrase.first, group.actor, group.type, "description", `"the ${word}" after ${group.actor}`);
        continue;
      }
      if (!GOVERNMENT_NOUNS.has(lemma) && !GOVERNMENT_NOUNS.has(word)) continue;
      if (phrase.owner?.type === "person") {
        const state = phrase.owner.of ?? offices.stateOf(phrase.owner.actor);
        if (state) put(phrase.first, state, "state", "description", `"${token.text}" of ${phrase.owner.actor}`);
      } else if (phrase.isBare && BARE_GOVERNMENT.has(lemma) && (governing ?? onlyState)) {
        const state = (governing ?? onlyState)!;
        put(phrase.first, state, "state", "description", `"the ${word}" after ${state}`);
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
    if (!/^(?:flat|appos|compound|conj|nmod:desc)/.test(relation)) return false;
    at = head;
  }
  return false;
}

/** "Kenyan President Okoro": the office belongs to the name behind it. */
function isBeforeName({ tokens }: Sentence, token: Token): boolean {
  const next = tokens[token.index + 1];
  return next?.upos === "PROPN" && next.text !== "-";
}

export interface Phrase {
  readonly first: number;
  /** Opened by "the" or by an owner. */
  readonly isDefinite: boolean;
  /** "the" and the noun, nothing else. */
  readonly isBare: boolean;
  /** "top", "chief" among its words: "Washington's top diplomat". */
  readonly isTop: boolean;
  /** The mention whose noun it is: a state, a group, a person. */
  readonly owner: NamedMention | null;
  /** Its own words, in small letters: "foreign minister". */
  readonly words: readonly string[];
}

/** The words in front of a noun that belong to it, and "of Kenya" behind it. */
function phraseOf(sentence: Sentence, index: number, covered: ReadonlyMap<number, NamedMention>): Phrase {
  const { tokens } = sentence;
  let first = index;
  let isDefinite = false;
  let owner: NamedMention | null = null;
  for (const child of children(sentence, index)) {
    const { relation, text } = tokens[child]!;
    const mention = covered.get(child);
    if (child > index) {
      // "the president of Kenya"
      if (!owner && mention && tokens[child]!.relation.startsWith("nmod") && tokens[mention.first - 1]?.text === "of")
        owner = mention;
      continue;
    }
    if (/^(?:det|amod|compound|nmod:poss|nmod:desc)/.test(relation)) first = Math.min(first, mention?.first ?? child);
    if (/^the$/i.test(text)) isDefinite = true;
    if (!mention) continue;
    owner = mention;
    if (relation === "nmod:poss") isDefinite = true;
  }
  const words = tokens
    .slice(first, index + 1)
    .filter((token) => !covered.has(token.index) && /^\p{L}/u.test(token.text) && !/^(?:the|s)$/i.test(token.text))
    .map((token) => token.lemma.toLowerCase());
  return {
    first,
    isDefinite,
    isBare: isDefinite && index - first <= 1 && !owner,
    isTop: words.includes("top") || words.includes("chief"),
    owner,
    words,
  };
}
