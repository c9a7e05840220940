/**
 * Whom the report credits for what a word says. In: a word; out: the source, or null when the report says it in its
 * own voice.
 *
 *     Twelve people died, the ministry said.             → the ministry
 *     According to the monitor, twelve people died.      → the monitor
 *     "We lost twelve," Okoro said.                      → Ada Okoro
 *     MR. OKORO: We lost twelve.                         → Ada Okoro
 */

import type { Token } from "../../language/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Attribution } from "../../notice/attributions/attribution.ts";
import { actorType } from "../actor-named.ts";
import { childrenBy } from "../clauses.ts";
import { oncePerSentence } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { accordingTo } from "./according-to.ts";
import { attributedSpeakers, speakersIn } from "./antecedent.ts";
import { attributionAt } from "./attributed.ts";
import { citedBy } from "./cited-by.ts";
import { refusesStatement } from "./made-or-not.ts";
import { reportedClauses } from "./reported-clauses.ts";
import { type Speaker, speakerAt } from "./speakers.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";
import { turnOf } from "./turns.ts";
import { voiceOf } from "./voices.ts";

export function creditFor(word: Token, view: SentenceView, context: Context): Speaker | null {
  return creditsFor(word, view, context)[0] ?? null;
}

/** As creditFor, with all who say so together: "Okoro and Lind said …". */
export function creditsFor(word: Token, view: SentenceView, context: Context): readonly Speaker[] {
  const quotation = view.quotationAt(word);
  const turn = quotation ? turnOf(quotation, context) : null;
  if (turn) return turn.speakers;
  const sources = sourcesIn(view, context);
  const said = saidBy(word, view, context);
  // "…, according to a monitor, the Ledger reported": the medium only relays it.
  if (said.length > 0 && (sources.length === 0 || said.some(({ name }) => actorType(name, context) !== "media")))
    return said;
  const [source] = sources;
  if (source) return [source];
  const voice = voiceOf(view.sentence, context);
  return voice ? [{ name: voice.name, span: voice.span, head: word.index }] : [];
}

/** Whom a sentence credits as a whole. */
const sourcesIn = oncePerSentence((view, { report }): readonly Speaker[] =>
  [...accordingTo(view), ...byCountOf(view)].flatMap((source) => speakerAt(source, view, report.text) ?? []),
);

/** The verbs of saying of a sentence, with the clauses that each reports. */
export const sayingsIn = oncePerSentence(
  (view): readonly { readonly verb: Token; readonly clauses: readonly Span[] }[] =>
    view.tokens
      .filter((verb) => verb.upos === "VERB" && CLAUSE_VERBS.has(verb.lemma) && !refusesStatement(verb, view))
      .map((verb) => ({ verb, clauses: reportedClauses(verb, view) })),
);

/** Whoever a verb of saying that reports the word names. */
function saidBy(word: Token, view: SentenceView, context: Context): readonly Speaker[] {
  for (const { verb, clauses } of sayingsIn(view, context)) {
    if (!clauses.some((span) => contains(span, word))) continue;
    const speakers = citedOrSpeaking(verb, view, context);
    // "Okoro's men left, Lind said": who acts in what is said does not say it, whatever the tree has.
    const isWithin = speakers.some(({ span }) => clauses.some((clause) => contains(clause, span)));
    if (speakers.length > 0 && !isWithin) return speakers;
  }
  return attributedTo(word, view, context);
}

/** Whom a verb of saying credits: those cited, or whoever speaks where nobody is. */
export function citedOrSpeaking(verb: Token, view: SentenceView, context: Context): readonly Speaker[] {
  const cited = citedBy(verb, view, context);
  return cited.length > 0 ? cited : speakersIn(verb, view, context);
}

/** "Twelve people died, missionaries said by radio", where the tree alone does not give what is said. */
function attributedTo(word: Token, view: SentenceView, context: Context): readonly Speaker[] {
  for (const { cue, said, attribution } of attributionsIn(view, context)) {
    if (cue.index === word.index || !attribution.content.some((part) => contains(part, word))) continue;
    const speakers = attributedSpeakers(attribution, said, view, context);
    if (speakers.length > 0) return speakers;
  }
  return [];
}

interface Attributed {
  readonly cue: Token;
  /** The verb that says it: the cue, or that of its adjective. */
  readonly said: Token;
  readonly attribution: Attribution;
}

/** What somebody says or believes by a sentence. */
const attributionsIn = oncePerSentence((view, context): readonly Attributed[] =>
  view.tokens.flatMap((cue) => {
    if (cue.upos !== "VERB" && !MADE.test(cue.text)) return [];
    const attribution = attributionAt(cue, view, context);
    if (!attribution || !/^(?:speech|evidence|belief)$/.test(attribution.kind)) return [];
    const said = cue.upos === "VERB" ? cue : (view.tokens[cue.head] ?? cue);
    return refusesStatement(said, view) ? [] : [{ cue, said, attribution }];
  }),
);

/** "made it clear that …": the adjective carries what is said. */
const MADE = /^(?:clear|plain|known)$/i;

/** "By church estimates, 600 have left", "12 by the army's own count": whose count it is. */
function byCountOf({ sentence, tokens }: SentenceView): number[] {
  return tokens.flatMap((token) => {
    if (!COUNTS.test(token.lemma) || !childrenBy(sentence, token.index, "case").some(({ text }) => /^by$/i.test(text)))
      return [];
    return childrenBy(sentence, token.index, "nmod:poss", "compound", "amod")
      .filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos))
      .map(({ index }) => index);
  });
}

const COUNTS = /^(?:estimate|count|reckoning|account|tally|figure|calculation|admission)$/;
