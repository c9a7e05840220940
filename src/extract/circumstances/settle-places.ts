/**
 * Where what a report claims happened. In: the claims of one report; out: the same, with the places worked out.
 *
 *     The raid on Ravna killed a child and wounded nine.      nine wounded: in Ravna, where the raid is
 */
import type { Claim, KindId } from "../../model/claim.ts";
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

export function settlePlaces(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  const same = new SameThings(claims, happeningOf, hasPlace);
  const scene = sceneOf(claims.filter((claim) => hasPlace(claim) && isViolence(happeningOf(claim.kind))));
  const onTheGround = claims.filter((claim) => hasPlace(claim) && !happeningOf(claim.kind)?.isAnywhere);
  const land = landOf(
    context,
    onTheGround.flatMap(({ fieldSpans }) => fieldSpans.place ?? []),
  );
  let last: Claim | null = null;
  /** "The attack …": the event of its kind that was told last, in the sentences just before. */
  const toldBefore = (claim: Claim, { told, canLast }: Happening): Claim | null => {
    const [word] = canLast && last?.kind === claim.kind ? wordsOf(claim, told, context) : [];
    const before = word && last ? sentenceAt(last.spans.at(-1)!.start, context.analysis.sentences) : null;
    const distance = before && word ? word.view.sentence.index - before.index : -1;
    return word && isAgain(word) && distance >= 0 && distance <= NEAR ? last : null;
  };
  const inTheLand = (claim: Claim): Claim => {
    const happening = happeningOf(claim.kind);
    if (claim.fields.place !== null || !happening?.isOfLand?.(claim) || isElsewhere(claim, context)) return claim;
    // Where one blow fell is told with it; of others no more is known than the land.
    const theatre = isViolence(happening) ? null : theatreOf(context, happening.isWide?.(claim) ?? false);
    if (theatre) return placed(claim, theatre.name, { start: theatre.start, end: theatre.end });
    return land ? placed(claim, land.name, land.span) : claim;
  };
  const settled = claims.map((claim) => {
    if (hasPlace(claim) && isViolence(happeningOf(claim.kind))) last = claim;
    const happening = happeningOf(claim.kind);
    if (!happening || claim.fields.place !== null) return claim;
    const place = whereTold(claim, happening, wordsOf(claim, happening.told, context), scene, context);
    if (place) return placed(claim, place.name, place.span);
    const other = same.nearest(claim, () => true) ?? toldBefore(claim, happening);
    return other ? placedLike(claim, other) : claim;
  });
  const bySentence = new Map<string, Claim>();
  for (const claim of settled) {
    for (const { start } of hasPlace(claim) ? claim.spans : []) {
      const sentence = sentenceAt(start, context.analysis.sentences);
      const key = `${claim.kind} ${sentence?.index}`;
      if (sentence && !bySentence.has(key)) bySentence.set(key, claim);
    }
  }
  return settled.map((claim) => {
    const happening = happeningOf(claim.kind);
    const kinds = claim.fields.place === null ? (happening?.placedBy?.(claim) ?? []) : [];
    const here = kinds.length > 0 ? sentenceAt(claim.spans[0]!.start, context.analysis.sentences) : null;
    for (const by of here ? kinds : []) {
      // The dead of a raid are often told in the sentences behind it; those of a whole war are not of that raid.
      const first =
        isViolence(happeningOf(by)) && !happening?.isWide?.(claim)
          ? Math.max(0, here!.index - (NEAR - 1))
          : here!.index;
      for (let index = here!.index; index >= first; index--) {
        const other = bySentence.get(`${by} ${index}`);
        if (other) return placedLike(claim, other);
      }
    }
    return inTheLand(claim);
  });
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
