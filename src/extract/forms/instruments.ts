/**
 * Texts that bind: agreements, resolutions, and lists of what was agreed. In: a context; out: the sentences that are
 * terms, each with where its content begins and whose it is.
 *
 *     Article 2      The Parties shall reopen the road.        a term, all of it
 *     They agreed as follows:      1. To exchange prisoners.   a term, without "To"
 *     The Security Council,        3. Demands that …           a term behind "that", and what the council demands
 *     4. Calls upon all parties:   (a) to let in aid;          the council calls for it
 *     The Parties shall:           (a) release all prisoners   a term
 *     The Quartet:                 - deplores the attack;      what the Quartet deplores
 */

import type { Sentence, Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { wordsAt } from "../../model/span.ts";
import { actorType } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Party } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { headings } from "../speech/heading-speaker.ts";

export interface Operative {
  /** Index of the word with which the term begins. */
  readonly first: number;
  /** The verb that says what is done with it: "Demands", "Agreed"; null where the sentence is the term. */
  readonly verb: Token | null;
  readonly status: "agreed" | "open" | "proposed";
  /** The council or the parties that say so. */
  readonly parties: readonly Party[];
  /** Agreed, left open, a paragraph of a resolution, or what a body says of itself in a list. */
  readonly sort: Sort;
  /** The verb above the list that the item hangs on: "Calls upon all parties:". */
  readonly lead: Lead | null;
  /** The heading that it stands under, or else what leads into its list: "Article 2", "Prisoners", "They will:". */
  readonly topic: readonly SentenceView[];
}

/** The sentences that make the text what it is: "Have agreed as follows:", "Done at Lakeside on 4 July 1999." */
export interface Instrument {
  readonly sort: "agreement" | "resolution";
  readonly title: SentenceView;
  readonly enacting: readonly SentenceView[];
}

const AGREEMENT = /\b(?:agreement|accords?|protocol|treaty|memorandum\sof|pact|armistice|charter)\b/iu;
const RESOLUTION = /^(?:security\scouncil\s|general\sassembly\s|un\s|draft\s)*resolution\b/iu;
/** A binding text says "shall"; a report on one does not. */
const BINDS = /\b(?:shall|undertakes?|agrees?\sto|commits?\s(?:itself|themselves)?\s?to)\b/iu;
/** What a text that has said "have agreed as follows" lays down in other words. */
const LAYS_DOWN =
  /\b(?:will|may|must|(?:is|are)\sto|accepts?|recogni[sz]es?|renounces?|guarantees?|confirms?\sthat)\b/iu;
/** "This Agreement shall enter into force …": what becomes of the text, and no term of it. */
const OF_TEXT =
  /^(?:this|the)\s(?:present\s)?(?:agreement|accord|protocol|treaty|memorandum|pact|armistice|charter|text|document)\b[^,;]{0,40}\b(?:shall|will|may)\s(?:be\s(?:signed|ratified|registered|deposited|published|drawn|done|open|subject)|(?:enter|come|remain|take|be)\b[^,;]{0,20}\b(?:force|effect|open))/iu;
/** What a binding text lays down without "shall"; a report on one may say so too. */
const RULES =
  /\b(?:(?:each|either|neither|both|no)\sPart(?:y|ies)\smay|may\snot|(?:is|are)\s(?:hereby\s)?(?:prohibited|forbidden|permitted|established|entitled|obliged|required|guaranteed|abolished|dissolved))\b/iu;
const LEAST_BINDING = 2;

interface Found {
  readonly instrument: Instrument | null;
  readonly operatives: ReadonlyMap<number, Operative>;
}

export function instrumentOf(context: Context): Instrument | null {
  return foundIn(context).instrument;
}

export function operativeAt(sentence: Sentence, context: Context): Operative | null {
  return foundIn(context).operatives.get(sentence.index) ?? null;
}

const foundIn = oncePerReport((context): Found => {
  const instrument = instrumentIn(context);
  return { instrument, operatives: operativesIn(context, instrument?.sort ?? null) };
});

const ENACTING =
  /^(?:(?:have\s)?agree[ds]?\b.*:|done\s(?:at|in|this)\b|signed\s(?:at|in|on)\b|concluded\s(?:at|in|on)\b|adopted\s(?:by|at|on|unanimously)\b)/iu;

