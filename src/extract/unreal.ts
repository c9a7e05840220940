/**
 * Whether an event is only thought of: feared, planned, forbidden, hoped for, possible. In: the word of the event; out:
 * the word that keeps it from having happened, or null.
 *
 *     Eastmark could launch a raid          "could"
 *     the risk of clashes with rebels       "risk"
 *     calls on Norland to halt all attacks  "calls"
 *     Norland warned of attacks             "warned"
 */
import type { Token } from "../language/analysis.ts";
import { childrenBy, isInfinitive, isNegated, isRelation } from "./clauses.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Steps up from the event within which such a word must lie. */
const NEAR = 6;

export function unrealAt(anchor: Token, view: SentenceView): Token | null {
  const { sentence } = view;
  let at = anchor;
  for (let steps = 0; steps < NEAR; steps++) {
    const under = childrenBy(sentence, at.index, "aux", "mark", "case", "det", "advmod");
    const sign = under.find((token) => isSign(token, at, view) && !(at !== anchor && isStill(token, at)));
    if (sign) return sign;
    const above = view.tokens[at.head];
    const ahead = above && (ofSomeDay(at, above, anchor, view) ?? turnedRound(at, view) ?? crimeOf(at, above, view));
    if (ahead) return ahead;
    if (!above || isAside(at, above, view) || isTimeOrCause(at, view) || isKeptUp(at, above, view)) return null;
    if (isThought(above, at, view)) return above;
    if (isRelation(at, "conj") && above.upos === at.upos && hasOwnSubject(at, view)) return null;
    if (isRelation(at, "ccomp") && /^(?:deny|dispute)$/.test(above.lemma) && !isNegated(sentence, above.index))
      return above;
    // What is said, asked or shown is told: its own clause has been looked at.
    if (at.upos === "VERB" && isRelation(at, "ccomp", "parataxis", "advcl") && !isInfinitive(view.sentence, at.index))
      return null;
    at = above;
  }
  return null;
}

