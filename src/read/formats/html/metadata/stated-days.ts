import type { StatedDay } from "../../../format.ts";
import type { DayOrder } from "../../../published/dates-of-any-language.ts";
import { daysBetween, isUniversal } from "../../../published/moment.ts";
import { edtfOf } from "./day-value.ts";
import type { LinkedThing } from "./linked-data.ts";
import { metaDay } from "./meta-days.ts";
import type { PageMark, PageSigns } from "./page-signs.ts";
import { FIRST, type VisibleDay, visibleDays } from "./visible-days.ts";

/**
 * What a page holds in, the days it states for its publication out, the best sign first: what its data and head say in
 * so many words, then its marked and labelled dates, then those that stand where bylines do.
 *
 *     "datePublished": "2024-03-12"  ·  <time class="published" datetime="2024-03-12">  ·  Posted on March 12, 2024
 */
export interface PageSpeech {
  readonly language: string | null;
  readonly order: DayOrder;
}

interface RankedDay extends StatedDay {
  /** Lower is better. */
  readonly rank: number;
}

export function statedDays(signs: PageSigns, things: readonly LinkedThing[], speech: PageSpeech): StatedDay[] {
  const days = [
    ...linkedDays(things, speech),
    ...metaDays(signs, speech),
    ...markedDays(signs, speech),
    ...scriptDays(signs, speech),
    ...shownDays(signs, speech),
    ...pictureDays(signs),
  ];
  const seen = new Set<string>();
  const sorted = days
    .sort((a, b) => a.rank - b.rank)
    .filter(({ value, where }) => !seen.has(`${value} ${where}`) && seen.add(`${value} ${where}`))
    .slice(0, MOST);
  return localFirst(earlierFirst(sorted)).map(({ rank, ...day }) => ({ ...day, isPlain: rank < PLAIN }));
}

/** Of two days told in the same way, the earlier of one month is the first publication. */
const SAME_STORY_DAYS = 31;

function earlierFirst(days: readonly RankedDay[]): readonly RankedDay[] {
  const first = days.find((day) => !day.isUpdate);
  if (first === undefined) return days;
  const earlier = days
    .filter(({ rank, value, isUpdate }) => {
      const since = daysBetween(value, first.value) ?? 0;
      return !isUpdate && Math.floor(rank) === Math.floor(first.rank) && since > 0 && since <= SAME_STORY_DAYS;
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1))[0];
  return earlier === undefined || first.rank >= PLAIN ? days : [earlier, ...days.filter((day) => day !== earlier)];
}

const MOST = 20;
/** Ranks below this say "published" in so many words. */
const PLAIN = 15;
/** Ranks from and up to these are dates shown by the heading. */
const SHOWN: readonly [number, number] = [20, 33];

/** A moment told in UTC is another day for half of the world: the day shown beside it is that of its house. */
function localFirst(days: readonly RankedDay[]): readonly RankedDay[] {
  const first = days.find((day) => !day.isUpdate);
  if (first === undefined || !isUniversal(first.words)) return days;
  const shown = days.find(
    ({ rank, isUpdate, value, words }) =>
      rank >= SHOWN[0] &&
      rank <= SHOWN[1] &&
      !isUpdate &&
      !isUniversal(words) &&
      Math.abs(daysBetween(first.value, value) ?? 0) === 1,
  );
  return shown === undefined ? days : [shown, ...days.filter((day) => day !== shown)];
}

function ranked(
  rank: number,
  words: string,
  where: string,
  isUpdate: boolean,
  { language, order }: PageSpeech,
): RankedDay[] {
  const value = edtfOf(words, language, order);
  // A month tells only where nothing tells the day.
  return value === null
    ? []
    : [{ rank: value.length < 10 ? rank + 50 : rank, value, where, words: words.trim(), isUpdate }];
}

