/**
 * Whose section a sentence stands in, where a report tells of the parties one by one. In: a sentence; out: the party that
 * the heading above it names and nothing else, or null.
 *
 *     THE GOVERNMENT                         names the government
 *     - It wants the port.                   It → the government
 *     - Refuses to talk about the dam.       so does whoever refuses
 *
 * What begins an item, or the first sentence below the heading, is said of that party.
 */
import type { Token } from "../language/analysis.ts";
import { wordsAt } from "../model/span.ts";
import { oncePerReport, oncePerSentence } from "./once-per-report.ts";
import type { Party } from "./parties.ts";
import type { Context } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Sentences of one section. */
const LONGEST = 14;
/** "The Free Ravna Movement" */
const LONGEST_HEADING = 5;
const ITEM = /(?:^|\n)[ \t]*(?:[-*•–—·]|\(?[a-z0-9]{1,3}[.)])[ \t]*$/i;

export function sectionParty(view: SentenceView, context: Context): Party | null {
  return partyOver(view, context).party;
}

const partyOver = oncePerSentence((view, context) => ({ party: partyAbove(view, context) }));

function partyAbove(view: SentenceView, context: Context): Party | null {
  const { index, start } = view.sentence;
  const before = context.report.text.slice(Math.max(0, start - 8), start);
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const above = context.view(at);
    if (above.sentence.role === "body") continue;
    if (above.sentence.role !== "heading" || !(at === index - 1 || ITEM.test(before))) return null;
    return partyIn(above, context);
  }
  return null;
}

function partyIn(heading: SentenceView, context: Context): Party | null {
  const { sentence, tokens, actors } = heading;
  const words = tokens.filter(({ upos, text }) => upos !== "PUNCT" && !/^the$/i.test(text));
  if (words.length === 0 || words.length > LONGEST_HEADING) return null;
  const span = { start: sentence.start, end: sentence.end };
  const named = actors.find(({ first, last }) => words.every(({ index }) => first <= index && index <= last));
  // "Attacks on the government": what befell them, and not they.
  const isSide = SIDES.test(words.at(-1)!.text) && words.every(({ upos }) => !/^(?:ADP|SCONJ|VERB)$/.test(upos));
  if (named && !(isSide && words.length === 1)) return { name: named.actor, span };
  const own = isSide ? null : asNamedBelow(words, context);
  return isSide || own ? { name: own ?? words.map(({ text }) => text.toLowerCase()).join(" "), span } : null;
}

const SIDES =
  /^(?:government|opposition|rebels|army|junta|guerrillas|separatists|militias?|unions?|employers|strikers|owners|settlers|insurgents|presidency|coalition|alliance|movement|front)$/i;

/** "THE KHORDS": a name in the plural that the text itself tells again as one. */
function asNamedBelow(words: readonly Token[], context: Context): string | null {
  return pluralNames(context).get(words.map(({ text }) => text.toLowerCase()).join(" ")) ?? null;
}

/** The names in the plural inside sentences, by themselves in small letters. */
const pluralNames = oncePerReport((context): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { role, tokens } of context.analysis.sentences) {
    if (role !== "body") continue;
    for (const [i, { xpos, start }] of tokens.entries()) {
      if (i === 0 || !/^NNP/.test(xpos)) continue;
      for (const { text, end } of tokens.slice(i, i + LONGEST_HEADING)) {
        if (!/s$/i.test(text)) continue;
        const told = wordsAt(context.report.text, { start, end });
        const name = told.toLowerCase();
        if (!names.has(name)) names.set(name, told);
      }
    }
  }
  return names;
});
