import { childrenBy, isNegated, isRelation } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../../language/modals.ts";
import { accessDraft } from "../access-draft.ts";
import { type AccessFound, accessStatus } from "../access-status.ts";
import { type AccessStatus, CORRIDORS, HUMANITARIAN, PAUSES, PEOPLE } from "../access-words.ts";

/**
 *     Both sides agreed to a 48-hour humanitarian pause in Ravna.
 *                └─agreed─┘         └─────type─────┘    └place
 *     a humanitarian corridor out of the city was opened · the crossing was closed
 */
export const pause = rule({
  id: "access/pause",
  kind: "access",
  starts: "noun for a pause or a corridor",
  word: (token) =>
    token.upos === "NOUN" && (PAUSES.test(token.lemma) || CORRIDORS.test(token.lemma) || GATES.test(token.lemma)),
  build(anchor, view, context) {
    const before = childrenBy(view.sentence, anchor.index, "amod", "compound", "nummod");
    const isHumanitarian = before.some(({ lemma }) => /^(?:humanitarian|aid|evacuation|safe|relief)$/i.test(lemma));
    const isShort =
      PAUSES.test(anchor.lemma) &&
      before.some(({ lemma, text }) => /^(?:hour|day)$/.test(lemma) || /-(?:hour|day)$/.test(text)) &&
      (/^(?:pause|lull)$/.test(anchor.lemma) || isForPeople(view));
    const isAgain = PAUSES.test(anchor.lemma) && isNamedAgain(anchor, view, context);
    const isGate = anchor.lemma === "crossing" || (GATES.test(anchor.lemma) && isToRelief(anchor, view));
    const gate = isGate ? gateStatus(anchor, view) : null;
    const isWay = anchor.lemma === "passage";
    // "hit by fire while trying to evacuate the wounded": no cease-fire.
    const isShooting = anchor.lemma === "fire" && dealAt(anchor, view) !== "truce";
    const isForWork = PAUSES.test(anchor.lemma) && !isShooting && isForRelief(anchor, view);
    if (!isHumanitarian && !isShort && !isAgain && !gate && !isWay && !isForWork)
      return stop(anchor, "a pause or a way that is humanitarian");
    const found = accessStatus(anchor, view);
    const status =
      gate ??
      (PAUSES.test(anchor.lemma) && isBrought(anchor, view) ? "done" : found?.status) ??
      (isRelation(anchor, "root") ? "proposed" : null);
    if (!status) return stop(anchor, "a word that tells how far it is");
    if (!gate && /^(?:passage|road|route)$/.test(anchor.lemma)) return passage(anchor, view, found, context);
    return [accessDraft(anchor, PAUSES.test(anchor.lemma) ? "pause" : "corridor", status, view, context)];
  },
});

/** "facilitated a truce so that engineers could | repair the pumps", "a pause to | bury the dead": whom or what it is for. */
function isForRelief({ index }: Token, { tokens }: SentenceView): boolean {
  return tokens
    .slice(index + 1, index + 1 + FOR_WITHIN)
    .some(
      ({ lemma, upos, index: at }) =>
        (upos === "VERB" && WORK.test(lemma) && /^(?:to|could|can|may|might)$/i.test(tokens[at - 1]?.text ?? "")) ||
        (upos === "NOUN" && /^(?:repair|burial|evacuation)$/.test(lemma) && ENABLING.test(tokens[at - 1]?.lemma ?? "")),
    );
}
/** Words behind within which the sentence says what a truce is for. */
const FOR_WITHIN = 14;
const WORK = /^(?:repair|bury|evacuate|retrieve|vaccinate|rescue)$/;
const ENABLING = /^(?:enable|allow|permit|for|facilitate)$/;

