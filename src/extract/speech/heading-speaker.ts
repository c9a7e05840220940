/**
 * Who speaks a whole text, as its heading says. In: a context; out: the person, or null where the text is not one
 * person's own words.
 *
 *     Remarks by Foreign Minister Ada Okoro      Ada Okoro, Kenya
 *     Letter dated 4 July from the Permanent Representative of Kenya … (Signed) Ada Okoro
 *     Communiqué No. 4 of the High Command of the Highland Front        the command, which says "we"
 */
import { wordsAt } from "../../model/span.ts";
import { actorNamed, actorType } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Voice } from "./voices.ts";

const SPEECH =
  /\b(?:remarks|statement|address|speech|briefing|message|letter|testimony|toast|keynote|intervention|lecture|declaration|sermon|broadcast|interview|op-?ed|press\s(?:conference|statement|release)|proclamation|manifesto|bulletin|appeal|communiqu[eé])\b/iu;
const BY = /\b(?:by|of|from|with)\b/iu;
/** Two or more who state something together have one voice, and it is nobody's of them. */
const JOINT = /\bjoint\b/iu;
/** What a body issues, in its own name or in that of several. */
const ISSUED = /\b(?:communiqu[eé]|proclamation|manifesto|bulletin)/iu;
const SEVERAL = /\b(?:ministers|leaders|envoys|ambassadors|heads|presidents|members|governments|parties|mediators)\b/iu;

/** Sentences in which a text has its head. */
const HEAD = 10;
/** In how many of its sentences the first person stands, at least. */
const LEAST = 2;
const SHARE = 0.12;

/** The title and the headings at the head of a text; "Mr President of Norland," is whom it speaks to. */
export function headings(context: Context): SentenceView[] {
  const head = context.analysis.sentences.slice(0, HEAD);
  return head
    .filter(({ role }) => role === "title" || role === "heading")
    .map(({ index }) => context.view(index))
    .filter(({ tokens }) => tokens.at(-1)?.text !== ",");
}

export const headingSpeaker = oncePerReport((context): Voice | null =>
  speakerUpTo(context.analysis.sentences.length, context),
);

/** Who speaks what stands before a sentence: remarks that questions follow are spoken as far as the first of them. */
export function speakerUpTo(end: number, context: Context): Voice | null {
  const head = headings(context);
  const { text } = context.report;
  const lines = head.map(({ sentence }) => wordsAt(text, sentence));
  if (!lines.some((line) => SPEECH.test(line) || PAPER.test(line)) || !isFirstPerson(end, context)) return null;
  if (lines.some((line) => JOINT.test(line)) || head.some((view) => isOfSeveral(view, text)))
    return described(head, context);
  if (lines.some((line) => ISSUED.test(line))) return issuer(head, context) ?? described(head, context);
  return signed(context) ?? named(head, context) ?? described(head, context);
}

/** "Communiqué No. 4 of the Highland Front": the one body that the heading names. */
function issuer(head: readonly SentenceView[], context: Context): Voice | null {
  const bodies = head.flatMap(({ actors }) =>
    actors.filter(({ actor }) => /^(?:armed-group|organisation|body)$/.test(actorType(actor, context) ?? "")),
  );
  const [first] = bodies;
  if (!first || bodies.some(({ actor }) => actor !== first.actor)) return null;
  return { name: first.actor, span: { start: first.start, end: first.end }, of: first.actor };
}

function isOfSeveral({ sentence }: SentenceView, text: string): boolean {
  const words = wordsAt(text, sentence);
  return SPEECH.test(words) && SEVERAL.test(words);
}

/** Sentences outside quotations with "I", "we", "my" or "our" in them. */
function isFirstPerson(end: number, context: Context): boolean {
  let all = 0;
  let first = 0;
  for (const { index, role } of context.analysis.sentences) {
    if (role !== "body" || index >= end) continue;
    all++;
    const view = context.view(index);
    if (view.tokens.some((token) => /^(?:I|we|my|our)$/i.test(token.text) && !view.quotationAt(token))) first++;
  }
  return first >= LEAST && first >= all * SHARE;
}