const STORY =
  /Article|Posting|Report|Recipe|Review|Question|Blog|Guide|Message|Legislation|Thesis|Chapter|Statement|PressRelease/;
const ELSEWHERE =
  /^(?:comment|review|suggestedanswer|acceptedanswer|haspart|ispartof|itemlistelement|relatedlink|related|image|video|associatedmedia|publisher|author|about|mentions|citation|primaryimageofpage|potentialaction|associatedarticle)$/;

/** Things of a story first, then the page, then anything else; what hangs on another by a side property last. */
function linkedDays(things: readonly LinkedThing[], speech: PageSpeech): RankedDay[] {
  return things.flatMap((thing) => {
    const isStory = thing.types.some((type) => STORY.test(type));
    const isPage = thing.types.some((type) => /WebPage|WebSite|CreativeWork|Page$/.test(type));
    const away = hangsElsewhere(thing) ? 30 : 0;
    const kind = isStory ? 0 : isPage ? 4 : 22;
    const from = `linked data of the page (${thing.types[0] ?? "thing"})`;
    return [
      ...dayUnder(thing, ["datepublished", "datepublish", "publishdate"], 10 + kind, "datePublished"),
      ...dayUnder(thing, ["datecreated", "uploaddate"], 13 + kind, "dateCreated"),
      ...dayUnder(thing, ["datemodified"], 10 + kind, "dateModified"),
    ];

    function dayUnder(of: LinkedThing, names: readonly string[], rank: number, where: string): RankedDay[] {
      const words = names.map((name) => of.values.get(name)).find((value) => value !== undefined);
      return words === undefined
        ? []
        : ranked(rank + away, words, `${where} in the ${from}`, where === "dateModified", speech);
    }
  });
}

function hangsElsewhere(thing: LinkedThing): boolean {
  for (let at: LinkedThing | null = thing; at !== null; at = at.parent) {
    if (at.via !== null && ELSEWHERE.test(at.via)) return true;
  }
  return false;
}

const LONGEST_META = 80;

function metaDays(signs: PageSigns, speech: PageSpeech): RankedDay[] {
  return signs.metas.flatMap(({ name, content }) => {
    if (name === "parsely-page") return parselyDays(content, speech);
    const day = content.length > LONGEST_META ? null : metaDay(name);
    if (day === null) return [];
    return ranked([11, 15, 17][day.weakness]!, content, `${name} of the page`, day.isUpdate, speech);
  });
}

function parselyDays(content: string, speech: PageSpeech): RankedDay[] {
  const words = /"pub_date"\s?:\s?"([^"]{4,40})"/.exec(content)?.[1];
  return words === undefined ? [] : ranked(11, words, "parsely-page of the page", false, speech);
}

const PUBLISHED = /\bpub(?:lish(?:ed)?|date)?\b|publish|pubdate|entry-date|post-date|posted|dateline|created/;
const UPDATED = /updat|modif|edited|revised/;

function markedDays({ marks, heading }: PageSigns, speech: PageSpeech): RankedDay[] {
  return marks.flatMap((mark) => {
    const isUpdate =
      /modif|updat/i.test(mark.itemprop ?? "") ||
      UPDATED.test(mark.names.slice(0, 120)) ||
      UPDATED.test((mark.label ?? "").toLowerCase());
    const where = mark.itemprop !== null ? `${mark.itemprop} of the page` : "marked date of the page";
    return ranked(markRank(mark, heading?.order ?? null), mark.value, where, isUpdate, speech);
  });
}

/** A date for machines that stands this near to the heading is most likely the page's own. */
const NEAR = 12;

function markRank(mark: PageMark, headingAt: number | null): number {
  const away = mark.isApart ? 40 : 0;
  if (/publi|issued/i.test(mark.itemprop ?? "")) return 14 + away;
  const distance = headingAt === null ? mark.order : mark.order - headingAt;
  const isNear = distance > -6 && distance <= NEAR;
  if (mark.isTime && PUBLISHED.test(mark.names.slice(0, 120))) return (isNear ? 20 : 27) + away;
  if (mark.itemprop !== null) return 24 + away;
  return (isNear ? (FIRST.test(mark.label ?? "") ? 25 : 26) : 44) + away;
}

