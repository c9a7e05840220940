/**
 * Persons by name. In: a sentence and the known names in it; out: names of persons with office and affiliation.
 *
 *     Kenyan Foreign Minister Ada Okoro      Ada Okoro · role "Kenyan Foreign Minister" · of Kenya
 *     UN envoy for Sudan Tomas Lind          Tomas Lind · role "UN envoy for Sudan" · of United Nations
 *     Marek Talin, a spokesman for the front,  role behind the name
 *
 * A run of proper nouns is a person when the parser says so or a title stands before it; titles, adjectives of states
 * and known organisations at its front are its office, not its name.
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { type DraftMention, isCapital } from "./draft-mention.ts";
import { HONORIFICS, ORGANISATION_HEADS, TITLE_MODIFIERS, TITLE_WORDS } from "./lists/titles.ts";

/** Small words inside names: "Abdel al-Rashid", "Ursula von der Weide". */
const PARTICLE = /^(?:al|el|ul|de|da|di|du|del|la|le|van|von|der|den|bin|bint|ben|ibn|abu|dos|das|y|af|ter)$/i;
const LONGEST_NAME = 5;

export function findPersons(sentence: Sentence, known: readonly DraftMention[], text: string): DraftMention[] {
  const { tokens } = sentence;
  const isKnown = new Map<number, DraftMention>();
  for (const mention of known) for (let i = mention.first; i <= mention.last; i++) isKnown.set(i, mention);
  const found: DraftMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && continuesName(tokens, last + 1)) last++;
    while (last > i && PARTICLE.test(tokens[last]!.text) && !isCapital(tokens[last])) last--;
    const person = personIn(sentence, i, last, isKnown, text);
    if (person) {
      found.push(person);
      last = Math.max(last, person.last);
    }
    i = last;
  }
  return found;
}

function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return isCapital(token) && (token.upos === "PROPN" || token.entity.endsWith("PER"));
}

function continuesName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isNamePart(tokens, i)) return true;
  const next = tokens[i + 1];
  // "de", "al": only with a capital behind it; a hyphen only where nothing stands between: "Kim Jong-un".
  if (PARTICLE.test(token.text)) return isCapital(next) || next?.text === "-";
  if (token.text === "-") return tokens[i - 1]!.end === token.start && next?.start === token.end && /^\p{L}/u.test(next.text);
  return tokens[i - 1]!.text === "-" && tokens[i - 1]!.end === token.start && token.entity.endsWith("PER");
}

/** The person at the end of a run, without what is office or affiliation at its front. */
function personIn(sentence: Sentence, start: number, end: number, isKnown: ReadonlyMap<number, DraftMention>, text: string): DraftMention | null {
  const { tokens } = sentence;
  const lower = (i: number): string => tokens[i]?.text.toLowerCase().replace(/\.$/, "") ?? "";
  let first = start;
  for (let i = start; i <= end; i++) {
    const isOffice = TITLE_WORDS.has(lower(i)) || TITLE_MODIFIERS.has(lower(i));
    const isKnownName = isKnown.has(i) && !(tokens[i]!.entity.endsWith("PER") && i > start);
    if (isOffice || isKnownName || /^(?:of|for|on|to|the)$/.test(lower(i))) first = i + 1;
    else if (tokens[i]!.entity.startsWith("B-PER") && i > first && !tokens[i - 1]!.entity.endsWith("PER") && first === start) first = i;
  }
  if (first > end) return null;
  const name = tokens.slice(first, end + 1);
  if (name.length > LONGEST_NAME + 2 || name.every((token) => !isCapital(token))) return null;
  if (ORGANISATION_HEADS.has(lower(end)) || /^(?:of|and)$/.test(lower(first))) return null;
  const office = officeBefore(sentence, first, isKnown);
  const saysParser = name.some((token) => token.entity.endsWith("PER"));
  const isOther = name.some((token) => /-(?:ORG|LOC)$/.test(token.entity));
  const hasTitle = office !== null && TITLE_WORDS.has(lower(first - 1));
  if (!saysParser && !(hasTitle && !(isOther && name.length === 1 && isKnown.has(first)))) return null;
  const behind = office === null ? officeBehind(sentence, end, isKnown) : null;
  const given = office ?? behind;
  const words = text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/g, " ");
  const role = given ? text.slice(tokens[given.first]!.start, tokens[given.last]!.end).replace(/\s+/g, " ") : undefined;
  return {
    sentence,
    // The office before a name belongs to the mention: the tree at times hangs "said" on "Secretary".
    first: office?.first ?? first,
    last: end,
    name: words,
    type: "person",
    form: "name",
    because: hasTitle ? `a name after "${tokens[first - 1]!.text}"` : "the parser takes it for a person",
    ...(role && !HONORIFICS.has(role.toLowerCase()) ? { role } : {}),
    ...(given?.of ? { of: given.of } : {}),
  };
}

interface Office {
  readonly first: number;
  readonly last: number;
  readonly of: string | null;
}

/** Words in front of a name that are its office: titles, states, known bodies, and "of", "for" between them. */
function officeBefore(sentence: Sentence, name: number, isKnown: ReadonlyMap<number, DraftMention>): Office | null {
  const { tokens } = sentence;
  let first = name;
  let of: string | null = null;
  let hasTitle = false;
  for (let i = name - 1; i >= 0 && name - i <= 12; i--) {
    const word = tokens[i]!.text.toLowerCase().replace(/\.$/, "");
    const known = isKnown.get(i);
    if (known) {
      // "envoy for Sudan": the United Nations' man, not Sudan's; the last one found stands in front.
      of = known.name;
      i = known.first;
      first = i;
    } else if (TITLE_WORDS.has(word)) {
      hasTitle = true;
      first = i;
    } else if (TITLE_MODIFIERS.has(word) && tokens[i]!.text !== "The") first = i;
    else if (!(/^(?:of|for|on|to|and|['’]s|-|at|in|ex)$/.test(word) && first === i + 1 && (hasTitle || isKnown.has(i + 1)))) break;
  }
  // A preposition or a clitic at the very front belongs to what stands before.
  while (first < name && /^(?:of|for|on|to|and|['’]s|-|at|in)$/i.test(tokens[first]!.text)) first++;
  return hasTitle && first < name ? { first, last: name - 1, of } : null;
}

/** `Marek Talin, a spokesman for the Highland Council, said` */
function officeBehind(sentence: Sentence, last: number, isKnown: ReadonlyMap<number, DraftMention>): Office | null {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text !== ",") return null;
  let of: string | null = null;
  let hasTitle = false;
  let i = last + 2;
  for (; i < tokens.length && i < last + 16; i++) {
    const { text, upos } = tokens[i]!;
    if (/^[,.;:()–—-]$/.test(text) || upos === "VERB" || upos === "AUX") break;
    const known = isKnown.get(i);
    if (known) of ??= known.name;
    if (TITLE_WORDS.has(text.toLowerCase())) hasTitle = true;
    else if (!hasTitle && i > last + 8) return null;
  }
  if (!hasTitle || i <= last + 2) return null;
  const start = /^(?:the|a|an)$/i.test(tokens[last + 2]!.text) ? last + 3 : last + 2;
  return start < i ? { first: start, last: i - 1, of } : null;
}
