/**
 * What befell people by the word right beside their number, whatever the tree hangs it on. In: a number; out: the
 * category and the word, or null.
 *
 *     12 were killed and 40 people wounded · killing 12 and wounding about 40 · Norland lost 12 soldiers
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { NumberMention } from "../../notice/noticed.ts";
import { SIGNS } from "./category-words.ts";

export function signBeside(
  number: NumberMention,
  view: SentenceView,
): { readonly category: string; readonly sign: Token } | null {
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  // "one was killed and 15 injured": the parser may take the injured for those who were killed.
  const own = number.ofSpan ? view.tokens.findLast((token) => token.end === number.ofSpan!.end) : undefined;
  if (own && /^(?:injured|wounded)$/i.test(own.text)) return { category: "injured", sign: own };
  const end = Math.max(number.end, number.ofSpan?.end ?? 0);
  const next = view.tokens.findIndex(({ start }) => start >= end);
  const behind = next < 0 ? [] : view.tokens.slice(next, next + 5);
  const at = behind.findIndex(
    ({ text }) =>
      !/^(?:were|was|have|had|has|been|are|also|others?|more|people|reported|confirmed|feared|believed|shot|already|then|later)$/i.test(
        text,
      ),
  );
  const verb = view.tokens[first - 1];
  const isParticle = verb !== undefined && /^(?:over|off)$/i.test(verb.text);
  const near = [isParticle ? view.tokens[first - 2] : verb, at < 0 ? undefined : behind[at]];
  for (const token of near) {
    if (!token || token.upos === "NOUN") continue;
    // "lost their homes", "had to leave their farms"
    if (
      /^(?:lose|leave|abandon)$/.test(token.lemma) &&
      /^(?:homes?|houses?|villages?|farms?)$/.test(objectBehind(token, view))
    )
      return { category: "displaced", sign: token };
    // "handed over eleven men", "carried off two nurses"
    const particle = view.tokens[token.index + 1]?.text.toLowerCase() ?? "";
    if (token.lemma === "hand" && particle === "over" && number.unit === "people")
      return { category: "released", sign: token };
    if (token.lemma === "carry" && particle === "off" && number.unit === "people")
      return { category: "detained", sign: token };
    // "has lost 12 soldiers", not seats.
    if (token.lemma === "lose" && number.unit === "people") return { category: "killed", sign: token };
    // "gave their lives"
    if (/^(?:lose|give)$/.test(token.lemma) && /^li(?:fe|ves)$/.test(objectBehind(token, view)))
      return { category: "killed", sign: token };
    const found = SIGNS.find(([, lemmas]) => lemmas.has(token.lemma.toLowerCase()));
    if (found && /^(?:killed|injured|displaced|released|evacuated)$/.test(found[0]))
      return { category: found[0], sign: token };
  }
  return null;
}

/** The word after the next one: "gave their lives", "lost their homes". */
function objectBehind({ index }: Token, { tokens }: SentenceView): string {
  return tokens[index + 2]?.text.toLowerCase() ?? "";
}
