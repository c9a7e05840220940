/**
 * Whether a report is one of talks at all. In: its sentences; out: true where enough of them speak of talks or of what
 * comes of them.
 *
 *     The envoys met again. The truce held. Okoro spoke of a deal.            yes
 *     MINISTER OKORO: We support the envoy.                                   yes: diplomats speak in turn
 *     The storm closed all schools. "I want to go home," a teacher said.      no: what she wants is no position
 *
 * A short text says too little to tell: it is taken for one.
 */
import type { Sentence, Token } from "../language/analysis.ts";
import { oncePerReport } from "./once-per-report.ts";

/** Sentences from which on a text is long enough to tell. */
const LEAST = 12;
/** Words that make a sentence. */
const SENTENCE = 4;
/** Of the sentences of a report of talks, so many speak of them. */
const SHARE = 0.045;

const NOUNS = new Set(
  (
    "agreement accord deal pact treaty truce ceasefire cease-fire armistice talk talks negotiation negotiator mediation " +
    "mediator concession roadmap summit envoy settlement protocol communique communiqué memorandum delegation resolution " +
    "hostage prisoner article parties"
  ).split(" "),
);

export const isAboutTalks = oncePerReport(({ analysis }): boolean => {
  const sentences = analysis.sentences.filter(({ tokens }) => tokens.length >= SENTENCE);
  return (
    sentences.length < LEAST ||
    sentences.filter(speaksOfThem).length >= SHARE * sentences.length ||
    isOfDiplomats(analysis.sentences)
  );
});

/** What ministers and envoys answer in turn is diplomacy, in whatever words. */
function isOfDiplomats(sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(({ role }) => role === "speaker") &&
    sentences.some(
      ({ role, tokens }) => /^(?:speaker|heading|title)$/.test(role) && tokens.some(({ text }) => DIPLOMATS.test(text)),
    )
  );
}

const DIPLOMATS =
  /^(?:(?:ministers?|premier|envoy|ambassador|spokes(?:man|woman|person)|chancellor|mediator|representative)|secretary-general)$/i;

function speaksOfThem({ tokens }: Sentence): boolean {
  return tokens.some((token) => isOfTalks(token) || isOfBoth(token, tokens));
}

/** "a joint statement", "the two sides agreed": those who meet. */
function isOfBoth({ lemma, index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1]?.text ?? "";
  if (lemma === "statement") return /^joint$/i.test(before);
  return (
    lemma === "side" &&
    /^(?:two|both)$/i.test(before) &&
    tokens.slice(index + 1, index + AGREEING).some(({ lemma: verb }) => /^(?:agree|discuss|pledge)$/.test(verb))
  );
}

/** Words behind "both sides" within which they do what those do who meet. */
const AGREEING = 5;

function isOfTalks({ lemma, text, upos }: Token): boolean {
  if (upos === "VERB") return /^(?:negotiate|mediate)$/.test(lemma);
  return NOUNS.has(lemma.toLowerCase()) || NOUNS.has(text.toLowerCase());
}
