/**
 * Senses of a stance verb that tell no stance. In: the verb, what it is about and whose it would be; out: what is missing
 * for a stance, or null.
 *
 *     the camp needs blankets             said of it by others; "We need guarantees" is its own
 *     considers the port its own          what it makes of it; "is considering a truce" weighs one
 *     committed a crime · threatened the harvest · fought for the bridge · looked for the missing
 *     likes to meet in public             a habit
 *     Pressed on the raids, Okoro said …  she was pressed
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition } from "../../extract/clauses.ts";
import type { Content } from "../../extract/content-of.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditsFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { sideOf, spokenFor } from "./spoken-for.ts";

export function otherSense(
  verb: Token,
  lemma: string,
  { span, isClause }: Content,
  actors: readonly Party[],
  view: SentenceView,
  context: Context,
): string | null {
  const { sentence, tokens } = view;
  const object = childrenBy(sentence, verb.index, "obj")[0];
  const helpers = childrenBy(sentence, verb.index, "aux");
  const next = tokens[verb.index + 1];
  const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  switch (lemma) {
    case "need":
      return isOwnWord(verb, actors, view, context) ? null : "a need that the party itself tells";
    case "consider":
      return object && isNoun(object) && !WEIGHED.test(object.lemma) && isHeldFor(verb, helpers)
        ? "something that is considered doing"
        : null;
    case "commit":
      return object && DEEDS.test(object.lemma) ? "something one commits oneself to" : null;
    case "threaten":
      return object && !isClause && next?.text !== "to" && isThing(object, view) && !words.some(isStep)
        ? "something that is threatened, not what is in danger"
        : null;
    case "fight":
      if (isOwnRule(words, actors, context)) return "somebody else's rule";
      return isGround(foughtFor(verb, words, view), view) ? "something that is wanted, not ground" : null;
    // "rebels, Okoro said, trying to end his rule": nobody ends his own; the tree took the wrong subject.
    case "try":
      return isOwnRule(words, actors, context) ? "somebody else's rule" : null;
    case "look":
      return /^for$/i.test(next?.text ?? "") && !isClause && !words.some((word) => SOUGHT.test(word.lemma))
        ? "a way out that is looked for"
        : null;
    case "like": {
      const isHabit = next?.text === "to" && !isNegated(sentence, verb.index);
      return isHabit && !helpers.some(({ xpos }) => xpos === "MD") ? "a wish, not a habit" : null;
    }
    case "focus":
    case "concentrate":
      return words.some(({ xpos }) => xpos === "VBG") ? null : "something that is to be done";
    default:
      return null;
  }
}

/** "Pressed on the raids, Okoro said …": the participle that opens a clause tells what was done to its subject. */
export function isUndergone({ lemma, xpos, relation, index }: Token, { sentence, tokens }: SentenceView): boolean {
  const before = tokens[index - 1];
  const opens = !before || before.upos === "PUNCT" || /^(?:when|if|as|once|while)$/i.test(before.text);
  return (
    xpos === "VBN" &&
    !MINDED.test(lemma) &&
    /^advcl/.test(relation) &&
    opens &&
    childrenBy(sentence, index, "aux", "nsubj", "obj").length === 0
  );
}

/** "Committed to the truce, Kenya signed": how it is minded, and nothing done to it. */
const MINDED = /^(?:commit|determine|resolve|oppose|prepare|dedicate)$/;

/** What a party says that it needs is a demand; what others say that it needs is not. */
function isOwnWord(verb: Token, actors: readonly Party[], view: SentenceView, context: Context): boolean {
  const speakers = creditsFor(verb, view, context);
  // "Kenya needs guarantees, its spokesman said"
  if (
    speakers.some(({ span }) =>
      /^(?:its|their)$/i.test(view.tokens.find((word) => word.start === span.start)?.text ?? ""),
    )
  )
    return true;
  const sides = speakers.flatMap((speaker) => [
    speaker.name,
    spokenFor(speaker, view, context).name,
    sideOf(speaker, view, context)?.name,
  ]);
  // "the rebels need it, a rebel commander said"
  const isOneOfThem = (name: string): boolean =>
    speakers.some((speaker) => speaker.name.toLowerCase().split(/\s+/).includes(name.toLowerCase().replace(/s$/, "")));
  return actors.some(({ name }) => sides.includes(name) || isOneOfThem(name));
}

