import { compareDays, eachDay, numbersOf } from "../compare-days.ts";
import { comparePlaces, placeWords } from "../compare-places.ts";
import type { ComparableClaim, Comparison } from "../kind.ts";
import { namesIn } from "../names-in.ts";
import { listed } from "../phrase.ts";
import { different, same as isSame, unsure } from "../verdicts.ts";

/** A time longer than this ("in March") does not say which meeting is meant. */
const CLOSE_DAYS = 10;
/** A meeting called off without its day is the planned one if that lies at most so far ahead. */
const AHEAD_DAYS = 21;
/** And it is told for so many days after. */
const AFTER_DAYS = 7;

const OPEN_STATUS = new Set(["planned", "proposed", "cancelled"]);

/**
 * Meetings meet under day and participant. One that is planned or called off also meets under place and participant,
 * because "the Lakeside meeting was called off" seldom repeats the day.
 */
export function keys(claim: ComparableClaim): readonly string[] {
  const who = participantsOf(claim);
  const made: string[] = [];
  for (const day of eachDay(claim.when, CLOSE_DAYS)) for (const name of who) made.push(`${day}|${name}`);
  const place = placeWords(claim.fields.place ?? null).at(-1);
  if (place !== undefined && (claim.when === null || OPEN_STATUS.has(String(claim.fields.status)))) {
    for (const name of who) made.push(`at ${place}|${name}`);
  }
  return made;
}

/**
 *     Ada Okoro and Tomas Lind met in Lakeside on Monday.      (one report)
 *     Monday's meeting of Okoro and Lind lasted six hours.     (another)     -> same: same day, same participants
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if ((a.modality === "denied") !== (b.modality === "denied")) return unsure("one report denies it");
  const one = participantsOf(a);
  const two = participantsOf(b);
  const shared = one.filter((name) => two.includes(name));
  if (one.length > 0 && two.length > 0 && shared.length === 0) return different("no participant in common");
  if (shared.length === 0) return unsure("participants are not named");
  const places = comparePlaces(a.fields.place ?? null, b.fields.place ?? null);
  const isOneParty = one.length === shared.length || two.length === shared.length;
  const isWhole = one.length === shared.length && two.length === shared.length;
  const days = compareDays(a.when, b.when);
  if (!days) return undated(a, b, isWhole, places === "equal");
  if (days.apart > 1) return different(`${days.apart} days apart`);
  if (days.apart === 1) return unsure("a day apart");
  if (!isOneParty && (shared.length < 2 || shared.length / Math.max(one.length, two.length) < 0.5)) {
    // Two envoys each meet the mediator on one day: two meetings.
    return shared.length === 1
      ? different(`besides ${shared[0]} the participants differ`)
      : unsure(`only ${listed(shared)} stand in both`);
  }
  if (places === "other") return unsure("the places have different names");
  const who = `shares ${listed(shared)}`;
  if (days.isSameDay) {
    if (shared.length >= 2) return isSame("same day", who, ...(places === "open" ? [] : ["same place"]));
    return places === "open"
      ? unsure("one participant in common, and no place")
      : isSame("same day", "same place", who);
  }
  if (days.longest <= CLOSE_DAYS && places === "equal" && shared.length >= 2 && isOneParty) {
    return isSame("the day lies in the days of the other", "same place", who);
  }
  return unsure("the day is not certain");
}

/** Without a day only a calling off can be told to be of one meeting, and two equal claims of one report. */
function undated(a: ComparableClaim, b: ComparableClaim, isWhole: boolean, isOnePlace: boolean): Comparison {
  if (!isWhole || !isOnePlace) return unsure("the day is not known");
  const statuses = [String(a.fields.status), String(b.fields.status)];
  if (a.when === null && b.when === null) {
    if (statuses[0] !== statuses[1]) return unsure("the day is not known");
    if (a.report === b.report) return isSame("same report", "same participants", "same place");
    const published = compareDays(a.published, b.published);
    return statuses[0] === "cancelled" && published !== null && published.apart <= AFTER_DAYS
      ? isSame("both tell in the same days that it was called off", "same participants", "same place")
      : unsure("the day is not known");
  }
  const [open, dated] = a.when === null ? [a, b] : [b, a];
  if (open.fields.status !== "cancelled" || !statuses.every((status) => OPEN_STATUS.has(status))) {
    return unsure("the day of one is not known");
  }
  const told = numbersOf(open.published);
  const day = numbersOf(dated.when);
  const isNear = told && day && day.first - told.last <= AHEAD_DAYS && told.first - day.last <= AFTER_DAYS;
  return isNear
    ? isSame("the planned meeting was called off", "same participants", "same place")
    : unsure("the day of one is not known");
}

export function participantsOf(claim: ComparableClaim): readonly string[] {
  return namesIn(claim, "participants");
}
