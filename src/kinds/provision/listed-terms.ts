/**
 * A list told in words, piece by piece, where the tree seldom holds it together. In: the word it begins with; out: where
 * each piece stands.
 *
 *     … are | the fate of the prisoners, | the border | and who will run the port.
 */
import { trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

/** Of a longer list, so many pieces: what follows is most often no list. */
const MOST = 8;

export function listedTerms(first: number, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const last = endOfList(first, tokens);
  const isMarked = tokens.slice(first, last + 1).some(({ text }) => text === ";");
  const starts = [first];
  for (let i = first + 1; i < last; i++) {
    const { text } = tokens[i]!;
    const before = tokens[i - 1]!.text;
    // "the link between the border | and the port": one member.
    const isPair =
      /^and$/i.test(before) &&
      tokens
        .slice(starts.at(-1), i - 1)
        .some(({ text: word, index }) => /^between$/i.test(word) && !isOfTwo(index, tokens)) &&
      !tokens.slice(starts.at(-1), i - 1).some((token) => /^and$/i.test(token.text));
    if (isPair || isOfOne(starts.at(-1)!, i, tokens)) continue;
    const isBreak = isMarked
      ? before === ";"
      : isLinked(i, tokens) ||
        (/^(?:,|and|or)$/i.test(before) && opens(tokens[i]!, before, tokens[i + 1]?.text ?? "", starts.length > 1));
    if (isBreak && !/^(?:and|or)$/i.test(text)) starts.push(i);
    else if (isMarked && /^and$/i.test(text) && before === ";") starts.push(i + 1);
  }
  return starts.slice(0, MOST).flatMap((start, nth) => {
    let end = (starts[nth + 1] ?? last + 1) - 1;
    while (end > start && (/^(?:,|;|and|or|as|well)$/i.test(tokens[end]!.text) || LINKS.test(tokens[end]!.text))) end--;
    const span = end > start ? trimmedSpan(sentence, start, end) : null;
    return span ? [span] : [];
  });
}

/** "a pullback alongside | a new cabinet", "together with | an amnesty", "as well as | elections": one more member. */
function isLinked(at: number, tokens: readonly Token[]): boolean {
  const [two, one] = [tokens[at - 2]?.text ?? "", tokens[at - 1]?.text ?? ""];
  return (
    /^(?:alongside|plus)$/i.test(one) ||
    (/^with$/i.test(one) && /^(?:together|along|coupled|combined|paired)$/i.test(two)) ||
    (/^as$/i.test(one) && /^well$/i.test(two))
  );
}

const LINKS = /^(?:alongside|plus|together|along|coupled|combined|paired|with)$/i;

/**
 * "the exile of Lind | and his sons", "the removal of mines, | traps and | wire from the road": the word behind the break
 * stands beside one of the same phrase, and with the noun above it makes one member.
 */
function isOfOne(start: number, at: number, tokens: readonly Token[]): boolean {
  let last = at - 1;
  while (last > start && /^(?:,|and|or)$/i.test(tokens[last]!.text)) last--;
  const behind = tokens[last]!;
  const lead = tokens.slice(start + 1, last + 1).find(({ upos }) => upos === "ADP");
  if (!lead) return false;
  const [own, ...rest] = tokens.slice(at, at + FEW);
  const isHis = own?.xpos === "PRP$" && rest.some(({ lemma }) => KIN.test(lemma));
  if (isHis && /^(?:PROPN|PRON)$/.test(behind.upos)) return true;
  // A series of bare nouns: "of mines, traps and wire".
  const series = tokens.slice(lead.index + 1, last + 1);
  return isBareNoun(tokens[at]!, tokens) && series.every((token) => isBareNoun(token, tokens) || isJoint(token));
}

/** Words within which they must stand: "his two sons". */
const FEW = 4;

/** Who belongs to somebody: with him they are one term. What he is to do or to suffer, "his trial", is another. */
export const KIN =
  /^(?:family|wife|husband|child|son|daughter|brother|sister|father|mother|parent|relative|kin|clan|entourage|aide|ally|deputy|supporter|follower|loyalist|associate|comrade|commander|minister|bodyguard|partner)$/;

/** "mines": with nothing before it, and no term of its own. */
function isBareNoun({ lemma, xpos, index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  return xpos === "NNS" && !TERMS.test(lemma) && (before === undefined || before.upos === "ADP" || isJoint(before));
}

const TERMS = /^(?:election|talk|negotiation|inspection|patrol|reform|guarantee|reparation|visit|sanction|exercise)$/;

function isJoint({ text }: Token): boolean {
  return /^(?:,|and|or)$/i.test(text);
}

/** "a line between | the two commanders": both are told already. */
function isOfTwo(between: number, tokens: readonly Token[]): boolean {
  return tokens.slice(between + 1, between + 3).some(({ text }) => /^(?:two|both|them|all)$/i.test(text));
}

/** What a member of a list begins with; behind a bare "and" a noun of the same phrase may stand: "weapons and missiles". */
function opens({ upos, xpos, text }: Token, before: string, next: string, isList: boolean): boolean {
  // "whether or not a truce is in place" opens no member.
  if (/^whether$/i.test(text) && /^or$/i.test(next)) return false;
  // "from raids or the fear of raids": both are kept from.
  if (/^or$/i.test(before) && !isList && upos === "DET") return false;
  if (/^(?:DET|SCONJ)$/.test(upos) || xpos === "VBG" || xpos === "PRP$") return true;
  if (/^(?:how|who|whether|when|where|which|what|to|that)$/i.test(text)) return true;
  // In a list told with commas, its last "and" opens a member too.
  return (before === "," || isList) && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(upos);
}

/** Where the sentence goes on to something else: "…, the envoy said", "…, according to the text", " – but …". */
function endOfList(first: number, tokens: readonly Token[]): number {
  for (let i = first + 1; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    const next = tokens[i + 1]?.text ?? "";
    if (
      /^(?:,|–|—|-)$/.test(text) &&
      /^(?:according|but|though|although|while|which|he|she|they|it|said|because)$/i.test(next)
    )
      return i - 1;
    const isTold =
      /^,$/.test(text) &&
      tokens.slice(i + 1, i + 9).some(({ lemma, upos }) => upos === "VERB" && /^(?:say|tell|report|add)$/.test(lemma));
    if (isTold) return i - 1;
  }
  return tokens.length - 1;
}

/**
 * The members of a list that each begin with the word the first begins with.
 *
 *     calls | for the rebels to leave, | for a governor to take charge and | for elections in May
 *     stipulates | that the river be shared and | that the dam stay closed
 */
export function repeatedTerms(first: number, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  const mark = tokens[first]?.text.toLowerCase() ?? "";
  if (!/^(?:for|that)$/.test(mark)) return [];
  const last = endOfList(first, tokens);
  const starts = tokens
    .filter(({ text, index }) => index >= first && index < last && text.toLowerCase() === mark)
    .filter(({ index }) => index === first || /^(?:,|;|and|or)$/i.test(tokens[index - 1]!.text))
    .map(({ index }) => index);
  if (starts.length < 2) return [];
  return starts.slice(0, MOST).flatMap((start, nth) => {
    let end = (starts[nth + 1] ?? last + 1) - 1;
    while (end > start && /^(?:,|;|and|or)$/i.test(tokens[end]!.text)) end--;
    return trimmedSpan(sentence, start + 1, end) ?? [];
  });
}
