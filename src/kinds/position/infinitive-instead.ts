/**
 * What an infinitive behind a verb of a stance tells instead of one. In: the verb; out: what is missing for a stance, or
 * null.
 *
 *     declined to comment · wants to thank them    silence, or words
 *     plans to meet Lind                           a date
 *     planned to bomb the port                     an attack
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function infinitiveInstead(verb: Token, lemma: string, view: SentenceView): string | null {
  const infinitive = childrenBy(view.sentence, verb.index, "xcomp")[0];
  if (infinitive) {
    if (/^(?:want|wish|like|hope|seek|need|demand)$/.test(lemma) && isIdle(infinitive, verb, view))
      return "something that is wanted of a deal";
    if (isSilence(infinitive, view)) return "a stance, not silence";
    if (ENCOUNTERS.test(infinitive.lemma) && PLANS.test(lemma)) return "a stance, not a date";
  }
  // "planned to bomb the port": what is done by force is told as an attack.
  const [, to, done] = view.tokens.slice(verb.index);
  const isByForce = to?.text === "to" && done !== undefined && BY_FORCE.test(done.text) && !isOfItsOwn(done, view);
  return isByForce && /^(?:attempt|plan|prepare|scramble|intend|aim)$/.test(lemma) ? "a stance, not an attack" : null;
}

/** What is planned of meetings is told as a meeting. */
const ENCOUNTERS =
  /^(?:meet|discuss|visit|travel|talk|speak|attend|arrive|return|convene|fly|hold|address|brief|announce|unveil|publish|deliver|sit|gather|stop|spend|stay|tour|chair)$/;
const PLANS = /^(?:plan|hope|intend|prepare|decide|expect)$/;

/** "refused to make any comment", "declined to give details", "to discuss details"; to discuss the islands is a stance. */
function isSilence({ lemma, index }: Token, { sentence }: SentenceView): boolean {
  const objects = childrenBy(sentence, index, "obj");
  return (
    SILENT.test(lemma) ||
    (GIVES.test(lemma) && objects.some(isAnswer)) ||
    (lemma === "discuss" && !objects.some(isIssue))
  );
}

const SILENT =
  /^(?:comment|confirm|answer|elaborate|say|identify|name|quote|specify|respond|speculate|disclose|reveal)$/;

const GIVES = /^(?:make|give|provide|offer|take|go)$/;

function isAnswer({ lemma }: Token): boolean {
  return /^(?:comment|detail|information|question|statement|explanation|figure|number|name|confirmation|reason|answer|interview)$/.test(
    lemma,
  );
}

function isIssue({ lemma, upos }: Token): boolean {
  return (
    upos !== "PRON" && !/^(?:detail|matter|case|report|content|specific|number|name|plan|issue|subject)$/.test(lemma)
  );
}

const BY_FORCE =
  /^(?:attack|ambush|bomb|bombard|shell|raid|storm|kill|murder|assassinate|shoot|fire|infiltrate|invade|kidnap|abduct|hijack|blow|burn|loot|punish|sneak|smuggle|hunt|capture|seize|destroy|recapture|retake|overrun|crush)$/;

/** "intends to destroy | its | mines": it disarms. */
function isOfItsOwn({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "obj").some((object) =>
    childrenBy(sentence, object.index, "nmod:poss").some(({ text }) => /^(?:its|their|our)$/i.test(text)),
  );
}

/** What one wants to know, to feel or to say is not what one wants of others. */
const IDLE =
  /^(?:hear|know|understand|learn|think|believe|feel|look|spoil|influence|prejudge|remind|thank|add|seem|ask|tell|show|say|explain|express|mention|affirm|assure|point|begin)$/;
/** What one only says oneself; asked of others, it is wanted of them. */
const SAID =
  /^(?:clarify|underscore|underline|stress|emphasi[sz]e|highlight|note|reiterate|congratulate|apologi[sz]e)$/;

/** "wants to stress it", but "wants Kenya to apologise" */
function isIdle({ lemma, index }: Token, verb: Token, { sentence }: SentenceView): boolean {
  if (IDLE.test(lemma)) return true;
  const isOthers = childrenBy(sentence, verb.index, "obj").some((asked) => asked.index < index);
  return SAID.test(lemma) && !isOthers;
}
