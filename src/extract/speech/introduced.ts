/**
 * Who speaks in a quotation that no verb of saying stands beside. In: the quotation; out: the speakers and the word that
 * gives them, or null.
 *
 *     Okoro was blunt about the plan: "It is dead."             whoever the words before the colon are about
 *     Okoro, the envoy, on her way out: "It is dead."           who stands there without a verb
 *     "It is dead," Okoro sighed.                               whoever does something right behind the mark
 *     Okoro left at noon, an aide said. ¶ "He was tired."       whoever spoke in the sentence before
 *     …, an aide added. That ended the talks. ¶ "We are out."   or in the one before that, where it fills its paragraph
 */
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import type { Quotation } from "../../notice/noticed.ts";
import { childrenBy, isNegated, subjectsOf } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { speakersIn } from "./antecedent.ts";
import { isQuotingCue } from "./quoting-cue.ts";
import { type Speaker, speakerAt } from "./speakers.ts";
import type { TurnSource } from "./turns.ts";

/** Sentences back to whoever spoke, where a quotation is a paragraph of its own. */
const MEMORY = 3;

export function introducedBy(quotation: Quotation, context: Context): TurnSource | null {
  return beforeColon(quotation, context) ?? besideMark(quotation, context) ?? spokenBefore(quotation, context);
}

/**
 * `“It is dead,” Okoro sighed`, `“Stay!” begged a mother of three`: after a quotation that is not at its end, the verb next
 * to the mark is how it was spoken, whatever verb it is.
 */
function besideMark({ end, content, sentences }: Quotation, context: Context): TurnSource | null {
  const { text } = context.report;
  if (!/[,?!]["”’'»]*,?$/.test(text.slice(content.start, end + 1).trimEnd())) return null;
  const view = context.view(sentences.at(-1)!);
  const behind = view.tokens.filter((token) => token.start >= end && token.upos !== "PUNCT");
  const verb = behind.find(({ upos }) => /^(?:VERB|AUX|PRON|SCONJ|ADP|CCONJ)$/.test(upos));
  if (verb?.upos !== "VERB" || !/^VB[DZ]$/.test(verb.xpos) || verb.index - behind[0]!.index > LONGEST_NAME) return null;
  const isFirst = verb === behind[0];
  const own = childrenBy(view.sentence, verb.index, "nsubj", ...(isFirst ? ["obj", "dep"] : []));
  const subject = own.find(({ index }) =>
    isFirst ? index > verb.index : index < verb.index && index >= behind[0]!.index,
  );
  const speaker = subject ? speakerAt(subject.index, view, text) : null;
  return speaker ? { speakers: [speaker], cue: { verb, sentence: view.sentence.index } } : null;
}

/** Words before the verb that can name who speaks. */
const LONGEST_NAME = 8;

/** The main word of what stands before the colon, in the sentence of the quotation or in the one before it. */
function beforeColon({ start, sentences }: Quotation, context: Context): TurnSource | null {
  for (const index of [sentences[0]!, sentences[0]! - 1]) {
    if (index < 0) return null;
    const view = context.view(index);
    const before = view.tokens.filter((token) => token.end <= start);
    const colon = before.at(-1);
    if (!colon) continue;
    if (colon.text !== ":") return null;
    const top = before.find(({ head, upos }) => upos !== "PUNCT" && !before.some(({ index: at }) => at === head));
    if (!top || isNegated(view.sentence, top.index)) return null;
    const speakers = speakersAbove(top, view, context);
    return speakers.length > 0 ? { speakers, cue: { verb: top, sentence: index } } : null;
  }
  return null;
}

/** "Okoro was blunt", "Lind had a warning"; "Okoro's verdict was clear" is Okoro's. */
function speakersAbove(top: Token, view: SentenceView, context: Context): Speaker[] {
  const { text } = context.report;
  const subjects = subjectsOf(view.sentence, top.index);
  // "President Okoro:", "Lind, the envoy, on his way out:"
  const bare = isBare(top, view) ? speakerAt(top.index, view, text) : null;
  if (bare) return [bare];
  const owners = [top.index, ...subjects]
    .filter((i) => SAYINGS.has(view.tokens[i]!.lemma.toLowerCase()))
    .flatMap((i) => childrenBy(view.sentence, i, "nmod:poss").map(({ index }) => index))
    .filter((i) => childrenBy(view.sentence, i, "case").length > 0);
  return (owners.length > 0 ? owners : subjects).flatMap((head) => {
    const speaker = speakerAt(head, view, text);
    return speaker && !/^(?:they|he|she|who|others|some|many|most|few)$/i.test(speaker.name) ? [speaker] : [];
  });
}

/** A person by name, with no verb of the sentence's own beside. */
function isBare(top: Token, view: SentenceView): boolean {
  const mention = actorAt(top.index, view.sentence, view.actors);
  if (!mention || mention.form === "adjective" || mention.first > FIRST_WORDS || top.upos === "VERB") return false;
  return !view.tokens.some(({ upos, head }) => upos === "AUX" && head === top.index);
}

/** Words that may stand before who speaks: "the", "and then". */
const FIRST_WORDS = 2;

const SAYINGS = new Set(
  (
    "response reply answer verdict message warning reaction comment remark word advice assessment statement conclusion " +
    "view position line argument explanation motto slogan appeal plea demand question retort summary description quip"
  ).split(" "),
);

/** A sentence of saying right before it, also in the paragraph before; further back where it fills its paragraph. */
function spokenBefore(quotation: Quotation, context: Context): TurnSource | null {
  const first = quotation.sentences[0]!;
  const reach = fillsParagraph(quotation, context) ? MEMORY : 1;
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const view = context.view(index);
    if (view.sentence.role !== "body") return null;
    for (const verb of cuesOf(view)) {
      const speakers = speakersIn(verb, view, context);
      if (speakers.length > 0) return { speakers, cue: { verb, sentence: index } };
    }
  }
  return null;
}

/** "Donors admit that “it must go on,” said Okoro": who is given right behind the words quoted comes before others. */
function cuesOf(view: SentenceView): readonly Token[] {
  const cues = view.tokens.filter((token) => isQuotingCue(token, view) && !view.quotationAt(token));
  const isBehind = ({ index }: Token): boolean => {
    const mark = view.tokens[index - 1];
    return (
      mark !== undefined && /^["”’'»]$/.test(mark.text) && view.quotationAt(view.tokens[index - 2] ?? mark) !== null
    );
  };
  return [...cues.filter(isBehind), ...cues.filter((cue) => !isBehind(cue))];
}

function fillsParagraph({ start, end, sentences }: Quotation, { analysis }: Context): boolean {
  const [opening, closing] = [analysis.sentences[sentences[0]!]!, analysis.sentences[sentences.at(-1)!]!];
  const isAlone = [analysis.sentences[opening.index - 1], analysis.sentences[closing.index + 1]].every(
    (beside) => beside?.paragraph !== opening.paragraph,
  );
  return isAlone && opening.start >= start && closing.end <= end + 1;
}