/** "brokered a pause", "a truce was arranged": it came about. */
function isBrought(pause: Token, { sentence, tokens }: SentenceView): boolean {
  const verb = tokens[pause.head];
  return (
    verb !== undefined &&
    /^(?:broker|facilitate|mediate|negotiate|arrange|secure|observe)$/.test(verb.lemma) &&
    (pause.relation === "nsubj:pass" || (pause.relation === "obj" && verb.xpos === "VBD")) &&
    childrenBy(sentence, verb.index, "aux").every(({ text }) => /^(?:has|have|had)$/i.test(text)) &&
    !isNegated(sentence, verb.index)
  );
}

/** "The pause has held": the humanitarian one, told in the sentences before. */
function isNamedAgain(anchor: Token, view: SentenceView, context: Context): boolean {
  if (!/^(?:pause|lull)$/.test(anchor.lemma)) return false;
  if (!childrenBy(view.sentence, anchor.index, "det").some(({ text }) => /^(?:the|this|that)$/i.test(text)))
    return false;
  for (let index = view.sentence.index - 1; index >= Math.max(0, view.sentence.index - MEMORY); index--) {
    const { tokens } = context.view(index);
    if (
      tokens.some(
        ({ text }, i) => /^humanitarian$/i.test(text) && /^(?:pause|lull|truce)$/.test(tokens[i + 1]?.lemma ?? ""),
      )
    )
      return true;
  }
  return false;
}

/** Sentences before in which it may have been told. */
const MEMORY = 5;

/** The sentence says whom a truce is for: aid, the wounded, people who are to leave. */
function isForPeople(view: SentenceView): boolean {
  return view.tokens.some(({ lemma }) => HUMANITARIAN.test(lemma.toLowerCase()) && !/^un$/i.test(lemma));
}

/** Ways in that are opened and shut for other ends as well. */
const GATES = /^(?:airport|airstrip|airfield|runway|port|harbou?r|border|frontier|road|route|bridge|corridor)$/;

/** "The airport was reopened to relief flights": what it is opened for stands behind. */
function isToRelief(gate: Token, { tokens }: SentenceView): boolean {
  return tokens
    .slice(gate.index + 1)
    .some(
      ({ text, index }) =>
        /^(?:aid|relief|humanitarian|food)$/i.test(text) && /^(?:to|for)$/i.test(tokens[index - 1]?.text ?? ""),
    );
}

/** A crossing that is opened or shut. */
function gateStatus(anchor: Token, view: SentenceView): AccessStatus | null {
  const verb = view.tokens[anchor.head];
  if (!verb || !/^(?:open|reopen|re-open|close|shut|seal|unblock)$/.test(verb.lemma)) return null;
  const found = accessStatus(anchor, view)?.status ?? null;
  if (/^(?:close|shut|seal)$/.test(verb.lemma)) return found === "proposed" ? null : "blocked";
  const isToCome = childrenBy(view.sentence, verb.index, "mark", "aux").some(
    ({ text }) => text === "to" || WILL_OR_WOULD.test(text),
  );
  if (found === "proposed" || found === "blocked" || found === "agreed") return found;
  return isToCome ? "agreed" : "done";
}

/** "safe passage for families out of Ravna" lets people leave; "safe passage" by itself is promised to anybody. */
function passage(anchor: Token, view: SentenceView, found: AccessFound | null, context: Context) {
  const behind = view.tokens.slice(anchor.index + 1, anchor.index + 9);
  const isOut = behind.some(({ text }, i) => /^out$/i.test(text) || (/^from$/i.test(text) && i > 0));
  const isPeople = behind.some(({ lemma }) => PEOPLE.test(lemma));
  const isHumanitarian = childrenBy(view.sentence, anchor.index, "amod").some(({ lemma }) => lemma === "humanitarian");
  const isSafe = childrenBy(view.sentence, anchor.index, "amod").some(({ lemma }) => lemma === "safe");
  if (!(isOut && isPeople) && !isHumanitarian) return stop(anchor, "people who leave, or aid that passes");
  return [
    accessDraft(
      anchor,
      isOut && isPeople && isSafe ? "evacuation" : "corridor",
      found?.status ?? "proposed",
      view,
      context,
    ),
  ];
}
