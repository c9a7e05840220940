import { agencyOf } from "./agency-names.ts";

/**
 * Who wrote, edited or supplied the text, as it stands at its end: a line of its own, or the last words of the last
 * paragraph.
 *
 *     (Reporting by Ada Okoro in Lakeside; Editing by Jan Brandt)
 *     … "and we will meet again."  Ada Okoro, Meridian/
 *                                  └──── credit ─────┘
 */
export function isCreditLine(line: string): boolean {
  return line.length <= 600 && (isSignOff(line) || LINES.some((pattern) => pattern.test(line)));
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:al-|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}.'’-]*){1,3}`;

const LINES: readonly RegExp[] = [
  /^[([—–*•·\s-]{0,3}(?:additional\s|further\s|more\s|extra\s)?(?:reporting|report|writing|editing|edited|reported|written|compiled|translated|translation|contributions?|with\s(?:additional\s)?(?:reporting|inputs?|files?|contributions?|material|agencies))\s(?:and\s\w+\s)?(?:by|from|for)\b/iu,
  /^(?:editors?|reporters?|writers?|translators?)\s?:\s\p{L}.{1,80}$/iu,
  /\b(?:writers?|reporters?|correspondents?|staff)\b.{0,120}\bcontributed\.$/u,
  /\bcontributed\s(?:to\s(?:this|the)\s(?:report|story|article|piece)|(?:additional\s)?reporting)\b/iu,
  /^[([—–-]?\s?with\s(?:agenc(?:y|ies)|wires?|wire\sreports?|inputs)\b.{0,80}$/iu,
  /^(?:sources?|agenc(?:y|ies))\s?:\s.{1,80}$/iu,
  new RegExp(
    String.raw`^${NAME}\s(?:is|are)\s(?:a|an|the)\s(?:[\w,’'-]+\s){0,12}(?:writer|reporter|correspondent|columnist|fellow|editor|journalist|author|professor|analyst|contributor)\b.{0,400}$`,
    "u",
  ),
  /^(?:this\s(?:article|story|report|post|column)\s(?:was|has\sbeen|is)\s(?:originally\s|first\s)?(?:published|updated|adapted|republished|amended|corrected|written|provided|produced)\b).{0,300}$/iu,
  /^(?:published|republished)\sin\s(?:.{1,60})$/iu,
];

/**
 * The length of a credit at the end of a paragraph: a name and a wire service, or the service alone, after a full stop.
 *
 *     … to meet again.” Ada Okoro, Meridian/      … to meet again. (Meridian)      … again. – Meridian
 */
export function closingCreditLength(paragraph: string): number {
  const credit = CLOSING.exec(paragraph.slice(-120))?.groups?.credit;
  // "… he told them. Reuters" may be cut off from a sentence; a mark or a name beside the service says that it is not.
  return credit !== undefined && /[,/()—–-]/u.test(credit) && isSignOff(credit) ? credit.length : 0;
}

/**
 * The length of a bracket of credits at the end of any paragraph.
 *
 *     … and left. (Reporting by Ada Okoro; Writing by Jan Brandt)
 */
export function bracketedCreditLength(paragraph: string): number {
  return BRACKETED.exec(paragraph.slice(-500))?.[0].length ?? 0;
}

const BRACKETED =
  /[([](?:additional\s|further\s|with\s)?(?:reporting|writing|editing|compiled|edited|written|reported|translated)\s(?:and\s\w{1,20}\s)?(?:by|from)\s[^()[\]]{2,400}[)\]]\.?$/iu;

const CLOSING = /[.!?]["”’']?\s{1,4}(?<credit>[^.!?"”]{2,80}\.?)$/u;

/** Nothing but wire services, and names before them: "Ada Okoro, AFP/", "(AP/Reuters)", "– dpa", "Ada Okoro AFP/". */
function isSignOff(words: string): boolean {
  if (words.length > 80) return false;
  const parts = words
    .replace(/^[—–/([\s-]{1,4}(?:with\s)?/u, "")
    .replace(/[/)\]\s.]{1,4}$/u, "")
    .split(/\s?[,/&+–—]\s?/u);
  const last = parts.pop()!;
  const isService = agencyOf(last) !== null || (/[/)]$/u.test(words) && isNameAndService(last));
  return isService && parts.every((part) => agencyOf(part) !== null || NAME_ALONE.test(part));
}

const NAME_ALONE = new RegExp(`^${NAME}$`, "u");

function isNameAndService(words: string): boolean {
  const at = words.lastIndexOf(" ");
  return at > 0 && agencyOf(words.slice(at + 1)) !== null && NAME_ALONE.test(words.slice(0, at));
}
