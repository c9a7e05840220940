/**
 * Whether a time expression looks ahead or back. In: its first word; out: the direction and the word that shows it.
 *
 *     will meet on Friday · due on Friday · by Friday      ahead
 *     the talks begin Friday                               ahead
 *     met on Friday · said Friday                          back
 */

import type { Sentence, Token } from "../../language/analysis.ts";
import { WILL } from "../../language/modals.ts";
import { children, wordsUnder } from "../../language/tree.ts";
import { HEARD } from "../../language/words/heard.ts";
import { sayingBehind } from "./saying-behind.ts";

export interface Direction {
  readonly is: "ahead" | "back";
  readonly sign: string;
  /** Put off to a day: not to the day of publication. */
  readonly isPutOff?: boolean;
}

const AHEAD = new Set(
  (
    "plan schedule expect agree arrange set due prepare intend hope want propose begin slate aim pledge promise vow resume invite " +
    "upcoming planned scheduled expected coming deadline expire"
  ).split(" "),
);
/** Verbs whose present tense tells a timetable: "the talks begin Thursday". */
const TIMETABLED = new Set(
  "begin start open meet end expire leave arrive resume return take close convene launch conclude finish gather depart follow vote visit travel face reopen".split(
    " ",
  ),
);
/** "is hopeful for talks Friday" */
const HOPING = new Set(["hopeful", "optimistic", "ready", "likely", "eager", "poised"]);
const AHEAD_PREPOSITIONS = new Set(["by", "until", "till"]);
/** What moves a date: "delayed until Wednesday", "extended to Monday", "rescheduled for Friday". */
const PUTTING_OFF = new Set(
  "delay postpone defer adjourn extend prolong push put reschedule move shift suspend recess adjournment postponement delay extension".split(
    " ",
  ),
);

export function directionOf(start: number, sentence: Sentence): Direction | null {
  const { tokens } = sentence;
  const before = beforeHour(start, tokens);
  const putOff = /^(?:to|for|until|till)$/.test(before) ? puttingOff(start, tokens) : null;
  if (putOff) return { is: "ahead", sign: putOff, isPutOff: true };
  if (AHEAD_PREPOSITIONS.has(before)) return { is: "ahead", sign: before };
  if (before === "for" && isCalledFor(start, sentence)) return { is: "ahead", sign: before };
  // "in talks to end the war since July": whatever the verb says, what is since then has begun.
  if (before === "since") return { is: "back", sign: before };
  const saying = sayingBehind(start, start, tokens);
  if (saying) return { is: "back", sign: saying.text };
  // "On Sunday, the envoys met to draft …": what opens the sentence belongs to its main clause.
  const isFronted = start <= 1 && /^(?:on|in|by)?$/i.test(start === 1 ? tokens[0]!.text : "");
  let isPassing = false;
  let isGoal = false;
  let at = start;
  let noun: Token | null = null;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]!;
    if (token.upos === "ADJ" && AHEAD.has(token.lemma)) return { is: "ahead", sign: token.text };
    if (token.upos === "NOUN" && AHEAD.has(token.lemma)) noun ??= token;
    const [goal] = token.upos === "NOUN" ? wordsUnder(sentence, at).filter(({ relation }) => relation === "case") : [];
    isGoal ||= goal !== undefined && GOAL.test(goal.text);
    if (isPredicate(token, sentence) && at !== start) {
      // "want a pause starting on Friday": wishes and plans carry what hangs on them ahead.
      // "invited them to a summit on Saturday"
      if ((isPassing || isGoal) && AHEAD.has(token.lemma)) return { is: "ahead", sign: token.text };
      if (!isPassedBy(token, isFronted, sentence)) return ofPredicate(token, sentence);
      isPassing = true;
    }
    if (token.head < 0) break;
    at = token.head;
  }
  return noun ? { is: "ahead", sign: noun.text } : null;
}

/** "called a meeting for Sunday", "a session set for Monday": what is fixed for a day lies ahead of the fixing. */
function isCalledFor(start: number, { tokens }: Sentence): boolean {
  // "a session for Sunday prayers"
  const { relation, head } = tokens[start]!;
  if (/^(?:compound|nmod:poss)$/.test(relation) && !PART_OF_DAY.test(tokens[head]?.lemma ?? "")) return false;
  for (let at = start - 2; at >= 0 && at > start - CALLED_WITHIN; at--) {
    const { lemma, upos, xpos } = tokens[at]!;
    if (upos === "NOUN" && FIXED.test(lemma)) return true;
    if (xpos === "VBD" || upos === "PUNCT") return false;
  }
  return false;
}

const PART_OF_DAY = /^(?:morning|noon|afternoon|evening|night|midnight)$/;
const CALLED_WITHIN = 7;
const FIXED =
  /^(?:meeting|summit|session|talk|negotiation|conference|hearing|vote|election|referendum|rally|strike|protest)$/;

const GOAL = /^(?:to|for)$/i;