const SCRIPTED =
  /["'](?<key>date_?-?published|published_?-?(?:at|date|time|on)|publish_?-?(?:date|time)?|publication_?-?date|pub_?-?date|first_?-?published(?:_?date)?|original_?-?publish_?-?date|article_?-?(?:pub)?_?date|date_?publication|post_?date|display_?date|created_?-?at)["']\s?:\s?["'](?<words>[^"'<>\\]{8,40})["']/gi;
const MOST_SCRIPTED = 5;

function scriptDays({ scripts }: PageSigns, speech: PageSpeech): RankedDay[] {
  const days: RankedDay[] = [];
  for (const script of scripts) {
    for (const { groups } of script.matchAll(SCRIPTED)) {
      days.push(...ranked(34, groups!.words!, `${groups!.key} in the data of the page`, false, speech));
      if (days.length >= MOST_SCRIPTED) return days;
    }
  }
  return days;
}

/** ".../uploads/2024/03/lake.jpg": systems file a picture under the month it came in, most often that of its page. */
const FILED = /\/(?<year>(?:19|20)\d\d)\/(?<month>0[1-9]|1[0-2])(?:\/(?<day>0[1-9]|[12]\d|3[01]))?\//;

function pictureDays({ metas }: PageSigns): RankedDay[] {
  const picture = metas
    .find(({ name }) => /^(?:og|twitter):image(?::src|:url)?$/.test(name))
    ?.content.slice(0, LONGEST_ADDRESS);
  const found = picture === undefined ? undefined : FILED.exec(picture)?.groups;
  if (found === undefined) return [];
  const value = [found.year, found.month, found.day].filter((part) => part !== undefined).join("-");
  return [{ rank: 99, value, where: "address of the page's picture", words: picture!, isUpdate: false, isWeak: true }];
}

const LONGEST_ADDRESS = 500;

/** So many lines before the heading may still be its own; what stands higher is the head of the house. */
const ABOVE = 5;
/** More days than this by one heading are a list, not the line of its date. */
const MOST_NEAR = 4;

function shownDays({ lines, heading }: PageSigns, { language, order }: PageSpeech): RankedDay[] {
  const days = visibleDays(lines, heading?.order ?? null, language, order);
  const near = new Set(days.filter((day) => isNear(day) && !day.isApart && !day.isUpdate).map(({ value }) => value));
  const all = new Set(days.filter((day) => !day.isApart && !day.isUpdate).map(({ value }) => value));
  return days.flatMap((day) => {
    const rank = shownRank(day, near.size > MOST_NEAR, all.size === 1);
    if (rank === null) return [];
    return [{ rank, value: day.value, where: "date line of the page", words: day.words, isUpdate: day.isUpdate }];
  });
}

function isNear({ distance }: VisibleDay): boolean {
  return distance >= -ABOVE && distance <= NEAR;
}

function shownRank(day: VisibleDay, isList: boolean, isOnly: boolean): number | null {
  const away = day.isApart ? 40 : 0;
  const steps = (day.distance < 0 ? 10 - day.distance : day.distance) / 20;
  if (day.isUpdate) return 40 + away;
  if (day.isLabelled && (isNear(day) || day.isNamed)) return (day.isFirst ? 27 : 28) + steps + away;
  if (day.isNamed && isNear(day) && !isList) return 30 + steps + away;
  if (isNear(day) && day.beside < 40 && day.distance > 0 && !isList) return 32 + steps + away;
  if (day.isLabelled && day.beside < 60) return 42 + away;
  if (day.isNamed) return 46 + away;
  return day.beside < 20 && isOnly ? 55 + away : null;
}
