/**
 * How far access is. In: the word that names it; out: the status, and whether it was met with force.
 *
 *     aid reached the town        done
 *     the pause is in place       under-way
 *     the convoy was stopped      blocked
 *     the convoy was bombed       blocked, by force
 *     called for a pause          proposed
 *     agreed to open a corridor   agreed
 */

import { childrenBy, isInfinitive, isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { MAY, MUST, WILL_OR_WOULD } from "../../language/modals.ts";
import {
  type AccessStatus,
  AGREEING,
  AID,
  ALLOWING,
  ATTACKING,
  BLOCKING,
  DELIVERING,
  DONE,
  GOING_ON,
  PROPOSING,
} from "./access-words.ts";

export interface AccessFound {
  readonly status: AccessStatus;
  readonly isAttacked: boolean;
}

/** Words above the noun that are looked at. */
const STEPS = 5;

export function accessStatus(word: Token, view: SentenceView): AccessFound | null {
  const { sentence } = view;
  const found = (status: AccessStatus, isAttacked = false): AccessFound => ({ status, isAttacked });
  if (childrenBy(sentence, word.index, "det").some(({ text }) => /^(?:no|little)$/i.test(text)))
    return found("blocked");
  if (isToArrive(word, view)) return found("agreed");
  const own = childrenBy(sentence, word.index, "amod").find(({ lemma }) =>
    /^(?:proposed|possible|planned)$/.test(lemma),
  );
  if (own) return found("proposed");
  let at: Token | undefined = word.upos === "VERB" || hasCopula(word, view) ? word : view.tokens[word.head];
  let seen: AccessStatus | null = null;
  for (let steps = 0; at && steps < STEPS; steps++) {
    const told = statusAt(at, word, seen, view);
    if (told) return told;
    seen ??= seenAt(at, word, view);
    // What stands beside a clause is another matter: "they would stop the raids and aid would reach the town".
    const isAim = isInfinitive(sentence, at.index);
    if (/^(?:conj|parataxis|root)/.test(at.relation) && at.upos === "VERB") break;
    if (/^advcl/.test(at.relation) && at.upos === "VERB" && !isAim) break;
    at = at.head >= 0 ? view.tokens[at.head] : undefined;
  }
  return seen ? found(seen) : null;
}

/** "and aid would reach the town": told right behind the noun, wherever the tree hangs it. */
function isToArrive(word: Token, view: SentenceView): boolean {
  const [modal, verb] = [view.tokens[word.index + 1], view.tokens[word.index + 2]];
  return WILL_OR_WOULD.test(modal?.text ?? "") && verb !== undefined && DELIVERING.test(verb.lemma);
}

/** What settles the status, whatever stands above. */
function statusAt(at: Token, word: Token, seen: AccessStatus | null, view: SentenceView): AccessFound | null {
  const found = (status: AccessStatus, isAttacked = false): AccessFound => ({ status, isAttacked });
  const modal = modalOf(at, view);
  const above = view.tokens[at.head];
  // "agreed on a plan to open the road": no longer a mere plan.
  const isAccepted = at.upos === "NOUN" && above?.upos === "VERB" && AGREEING.test(above.lemma);
  if (PROPOSING.test(at.lemma) && at !== word && !isAccepted) return found("proposed");
  if (modal && (MAY.test(modal) || MUST.test(modal))) {
    return found(isNegated(view.sentence, at.index) ? "blocked" : "proposed");
  }
  if (AGREEING.test(at.lemma) && at.upos === "VERB") return found(modal ? "proposed" : "agreed");
  const isDenied = isNegated(view.sentence, at.index);
  // "access remains restricted"
  const isKept = /^(?:remain|stay|be|keep)$/.test(at.lemma);
  if (
    isKept &&
    childrenBy(view.sentence, at.index, "xcomp").some(
      ({ lemma, text }) => BLOCKING.test(lemma) || /^(?:limited|impossible|difficult)$/.test(text),
    )
  )
    return found("blocked");
  // "was held up for a third day", "held at three checkpoints"
  const next = view.tokens[at.index + 1]?.text.toLowerCase() ?? "";
  if (
    at.lemma === "hold" &&
    /^VB[DN]$/.test(at.xpos) &&
    (/^(?:up|back)$/.test(next) ||
      isHeldLong(at, view) ||
      (next === "at" &&
        /\b(?:checkpoints?|roadblocks?|border|frontier|crossings?|gates?)\b/.test(wordsBehind(at, view)))) &&
    !isDenied
  )
    return found("blocked");
  // "keeps food out of the town"
  if (at.lemma === "keep" && /\bout of\b|\bfrom\b/.test(wordsBehind(at, view)) && !isDenied) return found("blocked");
  if (BLOCKING.test(at.lemma) || ATTACKING.test(at.lemma)) {
    if (isDenied) return null;
    if (ATTACKING.test(at.lemma)) return found("blocked", true);
    return seen && modal ? null : found("blocked");
  }
  return isDenied || /^(?:unable|impossible|inability)$/.test(at.lemma) ? found("blocked") : null;
}

/** "trucks have been held at Ravna since May"; talks on aid have been held there since May as well, and are not stopped. */
function isHeldLong(held: Token, view: SentenceView): boolean {
  const isGoods = childrenBy(view.sentence, held.index, "nsubj:pass").some(({ lemma }) => AID.test(lemma));
  return isGoods && /^(?:(?:at|in) (?:\S+ ){1,3})?(?:since|for)\b/.test(wordsBehind(held, view));
}

/** What tells how far it is unless something above tells more. */
function seenAt(at: Token, word: Token, view: SentenceView): AccessStatus | null {
  // "wants agreement on a pause": the noun waits for what stands above.
  if (modalOf(at, view) || AGREEING.test(at.lemma)) return "agreed";
  const isGoing = at.xpos === "VBG" && childrenBy(view.sentence, at.index, "aux").length > 0;
  // "is held at a warehouse": kept there.
  const isKept = at.lemma === "hold" && at.xpos === "VBN";
  if (isGoing || (GOING_ON.test(at.lemma) && !isKept) || isInPlace(at, view)) return "under-way";
  if (DONE.test(at.lemma)) return "done";
  // "The corridor opened on Tuesday": by itself, and so people may go; who opens one has only agreed to it.
  if (/^(?:open|reopen)$/.test(at.lemma) && at.xpos === "VBD" && word.relation === "nsubj") return "under-way";
  if (at.xpos === "VB") return ALLOWING.test(at.lemma) ? "agreed" : null;
  // "After providing aid, Kenya left"
  if (at.xpos === "VBG" && childrenBy(view.sentence, at.index, "mark").some(({ text }) => /^after$/i.test(text)))
    return "done";
  if (DELIVERING.test(at.lemma) || (at === word && at.upos === "VERB")) return at.xpos === "VBG" ? "under-way" : "done";
  return ALLOWING.test(at.lemma) ? "agreed" : null;
}

function modalOf(at: Token, view: SentenceView): string | null {
  const modal = childrenBy(view.sentence, at.index, "aux").find(
    ({ xpos, text }) => xpos === "MD" || /^['’]ll$/.test(text),
  );
  return modal?.text.toLowerCase() ?? null;
}

function wordsBehind({ index }: Token, { tokens }: SentenceView): string {
  return tokens
    .slice(index + 1, index + FEW)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

const FEW = 7;

function hasCopula(word: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, word.index, "cop").length > 0;
}

/** "is in place", "is under way", "came into force", "took effect", "is holding" */
function isInPlace(at: Token, view: SentenceView): boolean {
  const before = view.tokens[at.index - 1]?.text.toLowerCase();
  if (/^(?:place|force|effect)$/.test(at.lemma) && /^(?:in|into)$/.test(before ?? "")) return true;
  const under = childrenBy(view.sentence, at.index, "obl", "obj", "advmod").map(({ lemma }) => lemma);
  return (
    (at.lemma === "come" && under.includes("force")) ||
    (/^(?:take|go)$/.test(at.lemma) && under.some((lemma) => /^(?:effect|force|hold)$/.test(lemma))) ||
    (at.lemma === "be" && under.some((lemma) => /^(?:place|underway|way)$/.test(lemma)))
  );
}
