/**
 * What is demanded, piece by piece, where the text gives a list. In: the words of a content; out: those of each piece.
 *
 *     three things: | a truce, | the release of all prisoners | and a new election      three
 *     a truce                                                                           one
 */
import { issueIn } from "../../extract/issues/issue-in.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { listedTerms } from "../provision/listed-terms.ts";

export function demandedParts(content: Span, view: SentenceView, context: Context): Span[] {
  const inside = view.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  const clauses = clausesIn(inside);
  if (clauses.length > 1) return clauses;
  const colon = inside.find(({ text }) => text === ":");
  const first = colon ? view.tokens[colon.index + 1] : inside[0];
  if (!first) return [content];
  const last = inside.at(-1)!.end;
  const pieces = listedTerms(first.index, view)
    .filter(({ start }) => start < last)
    .map(({ start, end }) => ({ start, end: Math.min(end, last) }));
  if (colon) return pieces.length > 1 ? pieces : [content];
  // "the unity, sovereignty and integrity of Kenya": one thing, and so where a piece would be lost.
  const beside = pieces.findIndex(({ start }, nth) => nth > 0 && isSaidOfIt(start, inside));
  // "to bring the vote forward, | an idea that Okoro dismissed": what others make of it.
  if (beside > 0) return [{ start: content.start, end: pieces[beside - 1]!.end }];
  if (isCutShort(pieces, inside)) return [content];
  if (pieces.length >= MANY) return pieces;
  // Two are a list only where each is about something of its own.
  const issues = new Set(pieces.map((piece) => issueIn(piece, view, context)));
  return pieces.length > 1 && issues.size === pieces.length && !issues.has("other") ? pieces : [content];
}

/** "this right be abolished | and that the last soldier leave" */
function clausesIn(inside: readonly Token[]): Span[] {
  const isJoint = (at: number): boolean =>
    /^and$/i.test(inside[at]?.text ?? "") &&
    /^that$/i.test(inside[at + 1]?.text ?? "") &&
    hasVerb(inside.slice(at + 2));
  const joints = inside.flatMap((_, at) => (isJoint(at) ? [at] : []));
  if (joints.length === 0 || !hasVerb(inside.slice(0, joints[0]))) return [];
  const starts = [0, ...joints.map((at) => at + 2)];
  return starts.flatMap((start, nth) => {
    let end = (joints[nth] ?? inside.length) - 1;
    while (end > start && inside[end]!.upos === "PUNCT") end--;
    return end > start ? [{ start: inside[start]!.start, end: inside[end]!.end }] : [];
  });
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
}

/** So many pieces are a list, whatever they are about. */
const MANY = 3;

/** Whether words between two pieces belong to none: "the unity, | sovereignty | and integrity". */
function isCutShort(pieces: readonly Span[], inside: readonly Token[]): boolean {
  return pieces.some(({ start: first, end }, nth) => {
    // "…, | as it did in May", "…, | including two colonels": said of what stands before.
    const opening = inside.find(({ start }) => start === first);
    if (nth > 0 && opening && BESIDE.test(opening.text)) return true;
    const next = pieces[nth + 1]?.start ?? inside.at(-1)!.end;
    return inside.some(
      ({ start, text, upos }) =>
        start >= end && start < next && !/^(?:and|or|as|well)$/i.test(text) && upos !== "PUNCT",
    );
  });
}

/** "an idea that", "a step which" */
function isSaidOfIt(start: number, inside: readonly Token[]): boolean {
  const at = inside.findIndex((token) => token.start === start);
  return (
    /^(?:an?|the)$/i.test(inside[at]?.text ?? "") &&
    inside.slice(at + 1, at + 3).some(({ lemma }) => POINTING.test(lemma)) &&
    inside.slice(at + 2, at + 4).some(({ text }) => /^(?:that|which|he|she|it|they)$/i.test(text))
  );
}

const POINTING =
  /^(?:idea|move|step|demand|condition|gesture|course|option|position|stance|suggestion|point|request|concession)$/;
const BESIDE =
  /^(?:as|after|before|when|while|because|since|although|though|if|unless|until|including|but|which|who|where|whose|that|not|so|than)$/i;
