/**
 * Who says it. In: a verb of saying; out: the speakers, each by the name of an actor or by the description the text
 * gives, with the words.
 *
 *     Okoro and Lind said …            → Ada Okoro, Tomas Lind
 *     A senior Meridian official said  → "A senior Meridian official"
 *     …, according to the monitor      → Lakeside Monitor
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { describeSpeaker } from "../../notice/actors/describe-speaker.ts";
import { isTitleWord } from "../../notice/actors/lists/titles.ts";
import type { ActorMention } from "../../notice/noticed.ts";
import { childrenBy, isRelation, runAround, subjectsOf, subtree, withConjuncts } from "../clauses.ts";
import { namesBefore } from "../parties.ts";
import type { SentenceView } from "../sentence-view.ts";
import { canSpeak } from "./can-speak.ts";
import { isPaper, issuersOf } from "./issued-by.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";

export interface Speaker {
  readonly name: string;
  readonly span: Span;
  readonly head: number;
}

/** Words that are never speakers, though they stand as subjects: "it said" has no one, "which says" is a document. */
const NO_SPEAKER = new Set(["it", "this", "that", "which", "there", "what", "these", "those", "i", "we", "you", "one"]);

export function speakersOf(verb: Token, view: SentenceView, text: string): Speaker[] {
  const { sentence } = view;
  if (isOperative(verb, view)) return [];
  const made = [...madeToSay(verb, view), ...writersTo(verb, view), ...agentsOf(verb, sentence)];
  let heads = made.length > 0 ? made : subjectsOf(sentence, verb.index);
  heads = heads.filter((i) => !view.quotationAt(sentence.tokens[i]!));
  const went = heads.length === 0 ? goesOnFrom(verb, view) : null;
  if (went) heads = subjectsOf(sentence, went.index);
  if (heads.length === 0) heads = besideVerb(verb, view);
  const own = ownSubject(heads, verb, view);
  if (own !== null) heads = [own];
  const [only] = heads.length === 1 ? heads : [];
  const spokesman = only === undefined ? null : spokesmanBehind(only, verb, view);
  if (spokesman !== null) heads = [spokesman];
  const named = heads.length === 1 ? listedBehind(heads[0]!, verb, view) : [];
  if (named.length > 1) heads = named;
  const issuers = heads.flatMap((head) => behindPaper(head, view));
  const speakers = (issuers.length > 0 ? issuers : heads)
    .flatMap((head) => speakerAt(head, view, text) ?? [])
    .map((speaker) => withoutClause(speaker, verb, view, text));
  if (speakers.length > 0 || !heads.some((i) => view.tokens[i]!.text.toLowerCase() === "it")) return speakers;
  // "Kenya said it was ready and accused the rebels": "it" is who speaks.
  const above = speechAbove(verb, view);
  return above ? speakersOf(above, view, text) : [];
}

/** "officials | who say the road is open": what they say is no part of how they are described. */
function withoutClause(speaker: Speaker, verb: Token, { sentence, tokens }: SentenceView, text: string): Speaker {
  const { head, span } = speaker;
  // "with both sides | saying that they would come back"
  const isWith =
    verb.xpos === "VBG" && childrenBy(sentence, head, "case", "mark").some(({ text }) => /^with$/i.test(text));
  const isWho = isWith || childrenBy(sentence, verb.index, "nsubj").some(({ text }) => /^(?:who|that)$/i.test(text));
  if (verb.head !== head || !isRelation(verb, "acl") || verb.start >= span.end || !isWho) return speaker;
  const { first } = runAround(subtree(sentence, verb.index), verb.index);
  const last =
    tokens.findLast(({ index, upos }) => index < first && index >= head && upos !== "PUNCT") ?? tokens[head]!;
  const described = { start: span.start, end: last.end };
  return { ...speaker, name: wordsAt(text, described), span: described };
}

