import type { SegmentRole } from "../../model/report.ts";

/**
 * Page furniture inside a line that has lost its line breaks: the page's tail after the last sentence, tags between
 * two sentences, the counters of a gallery between its captions.
 *
 *     … and will meet again. Related News The truce holds Subscribe to us Copyright 2013 Meridian Privacy Policy
 *                            └──────────────────────────────── tail ───────────────────────────────────────────┘
 *     … in Lakeside. Tags Northland Truce The two envoys …
 *                    └────── tags ──────┘
 *     Photos: The talks Photos: The talks The envoys arrive. Hide Caption 1 of 2 Photos: The talks They shake hands.
 *     └──────────── opening ────────────┘                    └─────────── counter ───────────────┘
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly role: SegmentRole;
}

export function cutsInside(words: string): Cut[] {
  if (words.length < SHORTEST) return [];
  const gallery = galleryCuts(words);
  return gallery.length > 0 ? gallery : [...tagCuts(words), ...tailCut(words)];
}

/** A shorter line is looked at as a whole. */
const SHORTEST = 300;

const TAIL_OPENS =
  /(?<=\s)(?:Related (?:News|Articles|Stories|Topics|Posts|Links)|Most (?:Read|Popular))(?=[\s:])|(?<=[.!?]["”’]?\s{1,3})(?:Read (?:Also|More|Next)|Also Read|More (?:News|Stories|From)|Recommended|You May Also|Follow us|Subscribe|Sign up|Share this|Copyright|©)(?=[\s:])/gu;
const TAIL_SIGNS =
  /\b(?:Follow us|Subscribe|Newsletters?|Copyright|All rights reserved|Terms of (?:Use|Service)|Privacy Policy|Cookie Policy|Contact Us|About Us|Careers|Most Read|Leave a (?:Comment|Reply)|Facebook|Twitter|Instagram|Youtube)\b|©/giu;

/** A tail shows by three or more of the page's own words after its opening. */
function tailCut(words: string): Cut[] {
  const thirdFromLast = [...words.matchAll(TAIL_SIGNS)].at(-3)?.index ?? -1;
  const opening = words.matchAll(TAIL_OPENS).next().value;
  if (opening === undefined || opening.index > thirdFromLast) return [];
  return [{ start: opening.index, end: words.length, role: "furniture" }];
}

const TAGS =
  /(?<=[.!?]["”’]?\s{1,3})(?<label>Tags|Topics|Keywords):?(?<tags>(?:\s[\p{Lu}\d][\p{L}\d'’.-]{0,30}){2,24})(?=\s\p{Ll})/gu;

/** The last capitalised word before a small one opens the next sentence. */
function tagCuts(words: string): Cut[] {
  return [...words.matchAll(TAGS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.lastIndexOf(" "),
    role: "furniture",
  }));
}

const GALLERY_OPENS = /^(?<title>Photos?:\s.{3,80}?)(?:\s\k<title>)+/u;
const COUNTER = /(?:Hide|Show)\sCaption\s\d{1,3}\sof\s\d{1,3}/gu;

function galleryCuts(words: string): Cut[] {
  const counters = [...words.matchAll(COUNTER)];
  if (counters.length < 2) return [];
  const opening = GALLERY_OPENS.exec(words.slice(0, 400));
  const title = opening?.groups?.title ?? null;
  const cuts: Cut[] = opening === null ? [] : [{ start: 0, end: opening[0].length, role: "furniture" }];
  let from = cuts[0]?.end ?? 0;
  for (const { index, 0: counter } of counters) {
    let end = index + counter.length;
    if (title !== null && words.startsWith(` ${title}`, end)) end += title.length + 1;
    cuts.push({ start: from, end: index, role: "caption" }, { start: index, end, role: "furniture" });
    from = end;
  }
  cuts.push({ start: from, end: words.length, role: "caption" });
  return cuts;
}