/** "The attacks will add to the pressure": they were, whatever they will do. */
function isStill(modal: Token, verb: Token): boolean {
  return (
    /^(?:will|'ll|’ll|shall)$/i.test(modal.text) &&
    !/^(?:resume|continue|happen|come|occur|begin|start|go|take)$/.test(verb.lemma)
  );
}

/** "An attack on the town would end the talks", "every raid will be punished", "raids could be a crime": whichever may come. */
function ofSomeDay(at: Token, above: Token, anchor: Token, view: SentenceView): Token | null {
  if (at !== anchor || at.upos !== "NOUN" || !isRelation(at, "nsubj")) return null;
  const under = childrenBy(view.sentence, at.index, "det", "nmod:poss", "nummod", "amod", "acl");
  const isAny = under.some(({ text }) => /^(?:an?|every|each|any|another|further|fresh|future)$/i.test(text));
  const isBare = under.every(({ relation }) => relation === "amod") && at.xpos === "NNS";
  if ((!isAny && !isBare) || isToldOf(at, above, view)) return null;
  const [copula] = childrenBy(view.sentence, above.index, "cop");
  if (above.upos !== "VERB" && !copula) return null;
  const modal = childrenBy(view.sentence, above.index, "aux").find(({ xpos }) => xpos === "MD");
  if (modal) return modal;
  // "Attacks on envoys are unacceptable": whichever there are; "protests are under way": these are.
  const isGeneral = isBare && above.upos === "ADJ" && /^(?:is|are|'re|’re)$/i.test(copula?.text ?? "");
  return isGeneral && !GOING_ON.test(above.lemma) ? above : null;
}

/** "An attack on Monday could be the work of rebels", "a raid that killed nine": a certain one, whoever made it. */
function isToldOf(noun: Token, above: Token, view: SentenceView): boolean {
  const { sentence } = view;
  // "An attack on Monday would end the talks": one to come.
  const isJudged = childrenBy(sentence, above.index, "cop", "aux").some(({ lemma }) => /^(?:be|have)$/.test(lemma));
  const hasDay = childrenBy(sentence, noun.index, "nmod").some(({ index }) => view.isTime(view.tokens[index]!));
  const clauses = childrenBy(sentence, noun.index, "acl:relcl").flatMap((verb) => [
    verb,
    ...childrenBy(sentence, verb.index, "aux", "aux:pass", "cop"),
  ]);
  return (
    (hasDay && isJudged) || (clauses.some(({ xpos }) => xpos === "VBD") && clauses.every(({ xpos }) => xpos !== "MD"))
  );
}

const GOING_ON =
  /^(?:ongoing|on-going|underway|under|widespread|fierce|heavy|intense|continuous|rampant|imminent|frequent|constant|relentless|daily|deadly|common|rare|rife|routine)$/;

/** "Had the army attacked, …", "Were it to attack, …" */
function turnedRound(at: Token, view: SentenceView): Token | null {
  if (!isRelation(at, "advcl")) return null;
  const [subject] = childrenBy(view.sentence, at.index, "nsubj");
  const aux = childrenBy(view.sentence, at.index, "aux").find(({ text }) => /^(?:had|were|should)$/i.test(text));
  return aux && subject && aux.index < subject.index ? aux : null;
}

/** "Shelling towns is a crime" tells of no shelling. */
function crimeOf(at: Token, above: Token, view: SentenceView): Token | null {
  if (!isRelation(at, "nsubj", "csubj") || !/^(?:crime|offen[cs]e|abomination|sin|taboo)$/.test(above.lemma))
    return null;
  const isGeneral = childrenBy(view.sentence, above.index, "cop").some(({ text }) => /^(?:is|are)$/i.test(text));
  const isTheOne = childrenBy(view.sentence, at.index, "det").length > 0;
  return isGeneral && !isTheOne ? above : null;
}

/** "could attack", "if rebels attack", "any attack", "without attacks", "to stage attacks". */
function isSign(token: Token, at: Token, view: SentenceView): boolean {
  const word = token.text.toLowerCase();
  // "Gunfire could be heard": it was.
  if (/^(?:could|can)$/.test(word) && /^(?:hear|see)$/.test(at.lemma)) return false;
  if (token.xpos === "MD") return true;
  if (/^(?:if|unless|whether|without|lest|any|no|neither)$/.test(word)) return true;
  return word === "to" && token.relation === "mark" && at.upos === "VERB" && !isCarriedOut(at, view);
}

/** "continued to shell", "began to attack", "used gas to kill": done, for all its "to". */
function isCarriedOut(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  // "used the truce to rearm and to kidnap": the second is done like the first.
  if (above !== undefined && isRelation(verb, "conj") && isInfinitive(view.sentence, above.index))
    return isCarriedOut(above, view);
  // "used the truce to kidnap": the tree may hang the aim on what is used.
  const over = above && isRelation(verb, "acl") ? view.tokens[above.head] : undefined;
  if (over?.lemma === "use" && isRelation(above, "obj")) return true;
  // "sent with orders to kill": what was ordered may not have come about.
  const isOrdered = above && childrenBy(view.sentence, above.index, "obl").some(({ lemma }) => ORDER.test(lemma));
  return above !== undefined && !isOrdered && DONE.test(above.lemma) && isRelation(verb, "xcomp", "advcl", "acl");
}

const ORDER = /^(?:mission|order|instruction|mandate|task|aim|goal|intention|intent|plan)$/;

const DONE =
  /^(?:continue|begin|start|go|proceed|manage|use|send|dispatch|deploy|appear|seem|say|report|believe|know|think|first|last|only|claim|allege|find|suspect|return|resume|carry|force)$/;

function hasOwnSubject(verb: Token, view: SentenceView): boolean {
  return verb.upos === "VERB" && childrenBy(view.sentence, verb.index, "nsubj").length > 0;
}

/** Beside the event, not over it: "the town where rebels fought wants peace". */
function isAside(at: Token, above: Token, view: SentenceView): boolean {
  // "let the men arrested in May go", "the rift caused by the raid", "the ousted king": that much is done.
  if (at.xpos === "VBN" && /^(?:acl|amod)$/.test(at.relation) && !isWhole(at, view)) return true;
  if (/^(?:root|appos|acl:relcl|nsubj|csubj)/.test(at.relation))
    return !isRelation(at, "nsubj") || above.upos !== "VERB";
  return false;
}

/** "refused to stop the raids", "will not end its campaign": they go on. */
function isKeptUp(at: Token, above: Token, view: SentenceView): boolean {
  if (above.upos !== "VERB" || !ENDING.test(above.lemma) || !isRelation(at, "obj", "xcomp")) return false;
  const over = view.tokens[above.head];
  return (
    isNegated(view.sentence, above.index) ||
    (isRelation(above, "xcomp") && /^(?:refuse|decline)$/.test(over?.lemma ?? ""))
  );
}

const ENDING = /^(?:stop|halt|suspend|end|cease|pause|quit|discontinue)$/;

/** "the risk of being shot": no mere participle. */
function isWhole(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "aux", "mark").length > 0;
}

/** What stands over the event and makes a thought of it. */
function isThought(above: Token, at: Token, view: SentenceView): boolean {
  // "stopped a bus and shot the driver": beside it, not under it.
  if (isRelation(at, "nsubj", "nsubj:pass", "csubj", "conj")) return false;
  // "capable of hitting", "steered clear of attacking": of what is not done.
  const isOfIt = childrenBy(view.sentence, at.index, "mark", "case").some(({ text }) =>
    /^(?:of|from|about)$/i.test(text),
  );
  if (isRelation(at, "advcl") && !isInfinitive(view.sentence, at.index) && !isOfIt) return false;
  // "concern that strikes have hit the camp": told as done.
  if (
    at.upos === "VERB" &&
    isRelation(at, "ccomp", "acl") &&
    !isInfinitive(view.sentence, at.index) &&
    at.xpos !== "VBG"
  )
    return false;
  // "will protect the town from raids": from those that may come.
  const isFrom = childrenBy(view.sentence, at.index, "case").some(({ text }) => /^(?:from|against)$/i.test(text));
  if (isFrom && /^(?:protect|defend|shield|guard|safeguard|secure|insure)$/.test(above.lemma)) return true;
  // "called the attack a crime"
  if (above.lemma === "call" && isRelation(at, "obj", "xcomp")) return false;
  if (above.upos === "VERB" && DENIED.test(above.lemma)) return true;
  if (THOUGHTS.test(above.lemma)) return true;
  if (above.upos === "VERB" && isRelation(at, "obj") && isNegated(view.sentence, above.index)) return true;
  return false;
}

/** "called for calm after an attack", "wants help amid clashes": that much has happened. */
function isTimeOrCause(at: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, at.index, "case", "mark").some(({ text }) =>
    /^(?:after|following|since|during|amid|amidst|despite|behind|because|due|when|as|while|in|inside|over|near)$/i.test(
      text,
    ),
  );
}

const DENIED =
  /^(?:deny|prevent|avoid|avert|deter|forestall|foil|thwart|preclude|forswear|renounce|refrain|prohibit|ban|forbid|bar|outlaw|criminali[sz]e|proscribe|simulate|practi[sc]e|rehearse|envisage|envision|foresee|imagine|liken|compare)$/;
const THOUGHTS =
  /^(?:plan|threaten|vow|want|seek|hope|suggest|propose|consider|contemplate|urge|demand|intend|aim|prepare|plot|risk|fear|threat|danger|possibility|prospect|chance|likelihood|potential|ability|capability|capacity|right|readiness|intention|intent|proposal|option|event|case|call|require|refuse|reluctant|ready|willing|able|likely|unlikely|capable|warn|warning|prevention|avoidance|renunciation|pledge|promise|agree|commit|favor|favour|oppose|advocate|authorize|authorise|discuss|debate|against|concern|worry|scare|spectre|specter|imminent|support|permit|allow|stop|brace|steer|novel|movie|opera|poem|thriller|screenplay|doctrine|exercise|drill|simulation|rehearsal|pretext|excuse|preparation|prelude|afraid|fearful|cry|clamor|clamour|chant)$/;
