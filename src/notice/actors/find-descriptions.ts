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
import { placesNamed } from "../places/known-places.ts";
import { headOf, type NamedMention } from "./draft-mention.ts";
import { groupHeads } from "./group-heads.ts";
import { isGoverning, mainState } from "./is-governing.ts";
import { BARE_GOVERNMENT, GOVERNMENT_NOUNS } from "./lists/group-words.ts";
import { TITLE_WORDS } from "./lists/titles.ts";
import { isUniqueOffice, Offices } from "./offices.ts";
import { isMainSubject, isSubject, type Phrase, phraseOf } from "./phrase.ts";
import { RecentGroups } from "./recent-groups.ts";
import { RecentPersons } from "./recent-persons.ts";

export function findDescriptions(
  analysis: Analysis,
  named: ReadonlyMap<number, readonly NamedMention[]>,
  quotations: readonly Quotation[],
): NamedMention[] {
  const found: NamedMention[] = [];
  const listener = new Listener(named);
  let quotation = 0;
  for (const sentence of analysis.sentences) {
    const namedAt = new Map<number, NamedMention>();
    for (const mention of named.get(sentence.index) ?? []) {
      for (let i = mention.first; i <= mention.last; i++) namedAt.set(i, mention);
    }
    for (const token of sentence.tokens) {
      while (quotation < quotations.length && quotations[quotation]!.end <= token.start) quotation++;
      const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
      const mention = namedAt.get(token.index);
      if (mention?.last === token.index) listener.hears(mention, isQuoted);
      const meant = mention ? null : listener.understands(sentence, token, namedAt, isQuoted);
      if (meant) found.push({ ...meant, sentence, last: token.index, name: meant.actor });
    }
  }
  return found;
}

type Meant = Omit<NamedMention, "sentence" | "last" | "name">;

/** Holders of these are seldom the one named before: "the official" of a sentence is its own. */
const PASSING =
  /^(?:official|witness|resident|analyst|expert|diplomat|aide|source|journalist|reporter|correspondent|fighter|soldier|student|activist|lawmaker|member|delegate|author|teacher|officer|candidate|counterpart|colleague)$/;
/** Words that mean a person only with more to them: "shot in the head", "took the chair". */
const NEEDS_MORE = /^(?:head|chair|private|father|sister|fellow|deputy|major|captain)$/;
const SAYS = /^(?:say|tell|add|speak|warn|claim|insist|recall|explain|note)$/;

/** Words by which forces are a state's own: "federal forces", "government troops". */
const OF_STATE = new Set(["federal", "national", "government", "regular", "central"]);

/** What behind a noun tells which one it is: "the group of elders", "the group that holds the port". */
const TELLS = /^(?:nmod|acl|appos|amod|compound|nummod|flat)/;

/** So many times as often another is named, where a state is no more than mentioned. */
const SELDOM = 4;
/** How many sentences on "they" can mean a group, and "the government" a state that is seldom named. */
const NEAR = 2;

/** Keeps in mind who has been named, as a reader does. */
class Listener {
  readonly #heads: ReadonlyMap<string, NamedMention>;
  readonly #offices = new Offices();
  readonly #persons = new RecentPersons();
  readonly #groups = new RecentGroups();
  /** The group that was the last subject in the plural. */
  #group: NamedMention | null = null;
  /** The state whose government or army was named last, and in which sentence. */
  #governing: { readonly actor: string; readonly sentence: number } | null = null;
  /** How often each state has been named. */
  readonly #told = new Map<string, number>();
  /** The one state named so far; null where there are several. */
  #onlyState: string | null | undefined;

  /** The state that the whole report tells of, where no other comes near. */
  readonly #mainState: string | null;

  constructor(named: ReadonlyMap<number, readonly NamedMention[]>) {
    this.#heads = groupHeads(named);
    this.#mainState = mainState(named);
  }

  hears(mention: NamedMention, isQuoted: boolean): void {
    const { sentence, type, form, actor } = mention;
    const isAgent = !isQuoted && isSubject(sentence, headOf(mention));
    if (type === "person") {
      this.#offices.add(mention);
      this.#persons.add(mention, isAgent, isAgent && isMainSubject(sentence, headOf(mention)));
    } else if (type === "state" && form !== "capital") {
      this.#told.set(actor, (this.#told.get(actor) ?? 0) + 1);
      if (isGoverning(mention)) this.#governing = { actor, sentence: sentence.index };
      this.#onlyState = this.#onlyState === undefined || this.#onlyState === actor ? actor : null;
    }
    this.#groups.add(mention, isAgent);
    // A state is an "it"; "they" after one are others.
    const isMany = type !== "person" && type !== "state" && form !== "adjective";
    if (isAgent) this.#group = isMany ? mention : null;
  }