/** "Okoro went on to say that …", "appeared on television to say …": the verb from which it goes on, whose subject speaks. */
export function goesOnFrom({ relation, head }: Token, { sentence, tokens }: SentenceView): Token | null {
  const above = tokens[head];
  if (!above || !/^(?:xcomp|advcl)$/.test(relation)) return null;
  // "wants to appear on television to say so": not yet.
  if (COMES_OUT.test(above.lemma) && isDone(above, sentence)) return above;
  if (SPEAKS_BY.test(above.lemma) && isDone(above, sentence) && hasFloor(above, sentence)) return above;
  // "continues to insist", "hastened to add", "was quick to blame"
  const isOngoing = /^VB[DPZ]$/.test(above.xpos) || isDone(above, sentence) || isMeanwhile(above, sentence);
  if (BEGINS.test(above.lemma) && relation === "xcomp" && isOngoing) return above;
  if (/^(?:quick|swift|prompt|fast)$/i.test(above.lemma) && isPast(above, sentence)) return above;
  if (!/^(?:go|proceed)$/.test(above.lemma)) return null;
  const isOn = childrenBy(sentence, head, "advmod", "compound:prt").some(({ text }) => /^on$/i.test(text));
  return isOn || above.lemma === "proceed" ? above : null;
}

/** What somebody does to be heard: "took to the airwaves to announce", "wrote to say", "emerged to declare". */
const COMES_OUT =
  /^(?:appear|emerge|come|take|write|call|telephone|phone|ring|cable|intervene|step|return|rise|stand)$/;

/** What somebody uses or goes on to be heard: "used her speech to attack", "went on the radio to deny". */
const SPEAKS_BY = /^(?:use|go|seize)$/;
const FLOOR =
  /^(?:speech|address|interview|occasion|visit|platform|conference|appearance|forum|podium|opportunity|letter|message|radio|television|tv|air|airwave|twitter|facebook|way|rally|briefing|sermon|anniversary)$/i;

/** Verbs that tell only how somebody sets about what he says. */
const BEGINS = /^(?:continue|begin|start|hasten|rush|proceed|move|dare|venture)$/;

function hasFloor({ index, lemma }: Token, sentence: Sentence): boolean {
  return childrenBy(sentence, index, lemma === "go" ? "obl" : "obj").some((noun) => FLOOR.test(noun.lemma));
}

/** "while continuing to insist" */
function isMeanwhile({ xpos, index }: Token, sentence: Sentence): boolean {
  return xpos === "VBG" && childrenBy(sentence, index, "mark").some(({ text }) => /^while$/i.test(text));
}

function isPast({ index }: Token, sentence: Sentence): boolean {
  return childrenBy(sentence, index, "cop").some(({ xpos, lemma }) => lemma === "be" && /^VB[DZPN]$/.test(xpos));
}

/** "The march led Okoro to say …", "Lind was forced to admit …": whoever is brought to speak. */
export function madeToSay({ relation, head, xpos }: Token, { sentence, tokens }: SentenceView): readonly number[] {
  const above = tokens[head];
  if (!above || xpos !== "VB" || !/^(?:xcomp|advcl|acl)$/.test(relation)) return [];
  if (!MAKES.test(above.lemma)) return [];
  const isPassive = childrenBy(sentence, head, "aux:pass").some(({ xpos }) => /^VB[DZPN]$/.test(xpos));
  if (isPassive) return subjectsOf(sentence, head);
  const made = childrenBy(sentence, head, "obj", "iobj").filter(({ index }) => index > head);
  return isDone(above, sentence) ? made.flatMap(({ index }) => withConjuncts(sentence, index)) : [];
}

const MAKES = /^(?:lead|prompt|cause|force|compel|oblige|drive|provoke|spur|push)$/;

function isDone({ xpos, index }: Token, sentence: Sentence): boolean {
  const helpers = childrenBy(sentence, index, "aux");
  return /^VB[DZ]$/.test(xpos) || (xpos === "VBN" && helpers.some(({ lemma }) => lemma === "have"));
}

/**
 * "3. Condemns the attack, in which thirty were killed, and calls for restraint": a council that speaks in its own text
 * is not named beside its verbs, and nobody in the sentence is who speaks.
 */
