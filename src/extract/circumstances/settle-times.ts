/** When what a report claims happened. In: the claims of one report; out: the same, with the days worked out. */
import type { Claim, KindId } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";
import { daysOf } from "../../model/edtf-days.ts";
import { contains } from "../../model/span.ts";
import { isDated, ownTimeOf } from "../../notice/times/time-of.ts";
import type { EventTime } from "../event-time.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { withId } from "../to-claim.ts";
import { countTime } from "./count-time.ts";
import { partedAt } from "./day-of.ts";
import type { Happening } from "./happening.ts";
import { isBeginning } from "./lasting.ts";
import { isDayWithin, SameThings } from "./same-things.ts";
import { stateSince } from "./state-since.ts";
import { warSince } from "./war-since.ts";
import { whenTold } from "./when-told.ts";
import { sentenceAt, type Word, wordsOf } from "./words-of.ts";

export function settleTimes(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  const published = context.report.published?.value ?? null;
  const canBe = (claim: Claim, when: string): boolean =>
    happeningOf(claim.kind)?.fits?.(claim, when, published) ?? true;
  const timed = claims.map((one) => {
    const happening = happeningOf(one.kind);
    const claim = one.when === null ? one : canBe(one, one.when) ? withinNews(one, happening, context) : undated(one);
    if (!happening) return claim;
    const words = wordsOf(claim, happening.told, context);
    // "besieged since 2019": what holds has no day but a beginning.
    const since = happening.canLast && happening.aspect(claim) === "state" ? sinceWhen(words, context) : null;
    if (since && canBe(claim, since.value)) return dated(claim, since);
    if (claim.when !== null) {
      if (startsThen(claim, happening, words)) return lasting(claim);
      if (!happening.canLast || claim.when.length !== 10 || !words.some(isWarOfNoDay)) return claim;
      const war = ofTheWar(words, context);
      return war && canBe(claim, war.value) ? dated(claim, war) : undated(claim);
    }
    if (happening.timedBy?.(claim)) return claim;
    const time = whenTold(claim, happening, words, context) ?? (happening.canLast ? ofTheWar(words, context) : null);
    if (!time || !canBe(claim, time.value)) return claim;
    const then = dated(claim, time);
    return startsThen(then, happening, words) ? lasting(then) : then;
  });
  const same = new SameThings(timed, happeningOf, ({ when }) => when !== null);
  const settled = timed.map((claim) => {
    if (claim.when?.length === 10) return claim;
    // A week or a month takes the day within it.
    const other = same.nearest(
      claim,
      ({ when }) => (claim.when === null ? !isToldBefore(claim, when!, context) : isDayWithin(when!, claim.when)),
      (one, two) => !isDayWithin(one.when!, two.when!) && !isDayWithin(two.when!, one.when!),
    );
    if (!other || !canBe(claim, other.when!)) return claim;
    return datedLike(claim, other);
  });
  return timedByOthers(settled, context, happeningOf);
}

/** "In June the alliance admitted a raid": no raid of August, much as the two are alike. */
function isToldBefore({ spans }: Claim, when: Edtf, context: Context): boolean {
  const sentence = sentenceAt(spans[0]!.start, context.analysis.sentences);
  const times = sentence ? context.view(sentence.index).times.filter(isDated) : [];
  const first = daysOf(when)?.first ?? null;
  return first !== null && times.length > 0 && times.every(({ value }) => (daysOf(value!)?.last ?? "~") < first);
}

/** A stance is taken on the day on which it is stated; the dead of a raid died on its day. */
function timedByOthers(
  claims: readonly Claim[],
  context: Context,
  happeningOf: (kind: KindId) => Happening | null,
): Claim[] {
  const at = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { start } of claim.when === null ? [] : claim.spans) {
      const key = `${claim.kind} ${start}`;
      const list = at.get(key);
      if (list) list.push(claim);
      else at.set(key, [claim]);
    }
  }
  return claims.map((claim) => {
    const happening = happeningOf(claim.kind);
    if (!happening) return claim;
    const words = happening.isCount || claim.when === null ? wordsOf(claim, happening.told, context) : [];
    const stretch = happening.isCount ? countTime(words, context) : null;
    // "killed since the war broke out in March": no March, but the time since.
    const told = claim.fieldSpans.when?.[0];
    const isOfStretch = stretch?.span && told && contains(stretch.span, told);
    if (stretch && (claim.when === null || isOfStretch)) return closed(dated(claim, stretch), happening, context);
    const by = claim.when === null ? happening.timedBy?.(claim) : null;
    if (!by) return closed(claim, happening, context);
    const others = claim.spans.flatMap(({ start }) => at.get(`${by} ${start}`) ?? []);
    const place = words[0]?.token.start ?? claim.spans[0]!.start;
    const other = others.length > 0 ? nearestTo(place, others, happeningOf) : null;
    if (other) return closed(datedLike(claim, other), happening, context);
    const time = whenTold(claim, happening, words, context);
    return time ? closed(dated(claim, time), happening, context) : claim;
  });
}

