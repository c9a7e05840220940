/**
 * A verb of violence that strikes nobody. In: the verb; out: what is wanting for a blow, or null.
 *
 *     shot back that nobody had been asked · struck down by a court · fired into the air
 */
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { SIGNS } from "./incident-words.ts";
import { isArmed, NO_TARGET } from "./named-sides.ts";
import { turned } from "./turned.ts";

export function hitsNobody(verb: Token, view: SentenceView): string | null {
  if (isFigure(verb, view)) return "a blow, not a figure of speech";
  return isInTheAir(verb, view) ? HURT : null;
}

/** "killed all hope": what it hit is nothing that can be hurt. */
export function hitsNothing(verb: Token, { sentence }: SentenceView): string | null {
  const objects = childrenBy(sentence, verb.index, "obj");
  return objects.length > 0 && objects.every(({ lemma }) => NO_TARGET.test(lemma)) ? HURT : null;
}

const HURT = "somebody or something that can be hit";

/** "shot back that …", "struck down by a court", "a bombed-out bridge", "shot himself": nobody is attacked. */
function isFigure({ index, lemma, xpos }: Token, view: SentenceView): boolean {
  const { sentence, tokens, quotations } = view;
  const next = tokens[index + 1]?.text.toLowerCase() ?? "";
  const behind = tokens[index + 2]?.text.toLowerCase() ?? "";
  if (xpos === "VBN" && next === "-" && behind === "out") return true;
  // "blew himself up" is an attack.
  const isAlone = /^(?:shoot|kill|wound|injure|hurt|stab|hang|strike|hit)$/.test(lemma);
  if (isAlone && childrenBy(sentence, index, "obj").some(({ text }) => /^(?:him|her|them|it)sel(?:f|ves)$/i.test(text)))
    return true;
  // "marchers hit the streets", "Okoro hit the road": where they go.
  if (lemma === "hit" && isTakenTo(index, view)) return true;
  // "shelled out millions"
  if (lemma === "shell" && next === "out") return true;
  if (isQuarrel({ index, lemma }, view)) return true;
  // "stormed out of the talks", "stormed off"
  if (lemma === "storm" && (/^(?:out|off|away|home)$/.test(next) || (next === "up" && behind === "to"))) return true;
  // "firing insults at the senators"
  const objects = childrenBy(sentence, index, "obj");
  if (/^(?:fire|launch|hurl|shoot|trade)$/.test(lemma) && objects.some((token) => SPOKEN.test(token.lemma)))
    return true;
  if (isOtherDoing({ index, lemma }, view)) return true;
  // "sanctions that target banks", "a tariff aimed at steel and hitting farmers"
  if (/^(?:target|hit|strike)$/.test(lemma) && (isByMeasure(index, view) || isWithWords(index, view))) return true;
  // "shot back that nobody had been asked"
  if (/^(?:shoot|fire|hit|strike)$/.test(lemma) && next === "back")
    return quotations.length > 0 || childrenBy(sentence, index, "ccomp", "parataxis").length > 0;
  return lemma === "strike" && next === "down" && tokens.some((token) => COURTS.test(token.lemma));
}

/** "marchers hit the streets", but "warplanes hit a road" and "shells hit the streets" strike it. */
function isTakenTo(verb: number, { sentence, tokens }: SentenceView): boolean {
  const onFoot = childrenBy(sentence, verb, "obj").some(({ lemma }) => /^(?:street|road|trail)s?$/.test(lemma));
  return onFoot && !subjectsOf(sentence, verb).some((i) => FROM_AFAR.some((sign) => sign.test(tokens[i]!.lemma)));
}

const FROM_AFAR = SIGNS.flatMap(([type, sign]) => (/^(?:air-strike|shelling|bombing)$/.test(type) ? [sign] : []));

/** "ministers clashed over the budget": with words; crowds and the police over a tax, with stones. */
function isQuarrel({ index, lemma }: Pick<Token, "index" | "lemma">, view: SentenceView): boolean {
  const { sentence } = view;
  if (!/^(?:clash|battle|fight)$/.test(lemma)) return false;
  const sides = [...subjectsOf(sentence, index), ...objectsOfPreposition(sentence, index, WITH)];
  if (sides.some((i) => isArmed(view.tokens[i]!) && !/^(?:government|coalition|opponent)$/.test(view.tokens[i]!.lemma)))
    return false;
  return childrenBy(sentence, index, "obl").some(
    (token) =>
      QUARRELLED_OVER.test(token.lemma) &&
      childrenBy(sentence, token.index, "case").some(({ text }) => /^(?:over|about)$/i.test(text)),
  );
}

