/**
 * Whether a verb of saying reports words that were really said. Gives what is missing, for the explainer, or null.
 *
 *     Okoro said …                       said
 *     Okoro would say … / did not say …  not said
 *     the deal announced in May          not reported here
 */
import type { Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { isAskedByNobody } from "../../notice/attributions/find-source.ts";
import { childrenBy, isNegated, isRelation } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";
import { goesOnFrom, madeToSay } from "./speakers.ts";

export function refusesStatement(verb: Token, view: SentenceView): string | null {
  if (view.quotationAt(verb) && !isMarkedWord(verb, view)) return "a verb outside quotation marks";
  const { sentence } = view;
  if (isNegated(sentence, verb.index)) return "something that was said, not something denied or withheld";
  if (isHeldBack(verb, view)) return "something that was said, not something held back";
  const under = wordsUnder(sentence, verb.index);
  // "without saying what was discussed"
  if (under.some(({ relation, text }) => relation === "mark" && /^without$/i.test(text)))
    return "something that was said, not something left unsaid";
  if (under.some((token) => isRelation(token, "aux") && token.xpos === "MD")) {
    return "words already said, not words that may follow";
  }
  const isInfinitive = under.some((token) => token.upos === "PART" && token.text.toLowerCase() === "to");
  if (isInfinitive && !goesOnFrom(verb, view) && madeToSay(verb, view).length === 0) return "a finite verb";
  const isPassive = under.some((token) => token.relation === "aux:pass");
  if (isPassive && !under.some((token) => token.relation === "obl:agent")) return "someone who says it, not a passive";
  if (
    under.some(({ relation, text }) => relation === "mark" && /^(?:if|unless)$/i.test(text)) &&
    isRelation(verb, "advcl")
  )
    return "words already said, not words that may be said";
  if (isToCome(verb, view)) return "words already said, not words that may follow";
  const hasAuxiliary = under.some((token) => isRelation(token, "aux"));
  // "Asked whether he would go, Lind …", whatever form the tree takes it for.
  if (isAskedByNobody(sentence, verb.index)) return "someone who asks";
  // "the deal announced in May": a participle, and nobody's statement.
  const isParticiple = verb.xpos === "VBN" && !hasAuxiliary;
  if (isParticiple && (isRelation(verb, "acl", "advcl", "amod") || verb.index === 0) && !isPastTense(verb, view)) {
    return "a finite verb";
  }
  return null;
}

/** "The council “strongly regretted” the raid": the verb alone is quoted, and whoever says so stands before it. */
function isMarkedWord(verb: Token, view: SentenceView): boolean {
  const quotation = view.quotationAt(verb);
  const inside = view.tokens.filter(
    ({ start, end, upos }) => quotation && upos !== "PUNCT" && quotation.start <= start && end <= quotation.end,
  );
  const isInPast = /^VB[DZ]$/.test(verb.xpos) && isRelation(verb, "root", "conj");
  const subjects = childrenBy(view.sentence, verb.index, "nsubj");
  return (
    isInPast &&
    inside.length <= 2 &&
    inside.every(({ index, upos }) => index === verb.index || upos === "ADV") &&
    childrenBy(view.sentence, verb.index, "obj").some(({ index }) => index > verb.index) &&
    (subjects.length > 0 || isRelation(verb, "conj"))
  );
}

/** "an idea | her rival | dismissed as naive": a subject of its own, where the tagger takes the past for a participle. */
export function isPastTense(verb: Token, { sentence }: SentenceView): boolean {
  if (!isRelation(verb, "acl") || childrenBy(sentence, verb.index, "obj").length > 0) return false;
  return childrenBy(sentence, verb.index, "nsubj").some(
    ({ index, upos }) => index < verb.index && index > verb.head && upos !== "PRON",
  );
}

/** "stopped short of criticising the king", "refrained from condemning the raid". */
function isHeldBack({ xpos, head, index }: Token, { sentence, tokens }: SentenceView): boolean {
  // "avoided the meeting, saying he was ill": that was said.
  if (xpos !== "VBG" || tokens[index - 1]?.text === ",") return false;
  for (let above = tokens[head]; above; above = tokens[above.head]) {
    if (/^(?:avoid|refrain|shy|abstain)$/.test(above.lemma)) return true;
    if (above.lemma === "stop") return childrenBy(sentence, above.index, "advmod", "xcomp").some(isShort);
    if (!isShort(above)) return false;
  }
  return false;
}

function isShort({ text }: Token): boolean {
  return /^short$/i.test(text);
}

/** "Talks will go on after Kenya confirms that it is ready": what is to be said before something else happens. */
function isToCome(verb: Token, { sentence, tokens }: SentenceView): boolean {
  // "would leave only when Kenya had confirmed that …"
  const isPerfect =
    verb.xpos === "VBN" && childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  if (!/^VB[PZ]$/.test(verb.xpos) && !isPerfect) return false;
  const opens = isPerfect ? /^(?:once|until|when)$/i : /^(?:after|once|until|if|unless)$/i;
  const isBefore = childrenBy(sentence, verb.index, "mark", "advmod").some(({ text }) => opens.test(text));
  let then = tokens[verb.head];
  // "would leave, Okoro said, only when Kenya had confirmed it": what hangs on the attribution belongs to what is said.
  while (then && (then.upos === "NOUN" || then.relation === "parataxis") && then.head >= 0) then = tokens[then.head];
  return isBefore && then !== undefined && childrenBy(sentence, then.index, "aux").some(({ xpos }) => xpos === "MD");
}