function isOwnRule(words: readonly Token[], actors: readonly Party[], context: Context): boolean {
  const isHis = words.some(({ text }) => /^(?:his|her)$/i.test(text)) && words.some(({ lemma }) => RULE.test(lemma));
  return isHis && actors.every(({ name }) => actorType(name, context) === "person");
}

const RULE = /^(?:rule|reign|regime|presidency|dictatorship)$/;

/** "considers the port its own": in the simple present it tells an opinion. */
function isHeldFor({ xpos }: Token, helpers: readonly Token[]): boolean {
  return /^VB[ZP]$/.test(xpos) && helpers.every(({ lemma }) => lemma !== "be");
}

function isNoun({ upos }: Token): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(upos);
}

/** "fought for the | bridgehead | of Lakeside", "for Lakeside's | independence" */
function foughtFor({ index }: Token, words: readonly Token[], { sentence, tokens }: SentenceView): Token | undefined {
  const [head] = objectsOfPreposition(sentence, index, FOR).filter((i) => words.some((word) => word.index === i));
  return head === undefined ? words.find(({ upos }) => upos !== "DET") : tokens[head];
}

const FOR = new Set(["for"]);

/** "fought for the bridgehead of Lakeside", "for control", "for themselves" */
function isGround(word: Token | undefined, { places }: SentenceView): boolean {
  if (!word) return false;
  return GROUND.test(word.lemma) || places.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** "threatened the harvest", but "threatened Kenya", "threatened billions more in tariffs" */
function isThing({ index, upos }: Token, { sentence, actors }: SentenceView): boolean {
  return upos === "NOUN" && actorAt(index, sentence, actors) === null;
}

function isStep({ lemma, upos }: Token): boolean {
  return upos === "NUM" || STEPS.test(lemma);
}

/** What is committed and is no promise: "committed troops" is one. */
const DEEDS =
  /^(?:crime|atrocity|massacre|murder|killing|genocide|torture|rape|abuse|violation|breach|offen[cs]e|aggression|attack|act|deed|theft|robbery|fraud|treason|perjury|cruelty|outrage|suicide|error|mistake|blunder|sin)$/;
/** What is weighed, and not held for something. */
const WEIGHED =
  /^(?:option|plan|proposal|offer|idea|step|measure|move|response|request|resolution|draft|sanction|action|way|possibility|bid|deal|truce|ceasefire|boycott|withdrawal|no-fly|zone|amnesty|pullout|release|recognition|exchange|swap|vote|referendum|deployment|intervention|return)$/;
const STEPS =
  /^(?:war|attack|strike|retaliation|action|boycott|veto|walkout|walk-out|sanction|force|reprisal|consequence|response|escalation|lawsuit|tariff|resignation|withdrawal|move|invasion|punishment|revenge|violence|measure|blockade|expulsion|halt|end|return|pullout|suspension|embargo|offensive|collapse|rejection|vote|billion|million)$/;
const GROUND =
  /^(?:control|possession|town|city|village|hill|hilltop|mountain|ridge|airport|airfield|airbase|base|bridge|port|road|highway|district|suburb|street|position|bastion|stronghold|crossing|junction|oilfield|refinery|survival|life|(?:it|him|her|them|our)sel(?:f|ves))$/;
/** What parties look for in talks. */
const SOUGHT =
  /^(?:solution|settlement|deal|agreement|pact|accord|truce|ceasefire|cease-fire|end|compromise|guarantee|assurance|commitment|concession|peace|process|formula|exit|breakthrough|resolution|way|support|outcome|signal|role|timetable|release|return|withdrawal|recognition|pause|to)$/;