  understands(
    sentence: Sentence,
    token: Token,
    namedAt: ReadonlyMap<number, NamedMention>,
    isQuoted: boolean,
  ): Meant | null {
    const word = token.text.toLowerCase();
    // Within quotation marks a pronoun means somebody the speaker talks of.
    if (word === "he" || word === "she") return isQuoted ? null : this.#person(word, sentence, token);
    if (word === "they") return isQuoted ? null : this.#they(sentence, token);
    if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
    const phrase = phraseOf(sentence, token.index, namedAt);
    this.#takesFloor(sentence, token, phrase);
    if (phrase.isIndefinite) this.#groups.introduces(token.lemma.toLowerCase(), sentence.index);
    if (TITLE_WORDS.has(token.lemma.toLowerCase()) && /^NNP?$/.test(token.xpos)) {
      return (
        this.#saidToBe(sentence, token, phrase, namedAt) ??
        this.#holder(sentence, token, phrase) ??
        unnamedHolder(sentence, token, phrase, this.#offices)
      );
    }
    return (
      this.#groupMeant(word, phrase) ??
      this.#pointsBack(sentence, token, phrase) ??
      this.#government(sentence, token, phrase)
    );
  }

  #person(pronoun: "he" | "she", sentence: Sentence, { index, text }: Token): Meant | null {
    const actor = this.#persons.meant(pronoun, sentence.index, isSubject(sentence, index));
    if (!actor) return null;
    return { first: index, actor, type: "person", form: "pronoun", because: `"${text}" after ${actor}` };
  }