/** Of several told in the same sentences, the one whose own word stands nearest. */
function nearestTo(place: number, claims: readonly Claim[], happeningOf: (kind: KindId) => Happening | null): Claim {
  const away = (claim: Claim): number =>
    Math.min(
      ...(happeningOf(claim.kind)?.told ?? []).flatMap((name) =>
        (claim.fieldSpans[name] ?? []).map(({ start }) => Math.abs(start - place)),
      ),
      ...claim.spans.map(({ start, end }) => (start <= place && place < end ? end - start : Number.MAX_SAFE_INTEGER)),
    );
  return claims.reduce((best, claim) => (away(claim) < away(best) ? claim : best));
}

/** What has been counted since a day has been counted up to the day of the report. */
function closed(claim: Claim, happening: Happening, context: Context): Claim {
  const published = context.report.published?.value ?? "";
  if (!happening.isCount || !claim.when?.endsWith("/..") || published.length !== 10) return claim;
  const from = claim.when.slice(0, -3);
  return from <= published ? withId({ ...claim, when: `${from}/${published}` }) : claim;
}

function datedLike(claim: Claim, other: Claim): Claim {
  return dated(claim, { value: other.when!, basis: "inferred", span: other.fieldSpans.when?.[0] ?? null });
}

function dated(claim: Claim, time: EventTime): Claim {
  const { when: _, ...fieldSpans } = claim.fieldSpans;
  return withId({
    ...claim,
    when: time.value,
    whenBasis: time.basis,
    fieldSpans: time.span ? { ...fieldSpans, when: [time.span] } : fieldSpans,
  });
}

function undated(claim: Claim): Claim {
  const { when: _, ...fieldSpans } = claim.fieldSpans;
  return withId({ ...claim, when: null, whenBasis: null, fieldSpans });
}

/** "struck it earlier this week", read on Thursday: what is done was done by then, and what is planned comes after. */
function withinNews(claim: Claim, happening: Happening | null, context: Context): Claim {
  const parted = partedAt(claim.when!, context);
  if (!parted) return claim;
  const aspect = happening?.aspect(claim);
  if (aspect === "deed") return withId({ ...claim, when: parted.before });
  return aspect === "plan" ? withId({ ...claim, when: parted.after }) : claim;
}

function lasting(claim: Claim): Claim {
  return withId({ ...claim, when: `${claim.when}/..` });
}

/** "the truce that ended the war was holding on Monday": the Monday is that of the truce. */
function isWarOfNoDay({ token, view }: Word): boolean {
  // "eight days of violence"
  const isStretch = token.relation === "nmod" && /^(?:day|week|month|year)$/.test(view.tokens[token.head]?.lemma ?? "");
  return (
    token.upos === "NOUN" &&
    (isStretch || /^(?:war|conflict|insurgency|uprising|campaign)$/.test(token.lemma)) &&
    !ownTimeOf(token.index, view.sentence, view.times)
  );
}

function ofTheWar(words: readonly Word[], context: Context): EventTime | null {
  return words.map(({ token }) => warSince(token, context)).find((time) => time !== null) ?? null;
}

function sinceWhen(words: readonly Word[], context: Context): EventTime | null {
  for (const word of words) {
    const time = stateSince(word, context);
    if (time) return time;
  }
  return null;
}

/** "launched its offensive on Monday": it goes on from Monday. */
function startsThen(claim: Claim, happening: Happening, words: readonly Word[]): boolean {
  if (!happening.canLast || !/^[\d-]+$/.test(claim.when ?? "")) return false;
  const isDeed = happening.aspect(claim) === "deed";
  return words.some(({ token, view }) => isBeginning(token, view) || (isDeed && isStart(claim, view)));
}

/** "days of shelling, starting on Friday": the day is that of its beginning. */
function isStart({ fieldSpans }: Claim, { tokens }: SentenceView): boolean {
  const first = tokens.findIndex(({ start }) => start === fieldSpans.when?.[0]?.start);
  const before = tokens[first - 1]?.lemma === "on" ? tokens[first - 2] : tokens[first - 1];
  return before?.xpos === "VBG" && /^(?:start|begin|commence)$/.test(before.lemma);
}
