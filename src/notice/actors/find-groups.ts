/**
 * Organisations, armed groups, bodies, media and states that no list knows, by how their names are built.
 *
 *     the Lakeside Ceasefire Commission (LCC)      a body, and its acronym
 *     the Tavar Guard · the Highland Council       by the last word
 *     Foreign Ministry · Ministry of Defence       by the first
 *     Karvelia's government · Karvelia said        a state: what the parser calls a place acts
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";
import { type DraftMention, isCapital } from "./draft-mention.ts";
import { ARMED_HEADS, BODY_HEADS, GOVERNMENT_NOUNS, MEDIA_HEADS, ORGANISATION_HEADS, TITLE_WORDS } from "./lists/titles.ts";

/** "Liberation", "Islamic": with one of these even a "movement" or a "party" is likely armed. */
const ARMED_SIGNS = /^(?:liberation|resistance|islamic|jihad|martyrs|fighters|armed|guard|popular|people's)$/i;

export function findGroups(sentence: Sentence, taken: readonly DraftMention[], text: string): DraftMention[] {
  const { tokens } = sentence;
  const isTaken = new Set(taken.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)));
  const found: DraftMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!opensName(tokens, first, isTaken)) continue;
    let last = first;
    while (last + 1 < tokens.length && continuesName(tokens, last + 1, isTaken)) last++;
    const type = typeOf(tokens, first, last);
    if (type) {
      const name = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, " ");
      found.push({ sentence, first, last, name, type, form: "name", because: type === "state" ? "a place that acts" : `named like a ${type}` });
      const acronym = acronymBehind(tokens, first, last);
      if (acronym !== null) {
        found.push({ sentence, first: acronym, last: acronym, name, type, form: "acronym", because: `the acronym given for ${name}` });
      }
    }
    first = last;
  }
  return found;
}

function opensName(tokens: readonly Token[], i: number, isTaken: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  if (isTaken.has(i) || !isCapital(token)) return false;
  return token.upos === "PROPN" || token.entity !== "O" || (token.upos === "ADJ" && isCapital(tokens[i + 1]) && !isTaken.has(i + 1));
}

function continuesName(tokens: readonly Token[], i: number, isTaken: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  if (isTaken.has(i)) return false;
  if (isCapital(token) && (token.upos === "PROPN" || token.upos === "ADJ" || token.upos === "NOUN" || token.entity.startsWith("I-"))) return true;
  const isInside = isCapital(tokens[i + 1]) && !isTaken.has(i + 1);
  if (/^(?:of|for)$/.test(token.text) || (token.text === "and" && ORGANISATION_HEADS.has(tokens[i - 1]!.lemma.toLowerCase()) === false && token.entity.startsWith("I-"))) {
    return isInside;
  }
  if (/^(?:al|el|de|-|['’]s)$/.test(token.text)) return isInside && tokens[i - 1]!.end === token.start && token.text !== "'s" && token.text !== "’s";
  return false;
}

function typeOf(tokens: readonly Token[], first: number, last: number): ActorType | null {
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const head = words.at(-1)!;
  const lead = words[0]!;
  const isLong = words.length > 1;
  if (isLong && ARMED_HEADS.has(head)) return "armed-group";
  if (isLong && words.some((word) => ARMED_SIGNS.test(word)) && /^(?:movement|party|front|organi[sz]ation|alliance)$/.test(head)) return "armed-group";
  if (isLong && BODY_HEADS.has(head)) return "body";
  if (isLong && MEDIA_HEADS.has(head)) return "media";
  if (isLong && (ORGANISATION_HEADS.has(head) || ORGANISATION_HEADS.has(lead) || BODY_HEADS.has(lead))) return "organisation";
  const entities = new Set(tokens.slice(first, last + 1).map(({ entity }) => entity.slice(2)));
  const isActing = /^(?:nsubj|nmod:poss|obl:agent)/.test(tokens[last]!.relation);
  const governs = GOVERNMENT_NOUNS.has(tokens[tokens[last]!.head]?.lemma ?? "") || TITLE_WORDS.has(tokens[tokens[last]!.head]?.lemma ?? "");
  if (entities.has("LOC") && !entities.has("PER") && (tokens[last]!.relation.startsWith("nsubj") || (isActing && governs))) return "state";
  if (entities.has("ORG") && (isLong || /^[A-Z]{2,7}$/.test(tokens[last]!.text))) return "organisation";
  return null;
}

/** `Lakeside Ceasefire Commission (LCC)`: the word in brackets, where its letters are the name's. */
function acronymBehind(tokens: readonly Token[], first: number, last: number): number | null {
  const acronym = tokens[last + 2];
  if (tokens[last + 1]?.text !== "(" || tokens[last + 3]?.text !== ")" || !acronym || !/^[A-Z][A-Za-z&-]{1,8}$/.test(acronym.text)) return null;
  const initials = tokens.slice(first, last + 1).filter(isCapital).map(({ text }) => text[0]).join("");
  const letters = acronym.text.replace(/[^A-Z]/g, "");
  return letters.length > 1 && initials.includes(letters[0]!) ? last + 2 : null;
}
