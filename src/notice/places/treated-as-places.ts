/**
 * Towns that the parser takes for persons, told by what is done to them. In: a report's sentences; out: names of one
 * word that somewhere stand as only a place does, and nowhere as a person does.
 *
 *     rebels besieged Sel · the siege of Sel · 20 km north of Sel · Sel's outskirts       a place, in every sentence
 *     Tomas Sel … the arrest of Sel                                                       none
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { isFirstName } from "../actors/lists/first-names.ts";
import { isHeadOfGroup } from "../actors/lists/group-words.ts";
import { isTitleWord } from "../actors/lists/titles.ts";
import { isCapital } from "../is-capital.ts";
import { isDay } from "../is-day.ts";
import { placesNamed } from "./known-places.ts";
import { PARTICLE } from "./place-lists.ts";

export function treatedAsPlaces({ sentences }: Analysis): ReadonlySet<string> {
  const places = new Set<string>();
  const persons = new Set<string>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos !== "PROPN" || !isCapital(token) || isJoined(token, sentence)) continue;
      if (isPartOfName(token, sentence)) persons.add(token.text);
      else if (isPerson(token, sentence)) persons.add(token.text);
      else if (isPlace(token, sentence)) places.add(token.text);
    }
  }
  for (const name of persons) places.delete(name);
  return places;
}

/** "Bab bin Sel": neither "Bab" nor "Sel" is a name of its own. */
function isJoined({ index }: Token, { tokens }: Sentence): boolean {
  const isParticle = (i: number): boolean => tokens[i]?.upos === "PROPN" && PARTICLE.test(tokens[i]!.text);
  return isParticle(index - 1) || isParticle(index + 1);
}

/** "Tomas Sel": a word of a longer name may be a surname that stands alone elsewhere. */
function isPartOfName({ index, entity }: Token, { tokens }: Sentence): boolean {
  const isBeside = (i: number): boolean =>
    tokens[i]?.upos === "PROPN" && isCapital(tokens[i]) && (entity.endsWith("PER") || isFirstName(tokens[i]!.text));
  return isBeside(index - 1) || isBeside(index + 1);
}

function isPerson(token: Token, { tokens }: Sentence): boolean {
  const before = tokens[token.index - 1];
  if (isFirstName(token.text) || isDay(token)) return true;
  if (before && isTitleWord(before.text.toLowerCase().replace(/\.$/, ""))) return true;
  const verb = tokens[token.head];
  if (/^nsubj/.test(token.relation) && verb && SPEAKING.test(verb.lemma)) return true;
  return /^(?:obj|iobj)$/.test(token.relation) && verb !== undefined && MEETING.test(verb.lemma);
}

const SPEAKING =
  /^(?:say|tell|add|warn|write|insist|recall|explain|note|reply|think|believe|know|feel|speak|argue|hope|fear|want|promise|vow|meet|deny|reject|accept|refuse|sign|agree|disagree|call|demand|propose|oppose|support|back|urge|ask|claim|condemn|welcome|praise|criticise|criticize|accuse|blame|resign|smile|laugh|nod|marry|decide|plan|try|seek|offer|suggest|announce|declare|tour|visit|negotiate)$/;
const MEETING = /^(?:meet|tell|ask|urge|arrest|detain|kill|appoint|elect|marry|thank|quote|succeed|replace)$/;

function isPlace(token: Token, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const { index, relation, text } = token;
  const before = tokens[index - 1];
  const lead = tokens[index - 2];
  const verb = tokens[token.head];
  const next = tokens[index + 1];
  const isKnown = placesNamed(text).some(({ kind }) => kind === "town");
  // "rebel-held Sel", "besieged Sel", "in eastern Sel"; the Eastern Front is a group.
  if (before && HELD.test(before.text) && !isHeadOfGroup(token)) return true;
  if (/^['’]s$/.test(next?.text ?? "")) {
    const part = tokens[index + 2]?.lemma ?? "";
    return PARTS_OF.test(part) || (isKnown && IN_TOWNS.test(part));
  }
  if (/^(?:obj|nsubj:pass)$/.test(relation) && verb && DONE_TO_PLACES.test(verb.lemma)) return true;
  if (before?.text === "of" && lead && LEADING.test(lead.lemma.toLowerCase())) return true;
  if (before && /^(?:to|from|for)$/.test(before.text) && lead && WAYS.test(lead.lemma)) return true;
  if (before && NEAR.test(before.text) && /^(?:obl|nmod)/.test(relation)) {
    // "an ally in Sel", "confidence in Sel": of a name that no list has the tree cannot tell.
    return isKnown || !/^in$/i.test(before.text);
  }
  if (!isKnown || !verb) return false;
  return relation === "obj"
    ? TAKEN.test(verb.lemma)
    : (/^nsubj/.test(relation) && verb.lemma === "fall") || (/^obl/.test(relation) && MOVES.test(verb.lemma));
}

const HELD =
  /^(?:held|controlled|besieged|encircled|blockaded|northern|southern|eastern|western|central|downtown|greater|nearby|neighbou?ring)$/;
const PARTS_OF = /^(?:outskirt|suburb|street|resident|airport|harbou?r|port|east|west|north|south)s?$/;
/** A person may have these too: "Lind's defenders". */
const IN_TOWNS = /^(?:centre|center|market|hospital|population|mayor|defender)s?$/;
/** What is done to no person. */
const DONE_TO_PLACES = /^(?:besiege|encircle|recapture|retake|overrun|occupy|liberate|shell|blockade|raze|garrison)$/;
const TAKEN = /^(?:capture|seize|take|lose|hold|control|leave|enter|reach|regain|secure|cede|evacuate|storm|quit)$/;
const MOVES = /^(?:advance|march|move|withdraw|retreat|return|flee|arrive|travel|drive|fly|pull|fall|head)$/;
const LEADING =
  /^(?:siege|shelling|bombardment|blockade|encirclement|outskirt|suburb|street|north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|edge|resident|recapture|town|village|city|port|district|enclave|area|garrison)s?$/;
const WAYS = /^(?:road|highway|route|convoy|flight|bus|train|railway|battle|km|kilomet(?:er|re)|mile)s?$/;
const NEAR = /^(?:in|near|outside|around|inside|at)$/i;
