/**
 * Where a verb that judges or asks says nothing of its own. In: the verb and its sentence; out: yes or no.
 *
 *     the group now called the Front · what envoys call a truce · called a meeting · praised Lind, saying that …
 */
import { childrenBy, isRelation, objectsOfPreposition } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { isPastTense } from "../../extract/speech/made-or-not.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Sentence, Token } from "../../language/analysis.ts";

/**
 * "now called the Front", "praised for his role": a participle on its own is nobody's statement, whatever the tree takes
 * it for. "Okoro praised for his role", a title: whom one praises stands behind the verb.
 */
export function isBare(verb: Token, view: SentenceView): boolean {
  const { tokens, sentence } = view;
  if (verb.xpos === "VBN" && isPastTense(verb, view)) return false;
  if (
    verb.lemma === "call" &&
    NOW.test(tokens[verb.index - 1]?.text ?? "") &&
    childrenBy(sentence, verb.index, "nsubj").length === 0
  )
    return true;
  // "students protesting against the law": a crowd in the street.
  if (verb.lemma === "protest" && verb.xpos === "VBG" && isRelation(verb, "acl", "amod")) return true;
  if (OF_SOMEBODY.test(verb.lemma) && /^VB[DN]$/.test(verb.xpos) && tokens[verb.index + 1]?.text === "for") return true;
  for (let at: Token | undefined = verb; at?.xpos === "VBN"; at = tokens[at.head]) {
    if (isMainPast(at, view)) return false;
    if (childrenBy(sentence, at.index, "aux").length > 0) return false;
    if (!isRelation(at, "conj")) return true;
  }
  return false;
}

/** "Gulf envoys [called] for a pause": the tagger at times takes the past for a participle. */
function isMainPast(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (verb.lemma !== "call" || !/^(?:for|on|upon)$/i.test(tokens[verb.index + 1]?.text ?? "")) return false;
  if (isRelation(verb, "acl", "amod") || childrenBy(sentence, verb.index, "aux").length > 0) return false;
  return childrenBy(sentence, verb.index, "nsubj", "nsubj:pass").some(({ index }) => index < verb.index);
}

const NOW = /^(?:now|formerly|once|previously|sometimes|so|also)$/i;
/** Verbs that need whom they judge as their object. */
const OF_SOMEBODY =
  /^(?:praise|blame|critici[sz]e|hail|slam|condemn|denounce|rebuke|applaud|commend|laud|thank|fault)$/;

/**
 * "which calls itself the Front" is a name; "what envoys call a truce" is told by the way; "after renouncing its arms",
 * "blamed for rejecting it" are told of somebody and said by nobody.
 */
export function isToldOfIt(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (
    childrenBy(sentence, verb.index, "obj", "nsubj").some(({ text, index }) => index > verb.index && ITSELF.test(text))
  )
    return true;
  if (verb.xpos === "VBG" && LEADS.test(tokens[verb.index - 1]?.text ?? "")) return true;
  return isRelation(verb, "acl") && /^what$/i.test(tokens[verb.head]?.text ?? "");
}

const ITSELF = /^(?:itself|themselves|himself|herself)$/i;
const LEADS = /^(?:after|before|since|without|of|for|from|against)$/i;

/**
 * "praised Lind, saying …": the saying tells it. "what they describe as talks", "had denied him the money": no words.
 */
