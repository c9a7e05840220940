import type { SegmentRole } from "../../model/report.ts";

/**
 * A line in, what it is out where the desk of a wire service wrote it for editors and not for readers: slugs, takes,
 * notes, the sign-off with its day.
 *
 *     BC-TRUCE-TALKS 1stld-2takes 03-11 0387      marker
 *     Eds: LEADS throughout with quotes           marker
 *     AP-NY-03-11-89 1423EST                      date
 */
export function roleOfWireLine(line: string): SegmentRole | null {
  if (line.length > 160) return null;
  if (SIGN_OFF.test(line)) return "date";
  return LINES.some((form) => form.test(line)) ? "marker" : null;
}

const SIGN_OFF = /^(?:Reuter\w*|[A-Z]{2,4})(?:-[A-Z]{2})?-\d\d-\d\d-\d\d\s\d{4}[A-Z]{2,3}T?$/u;

const LINES: readonly RegExp[] = [
  // a0571 u i BC-Lakeside-Talks 09-14 0084      BC-TRUCE-TALKS      PM-Truce, Bjt,0512
  /^(?:[a-z]\d{3,4}\s(?:[a-z]\s){0,3})?(?:AM|PM|BC|AP|RW|LD)-[\p{L}\d][\p{L}\d&-]*(?:[\s,].{0,80})?$/u,
  // Eds: …      Editors: …      ADVANCE for Sunday
  /^(?:eds|editors|desk|news\seditors|note\sto\seditors|attention)\s?:\s.{1,140}$/iu,
  /^(?:ADVANCE|ADV|HOLD|EMBARGOED)\b.{1,80}$/u,
  // URGENT      BULLETIN      MORE      -0-      ###      -30-      Bjt, a0460
  /^(?:URGENT|BULLETIN|FLASH|MORE|ADD|KILL|TAKE\s\d|(?:1st|2nd|3rd|\dth)\s(?:Ld|Add|Lead)\b.{0,60}|-{1,2}\s?(?:0|30|more|end)\s?-{1,2}|Bjt\b.{0,30}|\(?(?:more|end)(?:\s(?:optional\strim|it|all))?\)?)$/iu,
  /^\(?(?:story\scan\send\shere|begin\soptional\strim|end\soptional\strim|optional\s(?:add|trim)\b|with\s(?:AP\s)?(?:laser)?photos?)\b.{0,60}$/iu,
  // END      11:20 A.M. EST
  /^end\s{1,40}\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/iu,
  // X X X transitional government.
  /^x\sx\sx\s.{1,80}$/iu,
];