  #they(sentence: Sentence, { index, relation }: Token): Meant | null {
    const group = this.#group;
    if (!group || !relation.startsWith("nsubj") || sentence.index - group.sentence.index > NEAR) return null;
    const { actor, type } = group;
    return { first: index, actor, type, form: "pronoun", because: `"they" after ${actor}` };
  }

  /** Somebody new speaks, "a witness", "officials": a "he" or a "they" that follows is no longer the one before. */
  #takesFloor({ tokens }: Sentence, token: Token, phrase: Phrase): void {
    if (!token.relation.startsWith("nsubj")) return;
    if (token.xpos.endsWith("S")) this.#group = null;
    const speaks = TITLE_WORDS.has(token.lemma.toLowerCase()) || SAYS.test(tokens[token.head]?.lemma ?? "");
    if (phrase.isIndefinite && speaks) this.#persons.clear();
  }

  /** "Okoro is the foreign minister of Kenya": from here on the office is hers. */
  #saidToBe(
    sentence: Sentence,
    token: Token,
    phrase: Phrase,
    namedAt: ReadonlyMap<number, NamedMention>,
  ): Meant | null {
    const { tokens } = sentence;
    const beside = children(sentence, token.index).map((child) => tokens[child]!);
    const isCopula = beside.some(({ relation }) => relation === "cop");
    if (!isCopula || beside.some(({ lemma }) => /^(?:not|never|n['’]t)$/i.test(lemma))) return null;
    const subject = beside.find(({ relation }) => relation === "nsubj");
    const person = subject && namedAt.get(subject.index);
    if (person?.type !== "person") return null;
    const { owner, first, words } = phrase;
    const of = owner && owner.type !== "person" ? owner.actor : undefined;
    this.#offices.add({ ...person, role: words.join(" "), ...(of ? { of } : {}) });
    const because = `what ${person.actor} is said to be`;
    return { first, actor: person.actor, type: "person", form: "title", because, ...(of ? { of } : {}) };
  }

  #holder(sentence: Sentence, token: Token, phrase: Phrase): Meant | null {
    const title = token.lemma.toLowerCase();
    if (!phrase.isDefinite || (PASSING.test(title) && !phrase.isTop)) return null;
    if (phrase.isBare && NEEDS_MORE.test(title)) return null;
    const actor = this.#offices.holder(title, phrase, sentence.index);
    if (!actor) return null;
    if (isSubject(sentence, token.index)) this.#persons.addNamed(actor, sentence.index);
    const because = `the only "${token.lemma}" it can mean is ${actor}`;
    return { first: phrase.first, actor, type: "person", form: "title", because };
  }

  /** "the council" for the Highland Council. */
  #groupMeant(word: string, phrase: Phrase): Meant | null {
    const group = phrase.isDefinite && !phrase.owner ? this.#heads.get(word) : undefined;
    if (!group) return null;
    const { actor, type } = group;
    return { first: phrase.first, actor, type, form: "description", because: `"the ${word}" after ${actor}` };
  }

  /** "the group", "the movement", with nothing behind that tells of which. */
  #pointsBack(sentence: Sentence, token: Token, phrase: Phrase): Meant | null {
    const isModifier = /^(?:compound|amod|nmod:poss|nmod:desc)/.test(token.relation);
    const isSetOff = sentence.tokens[token.index + 1]?.text === ",";
    const tells = children(sentence, token.index).filter((child) => TELLS.test(sentence.tokens[child]!.relation));
    if (isModifier || (tells.length > 0 && !isSetOff)) return null;
    const noun = token.lemma.toLowerCase();
    const group = this.#groups.meant(noun, phrase, sentence.index, isSubject(sentence, token.index));
    return (
      group && { ...group, first: phrase.first, form: "description", because: `"the ${noun}" after ${group.actor}` }
    );
  }

  /** The state told of last as a government; told once and long ago, in a report about another, it is not meant any more. */
  #governs(sentence: number): string | null {
    if (!this.#governing) return null;
    const { actor, sentence: told } = this.#governing;
    const isMain = (this.#told.get(actor) ?? 0) * SELDOM >= Math.max(...this.#told.values());
    return isMain || sentence - told <= NEAR ? actor : null;
  }

  /** "Okoro's government", "the government". */
  #government(sentence: Sentence, token: Token, phrase: Phrase): Meant | null {
    const [word, lemma] = [token.text.toLowerCase(), token.lemma.toLowerCase()];
    if (!GOVERNMENT_NOUNS.has(lemma) && !GOVERNMENT_NOUNS.has(word)) return null;
    const { owner, first } = phrase;
    const isAlone = phrase.isBare && BARE_GOVERNMENT.has(lemma);
    // "the federal army", "government troops": of the state whose the government is.
    const isOfState = !owner && OF_STATE.has(phrase.words.at(-2) ?? "") && phrase.words.length === 2;
    const there = isAlone && !owner ? stateBefore(sentence, first) : null;
    const alone =
      isAlone || isOfState ? (there ?? this.#governs(sentence.index) ?? this.#onlyState ?? this.#mainState) : null;
    const actor = owner?.type === "person" ? (owner.of ?? this.#offices.stateOf(owner.actor)) : alone;
    if (!actor) return null;
    const because = owner
      ? `"${word}" of ${owner.actor}`
      : `"the ${word}" ${there ? "told of there" : `after ${actor}`}`;
    return { first, actor, type: "state", form: "description", because };
  }
}

/** "In Nairobi, | the government said": the state in whose capital or land the sentence says it is. */
function stateBefore({ tokens }: Sentence, first: number): string | null {
  const start = tokens[0]?.text === "In" ? 0 : -1;
  const end = tokens[first - 1]?.text === "," ? first - 1 : first;
  if (start < 0 || end - start < 2 || end - start > LONGEST_PLACE + 1) return null;
  const name = tokens.slice(start + 1, end);
  if (!name.every(({ upos }) => upos === "PROPN")) return null;
  const known = placesNamed(name.map(({ text }) => text).join(" "));
  return known.find(({ kind, rank }) => kind === "country" || rank === "capital")?.country ?? null;
}

/** Words of a capital or a country: "Sierra Leone", "Buenos Aires". */
const LONGEST_PLACE = 3;

/** "Kenya's foreign minister", "the Secretary-General" where the report never names one: a person known by the office. */
function unnamedHolder(sentence: Sentence, token: Token, phrase: Phrase, offices: Offices): Meant | null {
  const { tokens } = sentence;
  const { owner, words, first } = phrase;
  if (!phrase.isDefinite || !isUniqueOffice(words)) return null;
  const isOfBody = words.at(-1) === "general";
  // "the envoy of the Secretary-General" is another: only where he does something he is meant.
  const isAlone = isOfBody && isSubject(sentence, token.index);
  if (owner ? owner.type !== "state" && !isOfBody : !isAlone) return null;
  // "Kenyan President Okoro": the office belongs to the name behind it.
  const next = tokens[token.index + 1];
  if (next?.upos === "PROPN" && next.text !== "-") return null;
  const isBehind = owner !== null && owner.first > token.index;
  // "the King of Kenya", "the Minister of Foreign Affairs of Kenya", not "the president and the people of Kenya"
  if (isBehind && owner.first > token.index + 3 && !/^(?:of|for)$/.test(next?.text ?? "")) return null;
  const start = owner === null || isBehind ? first + 1 : owner.first;
  const name = wordsBetween(tokens, start, isBehind ? owner.last : token.index);
  const actor = offices.unnamed(owner?.actor ?? "", words, name);
  const because = "an office that one person holds";
  return { first, actor, type: "person", form: "title", because, role: name, ...(owner ? { of: owner.actor } : {}) };
}

function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text, start }, i) => (i > 0 && tokens[first + i - 1]!.end < start ? ` ${text}` : text))
    .join("");
}
