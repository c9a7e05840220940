/**
 * Who a label of a transcript means. In: the label's sentence; out: the actor it names, by the fullest name the text
 * has, and the state spoken for; whether it is somebody who only asks.
 *
 *     Joint press conference of Foreign Minister Ada Okoro and …
 *     MINISTER OKORO: …      Ada Okoro, Kenya
 *     Q: …                   asks
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import { initials } from "../../model/initials.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { findKnown } from "../../notice/actors/lexicon.ts";
import { isTitleWord } from "../../notice/actors/lists/titles.ts";
import { actorNamed, actorType } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { headings, stateOfOffice } from "./heading-speaker.ts";
import type { Voice } from "./voices.ts";

const ASKING =
  /^(?:Q|questions?|participant|audience(?:\smember)?|(?:a\s)?follow-?up(?:\squestion)?|moderator|reporter|journalist|correspondent|interviewer|host|anchor|operator|press|media|unidentified\s\w+|.*\bquestion)(?:\s(?:\d|one|two|three))?$/iu;
/** Who asks may be named by the house alone: "Channel Nine: …". */
const MEDIUM =
  /\b(?:TV|Television|Channel|Radio|News|Newspaper|Daily|Times|Post|Herald|Tribune|Gazette|Journal|Agency|Wire|Press|Mirror|Courier|Broadcasting|Media|Weekly|Telegraph|Chronicle|AFP|AP|Reuters|Bloomberg|CNN|BBC|Xinhua|TASS|Kyodo|Yonhap|NHK|CCTV)\b/u;
/** Whoever answers, named by that alone. */
const ANSWERING = /^(?:A|answer|response|reply)$/iu;

/** "TL:" */
const INITIALS = /^\p{Lu}{2,4}$/u;

const HONORIFIC = /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\b\.?\s)/iu;

export function isAsking(label: Sentence, context: Context): boolean {
  const { name } = labelWords(label, context);
  return ASKING.test(name) || MEDIUM.test(name) || name.toLowerCase() === context.report.outlet?.toLowerCase();
}

/** "A:" names nobody. */
export function isAnswering(label: Sentence, context: Context): boolean {
  return ANSWERING.test(labelWords(label, context).name);
}

export function labelName(label: Sentence, context: Context): string {
  return labelWords(label, context).name;
}

/** "QUESTION (Channel Nine):": the house or the person who asks, where the brackets tell one. */
export function askerIn(label: Sentence, context: Context): Span | null {
  const words = wordsAt(context.report.text, label);
  const named = ASKING.test(labelName(label, context)) ? /[([](?<name>\p{Lu}[^()[\]]*)[)\]]/u.exec(words) : null;
  const name = named?.groups?.name;
  if (!named || name === undefined || /\b(?:interpretation|translat|inaudible|through)/iu.test(name)) return null;
  const start = label.start + named.index + 1;
  return { start, end: start + name.length };
}

/** "Tomas Lind" is "TL"; a name of one word has none. */
export function initialsOf(name: string): string | null {
  const letters = initials(name.replace(HONORIFIC, "")).toUpperCase();
  return letters.length < 2 ? null : letters;
}