export function isOperative(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const first = tokens.find(({ upos, text }) => !/^(?:NUM|PUNCT|X|SYM)$/.test(upos) && /\p{L}{2}/u.test(text));
  if (first?.xpos !== "VBZ" || first.upos !== "VERB" || !/^\p{Lu}/u.test(first.text)) return false;
  if (childrenBy(sentence, first.index, "nsubj").length > 0 || verb.xpos !== "VBZ") return false;
  return childrenBy(sentence, verb.index, "nsubj", "nsubj:pass").length === 0;
}

/**
 * "A statement released by Kenya and Sudan said", "The guards issued a statement saying": those whose words it holds; one
 * alone behind it must have a name, or be one that can speak.
 */
function behindPaper(head: number, view: SentenceView): readonly number[] {
  const paper = view.tokens[head]!;
  const issuers = isPaper(paper) || REPORTS.test(paper.lemma) ? issuersOf(head, view) : [];
  if (issuers.length > 1) return issuers;
  return issuers.filter(
    (index) => index < head || actorAt(index, view.sentence, view.actors) !== null || canSpeak(view.tokens[index]!),
  );
}

/** "Okoro was told by her generals that …", "that was dismissed by Lind": those who do. */
function agentsOf({ index, lemma }: Token, sentence: Sentence): readonly number[] {
  if (childrenBy(sentence, index, "aux:pass").length === 0) return [];
  // "was posted by Lind", "was confirmed by Lind": no words of his, where none stand behind.
  const isSaid = childrenBy(sentence, index, "ccomp").some((clause) => clause.index > index);
  if (CLAUSE_VERBS.has(lemma) && !isSaid) return [];
  return childrenBy(sentence, index, "obl:agent")
    .filter((agent) => agent.index <= index + LONGEST_APPOSITION / 3)
    .flatMap((agent) => withConjuncts(sentence, agent.index));
}

/** "Lind sent a letter to the council | accusing Kenya of …": whoever wrote it, not whoever gets it. */
function writersTo(verb: Token, view: SentenceView): readonly number[] {
  const { sentence, tokens } = view;
  const reader = isRelation(verb, "acl") && verb.xpos === "VBG" ? tokens[verb.head] : undefined;
  if (!reader || !childrenBy(sentence, reader.index, "case").some(({ text }) => /^to$/i.test(text))) return [];
  const above = tokens[reader.head];
  if (above && isPaper(above)) return issuersOf(above.index, view);
  const paper = above?.upos === "VERB" ? childrenBy(sentence, above.index, "obj").find(isPaper) : undefined;
  return paper ? issuersOf(paper.index, view) : [];
}

/** Papers of which a text tells of many: only what stands beside the noun says whose one is. */
const REPORTS = /^(?:report|commentary)$/i;

function speechAbove(verb: Token, view: SentenceView): Token | null {
  for (let at = view.tokens[verb.head]; at; at = view.tokens[at.head]) {
    if (at.upos === "VERB" && CLAUSE_VERBS.has(at.lemma)) return at;
  }
  return null;
}

export function speakerAt(head: number, view: SentenceView, text: string): Speaker | null {
  const token = view.tokens[head]!;
  const mention = actorAt(head, view.sentence, view.actors);
  if (mention) return { name: mention.actor, span: { start: mention.start, end: mention.end }, head };
  const named = namedBehind(head, view) ?? namedBehindAffairs(head, view);
  if (named) return { name: named.actor, span: { start: named.start, end: named.end }, head };
  // "one of the people said", "another of those present said"
  const isOneOf = /^(?:one|another)$/i.test(token.text) && childrenBy(view.sentence, head, "nmod").length > 0;
  if (isOneOf) {
    const phrase = describeSpeaker(head, view.sentence);
    return { name: wordsAt(text, phrase), span: phrase, head };
  }
  // "those taking to the streets called for a vote"
  const areThose = /^those$/i.test(token.text) && childrenBy(view.sentence, head, "acl", "acl:relcl").length > 0;
  if ((NO_SPEAKER.has(token.text.toLowerCase()) && !areThose) || token.upos === "PUNCT" || token.upos === "VERB")
    return null;
  // "My Government condemns": whoever's words the whole sentence is.
  if (OWN_SIDE.test(token.lemma.toLowerCase()) && isFirstPerson(head, view)) return null;
  // "…, the envoy, said earlier Friday": a day is nobody.
  if (view.isTime(token)) return null;
  if (!areThose && !canSpeak(token)) return null;
  if (token.upos === "PRON" && !areThose) return { name: token.text, span: token, head };
  const span = describeSpeaker(head, view.sentence);
  return { name: wordsAt(text, span), span, head };
}

