/**
 * The stance a verb takes in its place. In: a verb and its sentence; out: the stance, or null where the verb means
 * something else there.
 *
 *     called for a truce        demand          called the truce a trick     null
 *     broke off the talks       oppose          broke a window               null
 *     pushed for a deal         demand          pushed the rebels back       null
 *     would not hear of it      oppose          heard of the deal            null
 */
import { isNegated } from "../../extract/clauses.ts";
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { STANCE_VERBS, type Stance } from "./position-words.ts";
import { ONLY_DENIED, PHRASES } from "./stance-phrases.ts";

/** How many characters behind a verb decide what it means. */
const AHEAD = 60;

export function stanceOfVerb(verb: Token, view: SentenceView): Stance | null {
  const lemma = lemmaOf(verb).toLowerCase();
  const phrases = PHRASES.get(lemma);
  const denied = ONLY_DENIED.get(lemma);
  if (!phrases && !denied) return STANCE_VERBS.get(lemma) ?? null;
  const behind = textBehind(verb, view);
  // "would not hear of it": what is denied is a consent.
  if (denied?.test(behind) && isNegated(view.sentence, verb.index)) return "support";
  return phrases ? (phrases.find(([follows]) => follows.test(behind))?.[1] ?? null) : (STANCE_VERBS.get(lemma) ?? null);
}

/** Whether a verb can tell a stance at all, by itself or with what follows it. */
export function mayTakeStance(verb: Word): boolean {
  const lemma = lemmaOf(verb).toLowerCase();
  return STANCE_VERBS.has(lemma) || PHRASES.has(lemma) || ONLY_DENIED.has(lemma);
}

/** A lemma that lost its ending is mended: "hoping" is given as "hop". */
export function lemmaOf({ text, lemma }: Word): string {
  return STANCE_VERBS.has(`${lemma}e`) && !STANCE_VERBS.has(lemma) && text.toLowerCase() === `${lemma}ing`
    ? `${lemma}e`
    : lemma;
}

/** Adverbs that tell how something is taken: "reacted coolly to". */
const TAKEN_SO =
  /^(?:coolly|coldly|frostily|angrily|furiously|negatively|sceptically|skeptically|indignantly|favou?rably|positively|warmly|enthusiastically|cautiously|warily|guardedly)$/i;

/** "on Monday", "Sunday", and not "until Sunday". */
function isDayBetween(at: number, tokens: SentenceView["tokens"]): boolean {
  const [before, own, next] = [tokens[at - 1]?.text ?? "", tokens[at]!.text, tokens[at + 1]?.text ?? ""];
  if (/^on$/i.test(own)) return DAYS.test(next);
  return (
    DAYS.test(own) && !/^(?:until|till|by|before|after|since|for|from|this|next|last|of|and|or|’s|'s)$/i.test(before)
  );
}

const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function textBehind(verb: Token, { tokens }: SentenceView): string {
  let behind = "";
  for (let i = verb.index + 1; i < tokens.length && behind.length < AHEAD; i++) {
    const { text, upos } = tokens[i]!;
    // "voted overwhelmingly against", "repeatedly called": adverbs between tell nothing.
    if (upos === "ADV" && /ly$/.test(text) && !TAKEN_SO.test(text)) continue;
    // "opened the door | Sunday | to dialogue", "reacted coolly | on Monday | to it"
    // What is voted for tells itself: "voted | Saturday | to reject it".
    if (verb.lemma !== "vote" && isDayBetween(i, tokens)) continue;
    behind += `${text.toLowerCase()} `;
  }
  return behind;
}
