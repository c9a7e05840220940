import { childrenBy, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { publicationTime } from "../../../extract/speech/spoken-time.ts";
import { documentVoice, type Voice, voiceOf } from "../../../extract/speech/voices.ts";
import type { Token } from "../../../language/analysis.ts";
import { MUST } from "../../../language/modals.ts";
import { wordsAt } from "../../../model/span.ts";

/**
 *     Statement by Foreign Minister Ada Okoro
 *     I condemn the attack. We met on Monday. The army must leave.
 *     └──── content ──────┘                   └──── content ─────┘
 *
 * In a speech, a letter or a briefing by one person each sentence that takes a stance is a statement of its own, made on
 * the day that the text bears.
 */
export const ownWords = rule({
  id: "statement/own-words",
  kind: "statement",
  starts: "the main word of a sentence in a speech",
  anchor: (token, view) => token.relation === "root" && view.sentence.role === "body",
  build(anchor, view, context) {
    const voice = documentVoice(context) && voiceOf(view.sentence, context);
    // Most texts are told by somebody else: no sentence of theirs was nearly a statement of this sort.
    if (!voice) return [];
    if (view.quotationAt(anchor)) return stop(anchor, "the speaker's own words, not a quotation");
    const { start, end } = view.sentence;
    if (/\?["”’)]?$/.test(wordsAt(context.report.text, { start, end })))
      return stop(anchor, "a stance, not a question");
    const sign = view.tokens.find((token) => takesStance(token, view, voice));
    if (!sign) return [];
    const time = publicationTime(context);
    return [
      {
        when: time?.value ?? null,
        whenBasis: time?.basis ?? null,
        fields: { speaker: voice.name, mode: "direct", content: wordsAt(context.report.text, { start, end }) },
        fieldSpans: { speaker: [voice.span], content: [{ start, end }] },
        confidence: 0.7,
      },
    ];
  },
});

/** Verbs by which a speaker takes a stance in the first person. */
const STANCE = new Set(
  (
    "accept advocate affirm agree aim announce appeal applaud appreciate approve ask assure authorise authorize " +
    "back believe call caution choose commend commit condemn confirm consider decide declare decline decry defend " +
    "demand denounce deny deplore direct dismiss encourage endorse expect express favor favour guarantee hope " +
    "implore insist instruct intend invite lament offer oppose order plead pledge plan prefer promise propose " +
    "protest reaffirm recommend recognise recognize refuse regret reiterate reject renew repeat request require " +
    "seek sign stress emphasise emphasize stand support trust uphold underline underscore undertake urge vow want " +
    "warn welcome wish"
  ).split(" "),
);
const READY =
  /^(?:ready|prepared|willing|unwilling|committed|determined|opposed|convinced|open|unable|confident|concerned|alarmed|appalled|outraged|encouraged|disappointed|grateful)$/;
const JUDGED =
  /^(?:unacceptable|intolerable|inadmissible|essential|vital|imperative|crucial|indispensable|urgent|inexcusable|deplorable|illegal|unlawful|violation|breach|crime|provocation|aggression)$/;

function takesStance(token: Token, view: SentenceView, voice: Voice): boolean {
  if (view.quotationAt(token)) return false;
  // "I should be grateful if …" asks politely.
  const isPolite = /^should$/i.test(token.text) && /^I$/.test(view.tokens[token.index - 1]?.text ?? "");
  if (MUST.test(token.text) && token.xpos === "MD" && !isPolite) return true;
  if (JUDGED.test(token.lemma) && childrenBy(view.sentence, token.index, "cop").length > 0) return true;
  if (
    token.lemma === "no" &&
    view.tokens.some(({ text }) => /^(?:can|will|shall|must)$/i.test(text)) &&
    token.index < 6
  )
    return true;
  const isOwn = subjectsOf(view.sentence, token.index).some((i) => isSpeakersSide(view.tokens[i]!, view, voice));
  if (token.upos === "VERB" && isImperative(token, view)) return true;
  if (!isOwn) return false;
  if (READY.test(token.text.toLowerCase())) return true;
  if (token.upos !== "VERB") return false;
  if (STANCE.has(token.lemma)) return true;
  // "We will never accept", "my government shall not"
  return childrenBy(view.sentence, token.index, "aux").some(({ text }) =>
    /^(?:will|wo|['’]ll|shall|can|ca|cannot)$/i.test(text),
  );
}

/** "I", "we", "my government", and the state or the body spoken for by its name. */
function isSpeakersSide(token: Token, view: SentenceView, voice: Voice): boolean {
  if (/^(?:I|we)$/i.test(token.text)) return true;
  if (childrenBy(view.sentence, token.index, "nmod:poss").some(({ text }) => /^(?:my|our)$/i.test(text))) return true;
  const side = voice.of;
  return (
    side !== null &&
    view.actors.some(({ actor, first, last }) => actor === side && first <= token.index && token.index <= last)
  );
}

/** "Lay down your arms.", "Let us be clear." */
function isImperative(token: Token, view: SentenceView): boolean {
  if (token.relation !== "root" || token.xpos !== "VB" || subjectsOf(view.sentence, token.index).length > 0)
    return false;
  // "Let me begin with the prisoners": how the speech goes on.
  if (token.lemma === "let" && view.tokens[token.index + 1]?.text.toLowerCase() === "me") return false;
  return !/^(?:thank|please|accept|note|see|be)$/.test(token.lemma) && token.index < 2;
}
