/**
 * Words that place something before, at or after the time of writing and no closer. They give no date.
 *
 *     recently · lately · the past      now · currently · these days      soon · the future · the near term
 */
import { type FoundTime, type TimeContext, type TimeFamily, unresolved } from "./time-family.ts";

type Side = "past" | "present" | "future";

function phrases(side: Side, list: string): (readonly [readonly string[], Side])[] {
  return list.split("|").map((phrase) => [phrase.split(" "), side] as const);
}

/** The longest first, so that "the recent past" is not taken for "recent". */
export const PHRASES: readonly (readonly [readonly string[], Side])[] = [
  ...phrases(
    "past",
    "recently|lately|previously|formerly|the recent past|the distant past|the past|long ago|not long ago|some time ago|in recent history|recent history|more recently|most recently|until recently",
  ),
  ...phrases(
    "present",
    "now|right now|by now|currently|presently|at present|nowadays|these days|at the moment|for the moment|the time being|the present|the present time|at this point|at this time|at this moment",
  ),
  ...phrases(
    "future",
    "soon|very soon|as soon as possible|the near future|the immediate future|the foreseeable future|the distant future|the not too distant future|the future|future|the near term|the short term|the medium term|the long term|the long run|the short run|shortly",
  ),
].sort(([a], [b]) => b.length - a.length);

/** By their first word: at most a few are tried at any place. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly [readonly string[], Side])[]> = Map.groupBy(
  PHRASES,
  ([words]) => words[0]!,
);

export const vague: TimeFamily = (start, context) => {
  const { words } = context;
  const match = BY_FIRST.get(words[start]!)?.find(([phrase]) => phrase.every((word, i) => words[start + i] === word));
  if (match) {
    const [phrase, side] = match;
    const lead = /^(?:at|for|in|by|until)$/.test(phrase[0]!) && phrase[0] !== "by" ? 1 : 0;
    return isMeant(start, start + phrase.length - 1, context)
      ? open(start + lead, start + phrase.length - 1, side)
      : null;
  }
  return adjective(start, context);
};

/** "now that the truce holds", "as soon as", "shortly after the raid", "the past president": no time by themselves. */
function isMeant(first: number, last: number, { words, sentence }: TimeContext): boolean {
  const next = words[last + 1] ?? "";
  const word = words[last]!;
  if (words[last + 1] === "of" && word === "time") return false;
  if (
    /^(?:soon|previously|formerly)$/.test(word) &&
    (next === "-" || /^VB[ND]$/.test(sentence.tokens[last + 1]?.xpos ?? ""))
  )
    return isAuxiliary(words[first - 1] ?? "");
  if (word === "now" && (next === "that" || next === "-")) return false;
  if (word === "soon" && (words[first - 1] === "as" || words[first - 1] === "too" || /^(?:as|after)$/.test(next)))
    return false;
  // "as recently as July": the month says when.
  if (word === "recently" && words[first - 1] === "as" && next === "as") return false;
  if (word === "shortly" && /^(?:after|before|afterwards?)$/.test(next)) return false;
  const token = sentence.tokens[last]!;
  if (word === "future" && first === last)
    return token.upos === "NOUN" && token.relation !== "compound" && words[first - 1] === "in";
  // "the past president", "the present crisis", "the future king": adjectives.
  if (/^(?:past|present|future)$/.test(word))
    return token.upos === "NOUN" && sentence.tokens[last + 1]?.upos !== "NOUN";
  return true;
}

function isAuxiliary(word: string): boolean {
  return /^(?:ha[ds]|have|having|was|were|is|are|been|be)$/.test(word);
}

const SIDES: ReadonlyMap<string, Side> = new Map([
  ["current", "present"],
  ["recent", "past"],
]);

/** "the current talks", "recent gains": the adjective alone. */
function adjective(start: number, { words, sentence }: TimeContext): FoundTime | null {
  const side = SIDES.get(words[start]!);
  const token = sentence.tokens[start]!;
  if (!side || token.relation !== "amod" || words[start + 1] === "account") return null;
  return open(start, start, side);
}

function open(first: number, last: number, reference: Side): FoundTime {
  return unresolved(first, last, "no date, only a side of the time of writing", null, { reference });
}
