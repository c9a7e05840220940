/**
 * Where what a report claims happened. In: the claims of one report; out: the same, with the places worked out.
 *
 *     The raid on Ravna killed a child and wounded nine.      nine wounded: in Ravna, where the raid is
 */
import type { Claim, KindId } from "../../model/claim.ts";
import { mayBeOne } from "../../model/edtf-days.ts";
import type { Span } from "../../model/span.ts";
import { childrenBy } from "../clauses.ts";
import type { Context } from "../rule.ts";
import { withId } from "../to-claim.ts";
import type { Happening } from "./happening.ts";
import { landOf } from "./land-of.ts";
import { SameThings } from "./same-things.ts";
import { theatreOf } from "./theatre.ts";
import { type Where, whereTold } from "./where-told.ts";
import { sentenceAt, type Word, wordsOf } from "./words-of.ts";

export function settlePlaces(claims: readonly Claim[], context: Context, happeningOf: HappeningOf): Claim[] {
  const told = placedByWords(claims, context, happeningOf);
  const bySentence = placedIn(told, context);
  const land = landOf(
    context,
    claims
      .filter((claim) => hasPlace(claim) && !happeningOf(claim.kind)?.isAnywhere)
      .flatMap(({ fieldSpans }) => fieldSpans.place ?? []),
  );
  return told.map((claim) => {
    const happening = happeningOf(claim.kind);
    if (claim.fields.place !== null || !happening) return claim;
    const other = beside(claim, happening, bySentence, context, happeningOf);
    return other ? placedLike(claim, other) : inTheLand(claim, happening, land, context);
  });
}

type HappeningOf = (kind: KindId) => Happening | null;

/** By the words around a claim, or by what else the report tells of the same event. */
function placedByWords(claims: readonly Claim[], context: Context, happeningOf: HappeningOf): Claim[] {
  const same = new SameThings(claims, happeningOf, hasPlace);
  const scene = sceneOf(claims.filter((claim) => hasPlace(claim) && isViolence(happeningOf(claim.kind))));
  let last: Claim | null = null;
  return claims.map((claim) => {
    const happening = happeningOf(claim.kind);
    if (hasPlace(claim) && isViolence(happening)) last = claim;
    if (!happening || claim.fields.place !== null) return claim;
    const place = whereTold(claim, happening, wordsOf(claim, happening.told, context), scene, context);
    if (place) return placed(claim, place.name, place.span);
    // "met in Vienna on Monday … spoke by telephone on Friday": the Friday's place is not Vienna.
    const other =
      same.nearest(claim, ({ when }) => mayBeOne(when, claim.when)) ?? toldBefore(claim, happening, last, context);
    return other ? placedLike(claim, other) : claim;
  });
}

/** "The attack …": the event of its kind that was told last, in the sentences just before. */
function toldBefore(claim: Claim, { told, canLast }: Happening, last: Claim | null, context: Context): Claim | null {
  if (!canLast || last?.kind !== claim.kind) return null;
  const [word] = wordsOf(claim, told, context);
  const before = sentenceAt(last.spans.at(-1)!.start, context.analysis.sentences);
  const distance = before && word ? word.view.sentence.index - before.index : -1;
  return word && isAgain(word) && distance >= 0 && distance <= NEAR ? last : null;
}

/** By kind and sentence the first claim that has a place. */
function placedIn(claims: readonly Claim[], context: Context): ReadonlyMap<string, Claim> {
  const bySentence = new Map<string, Claim>();
  for (const claim of claims.filter(hasPlace)) {
    for (const { start } of claim.spans) {
      const sentence = sentenceAt(start, context.analysis.sentences);
      const key = `${claim.kind} ${sentence?.index}`;
      if (sentence && !bySentence.has(key)) bySentence.set(key, claim);
    }
  }
  return bySentence;
}

/** The event that places a claim, in its sentence or before it: "The raid on Ravna killed a child. | Nine were hurt." */
function beside(
  claim: Claim,
  happening: Happening,
  bySentence: ReadonlyMap<string, Claim>,
  context: Context,
  happeningOf: HappeningOf,
): Claim | null {
  const kinds = happening.placedBy?.(claim) ?? [];
  const here = kinds.length > 0 ? sentenceAt(claim.spans[0]!.start, context.analysis.sentences) : null;
  if (!here) return null;
  for (const by of kinds) {
    // The dead of a raid are often told in the sentences behind it; those of a whole war are not of that raid.
    const isFarther = isViolence(happeningOf(by)) && !happening.isWide?.(claim);
    const first = isFarther ? Math.max(0, here.index - (NEAR - 1)) : here.index;
    for (let index = here.index; index >= first; index--) {
      const other = bySentence.get(`${by} ${index}`);
      if (other) return other;
    }
  }
  return null;
}

/** Where one blow fell is told with it; of others no more is known than the part of the land, or the land. */
function inTheLand(claim: Claim, happening: Happening, land: Where | null, context: Context): Claim {
  if (!happening.isOfLand?.(claim) || isElsewhere(claim, context)) return claim;
  const theatre = isViolence(happening) ? null : theatreOf(context, happening.isWide?.(claim) ?? false);
  if (theatre) return placed(claim, theatre.name, { start: theatre.start, end: theatre.end });
  return land ? placed(claim, land.name, land.span) : claim;
}

/** Where most of the violence is that a report tells of: for "the war" where it does not say in which land. */
function sceneOf(claims: readonly Claim[]): Where | null {
  const at = new Map<string, Claim[]>();
  for (const claim of claims) {
    const place = String(claim.fields.place);
    at.set(place, [...(at.get(place) ?? []), claim]);
  }
  const [most = []] = [...at.values()].sort((a, b) => b.length - a.length);
  if (most.length < 2 || 2 * most.length < claims.length) return null;
  return { name: String(most[0]!.fields.place), span: most[0]!.fieldSpans.place?.[0] ?? null };
}

/** "in the neighbouring kingdom", "over the sea", "outside the embassy": somewhere of its own, though it has no name. */
function isElsewhere({ spans }: Claim, context: Context): boolean {
  const sentence = sentenceAt(spans[0]!.start, context.analysis.sentences);
  return sentence?.tokens.some(({ text }) => ELSEWHERE.test(text)) ?? false;
}

const ELSEWHERE =
  /^(?:neighbou?ring|abroad|overseas|offshore|sea|ocean|gulf|strait|embassy|consulate|kingdom|emirate|airspace)$/i;

/** Sentences between an event and what names it again. */
const NEAR = 3;

function isAgain({ token, view }: Word): boolean {
  return childrenBy(view.sentence, token.index, "det").some(({ text }) =>
    /^(?:the|that|those|these|this)$/i.test(text),
  );
}

/** What has victims and may go on. */
function isViolence(happening: Happening | null): boolean {
  return happening?.canLast === true && happening.victims !== undefined;
}

function hasPlace({ fields }: Claim): boolean {
  return typeof fields.place === "string";
}

function placedLike(claim: Claim, other: Claim): Claim {
  return placed(claim, String(other.fields.place), other.fieldSpans.place?.[0] ?? null);
}

function placed(claim: Claim, place: string, span: Span | null): Claim {
  return withId({
    ...claim,
    fields: { ...claim.fields, place },
    fieldSpans: span ? { ...claim.fieldSpans, place: [span] } : claim.fieldSpans,
  });
}
