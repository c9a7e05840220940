import type { Segment } from "../model/report.ts";
import { wordsAt } from "../model/span.ts";
import { agencyOf } from "./segments/agency-names.ts";
import { outletOfAddress, outletOfLine } from "./segments/outlet-names.ts";

/**
 * Who published the report: the host of its address through the list of well-known outlets, else its outlet line,
 * else what the page and the story say of the house.
 *
 *     https://edition.cnn.com/…      CNN
 *     Lakeside Gazette               Lakeside Gazette
 */
export function findOutlet(text: string, segments: readonly Segment[], address: string | null): string | null {
  const known = address === null ? null : outletOfAddress(address);
  if (known !== null) return known;
  const line = outletLine(text, segments);
  // A wire's name under a headline says who wrote the text; the page itself may still name the outlet.
  if (line !== null && agencyOf(line) === null) return line;
  return outletOfPage(text, segments) ?? outletOfStory(text) ?? line ?? outletOfDateline(text, segments);
}

/** "OSTRIN, March 6 (Meridian News) -": a dateline names whose story it is, also where no list knows the house. */
const IN_BRACKETS = /\(([A-Z][\w.&' -]{1,40})\)[\s:–—-]*$/;

function outletOfDateline(text: string, segments: readonly Segment[]): string | null {
  for (const segment of segments) {
    const name = segment.role === "dateline" ? IN_BRACKETS.exec(wordsAt(text, segment))?.[1] : undefined;
    if (name !== undefined && agencyOf(name) === null) return name;
  }
  return null;
}

function outletLine(text: string, segments: readonly Segment[]): string | null {
  for (const segment of segments) {
    if (segment.role !== "outlet") continue;
    const line = wordsAt(text, segment);
    return outletOfLine(line) ?? line;
  }
  return null;
}

const NAME = String.raw`(?<name>(?:The\s)?[\p{Lu}\d][\p{L}\d&.'’-]*(?:\s(?:of\s|the\s|and\s)?[\p{Lu}\d][\p{L}\d&'’-]*){0,3}?)`;

/**
 * How a page names its outlet: "Download the Meridian App", "© 2013 Meridian News.", "Follow Meridian News on …",
 * "Published in Meridian, March 11".
 */
const PAGE: readonly RegExp[] = [
  String.raw`\b(?:Download|Get|Install|Open|Try)\s(?:the\s|our\s)?${NAME}\s(?:News\s)?(?:[Mm]obile\s)?[Aa]pp\b`,
  String.raw`(?:©|\([cC]\)|\bCopyright)[\s©]{0,3}(?:\(c\)\s)?[^\p{L}\d\n]{0,6}(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s)?(?:by\s)?${NAME}(?=[.,]|\s(?:All|LLC|Inc|Ltd|Limited|Corp|Media|Group|Network|(?:19|20)\d\d)\b|$)`,
  String.raw`\b(?:Follow|Like)\s${NAME}\son\s(?:Facebook|Twitter|X|Instagram|YouTube|Telegram)`,
  String.raw`\bSubscribe\sto\s${NAME}(?=[.!,]|\son\b|$)`,
  `^(?:Published|Republished|First published) in ${NAME}(?=[.,]|$)`,
].map((form) => new RegExp(form, "u"));

/** A page line is looked at no further than this. */
const REACH = 5_000;

function outletOfPage(text: string, segments: readonly Segment[]): string | null {
  for (const form of PAGE) {
    for (const segment of segments) {
      if (segment.role !== "furniture" && segment.role !== "credit") continue;
      const name = form.exec(text.slice(segment.start, Math.min(segment.end, segment.start + REACH)))?.groups?.name;
      if (name !== undefined && !/^(?:The\s)?(?:All|Our|Us|App|Free|Google|Apple)\b/.test(name))
        return outletOfLine(name) ?? name;
    }
  }
  return null;
}

/**
 * How a story names its own house, where nothing else does. A well-known name only: anyone's reporter may be quoted.
 *
 *     (Meridian and agencies)      Meridian's correspondent in Lakeside
 */
const STORY: readonly RegExp[] = [
  String.raw`(?:\bSources?:?\s|\()${NAME}\s(?:and|with|&)\s[Aa]gencies\b`,
  String.raw`(?<![\p{L}\d])${NAME}['’]?s?\s(?:own\s)?(?:correspondent|reporter)\s(?:in|at|on)\s`,
].map((form) => new RegExp(form, "gu"));

/** A house is named at the head or the end of its story. */
const STORY_REACH = 50_000;

function outletOfStory(text: string): string | null {
  const story = text.length <= 2 * STORY_REACH ? text : `${text.slice(0, STORY_REACH)}\n${text.slice(-STORY_REACH)}`;
  for (const form of STORY) {
    const names = new Set<string>();
    for (const match of story.matchAll(form)) {
      const name = knownIn(match.groups!.name!.replace(/['’]?s$/, ""));
      if (name !== null) names.add(name);
    }
    if (names.size === 1) return [...names][0]!;
  }
  return null;
}

/** The known outlet that a run of capitalised words ends with: "On Sunday The Meridian". */
function knownIn(words: string): string | null {
  const parts = words.split(/\s/);
  for (let i = 0; i < parts.length; i++) {
    const name = outletOfLine(parts.slice(i).join(" "));
    if (name !== null && agencyOf(name) === null) return name;
  }
  return null;
}