const OWN_SIDE = /^(?:government|delegation|country|nation|people)$/;

function isFirstPerson(head: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, head, "nmod:poss").some(({ text }) => /^(?:my|our)$/i.test(text));
}

/**
 * "the harbour warden, Ada Okoro, said", "another of the aides, Tomas Lind, said", "a spokesman for the delegation, Ada
 * Okoro, said": the name that follows what somebody is.
 */
function namedBehind(head: number, { sentence, tokens, actors }: SentenceView): ActorMention | null {
  const token = tokens[head]!;
  if (!/^(?:NN|DT|CD)$/.test(token.xpos) && !/^\p{Ll}/u.test(token.text)) return null;
  const isOneOf = /^(?:DT|CD)$/.test(token.xpos);
  const isPerson = token.xpos === "NN" && isTitleWord(token.lemma);
  const of = childrenBy(sentence, head, "nmod")
    .filter(({ lemma, entity }) => isOneOf || (isPerson && !isTitleWord(lemma.toLowerCase()) && !/PER$/.test(entity)))
    .map(({ index }) => index);
  const names = [head, ...of].flatMap((index) => childrenBy(sentence, index, "appos"));
  const name = names.find(({ index }) => index > head);
  const mention = name && /^(?:PROPN|NOUN)$/.test(name.upos) ? actorAt(name.index, sentence, actors) : null;
  // "one of the mediators, the French diplomat Okoro, said"
  const first =
    mention && /^the$/i.test(tokens[mention.first - 1]?.text ?? "") ? mention.first - 1 : (mention?.first ?? 0);
  const isSetOff =
    mention !== null && tokens[first - 1]?.text === "," && /^(?:name|surname|group|acronym)$/.test(mention.form);
  return isSetOff ? mention : null;
}

/** "Assistant Secretary for Eastern Affairs Ada Okoro": the tree takes her affairs for words of her name. */
function namedBehindAffairs(head: number, { sentence, tokens, actors }: SentenceView): ActorMention | null {
  if (!isTitleWord(tokens[head]!.lemma.toLowerCase())) return null;
  const behind = childrenBy(sentence, head, "nmod").find(({ index }) =>
    childrenBy(sentence, index, "nmod", "compound").some(({ text }) => FIELDS.test(text)),
  );
  return behind ? (actors.find(({ first, form }) => form === "name" && first === behind.index) ?? null) : null;
}

/** What an office is for, before the name of whoever holds it. */
const FIELDS = /^(?:Affairs|Policy|Operations|Relations|Planning|Coordination|Security)$/;

/**
 * "Okoro criticised the council for not stopping the raids and Minister Lind [said] he was sorry": the verb goes on with
 * the subject of the first only where no name stands before it that the tree has hung on something else.
 */
function ownSubject(heads: readonly number[], verb: Token, { sentence, tokens, actors }: SentenceView): number | null {
  if (heads.length === 0 || !isRelation(verb, "conj") || childrenBy(sentence, verb.index, "nsubj").length > 0)
    return null;
  const beside = actors.find(({ last, form }) => last === verb.index - 1 && form !== "adjective");
  if (!beside || !/^(?:and|but|while)$/i.test(tokens[beside.first - 1]?.text ?? "")) return null;
  const { relation, head, upos } = tokens[beside.head]!;
  return relation === "conj" && upos === "PROPN" && !heads.includes(head) && !heads.includes(beside.head)
    ? beside.head
    : null;
}

