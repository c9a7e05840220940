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

/** Two steps are parted only where others are to take them: what a party vows to do is mostly told as one. */
export function demandedParts(content: Span, view: SentenceView, context: Context, isOfOthers: boolean): Span[] {
  const inside = view.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  const clauses = clausesIn(inside);
  if (clauses.length > 1) return clauses;
  const colon = inside.find(({ text }) => text === ":");
  const first = colon ? view.tokens[colon.index + 1] : inside[0];
  if (!first) return [content];
  const last = inside.at(-1)!.end;
  const listed = listedTerms(first.index, view)
    .filter(({ start }) => start < last)
    .map(({ start, end }) => ({ start, end: Math.min(end, last) }));
  if (colon) return listed.length > 1 ? listed : [content];
  const beside = listed.findIndex(({ start }, nth) => nth > 0 && isSaidOfIt(start, inside));
  // "to bring the vote forward, | an idea that Okoro dismissed": what others make of it.
  if (beside > 0) return [{ start: content.start, end: listed[beside - 1]!.end }];
  // "the unity, sovereignty and integrity of Kenya": one thing, and so where a piece would be lost.
  if (isCutShort(listed, inside)) return [content];
  const steps = stepsIn(inside);
  const beneath = sideBySide(listed, inside);
  const pieces = steps.length >= MANY || (isOfOthers && beneath.length < 2) ? steps : beneath;
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

/** "review the law, | fight corruption | and free all prisoners": steps told by verbs that stand side by side. */
function stepsIn(inside: readonly Token[]): Span[] {
  const [opening] = inside;
  const clause = inside.find(
    ({ xpos, head }) => xpos === "VB" && (head < opening!.index || head > inside.at(-1)!.index),
  );
  if (!clause) return [];
  const next = inside
    .filter(({ relation, head, xpos }) => /^conj/.test(relation) && head === clause.index && xpos === "VB")
    .flatMap((verb) => stepBefore(verb, inside) ?? []);
  const starts = [opening!, ...next];
  const spans = starts.map((start, nth) => {
    const words = inside.filter(({ index }) => index >= start.index && index < (starts[nth + 1]?.index ?? Infinity));
    while (words.length > 0 && /^(?:PUNCT|CCONJ)$/.test(words.at(-1)!.upos)) words.pop();
    return words;
  });
  // "review and amend the law": one step.
  return spans.every((words) => words.length > 1)
    ? spans.map((words) => ({ start: words[0]!.start, end: words.at(-1)!.end }))
    : [];
}

/** Where a step begins behind its comma or "and": ", | never leave". */
function stepBefore(verb: Token, inside: readonly Token[]): Token | null {
  const before = inside.findLast(({ index, upos }) => index < verb.index && !/^(?:ADV|PART)$/.test(upos));
  return before && /^(?:,|and)$/i.test(before.text) ? (inside.find(({ index }) => index > before.index) ?? null) : null;
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

/**
 * What hangs on a verb or a name within the piece before belongs to it: "asked | the council to ban three ships, the Heron
 * and the Kite", "a law drawn up by Lind, a senator, and Okoro", "to leave, warning of a war and new raids".
 */
function sideBySide(listed: readonly Span[], inside: readonly Token[]): Span[] {
  const first = inside[0]?.index ?? 0;
  const isOutside = ({ head }: Token): boolean => head < first || head - first >= inside.length;
  const clause = inside.find((token) => /^(?:VERB|AUX)$/.test(token.upos) && isOutside(token));
  const pieces: Span[] = [];
  for (const piece of listed) {
    const before = pieces.at(-1);
    const head = headOf(piece, inside);
    const isApart = head && (clause ? isNextStep(head, clause, inside) : !isWithin(head, inside));
    if (!before || isApart) pieces.push(piece);
    else pieces[pieces.length - 1] = { start: before.start, end: piece.end };
  }
  return pieces;
}

/** "to leave the port, | to pay | and to go home" */
function isNextStep(head: Token, clause: Token, inside: readonly Token[]): boolean {
  let at: Token | undefined = head;
  while (at && /^conj/.test(at.relation)) {
    if (at.head === clause.index) return true;
    at = inside[at.head - inside[0]!.index];
  }
  return false;
}

/** The tree hangs the members of a list on any noun before: what stands between is a verb, or a name it tells of. */
function isWithin(head: Token, inside: readonly Token[]): boolean {
  if (/^(?:advcl|acl)/.test(head.relation)) return true;
  let [at, above] = [head, inside[head.head - inside[0]!.index]];
  while (above) {
    if (
      (above.upos === "VERB" && (!/^acl/.test(above.relation) || head.upos === "PROPN")) ||
      (above.upos === "PROPN" && at.relation === "appos")
    )
      return true;
    [at, above] = [above, inside[above.head - inside[0]!.index]];
  }
  return false;
}

/** The word of a piece that hangs on none other of it. */
function headOf({ start, end }: Span, inside: readonly Token[]): Token | undefined {
  const words = inside.filter((token) => token.start >= start && token.end <= end && token.upos !== "PUNCT");
  return words.find(({ head }) => !words.some(({ index }) => index === head));
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