/** Of "until midnight Friday", "by 5 p.m. EST Monday" the preposition, else the word before. */
function beforeHour(start: number, tokens: readonly Token[]): string {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  let at = start - 1;
  while (at > start - 5 && HOUR.test(word(at))) at--;
  return AHEAD_PREPOSITIONS.has(word(at)) ? word(at) : word(start - 1);
}

const HOUR = /^(?:midnight|noon|late|early|[ap]\.?m\.?|\d\d?(?::\d\d)?|[ecmp][sd]t|gmt|o['’]clock)$/;

/** "put the vote off until Wednesday": the word of putting off a few words before the preposition. */
function puttingOff(start: number, tokens: readonly Token[]): string | null {
  for (let at = start - 2; at >= 0 && at > start - 8; at--) {
    const { lemma, text, upos } = tokens[at]!;
    if (!PUTTING_OFF.has(lemma) || !/^(?:VERB|NOUN)$/.test(upos)) continue;
    const after = tokens.slice(at + 1, start).map((token) => token.text.toLowerCase());
    // "put" and "push" only with "off" and "back".
    return !/^(?:put|push)$/.test(lemma) || after.some((word) => /^(?:off|back)$/.test(word)) ? text : null;
  }
  return null;
}

/** "would bring a truce starting on Monday": a participle looks where the verb above it does. */
function isPassedBy(token: Token, isFronted: boolean, sentence: Sentence): boolean {
  if (token.head < 0) return false;
  const under = wordsUnder(sentence, token.index);
  if (token.xpos === "VBG" && !under.some(({ relation }) => relation === "aux")) return true;
  return isFronted && under.some(({ upos, text }) => upos === "PART" && text.toLowerCase() === "to");
}

function isPredicate(token: Token, sentence: Sentence): boolean {
  return token.upos === "VERB" || children(sentence, token.index).some((i) => sentence.tokens[i]!.relation === "cop");
}

/** "were forced to leave on Friday", "managed to meet on Friday": what the verb above tells as done or tried. */
function doneBefore(verb: Token, sentence: Sentence): Token | null {
  const above = sentence.tokens[verb.head];
  if (!above || verb.relation !== "xcomp" || !DOING.test(above.lemma) || !/^VB[DN]$/.test(above.xpos)) return null;
  const under = wordsUnder(sentence, above.index);
  return under.some(({ xpos, text }) => xpos === "MD" || text.toLowerCase() === "to") ? null : above;
}

const DOING = /^(?:force|compel|oblige|manage|begin|start|continue|fail|try|attempt|struggle|help|rush)$/;

function ofPredicate(verb: Token, sentence: Sentence): Direction | null {
  const under = wordsUnder(sentence, verb.index);
  const modal = under.find((token) => token.relation === "aux" && token.xpos === "MD");
  // "may have been wounded on Friday": it is not known, but past.
  const isPerfect = under.some((token) => token.relation === "aux" && /^have$/i.test(token.text));
  if (modal && isPerfect && !WILL.test(modal.text)) return { is: "back", sign: modal.text };
  if (modal) return { is: "ahead", sign: modal.text };
  // "due to take effect": the parser makes the two one mark; "is due in Lakeside": one preposition.
  const infinitive = under.some(
    (token) =>
      (token.upos === "PART" && token.text.toLowerCase() === "to") ||
      (/^(?:mark|case)$/.test(token.relation) && AHEAD.has(token.lemma)),
  );
  const done = infinitive ? doneBefore(verb, sentence) : null;
  if (done) return { is: "back", sign: done.text };
  // "is said to have met Lind on Friday"
  const above = sentence.tokens[verb.head];
  if (infinitive && isPerfect && verb.xpos === "VBN" && above && HEARD.test(above.lemma))
    return { is: "back", sign: `to have ${verb.text}` };
  if (infinitive) return { is: "ahead", sign: `to ${verb.text}` };
  if ((AHEAD.has(verb.lemma) && /^(?:VBN|JJ)$/.test(verb.xpos)) || HOPING.has(verb.lemma))
    return { is: "ahead", sign: verb.text };
  const be = under.find((token) => token.relation === "aux" && token.lemma === "be");
  if (verb.xpos === "VBG" && be && /^(?:is|are|['’]s|['’]re)$/i.test(be.text))
    return { is: "ahead", sign: `${be.text} ${verb.text}` };
  if (verb.xpos === "VBG" && be) return { is: "back", sign: `${be.text} ${verb.text}` };
  const copula = under.find((token) => token.relation === "cop");
  // "is due in Lakeside on Friday", where "is" hangs on the place
  if (copula && AHEAD.has(sentence.tokens[copula.index + 1]?.lemma ?? ""))
    return { is: "ahead", sign: sentence.tokens[copula.index + 1]!.text };
  if (copula && /^(?:was|were)$/i.test(copula.text)) return { is: "back", sign: copula.text };
  if (/^VB[PZ]$/.test(verb.xpos) && TIMETABLED.has(verb.lemma) && sentence.role !== "title")
    return { is: "ahead", sign: verb.text };
  if (/^VB[DN]$/.test(verb.xpos)) return { is: "back", sign: verb.text };
  return null;
}