function instrumentIn(context: Context): Instrument | null {
  const { text } = context.report;
  const head = headings(context);
  const title = (form: RegExp) => head.find(({ sentence }) => form.test(wordsAt(text, sentence)));
  const [resolution, agreement] = [title(RESOLUTION), title(AGREEMENT)];
  const enacting = () =>
    context.analysis.sentences
      .filter((sentence) => ENACTING.test(wordsAt(text, sentence)))
      .map(({ index }) => context.view(index));
  if (resolution) return { sort: "resolution", title: resolution, enacting: enacting() };
  if (!agreement) return null;
  let binding = 0;
  for (const sentence of context.analysis.sentences)
    if (sentence.role === "body" && BINDS.test(wordsAt(text, sentence)) && !/["“]/.test(wordsAt(text, sentence)))
      binding++;
  const isEnacted = enactingLine(context) !== null;
  return binding >= LEAST_BINDING || isEnacted ? { sort: "agreement", title: agreement, enacting: enacting() } : null;
}

type Sort = "agreed" | "proposed" | "open" | "own" | "resolution";

interface Lead {
  readonly verb: Token;
  readonly view: SentenceView;
}

/** What the items below a line are. */
interface Announced {
  readonly sort: Sort;
  readonly parties: readonly Party[];
  readonly lead: Lead | null;
  /** What such a line is about; empty where it only says that something was agreed. */
  readonly lines: readonly SentenceView[];
}

/** A list that is open, with the mark of the item that announced it, and the list that item is of. */
interface List {
  readonly announced: Announced;
  readonly mark: Mark | null;
  readonly outer: List | null;
}

function operativesIn(context: Context, instrument: Instrument["sort"] | null): Map<number, Operative> {
  const operatives = new Map<number, Operative>();
  const all = instrument === "agreement" ? partiesOfText(context) : [];
  const lastEnacting = instrument === "agreement" ? enactingLine(context) : null;
  let list: List | null = null;
  let itemParagraph = -1;
  let label = -1;
  let heading: SentenceView | null = null;
  for (const sentence of context.analysis.sentences) {
    if (sentence.role !== "body" && sentence.role !== "heading") continue;
    const view = context.view(sentence.index);
    const mark = markBefore(sentence, context.report.text);
    // "3. They agreed on the following: (a) … (b) … 4. They took leave.": the fourth is no item of the third.
    if (sentence.role === "body" && list && mark !== null && mark === list.mark && mark !== "sign") list = list.outer;
    const announced: Announced | null = announcedBy(view, context, instrument, list?.announced ?? null);
    if (announced) {
      list = { announced, mark, outer: list && mark !== null && mark !== list.mark ? list : null };
      continue;
    }
    if (sentence.role === "heading") {
      // "Acting under the Charter," is no heading of what follows.
      heading = /[.,;:]$/.test(wordsAt(context.report.text, sentence)) ? null : view;
      // "- Captives: the Front will free twelve men": a label opens an item of the list, and ends none.
      if (mark !== null && isBeforeText(sentence, context.report.text)) label = sentence.index;
      else if (instrument !== "resolution") list = null;
      continue;
    }
    if (mark !== null || label === sentence.index - 1) itemParagraph = sentence.paragraph;
    else if (sentence.paragraph !== itemParagraph && list?.announced.sort !== "resolution") list = null;
    const operative = list
      ? itemOf(view, list.announced)
      : instrument === "agreement"
        ? articleOf(view, all, isUnder(lastEnacting, sentence, itemParagraph, heading, context), context)
        : null;
    if (operative)
      operatives.set(sentence.index, { ...operative, topic: heading ? [heading] : (list?.announced.lines ?? []) });
  }
  return operatives;
}

/** Behind "have agreed as follows:", and not behind the list that this line led into: there news may go on. */
function isUnder(
  enacting: number | null,
  { index, paragraph }: Sentence,
  lastItem: number,
  heading: SentenceView | null,
  { analysis }: Context,
): boolean {
  if (enacting === null || index <= enacting) return false;
  const isListed = lastItem > analysis.sentences[enacting]!.paragraph;
  return !isListed || paragraph === lastItem || (heading?.sentence.paragraph ?? -1) > lastItem;
}

const AGREED = /\b(?:agree[ds]?|decided|decides?|undert(?:ake|ook)s?|commit(?:s|ted)?|pledge[ds]?|resolved?)\b/iu;
const AGREED_HEADING =
  /\b(?:agreed|(?:terms|provisions|points|elements|details|contents|main\sparts)\sof\sthe\s(?:\p{L}+\s)?(?:accord|agreement|deal|truce|ceasefire|pact|plan)|what\sthe\s(?:deal|accord|agreement)\s(?:says|contains|provides)|what(?:['’]s|\sis)\sin\sthe\s(?:\p{L}+\s)?(?:deal|accord|agreement|truce|ceasefire|plan))\b/iu;
const OPEN_HEADING =
  /\b(?:not\sagreed|(?:was|is|were|are)\snot|open|unresolved|outstanding|unsettled|still\sto\sbe|sticking\spoints)\b/iu;
/** "Not agreed:", "They failed to agree on:" */
const OPEN_LINE =
  /\b(?:not(?:\syet)?\s(?:been\s)?agreed|(?:still|left|remain(?:s|ed|ing)?)\s(?:open|unresolved|outstanding|to\sbe)|unresolved|undecided|(?:failed|unable|yet)\sto\s(?:agree|resolve|settle)|sticking\spoints)\b/iu;
/** "It will:", "The two sides would also:" */
const STEP_LINE = /\b(will|shall|would|(?:is|are)\sto)(?:\s(?:also|further|jointly|then|each|both|be))?:$/iu;
const COUNCIL =
  /^the\s(?:[\p{L}-]+\s){0,4}(?:council|assembly|board|committee|commission|conference|summit|parties|sides|ministers|heads)\b[^.]{0,60}[,:]$/iu;

function announcedBy(
  view: SentenceView,
  context: Context,
  instrument: Instrument["sort"] | null,
  over: Announced | null,
): Announced | null {
  const { sentence } = view;
  const words = wordsAt(context.report.text, sentence);
  if (words.length > 400) return null;
  const parties = partiesNamed(view, context);
  const of = (sort: Sort, lead: Lead | null = null): Announced => ({ sort, parties, lead, lines: [] });
  if (instrument === "resolution" && COUNCIL.test(words)) return of("resolution");
  if (sentence.role === "heading" && !/[.:]$/.test(words)) {
    if (OPEN_HEADING.test(words)) return of("open");
    return AGREED_HEADING.test(words) ? of("agreed") : null;
  }
  if (!words.endsWith(":")) return null;
  const verb = over?.sort === "resolution" || over?.sort === "own" ? itemOf(view, over)?.verb : null;
  if (verb) return { ...over!, lead: { verb, view } };
  if (OPEN_LINE.test(words)) return of("open");
  if (AGREED.test(words)) return of("agreed");
  const step = STEP_LINE.exec(words);
  if (step && isOfDeal(view, context))
    return { ...of(/^would$/i.test(step[1]!) ? "proposed" : "agreed"), lines: linesOf(view, context) };
  if (instrument === "agreement" && (BINDS.test(words) || RULES.test(words))) return of("agreed");
  return COUNCIL.test(words) || isNameAlone(view) ? of("own") : null;
}

/** "They set up a board. It will:": what "it" is, the sentence before says. */
function linesOf(view: SentenceView, context: Context): readonly SentenceView[] {
  const { index } = view.sentence;
  const isPointing = /^(?:it|they|this|these)$/iu.test(view.tokens[0]?.text ?? "");
  return isPointing && index > 0 ? [context.view(index - 1), view] : [view];
}

/** A step is one of a deal where the line, or one of the two before it, tells that something is agreed or put forward. */
function isOfDeal({ sentence }: SentenceView, context: Context): boolean {
  return [0, 1, 2].some((back) => {
    const before = context.analysis.sentences[sentence.index - back];
    const words = before && wordsAt(context.report.text, before);
    return words !== undefined && (AGREED.test(words) || AGREEMENT.test(words) || PUT_FORWARD.test(words));
  });
}

const PUT_FORWARD =
  /\b(?:deal|truce|cease-?fire|plan|proposal|proposed|proposes|draft|communiqu[eé]|formula|offer)\b/iu;

/** "The Quartet:", with nothing but the name of who says what follows. */
function isNameAlone({ tokens, actors }: SentenceView): boolean {
  const [named, more] = actors;
  if (!named || more || named.form === "pronoun") return false;
  return tokens.every(
    ({ index, upos }) => (named.first <= index && index <= named.last) || /^(?:DET|PUNCT)$/.test(upos),
  );
}

/**
 * "Have agreed as follows:", behind which every sentence is a term. Where something is told before that line, it stands
 * in news of the agreement, and what follows may be news as well.
 */
const enactingLine = oncePerReport((context): number | null => {
  const { text } = context.report;
  for (const sentence of context.analysis.sentences) {
    if (OPENS_TERMS.test(wordsAt(text, sentence))) return sentence.index;
    if (sentence.role === "body" && isTold(context.view(sentence.index))) return null;
  }
  return null;
});

const OPENS_TERMS =
  /\b(?:(?:have|has|hereby|do)\s(?:\p{L}+\s)?agreed?\b[^.;]{0,60}|agree[ds]?\s(?:\p{L}+\s){0,2}(?:as\sfollows|the\sfollowing)):$/iu;

/** "between the Government of Norland and the Front": whom the heading of an agreement binds; no article needs to say so. */
function partiesOfText(context: Context): Party[] {
  for (const view of headings(context)) {
    const parties = partiesNamed(view, context);
    if (parties.length > 1) return parties;
  }
  return [];
}

function partiesNamed(view: SentenceView, context: Context): Party[] {
  const found = new Map<string, Party>();
  for (const { actor, start, end } of view.actors) {
    if (actorType(actor, context) !== "media" && !found.has(actor))
      found.set(actor, { name: actor, span: { start, end } });
  }
  return [...found.values()];
}

type Mark = "number" | "letter" | "sign";

/** "Captives: | the Front will free twelve men": more follows on its line. */
function isBeforeText({ end }: Sentence, text: string): boolean {
  const line = text.indexOf("\n", end);
  return /\p{L}/u.test(text.slice(end, line < 0 ? text.length : line));
}

/** A sign, a number or a letter stands before it on its line: it is an item. */
function markBefore({ start }: Sentence, text: string): Mark | null {
  const before = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 16), start).trim();
  if (/^\(?(?:\p{L}|[ivx]{1,4})[.)]$/u.test(before)) return "letter";
  if (before === "" || before === ">" || !/^[^\p{L}]{1,8}$/u.test(before)) return null;
  return /\d/.test(before) ? "number" : "sign";
}

const OPENING =
  /^(?:accepts|adopts|affirms|agrees|appeals|approves|authori[sz]es|calls|commends|concurs|condemns|confirms|decides|declares|demands|denounces|deplores|determines|directs|encourages|endorses|expresses|extends|invites|instructs|notes|reaffirms|recommends|reiterates|rejects|renews|requests|resolves|stresses|supports|underlines|urges|welcomes)$/iu;
const LINK = /^(?:to|that|on|upon|also|further|immediately)$/i;

/** An item's own verb opens it: "Agreed to …", "Demands also that …"; "To …" hangs on the line above. */
function itemOf(view: SentenceView, { sort, parties, lead }: Announced): Omit<Operative, "topic"> | null {
  const { tokens } = view;
  const opening = tokens.find(({ upos, index }) => upos !== "PUNCT" && upos !== "ADV" && index >= labelEnd(tokens));
  if (!opening || tokens.length < 3 || view.quotationAt(opening)) return null;
  // Without a subject before it "Requests" is often taken for a noun.
  const isVerb = (opening.upos === "VERB" && /^VB[ZDPN]?$/.test(opening.xpos)) || OPENING.test(opening.text);
  const hangs = /^(?:to|that)$/i.test(opening.text) ? opening.index + 1 : opening.index;
  if (lead) return { first: hangs, verb: null, status: "agreed", parties, sort, lead };
  if (sort === "own" || sort === "resolution") {
    if (!isVerb) return null;
    let first = opening.index + 1;
    while (LINK.test(tokens[first]?.text ?? "")) first++;
    return { first, verb: opening, status: "agreed", parties, sort, lead };
  }
  if (isTold(view)) return null;
  return { first: hangs, verb: null, status: sort, parties, sort, lead };
}

/** "Captives: | the Front will free twelve men": where the term begins behind the label. */
function labelEnd(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ":");
  const isLabel = colon > 0 && tokens.slice(0, colon).every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos));
  return isLabel ? colon + 1 : 0;
}