export function labelledSpeaker(label: Sentence, context: Context): Voice {
  const { name, span } = labelWords(label, context);
  const { persons, lines, house, introduced } = namesIn(context);
  const spoken = ANSWERING.test(name)
    ? introduced[0]
    : (introduced.find((one) => holds(one, name)) ??
      (INITIALS.test(name) ? introduced.find((one) => initialsOf(one.name) === name) : undefined));
  if (spoken) return { name: spoken.name, span, of: landOf(spoken.of, house) };
  const surname = surnameOf(name);
  // "THE PRESIDENT:" alone may be anyone's.
  if (isTitleWord(surname)) return { name, span, of: house };
  const view = context.view(label.index);
  const mention = view.actors.findLast(({ start }) => start < span.end);
  const actor = persons.get(surname) ?? actorNamed(mention?.actor ?? "", context);
  const line = lines.get(surname);
  // "Mr. Lind (Kenya) (interpretation from French):" sits there for it; "ADA OKORO, KENYAN FOREIGN MINISTER:" speaks for it.
  const behind = span.end < label.end ? wordsAt(context.report.text, { start: span.end, end: label.end }) : "";
  const role = behind.startsWith(",") ? behind : null;
  const seat = role === null ? /^\s?[([]/.test(behind) : HELD.test(role);
  // "TOMAS LIND, AMBASSADOR TO KENYA:" speaks for another; "FORMER PRESIDENT OF KENYA" for nobody any more.
  const to = role === null ? -1 : role.search(/\s(?:TO|FOR)\s/);
  const sent = to < 0 ? label.end : span.end + to;
  const own = actor?.of ?? line?.of ?? (seat ? stateIn(view, context, sent) : null);
  return {
    name: actor?.name ?? line?.name ?? name,
    span,
    of: landOf(role !== null && PAST.test(role) ? null : own, house),
  };
}

const PAST = /\b(?:FORMER|EX|RETIRED|ONETIME)\b/u;

/** Offices in which one speaks for a state; "ANCHOR" and "KENYA ANALYST" are none. */
const HELD = /\b(?:MINISTER|PRESIDENT|PREMIER|SECRETARY|AMBASSADOR|SPOKES\w+|CHANCELLOR|NEGOTIATOR|ENVOY)\b/u;

/** "Foreign Ministry spokesperson Okoro": the ministry of the land in whose name the briefing is given. */
function landOf(side: string | null, house: string | null): string | null {
  return side === null || (house !== null && OF_SOME_LAND.test(side)) ? house : side;
}

const OF_SOME_LAND =
  /^(?:the\s)?(?:(?:foreign|defen[cs]e|external|interior|commerce|trade|information)\s)?(?:ministry|office|cabinet|government|presidency)(?:\sof\s.*)?$/iu;

/** "ADA OKORO, KENYAN FOREIGN MINISTER": what the speaker is stands behind the name. */
const ROLE = /^(?<name>\p{Lu}[\p{Lu}.'’ -]+),\s[^\p{Ll}]+$/u;

/** The label without its colon, its marks of emphasis and what stands in brackets, nor what the speaker is. */
export function labelWords(label: Sentence, context: Context): { name: string; span: Span } {
  const words = wordsAt(context.report.text, label);
  const whole = words.replace(/\s?[([][^()[\]]*[)\]]/gu, "").replace(/^[*\s]+|[*:.\s]+$/gu, "");
  const name = ROLE.exec(whole)?.groups?.name ?? whole;
  const at = Math.max(0, words.indexOf(name));
  return { name, span: { start: label.start + at, end: label.start + at + Math.min(name.length, words.length) } };
}

function surnameOf(name: string): string {
  return name.toLowerCase().split(/\s/).at(-1)!;
}

interface Names {
  /** Persons told by more than their surname, by it; where two share it, neither. */
  readonly persons: ReadonlyMap<string, Actor>;
  /** Lines of the heading by their last word, with the state that the line or the office under it names. */
  readonly lines: ReadonlyMap<string, { readonly name: string; readonly of: string | null }>;
  readonly house: string | null;
  /** Persons named before the first turn. */
  readonly introduced: readonly Actor[];
}

const namesIn = oncePerReport(
  (context): Names => ({
    persons: personsIn(context),
    lines: linesIn(context),
    house: houseOf(context),
    introduced: introducedIn(context),
  }),
);

function personsIn({ noticed }: Context): Map<string, Actor> {
  const persons = new Map<string, Actor | null>();
  const bare = (name: string) => name.toLowerCase().replace(HONORIFIC, "");
  for (const actor of noticed.actors) {
    if (actor.type !== "person" || !/\s/.test(actor.name)) continue;
    const before = persons.get(surnameOf(actor.name));
    const isOther = before !== undefined && (before === null || bare(before.name) !== bare(actor.name));
    persons.set(surnameOf(actor.name), isOther ? null : actor);
  }
  return new Map([...persons].filter((entry): entry is [string, Actor] => entry[1] !== null));
}

/**
 *     ADA OKORO                        Okoro, of Kenya
 *     FOREIGN SECRETARY OF KENYA
 */
function linesIn(context: Context): Map<string, { name: string; of: string | null }> {
  const views = headings(context);
  const lines = new Map<string, { name: string; of: string | null }>();
  for (const view of views) {
    for (const { actor, last } of view.actors) {
      const state = view.actors.find(({ first }) => first === last + 2 || first === last + 3);
      if (state && /^of$/i.test(view.tokens[last + 1]?.text ?? ""))
        lines.set(surnameOf(actor), { name: actor, of: state.actor });
    }
  }
  return new Map([
    ...lines,
    ...views.map((view, i): [string, { name: string; of: string | null }] => {
      const name = wordsAt(context.report.text, view.sentence);
      const next = views[i + 1];
      const hasOffice = next?.tokens.some(({ text }) => isTitleWord(text.toLowerCase())) ?? false;
      return [surnameOf(name), { name, of: stateIn(view, context) ?? (hasOffice ? stateIn(next!, context) : null) }];
    }),
  ]);
}

function stateIn(view: SentenceView, context: Context, before = view.sentence.end): string | null {
  const named = view.actors.find(({ actor, end }) => end <= before && actorType(actor, context) === "state")?.actor;
  // A heading does nothing, so that the state in it need be no actor: "THE WHITE HOUSE".
  const known = findKnown(view.sentence).find(({ type, last }) => type === "state" && view.tokens[last]!.end <= before);
  return named ?? known?.name ?? null;
}

/** Persons named before the first turn: who is asked in an interview is the first of them. */
function introducedIn(context: Context): Actor[] {
  const found = new Set<Actor>();
  for (const { index, role } of context.analysis.sentences) {
    if (role === "speaker") break;
    for (const mention of context.view(index).actors) {
      const actor = actorNamed(mention.actor, context);
      if (actor?.type === "person") found.add(actor);
    }
  }
  return [...found];
}

/** "Deputy Spokesman:" and "THE PRESIDENT:" name an office alone: whoever was introduced with it. */
function holds({ role }: Actor, label: string): boolean {
  const office = label.toLowerCase().replace(/^the\s/, "");
  return role !== null && isTitleWord(office.split(/\s/).at(-1)!) && role.toLowerCase().endsWith(office);
}

/**
 * Whose house a briefing is: the one state whose office its heading names, else the one in whose name it is spoken,
 * else the country in which a spokesman gives it.
 *
 *     Kenyan Foreign Ministry, Spokesperson's briefing      MS. OKORO: Kenya welcomes the truce.
 */
function houseOf(context: Context): string | null {
  const views = headings(context);
  const lines = views.map(({ sentence }) => wordsAt(context.report.text, sentence));
  // "Office of the Spokesperson" under the title may look like the line of an author.
  for (const { role, start, end } of context.report.segments.slice(0, HEAD))
    if (role === "byline") lines.push(context.report.text.slice(start, end));
  const isHome = lines.some((line) => BRIEFED.test(line));
  const states = new Set(
    views
      .filter(({ sentence }) => {
        const words = wordsAt(context.report.text, sentence);
        return HOME.test(words) && !GUEST.test(words);
      })
      .flatMap((view) => stateIn(view, context) ?? stateOfOffice(wordsAt(context.report.text, view.sentence)) ?? []),
  );
  // A line under the title that names a ministry may look like that of an author.
  for (const { role, start, end } of context.report.segments.slice(0, HEAD)) {
    const words = role === "byline" ? context.report.text.slice(start, end) : "";
    const state = HOME.test(words) && !GUEST.test(words) ? stateOfOffice(words) : null;
    if (state) states.add(state);
  }
  if (states.size > 0) return states.size === 1 ? [...states][0]! : null;
  const body = views.flatMap((view) => bodyIn(view, context)).at(0);
  if (body) return body;
  const spokenFor = isHome ? stateSpokenFor(context) : null;
  if (spokenFor) return spokenFor;
  const countries = new Set(views.flatMap(({ places }) => places.flatMap(({ country }) => country ?? [])));
  return isHome && countries.size === 1 ? [...countries][0]! : null;
}

/** "NATO spokesperson's briefing"; where a secretary-general is nobody's in particular, he is that of the United Nations. */
function bodyIn({ sentence }: SentenceView, context: Context): string[] {
  const words = wordsAt(context.report.text, sentence);
  if (!HOME.test(words) || GUEST.test(words)) return [];
  const known = findKnown(sentence).find(({ type }) => type === "organisation")?.name;
  return known ? [known] : /\bsecretary[\s-]general\b/iu.test(words) ? ["United Nations"] : [];
}

/** The state that stands most often as the subject of a stance in the present: "Kenya opposes", "Kenya stands ready". */
function stateSpokenFor(context: Context): string | null {
  const counts = new Map<string, number>();
  for (const { index, role } of context.analysis.sentences) {
    if (role !== "body") continue;
    const { tokens, actors } = context.view(index);
    for (const { actor, last } of actors) {
      const verb = tokens[last + 1]?.upos === "ADV" ? tokens[last + 2] : tokens[last + 1];
      const isOwn = OWN_STANCE.test(verb?.text ?? "") || isAskedOf(last, tokens);
      if (actorType(actor, context) === "state" && isOwn) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

/** "What is Kenya's comment?", "Kenya's position has not changed", "Kenya has always held …" */
function isAskedOf(last: number, tokens: readonly Token[]): boolean {
  const [next, behind] = [tokens[last + 1]?.text ?? "", tokens[last + 2]?.text ?? ""];
  return /^['’]s$/.test(next)
    ? /^(?:comment|response|reaction|position|view|take|stance|attitude|reply|assessment)$/i.test(behind)
    : /^ha(?:s|ve)$/.test(next) && /^(?:always|consistently|never|repeatedly)$/.test(behind);
}

const OWN_STANCE =
  /^(?:welcomes|supports|opposes|condemns|calls|urges|stands|remains|hopes|believes|attaches|expects|regrets|rejects|reaffirms|reiterates|deplores|wants|demands|maintains|holds|appreciates|commends|takes|seeks|accepts|recogni[sz]es|considers|regards|intends|refuses|requests|favou?rs|strongly|firmly)$/;

/** Where one who speaks for others takes questions, all that is said is said for them. */
const BRIEFED = /\b(?:spokes\w+|press\s(?:secretary|office)|ministry|department)\b/iu;
/** "Remarks after meeting with the Prime Minister of Kenya": a guest's state. */
const GUEST = /\b(?:with|between|and)\b/iu;
/** Pieces of a text in which it has its head. */
const HEAD = 12;
const HOME =
  /\b(?:spokes\w+|press\s(?:secretary|office)|ministry|department|minist(?:er|re)|government|embassy|mission|white\shouse|president|chancellor|cabinet)\b/iu;
