/**
 * The sort of an event that its own words leave open. In: the word of the event and the type it has by itself; out: a
 * closer one, told by another word for the event in the sentence, or by the event told before it.
 *
 *     Norland flew raids, killing 12 · a car bomb that killed 12          what killed them
 *     Warplanes hit a market. … Twelve people died in the attack.         the attack was from the air
 *     troops opened fire on the crowd · an attack that killed 12          a killing, where nothing says how
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { IncidentType } from "./incident-words.ts";

/** Words that are an event and tell its sort. */
const SORTS: readonly (readonly [type: IncidentType, words: RegExp])[] = [
  ["air-strike", /^(?:airstrike|air-raid|warplane|jet|helicopter|sortie|drone)$/],
  ["shelling", /^(?:shelling|rocket|mortar|missile|artillery)$/],
  ["bombing", /^(?:bombing|blast|explosion|bomb|suicide|detonate|ied)$/],
  ["battle", /^(?:fighting|battle|clash|gunbattle|offensive|firefight)$/],
];
/** Words that leave the sort open. */
const OPEN =
  /^(?:attack|strike|assault|violence|fire|gunfire|raid|incident|kill|die|perish|wound|destroy|hit|target|slay|death)$/;
const ON_FOOT = /^(?:police|ground|commando|night|house|cross-border|search|artillery|gunman|tank|shell)$/;
/** How far, in words, such a word may stand from the event's own. */
const FAR = 18;
const BACK = 3;

export function closerType(
  type: IncidentType,
  anchor: Token,
  view: SentenceView,
  context: Context,
  killed: number | null,
): IncidentType {
  if (type === "killing" && isShotAt(anchor, view) && !killed) return "other";
  if (!/^(?:other|killing)$/.test(type) || !OPEN.test(anchor.lemma)) return type;
  const here = inWhich(anchor, view) ?? nearest(anchor, view);
  if (here) return here;
  if (isTheSame(anchor, view)) {
    for (let i = view.sentence.index - 1; i >= Math.max(0, view.sentence.index - BACK); i--) {
      const before = lastOf(context.view(i));
      if (before) return before;
    }
  }
  if (type === "other" && isOnArmed(anchor, view)) return "battle";
  return killed !== null && killed > 0 ? "killing" : isGunfire(anchor, view) ? "killing" : type;
}

/** "attacks on army checkpoints", "attacked a patrol": two who are armed. */
function isOnArmed(anchor: Token, view: SentenceView): boolean {
  if (!/^(?:attack|assault|raid)$/.test(anchor.lemma)) return false;
  const at =
    anchor.upos === "VERB"
      ? childrenBy(view.sentence, anchor.index, "obj", "nsubj:pass")
      : childrenBy(view.sentence, anchor.index, "nmod").filter(({ index }) =>
          childrenBy(view.sentence, index, "case").some(({ text }) => /^(?:on|against)$/i.test(text)),
        );
  return at.some(({ lemma }) => ARMED.test(lemma));
}

const ARMED =
  /^(?:troop|soldier|force|army|rebel|militant|fighter|guerrilla|insurgent|garrison|checkpoint|outpost|position|barracks|militia|patrol|military|base|trench|commando|gunman|unit|battalion|brigade|column)$/;

/** "our troops were shot at": nobody need have been hit. */
function isShotAt(anchor: Token, { tokens }: SentenceView): boolean {
  return anchor.lemma === "shoot" && tokens[anchor.index + 1]?.text === "at";
}

/** "were killed in fighting": what hangs on the verb tells before what stands near. */
function inWhich(anchor: Token, view: SentenceView): IncidentType | null {
  if (anchor.upos !== "VERB") return null;
  for (const token of childrenBy(view.sentence, anchor.index, "obl", "nsubj")) {
    // "a helicopter was fired upon": it is what was hit.
    if (token.relation === "nsubj:pass") continue;
    const type = sortOf(token, view);
    if (type) return type;
  }
  return null;
}

function nearest(anchor: Token, view: SentenceView): IncidentType | null {
  let best: { type: IncidentType; far: number } | null = null;
  for (const token of view.tokens) {
    if (token.relation === "nsubj:pass" && token.head === anchor.index) continue;
    const far = Math.abs(token.index - anchor.index);
    const type = far > 0 && far <= FAR ? sortOf(token, view) : null;
    if (type && (!best || far < best.far)) best = { type, far };
  }
  return best?.type ?? null;
}

function lastOf(view: SentenceView): IncidentType | null {
  for (const token of view.tokens.toReversed()) {
    const type = sortOf(token, view);
    if (type) return type;
  }
  return null;
}

function sortOf(token: Token, view: SentenceView): IncidentType | null {
  const word = token.lemma.toLowerCase();
  const type = SORTS.find(([, words]) => words.test(word))?.[0] ?? (isShell(token) ? "shelling" : undefined);
  if (type) return type;
  const isFromAir =
    /^(?:strike|raid|bombardment)$/.test(word) &&
    /^(?:air|drone|aerial)$/i.test(view.tokens[token.index - 1]?.text ?? "");
  if (isFromAir) return "air-strike";
  // Raids of war are from the air, unless somebody on foot makes them.
  const isRaid = token.upos === "NOUN" && /^(?:raids|bombardment)$/.test(token.text.toLowerCase());
  return isRaid && !view.tokens.some(({ lemma }) => ON_FOOT.test(lemma)) ? "air-strike" : null;
}

/** "lobbed | shells": what is fired, and not to fire it. */
function isShell({ lemma, upos }: Token): boolean {
  return upos === "NOUN" && lemma === "shell";
}

/** "the attack": one told before. */
function isTheSame(anchor: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, anchor.index, "det").some(({ text }) =>
    /^(?:the|this|that|these|those|both)$/i.test(text),
  );
}

function isGunfire(anchor: Token, view: SentenceView): boolean {
  return anchor.lemma === "fire" && /^(?:open|shoot)$/.test(view.tokens[anchor.head]?.lemma ?? "");
}