export function isAside(verb: Token, { sentence, tokens, quotations }: SentenceView): boolean {
  const objects = childrenBy(sentence, verb.index, "obj", "iobj");
  if (objects.some(({ text, index }) => index < verb.index && /^what$/i.test(text))) return true;
  if (isTask(verb, sentence) === false) return true;
  // "called to say that she would be late": what she says stands behind that.
  const toSay = childrenBy(sentence, verb.index, "xcomp", "advcl").some(
    ({ lemma, xpos, index }) => xpos === "VB" && index === verb.index + 2 && CLAUSE_VERBS.has(lemma),
  );
  if (verb.lemma === "call" && toSay) return true;
  // "the pause, as the army calls it, is over"
  if (isByTheWay(verb, sentence)) return true;
  // "called a meeting", "called Lind": no words of what it is called.
  const isNamed =
    childrenBy(sentence, verb.index, "xcomp", "ccomp").length > 0 ||
    objects.length > 1 ||
    objects.some((object) => quotations.some(({ start }) => start > object.end && start - object.end <= 2));
  if (
    verb.lemma === "call" &&
    !isNamed &&
    objects.some(({ lemma, upos }) => GATHERINGS.test(lemma) || upos === "PROPN")
  )
    return true;
  // "denies it", "denied this and left"; in "denied him the money", "which it denies it has" nothing is said to be untrue.
  const isWhole = objects.length === 1 && objects.every((object) => isLastWord(object, tokens));
  if (verb.lemma === "deny" && !isWhole && (objects.length > 1 || objects.some(({ upos }) => upos === "PRON")))
    return true;
  // "denied access to the camp"
  if (verb.lemma === "deny" && objects.some(({ lemma }) => WITHHELD.test(lemma))) return true;
  const isBareName =
    objects.length === 1 &&
    childrenBy(sentence, verb.index, "obl", "xcomp", "ccomp").length === 0 &&
    isNameAlone(objects[0]!, sentence);
  return (
    isBareName &&
    tokens.some(
      ({ index, head, xpos, lemma }) =>
        index > verb.index && head === verb.index && xpos === "VBG" && CLAUSE_VERBS.has(lemma),
    )
  );
}

function isLastWord({ text, index }: Token, tokens: readonly Token[]): boolean {
  return /^(?:it|this|that)$/i.test(text) && /^(?:PUNCT|CCONJ)$/.test(tokens[index + 1]?.upos ?? "PUNCT");
}

/** What is denied by not giving it. */
const WITHHELD =
  /^(?:access|passage|entry|entrance|permission|permit|visa|clearance|bail|admission|treatment|overflight)$/;

function isByTheWay(verb: Token, sentence: Sentence): boolean {
  const isCalled = /^(?:call|describe|term|dub|put|label)$/.test(verb.lemma);
  return (
    isCalled &&
    childrenBy(sentence, verb.index, "mark").some(({ text }) => /^as$/i.test(text)) &&
    childrenBy(sentence, verb.index, "obj").some(({ text }) => /^(?:it|them|him|her)$/i.test(text))
  );
}

const GATHERINGS =
  /^(?:conference|meeting|summit|session|election|vote|referendum|strike|halt|truce|ceasefire|cease-fire|parliament|assembly|congress|convention|council|poll|rally|protest|demonstration|march|walkout|hearing|ambassador)$/;
const FOR = new Set(["for"]);

/**
 * "asked both sides to wait", "asked for an inquiry", "command the guards to leave"; not "asked about the road", "asked
 * for an hour". Null for verbs that need no task.
 */
function isTask(verb: Token, sentence: Sentence): boolean | null {
  if (!/^(?:ask|command)$/.test(verb.lemma)) return null;
  if (verb.xpos === "VBG") return false;
  const isOfSomebody = childrenBy(sentence, verb.index, "obj", "iobj").length > 0;
  if (childrenBy(sentence, verb.index, "xcomp").length > 0) return isOfSomebody;
  return (
    verb.lemma === "ask" &&
    objectsOfPreposition(sentence, verb.index, FOR).some((i) => {
      const { upos, lemma } = sentence.tokens[i]!;
      return upos === "NOUN" && !/^(?:time|hour|minute|day|moment|week|patience|calm|question|comment)$/.test(lemma);
    })
  );
}

function isNameAlone({ index, upos }: Token, sentence: Sentence): boolean {
  const behind = childrenBy(sentence, index, "nmod", "acl").filter((token) => token.index > index);
  return /^(?:PROPN|PRON)$/.test(upos) && behind.length === 0;
}
