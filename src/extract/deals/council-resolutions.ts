/**
 * What a council resolved. In: the word "resolution"; out: whether a council's is meant, and the word by which it was
 * passed, or null.
 *
 *     the raids were authorised | by | a United Nations resolution      passed: it gave somebody power
 *     in | two | recent resolutions of the council · | the | UN resolution   passed: told of as known
 *     a draft resolution · vote on the resolution                       not yet
 */
import type { Token } from "../../language/analysis.ts";
import { childrenBy, subtree } from "../clauses.ts";
import type { SentenceView } from "../sentence-view.ts";

const COUNCIL = /^(?:UN|U\.N\.?|UNSC|Nations|Council)$/;
/** "a peaceful resolution", "the resolution of the crisis": an end to it. */
const ENDING = /^(?:peaceful|political|diplomatic|military|negotiated|speedy|swift|quick|conflict|dispute|crisis)$/i;

/** Whether the sentence tells whose it is: "UN resolutions", "chided the Security Council for its resolutions". */
export function isOfCouncil(noun: Token, { sentence, tokens }: SentenceView): boolean {
  if (!/^resolution$/i.test(noun.lemma)) return false;
  const own = subtree(sentence, noun.index).map((i) => tokens[i]!);
  if (own.some(({ text, index }) => COUNCIL.test(text) && index < noun.index)) return true;
  if (childrenBy(sentence, noun.index, "amod", "compound").some(({ text }) => ENDING.test(text))) return false;
  const isOf = childrenBy(sentence, noun.index, "nmod").some(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) => /^(?:of|to)$/i.test(text)),
  );
  return !isOf && tokens.slice(0, noun.index).some(({ text }) => COUNCIL.test(text));
}

export function passedBy(noun: Token, view: SentenceView): Token | null {
  const { sentence, tokens } = view;
  if (!/^resolution$/i.test(noun.lemma)) return null;
  // "resolution 1544": a number has only what was passed.
  const next = tokens[noun.index + 1];
  if (next && /^\d{2,4}$/.test(next.text)) return next;
  const before = childrenBy(sentence, noun.index, "compound", "amod", "det", "nmod:poss", "nummod", "case");
  if (before.some(({ text, lemma }) => TO_COME.test(text) || TO_COME.test(lemma))) return null;
  const power = childrenBy(sentence, noun.index, "acl").find((verb) => isEmpowering(verb, view));
  if (power) return power;
  if (!isOfCouncil(noun, view) || isDebated(noun, view)) return null;
  // "allowed by a UN resolution", "the UN resolution", "recent resolutions"
  const by = noun.relation === "obl:agent" ? before.find(({ text }) => /^by$/i.test(text)) : undefined;
  const known = before.find(({ text }) => /^(?:the|these|those|its|recent|previous|past|several)$/i.test(text));
  return by ?? known ?? (noun.xpos === "NNS" ? noun : null);
}

const TO_COME =
  /^(?:draft|propose|proposed|new|possible|potential|future|further|another|fresh|planned|any|no|such|without)$/i;

/** "authorising a blockade", "which imposed an embargo", "that calls for calm"; not "that would impose" */
function isEmpowering({ lemma, xpos, index }: Token, { sentence }: SentenceView): boolean {
  if (!/^VB[GDZ]$/.test(xpos) || childrenBy(sentence, index, "aux").length > 0) return false;
  return (
    /^(?:authori[sz]e|impose|mandate|order|establish)$/.test(lemma) ||
    (xpos === "VBD" && /^(?:allow|permit|ban|bar|set|extend|demand|call|create|end|lift)$/.test(lemma))
  );
}

/** "a vote on the resolution", "voted on it": it may fail yet. */
export function isDebated(noun: Token, { tokens }: SentenceView): boolean {
  return (
    /^resolution$/i.test(noun.lemma) &&
    /^(?:vote|veto|debate|ballot|draft|text|abstention|sponsor|co-sponsor|negotiate|consider|discuss|block|delay|postpone|oppose|circulate|table)$/.test(
      tokens[noun.head]?.lemma ?? "",
    )
  );
}