/** "Kenyan Ministry of Trade spokesman Tomas Lind said": the tree may take the ministry for who says it. */
function spokesmanBehind(head: number, verb: Token, { tokens, actors }: SentenceView): number | null {
  const person = actors.find(({ first, last }) => first > head && last === verb.index - 1);
  const isBody = actors.some(({ first, last, form }) => first <= head && head <= last && form !== "pronoun");
  if (!isBody || !person || tokens[person.last]!.upos !== "PROPN") return null;
  const between = tokens.slice(head + 1, person.last);
  const isRun = between.every(({ upos, text }) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(upos) && text !== ",");
  const hasTitle = between.some(({ lemma }) => /^spokes|^secretary$/i.test(lemma));
  return isRun && hasTitle ? person.head : null;
}

/** "The presidents of Kenya and Sudan, Ada Okoro and Tomas Lind, said": the names of the many, set off before the verb. */
function listedBehind(head: number, verb: Token, view: SentenceView): number[] {
  const { tokens } = view;
  if (tokens[head]!.xpos !== "NNS" || tokens[verb.index - 1]?.text !== "," || head > verb.index) return [];
  const names = namesBefore(verb.index - 1, view).filter((name) => tokens[name]!.entity.endsWith("PER"));
  const first = view.actors.find((mention) => mention.head === names[0])?.first ?? 0;
  return tokens[first - 1]?.text === "," && first > head ? names : [];
}

/** `…," said Okoro.`: where the tree gives no subject, the name right behind the verb, else the one right before it. */
function besideVerb(verb: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const isName = (token: Token | undefined): token is Token =>
    token !== undefined && (token.upos === "PROPN" || token.upos === "NOUN") && !view.quotationAt(token);
  const relations = view.quotations.some(({ end }) => end <= verb.start) ? ["obj", "dep", "ccomp"] : ["obj", "dep"];
  // "Okoro, the envoy, told the Ledger": whom somebody tells does not speak.
  const after =
    verb.lemma === "tell"
      ? undefined
      : wordsUnder(sentence, verb.index).find(
          (token) => token.index > verb.index && isRelation(token, ...relations) && isName(token),
        );
  if (after) return withConjuncts(sentence, after.index);
  const mention =
    view.actors.find((m) => m.first === verb.index + 1) ?? view.actors.find((m) => m.last === verb.index - 1);
  const named = mention ?? behindQuotation(verb, view) ?? setOffBefore(verb, view);
  return named ? [named.head] : [];
}

/** `the talks may fail, Ada Okoro, the head of the council, said`: the name at the head of what is set off by commas. */
export function setOffBefore(verb: Token, { tokens, actors }: SentenceView): ActorMention | undefined {
  if (tokens[verb.index - 1]?.text !== ",") return undefined;
  for (let at = verb.index - 2; at > 0 && verb.index - at <= LONGEST_APPOSITION; at--) {
    if (tokens[at]!.upos === "VERB" && tokens[at]!.xpos !== "VBG") return undefined;
    const named = actors.find(({ first }) => first === at);
    const isSetOff = named && tokens[at - 1]?.text === "," && tokens[named.last + 1]?.text === ",";
    if (isSetOff && named.form !== "adjective" && tokens[named.head]!.upos === "PROPN") return named;
  }
  return undefined;
}

/** `"…," S.P. Okoro, the head of the council, told reporters`: the tree may take the name for a part of what is quoted. */
function behindQuotation(verb: Token, view: SentenceView): ActorMention | undefined {
  const quotation = view.quotations.findLast(({ end }) => end <= verb.start);
  const next = view.tokens.find(({ start, upos }) => quotation && start >= quotation.end && upos !== "PUNCT");
  if (!next || verb.index - next.index > LONGEST_APPOSITION) return undefined;
  const named = view.actors.find(({ first }) => first === next.index);
  const isSetOff = named && view.tokens[named.last + 1]?.text === "," && view.tokens[verb.index - 1]?.text === ",";
  return isSetOff ? named : undefined;
}

/** Words between a name and its verb: "…, the chief of the joint committee that watches over the truce, said". */
const LONGEST_APPOSITION = 30;
