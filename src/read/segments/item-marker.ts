import { TIME_ZONE } from "./time-zone.ts";

/**
 * The opening of a paragraph in, the length of the marks out that are no words of it: the sign or number of an item,
 * and the marks of a heading, a quotation or emphasis in Markdown.
 *
 * Old wires put "^" before a headline, logs and live pages a time of day before an entry: "0430 Mortar fire on Ravna."
 *
 *     • The road was opened.      1.2 The Parties shall …      (b) Agreed to …      ## What was agreed
 *     └┘                          └──┘                         └──┘                 └─┘
 */
export function itemMarkerLength(words: string): number {
  let at = 0;
  // "> - **Access:**" has three of them.
  for (let i = 0; i < 4; i++) {
    const mark = MARK.exec(words.slice(at, at + LONGEST))?.[0];
    if (mark === undefined || at + mark.length >= words.length) break;
    at += mark.length;
  }
  return at;
}

const LONGEST = 24;

/** "14:32 GMT –", "11.30am BST:", "0430"; the zone is never the first word of the entry. */
const CLOCK = String.raw`(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?|0\d[0-5]\d)(?:\s(?:${TIME_ZONE}|hrs?|hours|h|Z))?(?:\s?[-–—:|])?\s+(?!(?:${TIME_ZONE})\b)(?=[\p{Lu}"“])`;

const MARK = new RegExp(
  String.raw`^(?:#{1,6}\s+|${CLOCK}|\^(?=\S)|>\s+|(?::\*{1,3}|\*{1,3}:)\s+|[-–—•*·▪◦●■►▶‣○□✓✔→]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=[\p{Lu}"“(])|\*{1,3}(?=[\p{L}\p{N}"“‘'[(]))`,
  "u",
);

/** The length of the marks of emphasis that close a paragraph: "**What was agreed**". */
export function closingMarksLength(words: string): number {
  return /\*{1,3}$/u.exec(words.slice(-4))?.[0].length ?? 0;
}

/** The length of a lead-in in bold before its colon: "Access:** The road …", its first marks being cut already. */
export function leadInLength(words: string): number {
  return LEAD_IN.exec(words.slice(0, 80))?.groups?.name?.length ?? 0;
}

const LEAD_IN = /^(?<name>\p{Lu}[^*:.!?\n]{1,50})(?::\*{1,3}|\*{1,3}:)(?=\s)/u;
