import type { FieldValue } from "../model/claim.ts";

/**
 * Small pieces of English that headlines are put together from.
 *
 *     listed(["Ada Okoro", "Tomas Lind", "Mara Voss", "Ilan Pesch"]) is "Ada Okoro, Tomas Lind and 2 others"
 */
export function listed(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length > most) {
    const shown = names.slice(0, most - 1);
    return `${shown.join(", ")} and ${names.length - shown.length} others`;
  }
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** At most `length` characters, cut between two words, with … where something was left out. */
export function cut(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const room = flat.slice(0, length);
  const space = room.lastIndexOf(" ");
  const kept = space > length / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/[\s,;:.…–-]+$/, "")}…`;
}

export function capitalised(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}

/**
 * The form of a verb that goes with a subject: "rebels" hold, the Dawn Front holds, "the opposition" holds. A name in
 * capitals is one; a description is many where its last word is.
 */
export function verbFor(subject: string, one: string, many: string): string {
  // "rebels", "Western allies", not "United States"
  const isDescribed = /(?:^|\s)\p{Ll}\S*$/u.test(subject);
  return isDescribed && /(?:[^s]s|people|police|men|women|militia)$/.test(subject) ? many : one;
}

/** Where something is: " in Lakeside", but " near Lakeside" and " south of Lakeside" need no "in". Empty for no place. */
export function inPlace(place: FieldValue): string {
  if (typeof place !== "string" || place.trim() === "") return "";
  return PLACED.test(place) ? ` ${place}` : ` in ${place}`;
}

const PLACED = /^(in|near|outside|around|on|off|at|along|between|across|inside|from|north|south|east|west) /i;
