/**
 * The stance of a verb by what it is about. In: the verb, the stance it mostly takes and the words of its content.
 *
 *     wants a deal · wants to talk          support: it is ready for it
 *     wants the siege lifted                demand: somebody else has to act
 *     urged Kenya not to sign               oppose
 *     encouraged both sides to talk         demand
 *     pledged twenty million in aid         offer
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Stance } from "./position-words.ts";

const DEAL =
  /^(?:(?:a|an|the|this|some|any|its?) )?(?:\w+ )?(?:deal|agreement|accord|cease-?fire|truce|settlement|compromise|solution)\b/i;
const AGAINST =
  /^(?:not to|(?:[\w’'-]+ ){1,4}(?:not to|against|to (?:resist|reject|oppose|boycott|refuse|block|refrain)))\b/i;

/** What one wants to do for a deal. */
const READY =
  /^(?:make|reach|do|sign|show|talk|negotiate|resume|continue|work|find|help|relieve|support|preserve|cooperate|join|restore|normali[sz]e|improve|build|live|engage|settle|resolve|renew|heal|mend|ease|calm|reassure|bridge|reconcile|defuse|soothe|play|free)$/;

/** "pledged 20 million for the camps", "promised to hand over the captives": what is given is offered. */
function isGiven(object: Token | undefined, infinitive: Token | undefined, content: string): boolean {
  if (infinitive) return GIVES.test(infinitive.lemma);
  return object !== undefined && (GIFTS.test(object.lemma) || /\p{Sc}|\b(?:million|billion)\b/iu.test(content));
}

function isFightingOn({ index, lemma }: Token, { sentence, tokens }: SentenceView): boolean {
  const next = tokens[index + 1]?.text ?? "";
  if (lemma === "fight") return /^on$/i.test(next) && !/^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[index + 2]?.upos ?? "");
  const kept = childrenBy(sentence, index, "obj", "xcomp");
  return (
    /^(?:continue|keep)$/.test(lemma) &&
    kept.some((word) => /^(?:fight|fighting|struggle|war|resistance|jihad|insurgency|battle)$/.test(word.lemma))
  );
}

const GIVES =
  /^(?:give|provide|send|contribute|supply|deliver|donate|pay|fund|finance|grant|lend|share|hand|offer|host|compensate|release|free|build|train|double|increase)$/;
const GIFTS =
  /^(?:aid|money|fund|funding|assistance|loan|grant|compensation|troop|help|relief|investment|supply|food|soldier|safe-conduct|amnesty|pardon|release|share|seat|euro|dollar|pound)$/;

export function refineStance(verb: Token, lemma: string, lexical: Stance, content: string, view: SentenceView): Stance {
  const object = childrenBy(view.sentence, verb.index, "obj", "iobj")[0];
  const infinitive = childrenBy(view.sentence, verb.index, "xcomp")[0];
  // "will accept nothing less than a withdrawal": that is what it holds out for.
  if (lexical === "support" && /^(?:for )?(?:nothing|anything) (?:less|short|but|other)\b/i.test(content))
    return "demand";
  // "wants to avoid any new raid": it is against one.
  if (lexical === "demand" && !object && /^(?:avoid|prevent|avert|forestall)$/.test(infinitive?.lemma ?? ""))
    return "oppose";
  if (/^(?:want|seek)$/.test(lemma) && lexical === "demand") {
    const isReady = infinitive ? !object && READY.test(infinitive.lemma) : DEAL.test(content);
    if (isReady) return "support";
  }
  if (lemma === "decide" && /^whether\b/i.test(content)) return "undecided";
  if (/^(?:urge|call|ask|press|warn|appeal|exhort|implore|encourage)$/.test(lemma) && AGAINST.test(content))
    return "oppose";
  // "vowed to fight on", "to keep up the struggle": it wants no end of it.
  if (lexical === "support" && infinitive && isFightingOn(infinitive, view)) return "oppose";
  if (lemma === "encourage" && object) return "demand";
  if (/^(?:pledge|promise)$/.test(lemma) && isGiven(object, infinitive, content)) return "offer";
  return lexical;
}
