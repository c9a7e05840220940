/**
 * Organisations, armed groups, bodies and media that no list knows, by how their names are built.
 *
 *     the Lakeside Ceasefire Commission (LCC)      a body, and its acronym
 *     the Tavar Guard · the Highland Council       by the last word
 *     Ministry of Defence                          by the first
 *     the militant group Ravnik                    by the words before
 *     Kenyan foreign ministry · Kenya's cabinet    a body of Kenya
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";
import { isCapital } from "../is-capital.ts";
import { isDay, isDayOfGroup } from "../is-day.ts";
import { placesNamed } from "../places/known-places.ts";
import { BY_PARSER, type DraftMention, givenFor } from "./draft-mention.ts";
import { kindBefore, kindBehind } from "./kind-before.ts";
import { COMPANY_HEADS, COMPANY_LEADS, LIKELY_COMPANY_HEADS } from "./lists/companies.ts";
import { isFirstName } from "./lists/first-names.ts";
import {
  ARMED_HEADS,
  ARMED_LEADS,
  ARMED_SIGNS,
  BODY_HEADS,
  DEPARTMENTS,
  GOVERNMENT_NOUNS,
  isHeadOfGroup,
  MEDIA_HEADS,
  NO_ACTORS,
  NO_GROUP_HEADS,
  ORGANISATION_HEADS,
} from "./lists/group-words.ts";
import { TITLE_WORDS } from "./lists/titles.ts";

/** "the Defence Secretaries": several who hold an office, and no group that is called so. */
const HOLDERS =
  /^(?:ministers|secretaries|presidents|premiers|ambassadors|envoys|commissioners|governors|generals|commanders)$/i;

export function findGroups(sentence: Sentence, known: readonly DraftMention[], text: string): DraftMention[] {
  const { tokens } = sentence;
  const knownAt = new Map<number, DraftMention>();
  for (const mention of known) for (let i = mention.first; i <= mention.last; i++) knownAt.set(i, mention);
  const found: DraftMention[] = known.flatMap((mention) => acronymOf(mention, tokens));
  for (let first = 0; first < tokens.length; first++) {
    const ministry = ministryAt(tokens, first, knownAt);
    const group: Group | null =
      ministry === null ? groupAt(sentence, first, knownAt) : { last: ministry, type: "body", isParsers: false };
    if (!group || (group.isParsers && HOLDERS.test(tokens[group.last]!.text))) continue;
    const { last, type } = group;
    const name = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, " ");
    const because = group.isParsers ? BY_PARSER : `named like a ${type}`;
    const owner = knownAt.get(first);
    const of = owner && (owner.type === "state" || owner.form === "adjective") ? { of: owner.name } : {};
    found.push({ sentence, first, last, name, type, form: "name", because, ...of });
    const acronym = acronymBehind(tokens, first, last);
    if (acronym !== null) {
      found.push({ sentence, first: acronym, last: acronym, name, type, form: "acronym", because: givenFor(name) });
    }
    first = acronym ?? last;
  }
  return found;
}

interface Group {
  readonly last: number;
  readonly type: ActorType;
  readonly isParsers: boolean;
}

/** The longest name that starts here and is built like a group's. */
function groupAt(sentence: Sentence, first: number, knownAt: ReadonlyMap<number, DraftMention>): Group | null {
  const { tokens } = sentence;
  if (!opensName(tokens, first, knownAt)) return null;
  let end = first;
  while (end + 1 < tokens.length && end - first < LONGEST && continuesName(tokens, end + 1, first, knownAt)) end++;
  while (end > first && !isCapital(tokens[end])) end--;
  for (let last = end; last >= first; last--) {
    if (!isCapital(tokens[last]) || isFollowed(tokens, last)) continue;
    const byWords = typeByWords(tokens, first, last, knownAt);
    if (byWords) return { last, type: byWords, isParsers: false };
    if (last < end) continue;
    const byParser = typeByParser(tokens, first, last, knownAt);
    if (byParser) return { last, type: byParser, isParsers: true };
    const kind = knownAt.has(first) ? null : (kindBefore(tokens, first)?.type ?? kindBehind(tokens, first, last));
    if (kind) return { last, type: kind, isParsers: false };
  }
  return null;
}