/** Words of a label with its colon. */
const LONGEST_LABEL = 4;

/** "A truce. The rebels boycotted the talks.": what has happened is news, and no term. */
function isTold({ sentence, tokens }: SentenceView): boolean {
  const root = tokens.find(({ relation }) => relation === "root");
  if (root?.upos !== "VERB") return false;
  const under = wordsUnder(sentence, root.index);
  // "Taxes are not mentioned."
  if (/^(?:mention|discuss|address)$/.test(root.lemma) && under.some(({ text }) => /^(?:not|n['’]t)$/i.test(text)))
    return true;
  if (under.some(({ xpos, text, relation }) => xpos === "MD" || (relation === "mark" && /^to$/i.test(text))))
    return false;
  const isActive = under.some(({ relation }) => relation === "nsubj");
  return (
    isActive && (root.xpos === "VBD" || under.some(({ lemma, relation }) => relation === "aux" && lemma === "have"))
  );
}

/** "The Parties shall …", "The Government undertakes to …" in the text of an agreement. */
function articleOf(
  view: SentenceView,
  all: readonly Party[],
  isEnacted: boolean,
  context: Context,
): Omit<Operative, "topic"> | null {
  const words = wordsAt(context.report.text, view.sentence);
  const isArticle = BINDS.test(words) || RULES.test(words) || (isEnacted && LAYS_DOWN.test(words));
  // "I shall send a law to Parliament": a speaker's own words lay nothing down.
  const isTold = view.tokens.some(({ text, relation }) => text === "I" && relation.startsWith("nsubj"));
  if (!isArticle || isTold || OF_TEXT.test(words) || view.quotations.length > 0) return null;
  const named = partiesNamed(view, context).filter(
    ({ name }) => all.length === 0 || all.some((one) => one.name === name),
  );
  const parties = named.length > 0 ? named : all;
  return { first: 0, verb: null, status: "agreed", parties, sort: "agreed", lead: null };
}