const WITH = new Set(["with", "against"]);
const QUARRELLED_OVER =
  /^(?:budget|bill|law|plan|proposal|policy|initiative|measure|issue|question|strategy|approach|reform|tax|tariff|price|rule|clause|wording|draft|appointment|nomination|deal|agreement|resolution|decision|handling|spending|funding|money|pay|trade)$/;

/** "fired his cabinet", "a minister was sacked", "a video shot by a friend": dismissing, and filming. */
function isOtherDoing({ index, lemma }: Pick<Token, "index" | "lemma">, view: SentenceView): boolean {
  if (!/^(?:fire|shoot|sack)$/.test(lemma)) return false;
  // "officers were fired upon"
  if (/^(?:on|upon|at)$/i.test(view.tokens[index + 1]?.text ?? "")) return false;
  const { isPassive, hit } = turned(view.tokens[index]!, view);
  const what = [...hit, ...(isPassive && /^acl/.test(view.tokens[index]!.relation) ? [view.tokens[index]!.head] : [])];
  // One fires a gun, and at somebody; whom one fires is out of work.
  return what.some((i) => {
    // "fired hundreds of teachers", but "hundreds of rounds": what they are of.
    const of = COUNTS.test(view.tokens[i]!.lemma) ? objectsOfPreposition(view.sentence, i, OF) : [];
    return [i, ...of].every((at) => (lemma === "shoot" ? FILMED : DISMISSED).test(view.tokens[at]!.lemma));
  });
}

const OF = new Set(["of"]);
const COUNTS = /^(?:half|thousand|hundred|dozen)s?$/;
const DISMISSED =
  /^(?:he|she|him|her|them|minister|cabinet|government|staff|worker|employee|official|chief|director|head|prosecutor|judge|commander|general|adviser|advisor|aide|secretary|ambassador|manager|coach|board|governor|deputy|teacher|spokesman|spokeswoman|officer|premier|attorney|lawyer|editor|reporter|half|thousand|hundred|dozen)s?$/i;
const FILMED =
  /^(?:video|film|footage|picture|photo|photograph|movie|documentary|clip|image|commercial|scene|portrait|series|episode)s?$/i;

const SPOKEN =
  /^(?:insult|question|accusation|criticism|broadside|tirade|remark|jibe|barb|word|letter|e-?mail|tweet|appeal|warning)$/;

/** What the verb says of a law, a duty or a punishment, whether before it, behind it or over it. */
function isByMeasure(verb: number, { sentence, tokens }: SentenceView): boolean {
  const above = tokens[tokens[verb]!.head];
  const over = above?.upos === "VERB" ? childrenBy(sentence, above.index, "obj", "nsubj", "obl") : above ? [above] : [];
  const isUnder = /^acl/.test(tokens[verb]!.relation);
  return [...childrenBy(sentence, verb, "nsubj"), ...(isUnder ? over : [])].some(({ lemma }) => MEASURES.test(lemma));
}

/** "was hit with a lawsuit", "hit with allegations of fraud" */
function isWithWords(verb: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb, "obl").some(
    ({ index, lemma }) =>
      (MEASURES.test(lemma) || /^(?:allegation|claim|charge|complaint|fine|bill|demand|cost)$/.test(lemma)) &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:with|by)$/i.test(text)),
  );
}

const MEASURES =
  /^(?:sanction|tariff|embargo|duty|levy|tax|law|bill|ban|measure|restriction|penalty|resolution|legislation|act|budget|cut|reform|investigation|probe|inquiry|lawsuit)$/;

const COURTS =
  /^(?:court|tribunal|judge|justice|law|bill|pact|treaty|agreement|accord|decree|clause|ban|act|amendment|ruling|unconstitutional|legislation|veto|rule|provision|verdict|sentence)$/i;

/** "fired into the air" */
function isInTheAir({ index, lemma }: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:fire|shoot|launch)$/.test(lemma) &&
    childrenBy(sentence, index, "obl").some((token) => /^(?:air|sky)$/.test(token.lemma)) &&
    childrenBy(sentence, index, "obl").every((token) => !/^(?:crowd|protester|demonstrator|people)$/.test(token.lemma))
  );
}
