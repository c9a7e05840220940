/**
 * Whom a noun for a tie is said of. In: the noun; out: heads of what it stands beside, of what it is, or of the name
 * right behind it.
 *
 *     Norland, an ally of Eastmark · Norland is an ally · the army's ally Norland · members such as Norland
 */
import { childrenBy, isRelation, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { namesBefore } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { standsBeside } from "../../extract/stands-beside.ts";
import type { Token } from "../../language/analysis.ts";
import type { ActorMention } from "../../notice/noticed.ts";

export function standingFor(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const isWhose = childrenBy(sentence, noun.index, "nmod:poss").some(({ text }) => /^whose$/i.test(text));
  if (isRelation(noun, "appos") && noun.head >= 0 && !isWhose) return [standsBeside(noun, view)];
  // "the Front, the strongest force here and a rival of the army": what stands beside the name is listed.
  const listed = isRelation(noun, "conj") ? view.tokens[noun.head] : undefined;
  if (listed && noun.xpos === "NN" && !isWhose) {
    if (isRelation(listed, "appos") && listed.head >= 0) return [listed.head];
    const isBehindAside = childrenBy(sentence, listed.index, "appos").some(({ index }) => index < noun.index);
    if (isBehindAside && childrenBy(sentence, noun.index, "cc").length > 0) return [listed.index];
  }
  const copula = childrenBy(sentence, noun.index, "cop")[0];
  const subjects = copula ? subjectsOf(sentence, noun.index) : [];
  if (subjects.length > 0) return subjects;
  if (copula) return nameRightBefore(copula.index, view);
  // "Its main ally is Norland"
  const named = isRelation(noun, "nsubj") ? view.tokens[noun.head] : undefined;
  if (named && childrenBy(sentence, named.index, "cop").length > 0 && named.upos === "PROPN") return [named.index];
  // "is seen as its main backer", "serves as a proxy of the army"; "they have a common foe in the Hadd Front"
  const verb = view.tokens[noun.head];
  if (verb?.upos === "VERB" && (isSeenAs(noun, verb, view) || isShared(noun, verb, view)))
    return subjectsOf(sentence, verb.index);
  const beside = childrenBy(sentence, noun.index, "appos", "flat");
  if (beside.length > 0) return beside.map(({ index }) => index);
  const head = view.tokens[noun.head];
  // "Norland, Eastmark and the other members of the Union", "members such as Norland and Eastmark"
  const isOther = childrenBy(sentence, noun.index, "amod").some(({ text }) => /^other$/i.test(text));
  if (isOther && isRelation(noun, "conj") && head) return [head.index];
  const instances = objectsOfPreposition(sentence, noun.index, SUCH);
  if (instances.length > 0) return instances;
  if (/^(?:compound|nmod:desc|flat)/.test(noun.relation) && head) return [head.index];
  const aside = namesAside(noun, view);
  if (aside.length > 1) return aside;
  const behind = behindNoun(noun, view);
  if (behind) return [behind.head];
  // "the Hadd Front, a Highland affiliate, said": the parser often loses an apposition; the comma tells it.
  const owner = childrenBy(sentence, noun.index, "nmod:poss")[0];
  const { start } = nounPhrase(owner?.index ?? noun.index, sentence);
  const before = view.actors.findLast(({ end }) => end < start && start - end < NEAR);
  const between = before ? view.tokens.filter((token) => token.start >= before.end && token.end <= start) : [];
  if (!before || !/^[,–—-]$/.test(between[0]?.text ?? "") || between.length > 3) return [];
  if (!between.slice(2).every(({ text }) => /^(?:both|all|long|once|now|also|the)$/i.test(text))) return [];
  // "Norland and Eastmark, both members of the Union": of each.
  const all = noun.xpos === "NNS" ? namesBefore(between[0]!.index, view) : [];
  return all.length > 1 ? all : [before.head];
}

/** Letters from a name to what stands beside it: ", long the ". */
const NEAR = 20;
const SUCH = new Set(["such", "like"]);

/** "the Highland Front (HF) is an ally", where the tree finds no subject. */
function nameRightBefore(index: number, { actors, tokens }: SentenceView): number[] {
  const end = tokens[index - 1]?.text === ")" ? index - 2 : index - 1;
  return actors.flatMap(({ last, head, form }) => (last === end && form !== "pronoun" ? [head] : []));
}

/** "the army's ally Norland"; "and its ally, the Hadd Front, attacked": the comma makes no list of two. */
function behindNoun(noun: Token, { actors, tokens }: SentenceView): ActorMention | undefined {
  const text = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  const isAside = text(noun.index + 1) === "," && noun.xpos === "NN";
  const start = noun.index + (isAside ? 2 : 1);
  const found = actors.find(({ first }) => first === start || (first === start + 1 && text(start) === "the"));
  return !isAside || (found && /^[,.]?$/.test(text(found.last + 1))) ? found : undefined;
}

/** "urged its allies, Norland and Eastmark, to wait": set off by commas, though the tree makes one list of all three. */
function namesAside({ index, xpos }: Token, { actors, tokens }: SentenceView): number[] {
  if (xpos !== "NNS" || tokens[index + 1]?.text !== ",") return [];
  const heads: number[] = [];
  for (let at = index + 2, isLast = false; ; ) {
    const name = actors.find(({ first, form }) => first === at && /^(?:name|acronym|surname|title|group)$/.test(form));
    if (!name) return [];
    heads.push(name.head);
    const joint = tokens[name.last + 1]?.text ?? "";
    if (isLast) return /^[,.;)–—-]$/.test(joint) ? heads : [];
    isLast = joint === "and";
    if (!isLast && joint !== ",") return [];
    at = name.last + 2;
  }
}

function isSeenAs(noun: Token, verb: Token, view: SentenceView): boolean {
  return (
    /^(?:see|regard|view|consider|describe|know|act|serve)$/.test(verb.lemma) &&
    /^(?:obl|xcomp)/.test(noun.relation) &&
    childrenBy(view.sentence, noun.index, "case", "mark").some(({ text }) => /^as$/i.test(text)) &&
    (verb.xpos === "VBN" || /^(?:act|serve)$/.test(verb.lemma))
  );
}

/** "they have a common foe in the Front", "share an enemy" */
export function isShared(noun: Token, verb: Token, view: SentenceView): boolean {
  return (
    /^(?:have|share|face)$/.test(verb.lemma) &&
    isRelation(noun, "obj") &&
    childrenBy(view.sentence, noun.index, "amod").some(({ text }) => /^(?:common|mutual|shared)$/i.test(text))
  );
}