const LONGEST = 14;

/** "Air Force One", "Highland Guard Base": the name goes on and is none of a group. */
function isFollowed(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    isCapital(next) && /^(?:One|Two|Base|Field|Station|Barracks|Agreement|Accord|Conference|Summit)$/.test(next!.text)
  );
}

/** "Kenyan foreign ministry", "Kenya's parliament", "the education ministry": its last word, else null. */
function ministryAt(
  tokens: readonly Token[],
  first: number,
  knownAt: ReadonlyMap<number, DraftMention>,
): number | null {
  const owner = knownAt.get(first);
  if (owner && (owner.first !== first || (owner.type !== "state" && owner.form !== "adjective"))) return null;
  let at = owner ? owner.last + 1 : first;
  if (owner && /^['’]s?$/.test(tokens[at]?.text ?? "")) at++;
  const start = at;
  while (DEPARTMENTS.has(tokens[at]?.text.toLowerCase() ?? "") && at - start < 3) at++;
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const isMinistry = word === "ministry" && (at > start || owner !== undefined);
  return isMinistry || (owner && OF_STATE.has(word) && !isCapital(tokens[at + 1])) ? at : null;
}

/** Bodies that every state has one of, and that need no capital. */
const OF_STATE = new Set(["parliament", "cabinet", "senate", "legislature"]);

/** A name may begin with a state or a people: "Kenyan Red Crescent". It never begins inside another known name. */
function opensName(tokens: readonly Token[], i: number, knownAt: ReadonlyMap<number, DraftMention>): boolean {
  const token = tokens[i]!;
  const known = knownAt.get(i);
  if (!isCapital(token) || TITLE_WORDS.has(token.text.toLowerCase().replace(/\.$/, ""))) return false;
  if (isDay(token) && !isDayOfGroup(tokens, i)) return false;
  if (isMenOfGroup(tokens, i)) return false;
  if (known) return known.first === i && mayBePart(known) && isCapital(tokens[known.last + 1]);
  return token.upos === "PROPN" || token.entity !== "O" || (token.upos === "ADJ" && isCapital(tokens[i + 1]));
}

/** "Rebels of the Highland Front": at the head of a sentence a capital makes them no part of the name. */
function isMenOfGroup(tokens: readonly Token[], i: number): boolean {
  return MEN.test(tokens[i]!.text) && tokens[i + 1]?.text === "of" && tokens[i + 2]?.text === "the";
}

const MEN =
  /^(?:Rebels|Fighters|Soldiers|Troops|Forces|Guerrillas|Gunmen|Militants|Militiamen|Insurgents|Members|Leaders|Supporters|Commanders|Officials|Units|Elements|Followers|Remnants)$/;

/** States and peoples, and names like "Red Crescent" and "Communist Party" that many countries have. */
function mayBePart(known: DraftMention): boolean {
  if (known.form === "adjective") return true;
  if (known.type === "state") return known.form === "name" || known.form === "capital";
  const { tokens } = known.sentence;
  const next = tokens[known.last + 1]?.text.toLowerCase().replace(/\.$/, "") ?? "";
  const isGoingOn = COMPANY_HEADS.has(next) || LIKELY_COMPANY_HEADS.has(next) || next === "asset";
  return known.form === "name" && known.type !== "person" && (isHeadOfGroup(tokens[known.last]!) || isGoingOn);
}

function continuesName(
  tokens: readonly Token[],
  i: number,
  first: number,
  knownAt: ReadonlyMap<number, DraftMention>,
): boolean {
  const token = tokens[i]!;
  const known = knownAt.get(i);
  if (known) return mayBePart(known);
  const before = tokens[i - 1]!;
  if (TITLE_WORDS.has(token.text.toLowerCase()) && !DEPARTMENTS.has(token.text.toLowerCase())) return false;
  if (isCapital(token)) {
    return token.upos === "PROPN" || token.upos === "ADJ" || token.upos === "NOUN" || token.entity.startsWith("I-");
  }
  const isInside = isCapital(tokens[i + 1]) || (/^the$/i.test(tokens[i + 1]?.text ?? "") && isCapital(tokens[i + 2]));
  if (/^(?:of|for)$/.test(token.text)) {
    // "Congress for the Defence of the Lakes": within what the group is for, a noun may have its own "of".
    const isForNoun = token.text === "of" && tokens.slice(first, i - 1).some(({ text }) => text === "for");
    // "Conference of Heads of State and Government"
    const isOfHeads = before.text === "Heads" && tokens[i + 1]?.text === "State";
    return isInside && (isHeadOfGroup(before) || isOfHeads || (isForNoun && isCapital(before)));
  }
  if (token.text === "the") return /^(?:of|for)$/.test(before.text) && isCapital(tokens[i + 1]);
  if (token.text === "and") return isCapital(tokens[i + 1]) && /^(?:of|for)$/.test(tokens[first + 1]?.text ?? "");
  // "Tomas Lind's Liberation Army": his, and no part of its name, as in "People's Army".
  if (/^['’]s?$/.test(token.text) && tokens.slice(first, i).some(isOfPerson)) return false;
  return (
    /^(?:-|['’]s?)$/.test(token.text) && before.end === token.start && isCapital(tokens[i + 1]) && !knownAt.has(i - 1)
  );
}

function isOfPerson({ entity, text }: Token): boolean {
  return entity.endsWith("PER") || isFirstName(text);
}

function typeByWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  knownAt: ReadonlyMap<number, DraftMention>,
): ActorType | null {
  if (first === last) return null;
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  // What stands behind "of" or "for" is not the head: Observatory for Human Rights.
  const joint = words.findIndex((word) => word === "of" || word === "for");
  const head = (joint > 0 ? words[joint - 1] : words.at(-1))!;
  const state = knownAt.get(first)?.type === "state" ? knownAt.get(first)! : null;
  // "Kenyan Air Force" is Kenya itself; withGovernment sees to that.
  if (state && words.slice(state.last + 1 - first).every((word) => GOVERNMENT_NOUNS.has(word))) return null;
  // "Ada Press" is a person.
  if (last === first + 1 && isFirstName(words[0]!)) return null;
  if (ARMED_HEADS.has(head) || ARMED_LEADS.has(words[0]!)) return "armed-group";
  if (
    /^(?:movement|party|front|organi[sz]ation|alliance|union|league|congress)$/.test(head) &&
    words.some((word) => ARMED_SIGNS.has(word))
  ) {
    return "armed-group";
  }
  if (BODY_HEADS.has(head)) return "body";
  if (MEDIA_HEADS.has(head)) return "media";
  const isOrganisation = ORGANISATION_HEADS.has(head) || isCompany(tokens, first, last, head, knownAt);
  return isOrganisation ? "organisation" : null;
}

/** "Lakeside Airways", "Air Kenya", "Lakeside Steel" where the parser sees a group. */
function isCompany(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: string,
  knownAt: ReadonlyMap<number, DraftMention>,
): boolean {
  const word = head.replace(/\.$/, "");
  if (COMPANY_HEADS.has(word)) return !/^west$/i.test(tokens[first]!.text);
  const isGroup = tokens.slice(first, last + 1).some(({ entity }) => entity.endsWith("ORG"));
  if (LIKELY_COMPANY_HEADS.has(word)) return isGroup;
  const isLed = COMPANY_LEADS.has(tokens[first]!.text.toLowerCase()) && last - first < 3;
  return isLed && (knownAt.get(first + 1)?.type === "state" || (isGroup && !GOVERNMENT_NOUNS.has(word)));
}

/** What the parser takes for a group. */
function typeByParser(
  tokens: readonly Token[],
  first: number,
  last: number,
  knownAt: ReadonlyMap<number, DraftMention>,
): ActorType | null {
  const run = tokens.slice(first, last + 1);
  if (run.some(({ index }) => knownAt.has(index))) return null;
  const name = run.map(({ text }) => text).join(" ");
  const entities = new Set(run.map(({ entity }) => entity.slice(2)));
  if (isFirstName(run[0]!.text)) return null;
  if (/^new$/i.test(tokens[first - 1]?.text ?? "")) return null;
  if (entities.has("PER") || NO_GROUP_HEADS.has(run.at(-1)!.text.toLowerCase()) || placesNamed(name).length > 0)
    return null;
  if (entities.has("LOC")) return null;
  const isAcronym = /^[A-Z]{2,7}$/.test(name);
  if (run.some(({ text }) => /\d/.test(text))) return null;
  const isWord = first === last && isNameOfItsOwn(tokens, first);
  return entities.has("ORG") && (isAcronym || isWord || (first < last && run.every(isCapital))) ? "organisation" : null;
}

/** One word that is a proper noun and nothing else: no common noun with a capital, no adjective, no web site. */
function isNameOfItsOwn(tokens: readonly Token[], i: number): boolean {
  const { text, upos, xpos, relation, head } = tokens[i]!;
  const word = text.toLowerCase();
  // "the rule of Tadesse Marun": the tree puts so together what is one person's name.
  if (relation === "flat" && isCapital(tokens[head])) return false;
  if (i === 0 || upos !== "PROPN" || !/^\p{Lu}[\p{L}&.]{2,}$/u.test(text) || xpos === "NNPS") return false;
  if (/(?:ist|ians?|ese|ish)$/.test(word) || NO_ACTORS.has(word) || isHeadOfGroup(tokens[i]!)) return false;
  return !GOVERNMENT_NOUNS.has(word) && !DEPARTMENTS.has(word) && !MEDIA_HEADS.has(word);
}

/** The acronym in brackets behind a known name that the list gives without it. */
function acronymOf(mention: DraftMention, tokens: readonly Token[]): DraftMention[] {
  const { type, form, first, last, name, sentence } = mention;
  const acronym =
    type === "organisation" && form === "name" && first < last ? acronymBehind(tokens, first, last) : null;
  if (acronym === null) return [];
  return [{ sentence, first: acronym, last: acronym, name, type, form: "acronym", because: givenFor(name) }];
}

/** `Lakeside Ceasefire Commission (LCC)`: the word in brackets, where its letters are the name's. */
function acronymBehind(tokens: readonly Token[], first: number, last: number): number | null {
  // "the Lakeside Ceasefire Commission, or LCC, said"
  const isOr = tokens[last + 1]?.text === "," && tokens[last + 2]?.text === "or";
  const at = isOr ? last + 3 : last + 2;
  const acronym = tokens[at];
  const isClosed = isOr
    ? /^[,.;]$/.test(tokens[at + 1]?.text ?? "") && !/\p{Ll}/u.test(acronym?.text ?? "")
    : tokens[last + 1]?.text === "(" && tokens[last + 3]?.text === ")";
  if (!isClosed || !acronym) return null;
  if (!/^[A-Z][A-Za-z&-]{1,8}$/.test(acronym.text)) return null;
  const initials = tokens
    .slice(first, last + 1)
    .filter(isCapital)
    .map(({ text }) => text[0])
    .join("");
  const letters = acronym.text.replace(/[^A-Z]/g, "");
  return letters.length > 1 && initials.includes(letters[0]!) ? at : null;
}
