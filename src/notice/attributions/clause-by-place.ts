/**
 * The clause a verb reports, by where it stands, when the tree has lost the way. In: the verb and its source; out: a
 * range of words, or null.
 *
 *     [The road, long closed, was open], Okoro said.      Okoro said in a letter [that the road was open].
 *     [The road was open], said Lind, who leads the talks.
 */
import type { Sentence } from "../../language/analysis.ts";
import { type Range, trimmed } from "./tree.ts";

export function clauseByPlace(sentence: Sentence, verb: number, top: number, source: Range | null): Range | null {
  return thatBehind(sentence, verb) ?? before(sentence, verb, top, source) ?? behind(sentence, verb);
}

/** How far behind the verb "that" may stand: "said in a statement on Monday that". */
const FARTHEST_THAT = 14;

function thatBehind(sentence: Sentence, verb: number): Range | null {
  const { tokens } = sentence;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + FARTHEST_THAT); i++) {
    const { text, upos } = tokens[i]!;
    if (upos === "VERB" || upos === "AUX" || /["“”]/.test(text)) return null;
    const opens = /^that$/i.test(text)
      ? tokens[i]!.relation === "mark" || i === verb + 1
      : /^(?:whether|if|how|why|what)$/i.test(text) && i <= verb + 3;
    if (opens)
      return hasPredicate(sentence, i + 1, tokens.length - 1)
        ? trimmed(sentence, { first: i, last: tokens.length - 1 })
        : null;
  }
  return null;
}

/** A comma or closing mark, then source and verb in either order, then little more. */
function before(sentence: Sentence, verb: number, top: number, source: Range | null): Range | null {
  if (!source) return null;
  const { tokens } = sentence;
  const first = Math.min(source.first, top);
  const last = Math.max(source.last, verb);
  const edge = tokens[first - 1];
  if (!edge || !/^[,”"’'?!)]+$/.test(edge.text) || first < 4) return null;
  const between = tokens.slice(Math.min(source.last, verb) + 1, Math.max(source.first, top));
  if (between.some(({ upos }) => upos === "VERB" || upos === "NOUN")) return null;
  const tail = tokens.slice(last + 1).filter(({ upos }) => upos !== "PUNCT");
  if (tail.length > 12 || tail.some(({ upos }) => upos === "VERB" || upos === "AUX")) return null;
  return hasPredicate(sentence, 0, first - 2) ? trimmed(sentence, { first: 0, last: first - 1 }) : null;
}

/** "Okoro added the road was open" with the words right behind the verb. */
function behind(sentence: Sentence, verb: number): Range | null {
  const { tokens } = sentence;
  const next = tokens[verb + 1];
  const opens = next && (/^(?:PRON|DET|PROPN|NOUN|NUM|ADJ)$/.test(next.upos) || next.text === ":");
  if (!opens) return null;
  const last = tokens.length - 1;
  const subject = tokens.findIndex(({ index, relation }) => index > verb && relation.startsWith("nsubj"));
  if (subject < 0 || !hasPredicate(sentence, subject, last)) return null;
  return tokens.slice(verb + 1, subject).some(({ upos, text }) => upos === "VERB" || text === ",")
    ? null
    : trimmed(sentence, { first: verb + 1, last });
}

function hasPredicate(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ upos }) => upos === "VERB" || upos === "AUX");
}