/** "(Signed) Ada Okoro" */
const SIGNED = /\(?\bsigned\b[:)]{0,2}\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:[^\S\n]\p{Lu}[\p{L}.'’-]+){1,3})/iu;
const SIGNATURE = 400;

function signed(context: Context): Voice | null {
  const { text } = context.report;
  const from = Math.max(0, text.length - SIGNATURE);
  const found = SIGNED.exec(text.slice(from));
  const name = found?.groups?.name;
  if (!found || !name) return null;
  const start = from + found.index + found[0].length - name.length;
  return { name, span: { start, end: start + name.length }, of: sideOf(name, context) };
}

/** The person the heading names: behind "by" or "of" before any other. */
function named(head: readonly SentenceView[], context: Context): Voice | null {
  const persons = head.flatMap((view) =>
    view.actors
      .filter(({ actor }) => actorType(actor, context) === "person")
      .map((mention) => ({ mention, isBy: view.tokens.slice(0, mention.first).some(({ text }) => BY.test(text)) })),
  );
  const whole = persons.filter(({ mention }) => mention.last > mention.first);
  const found = whole.find(({ isBy }) => isBy) ?? whole[0] ?? persons.find(({ isBy }) => isBy) ?? persons[0];
  if (!found) return null;
  const { actor, start, end } = found.mention;
  return { name: actor, span: { start, end }, of: sideOf(actor, context) };
}

/** "Statement by the Permanent Representative of Kenya": an office without a name. */
function described(head: readonly SentenceView[], context: Context): Voice | null {
  for (const { sentence } of head) {
    const words = wordsAt(context.report.text, sentence);
    const found = SPEECH.test(words) ? (OFFICE.exec(words) ?? OWNER.exec(words)) : null;
    const name = found?.groups?.name;
    if (!found || !name) continue;
    const start = sentence.start + found.index + found[0].indexOf(name);
    return { name, span: { start, end: start + name.length }, of: sideOf(name, context) };
  }
  return ofBody(head, context);
}

/** "COMMUNIQUE No. 3 | of the High Command of the Dawn Front": a body whose "we" is its own, on one line or two. */
function ofBody(head: readonly SentenceView[], context: Context): Voice | null {
  for (const [i, { sentence }] of head.entries()) {
    const words = wordsAt(context.report.text, sentence);
    const before = i > 0 ? wordsAt(context.report.text, head[i - 1]!.sentence) : "";
    const found = PAPER.test(words) ? BODY.exec(words) : PAPER.test(before) ? BODY_ALONE.exec(words) : null;
    const name = found?.groups?.name;
    if (!found || !name) continue;
    const start = sentence.start + found.index + found[0].indexOf(name);
    return { name, span: { start, end: start + name.length }, of: null };
  }
  return null;
}

const PAPER = /\b(?:communiqu[eé]|bulletin|proclamation|manifesto|declaration|statement)\b/iu;
const BODY_NAME =
  "(?:the\\s)?(?<name>\\p{Lu}[^,;:.(\\n]{0,60}?\\b(?:Command|Front|Army|Movement|Party|Council|Committee|Bureau|Union|League|Staff|Secretariat|Junta|Forces|Brigades|Organi[sz]ation|Congress|Directorate|Coordination)\\b[^,;:.(\\n]{0,60})";
const BODY = new RegExp(`\\b(?:of|by|from)\\s${BODY_NAME}`, "u");
const BODY_ALONE = new RegExp(`^(?:of|by|from)\\s${BODY_NAME}`, "u");

const OFFICE =
  /\b(?:by|from)\s(?<name>(?:(?:the|his|her)\s)?\p{Lu}[^,;:.\n]{3,80}?)(?=\s(?:to|at|on|in|before|addressed|during|for|following|after)\s|[,;:.]|$)/iu;

/** "Foreign Ministers' Statement on Kenya" */
const OWNER = /^(?<name>\p{Lu}[^,;:.\n]{2,60}?)['’]s?\s(?:joint\s|press\s)?(?:statement|remarks|address|message)\b/iu;

/** An envoy for a country does not speak for it. */
const BETWEEN =
  /\b(?:special|personal|united\snations|UN)\b.*\b(?:envoy|representative|adviser|coordinator)\b|\bsecretary-general\b/iu;

/** "Permanent Representative of the Republic of Norland": a state that the heading names by its office. */
const STATE_OF_OFFICE =
  /\b(?:(?:[Ff]oreign|[Ee]xternal)\s[Aa]ffairs|[Ee]mbassy|[Pp]ermanent\s(?:[Mm]ission|[Rr]epresentative|[Oo]bserver)|[Aa]mbassador|(?:[Ff]oreign|[Pp]rime)\s[Mm]inister|[Pp]remier|[Gg]overnment)\sof\s(?:the\s)?(?:(?:Republic|Kingdom|Sultanate|Federation|Principality|Commonwealth|Emirate|Union)\sof\s(?:the\s)?)?(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2})/u;
const STATE_BY_FORM =
  /\b(?:Republic|Kingdom|Sultanate|Federation|Principality|Commonwealth|Emirate|Union)\sof\s(?:the\s)?(?<name>\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2})/u;

export function stateOfOffice(line: string): string | null {
  const name = (STATE_OF_OFFICE.exec(line) ?? STATE_BY_FORM.exec(line))?.groups?.name;
  return name && !/^(?:Republic|Kingdom|Union|Federation|State)\b/u.test(name) ? name : null;
}

/** The state or body the person belongs to, else the one that the heading names with the office. */
function sideOf(name: string, context: Context): string | null {
  if (headings(context).some(({ sentence }) => BETWEEN.test(wordsAt(context.report.text, sentence)))) return null;
  const own = actorNamed(name, context)?.of;
  if (own) return own;
  const states = new Set(
    headings(context)
      .flatMap(({ actors }) => actors.map(({ actor }) => actor))
      .filter((actor) => actorType(actor, context) === "state"),
  );
  if (states.size > 0) return states.size === 1 ? [...states][0]! : null;
  // "Letter from the Permanent Representative of Norland to the United Nations": a state of which nothing else is told.
  return (
    headings(context).flatMap(({ sentence }) => stateOfOffice(wordsAt(context.report.text, sentence)) ?? [])[0] ?? null
  );
}
