import { initials } from "../../model/initials.ts";

/**
 * Paragraphs in, the labels that tell who speaks out, for a text in which people take turns; for any other, none.
 *
 *     MR. OKORO: We are close.            a label of ten characters
 *     ADA OKORO, VNN ANCHOR: Good …       with what she is
 *     Q    And the prisoners?             a label of five
 *     Baroness Lind                       a label that is a line of its own
 */
export interface SpeakerLabel {
  /** Length of the label with its colon and the white space behind it; that of the whole paragraph where it is a line. */
  readonly length: number;
}

/** No label reaches further. */
const LONGEST_LABEL = 120;

const CAPS_WORD = String.raw`\p{Lu}(?:c|ac|\.)?(?:[\p{Lu}\d.'’-]*)`;
const CAPS = String.raw`(?!Q\b|A\b)${CAPS_WORD}(?:[\s/]${CAPS_WORD}){0,7}`;
const SMALL = "of|the|for|and|to|de|da|dos|van|von|bin|bint|al|el|question|official|speaker";
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|\d|${SMALL})){0,7}`;
/** "(Kenya)", "(via interpreter)"; a seat and a party: "(Northcote) (Lab)". */
const ASIDE = String.raw`(?:\s?[([][^()[\]]{1,60}[)\]]){0,2}`;
/** "ADA OKORO, FOREIGN MINISTER OF KENYA:", "MARTA LIND, VNN ANCHOR:": what the speaker is, in capitals too. */
const ROLE = String.raw`(?:,\s[\p{Lu}\d.,'’&/() -]{2,90}?)?`;
const COLON = String.raw`\s?(?:\*{1,3}:|:\*{1,3}|:)(?=\s|$)\s*`;

const CAPS_LABEL = new RegExp(String.raw`^(?:\*{1,3})?(?<name>${CAPS})${ROLE}${ASIDE}${COLON}`, "u");
const NAME_LABEL = new RegExp(String.raw`^(?:\*{1,3})?(?<name>${NAME})${ASIDE}${COLON}`, "u");
/** "Q:", "A.", "Q (Lakeside Radio):", and "Q" with nothing but white space before a capital. */
const LETTER_LABEL = /^(?:\*{1,3})?(?<name>Q(?:\s\([^()]{1,60}\):|[.:)]|(?=\s+["“(\p{Lu}]))|A[.:)])(?:\*{1,3})?\s+/u;
/** "The President. Thank you." beside "Q. Mr. President …" */
const OFFICE_LABEL =
  /^(?<name>The\s(?:Vice\s|Prime\s)?(?:President|Minister|Chancellor|Secretary|Chair|Chairman))\.\s+/u;

/** Names of fields, which forms and fact sheets repeat. */
const FIELD =
  /^(?:dates?|place|location|venue|time|when|where|who|what|why|how|sources?|subject|topic|notes?|update[sd]?|photos?|image|video|watch|read|read\smore|related|background|summary|contacts?|tel|phone|fax|e-?mail|website|address|author|title|published|tags|category|killed|dead|injured|wounded|casualties|total|status|access|security|figures?|key\spoints?|highlights?|deadline|agenda|aim|result|outcome|from|re|see|day\s\d+|part\s\d+|article\s\d+|annex|step\s\d+|phase\s\d+|context|analysis|comment|opinion|verdict|claim|fact|myth|pros|cons|language|duration|participants|parties|mediators?|transcript|(?:full\s)?text|remarks|speech|statement|subtitle|headline|present|attendees|questions?\sand\sanswers?)$/iu;

const ASKING = /^(?:Q|A|question|answer|moderator|reporter|journalist|interviewer|host|press)\b/iu;
const OFFICE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|Sen|Rep|Representative|Congress\w+|The|Foreign|Prime|Vice|Deputy|Minister|President|Premier|Chancellor|Secretary|Ambassador|Chair\w*|Speaker|Spokes\w+|Professor|Prof|General|Gen|Admiral|Colonel|Bishop|Archbishop|Sheikh|Governor|Commissioner|Director|Envoy|Under|Assistant|Special|Senior)\b\.?/iu;

interface Found {
  readonly name: string;
  readonly length: number;
  readonly style: "caps" | "name" | "letter" | "office" | "line";
  readonly isSentence: boolean;
}

export function speakerLabels(paragraphs: readonly string[]): ReadonlyMap<number, SpeakerLabel> {
  const found = new Map<number, Found>();
  for (const [i, words] of paragraphs.entries()) {
    const label: Omit<Found, "isSentence"> | null = labelOf(words) ?? lineLabel(words, paragraphs[i + 1]);
    // "STORY: Truce holds for a second day" is a link.
    if (label !== null)
      found.set(i, { ...label, isSentence: label.style === "line" || /[.!?…—–-]["”’)\]*]{0,4}$/u.test(words) });
  }
  const kept = keptStyles([...found.values()], paragraphs.length);
  // "President: Mr. Lind (Northland)" above the first turn tells who sits there.
  const first = [...found].find(([, { isSentence }]) => isSentence)?.[0] ?? 0;
  return new Map([...found].filter(([i, label]) => i >= first && kept.has(label.style)));
}

function labelOf(words: string): Omit<Found, "isSentence"> | null {
  const head = words.slice(0, LONGEST_LABEL);
  for (const [form, style] of FORMS) {
    const match = form.exec(head);
    if (match === null) continue;
    const name = match.groups!.name!;
    if (FIELD.test(name)) return null;
    return { name: name.toLowerCase(), length: match[0].length, style };
  }
  return null;
}

const FORMS = [
  [LETTER_LABEL, "letter"],
  [CAPS_LABEL, "caps"],
  [NAME_LABEL, "name"],
  [OFFICE_LABEL, "office"],
] as const;

const LINE = new RegExp(String.raw`^(?<bold>\*{1,3})?(?<name>${NAME}|${CAPS})${ASIDE}(?:\*{1,3})?$`, "u");

/** A name with its office, or one in capitals or bold, on a line before a paragraph. */
function lineLabel(words: string, next: string | undefined): Omit<Found, "isSentence"> | null {
  if (words.length > 70 || next === undefined || !/[.!?:…]["”’)\]]?$/u.test(next)) return null;
  const match = LINE.exec(words);
  if (match === null) return null;
  const name = match.groups!.name!;
  const isName = OFFICE.test(name) || match.groups!.bold !== undefined || (!/\p{Ll}/u.test(name) && /\s/u.test(name));
  return isName && !FIELD.test(name) ? { name: name.toLowerCase(), length: words.length, style: "line" } : null;
}

/**
 * The ways of writing a label that are this text's. Turns show by somebody who speaks twice, or is asked; two towns
 * with a colon are two datelines, and fields of a fact sheet are no speakers.
 */
function keptStyles(found: readonly Found[], paragraphs: number): ReadonlySet<Found["style"]> {
  const kept = new Set<Found["style"]>();
  if (found.filter(({ isSentence }) => isSentence).length * 3 < found.length * 2) return kept;
  const of = (...styles: Found["style"][]) => found.filter(({ style }) => styles.includes(style));
  const caps = of("caps");
  // "MR. LIND: …" and a single "Q  …"
  const hasOffices = caps.length > 0 && caps.every(({ name }) => OFFICE.test(name));
  const hasLetters = of("letter").length >= (hasOffices ? 1 : 2);
  if (hasLetters) kept.add("letter").add("office");
  const isAsked = hasLetters || found.some(({ name, style }) => style !== "line" && ASKING.test(name));
  if (caps.length > 0 && (isAsked || (caps.length >= 2 && (repeats(caps) || hasOffices)))) kept.add("caps");
  const names = of("name");
  // "Ms. Okoro: …" once, and then "Q: …" and "A: …"
  if (hasLetters && names.length > 0 && names.every(({ name }) => OFFICE.test(name))) kept.add("name");
  // "The Minister of Works (Mr. Lind): …", "Mrs. Okoro (Northcote): …": a record in which each speaks once.
  const isRecord = names.length >= 3 && names.length * 3 >= paragraphs && names.every(({ name }) => OFFICE.test(name));
  // "Tomas Lind: We are close." and then "TL: Very."
  const areShortened =
    kept.has("caps") && names.some(({ name }) => caps.some((short) => short.name === initials(name)));
  if (
    names.length >= 2 &&
    (isAsked || areShortened || isRecord || (names.length >= 3 && names.length * 5 >= paragraphs && repeats(names)))
  )
    kept.add("name");
  const lines = of("line");
  if (kept.size === 0 && lines.length >= 3 && lines.length * 6 >= paragraphs && repeats(lines)) kept.add("line");
  return kept;
}

/** Somebody speaks twice: "MARTA KELLER, VNN ANCHOR:" and then "KELLER:". */
function repeats(found: readonly Found[]): boolean {
  const names = new Set(found.map(({ name }) => name));
  return names.size < found.length || [...names].some((name) => / /.test(name) && names.has(name.split(" ").at(-1)!));
}
