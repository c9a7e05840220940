import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { isNamed, nameAbove, nameBefore, nameBehind, wholeBefore } from "../names-beside.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     the Highland Army, formerly known as the Hadd Front
 *         └──object───┘  └──renamed─────┘      └subject─┘
 *     Hadd, also known as the Brothers (alias) · the Hadd Front, which changed its name to Highland Army
 *
 * The old name is the subject, the new one the object.
 */
export const knownAs = rule({
  id: "relation/known-as",
  kind: "relation",
  starts: '"known as", "renamed", "called", "changed its name" or "formerly" before a name',
  word: ({ text }) => NAMING.test(text) || FORMERLY.test(text),
  anchor: (token, view) => NAMING.test(token.text) || isFormerly(token, view),
  build(anchor, view, context) {
    const { tokens } = view;
    const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
    if (anchor.text.toLowerCase() === "name" && !/^(?:change|take|adopt)$/.test(tokens[anchor.head]?.lemma ?? ""))
      return stop(anchor, "a name that is changed");
    const isOwnName = /^(?:itself|themselves)$/.test(word(anchor.index + 1));
    if (
      /^call/i.test(anchor.text) &&
      !isOwnName &&
      !/^(?:now|formerly|previously|once|originally|also)$/.test(word(anchor.index - 1))
    )
      return stop(anchor, "a name that is new or old");
    // "is thought to have known Okoro", "Lind also called him": somebody does so, and no name is told.
    if (
      /^(?:known|call\w*)$/i.test(anchor.text) &&
      word(anchor.index + 1) !== "as" &&
      !isOwnName &&
      isDone(anchor, view)
    )
      return stop(anchor, "a name that is told");
    // "also called for calm", "is known to be from Norland", "let it be known that Norland": no name.
    if (/^(?:for|on|off|upon|to|that|about|in|by)$/.test(word(anchor.index + 1)))
      return stop(anchor, "a name right behind it");
    const union = unionOf(anchor, view, context);
    const joined = nameBehind(anchor.index, view, context);
    if (union.length > 0 && joined) {
      const members = relationDrafts(anchor, "member-of", union, [joined], view, context);
      return members.length > 0 ? members : stop(anchor, "members of another name");
    }
    const whole = isOwnName ? null : wholeBefore(anchor.index, view);
    if (whole && joined) return relationDrafts(anchor, "affiliated-with", [joined], [whole], view, context);
    const before = isOwnName
      ? (tiedParties(namedSubjects(anchor, view), view, context)[0] ?? null)
      : (nameAbove(anchor, view, context) ?? nameBefore(anchor.index, view, context));
    const behind = nameBehind(anchor.index, view, context);
    // "a state that calls itself free": no name.
    if (isOwnName && behind && tokens.findIndex(({ end }) => end > behind.span.start) > anchor.index + 3)
      return stop(anchor, "a name right behind it");
    // "the militia that calls itself the Hadd Front": it has no other name.
    if (isOwnName && before && !/\p{Lu}/u.test(before.name)) return stop(anchor, "a name on either side");
    if (!before || !behind) return stop(anchor, "a name on either side");
    // "For the Front: alias Lind": another line of a list.
    if (tokens.some(({ text, start, end }) => text === ":" && start >= before.span.end && end <= anchor.start))
      return stop(anchor, "a name right before it");
    const earlier = [1, 2].map((back) => word(anchor.index - back));
    // "which used to be known as"
    const isUsed = word(anchor.index - 3) === "used" && word(anchor.index - 1) === "be";
    const isFormer =
      isUsed ||
      isFormerly(anchor, view) ||
      earlier.some((text) => /^(?:formerly|previously|once|originally|former|until)$/.test(text));
    const isFrom = word(anchor.index + 1) === "from";
    const isNow = isNewly(anchor, view);
    const isKnown = /^(?:known|call\w*|dubbed|nicknamed|alias|aka)$/i.test(anchor.text);
    const type: RelationType = isKnown && !isFormer && !isNow ? "alias" : "renamed";
    const [old, recent] = isFormer || isFrom ? [behind, before] : [before, behind];
    // "a Front faction known as the Wolves": the faction is, not the Front.
    if (type === "alias" && isGroupBetween(before.span.end, anchor, view))
      return stop(anchor, "a name right before it");
    const drafts = relationDrafts(anchor, type, [old], [recent], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different names");
  },
});

/** Whether a verb is done by its subject to what stands behind it. */
function isDone(verb: Token, view: SentenceView): boolean {
  const isBorne = childrenBy(view.sentence, verb.index, "nsubj:pass", "aux:pass").length > 0;
  const isHad = childrenBy(view.sentence, verb.index, "aux").some(({ lemma }) => lemma === "have");
  return !isBorne && (isHad || childrenBy(view.sentence, verb.index, "nsubj").length > 0);
}

/** "the group which calls itself": "which" is the group, not one told before. */
function namedSubjects(verb: Token, view: SentenceView): number[] {
  return subjectsOf(view.sentence, verb.index).filter((i) => !/^(?:which|that|who)$/i.test(view.tokens[i]!.text));
}

/** "the Highland Army, formerly the Hadd Front": the name right behind, and another right before. */
function isFormerly({ index, text }: Token, { actors, tokens }: SentenceView): boolean {
  if (!FORMERLY.test(text) || !/^[,(–—-]$/.test(tokens[index - 1]?.text ?? "")) return false;
  const next = index + (/^the$/i.test(tokens[index + 1]?.text ?? "") ? 2 : 1);
  return tokens[next]?.upos === "PROPN" && actors.some((one) => isNamed(one) && one.last === index - 2);
}

const NAMING =
  /^(?:known|renamed|rename|renames|rebranded|name|dubbed|nicknamed|alias|aka|rebrand|called|calls?|calling|renaming)$/i;
const FORMERLY = /^(?:formerly|previously)$/i;

/** "now called", "has lately called itself" */
function isNewly({ index }: Token, { tokens }: SentenceView): boolean {
  return [1, 2, 3].some((back) => /^(?:now|lately|recently|since)$/i.test(tokens[index - back]?.text ?? ""));
}

/** "an alliance of rebels and clans known as the Hadd Front": who is in it. */
function unionOf(anchor: Token, view: SentenceView, context: Context): Party[] {
  for (const token of view.tokens.slice(Math.max(0, anchor.index - 8), anchor.index)) {
    if (!/^(?:alliance|coalition|umbrella|bloc|union|federation)$/.test(token.lemma)) continue;
    const members = tiedParties(objectsOfPreposition(view.sentence, token.index, new Set(["of"])), view, context);
    if (members.length > 0) return members;
  }
  return [];
}

function isGroupBetween(end: number, { start }: Token, { tokens }: SentenceView): boolean {
  return tokens.some(
    (token) =>
      token.start >= end &&
      token.end <= start &&
      /^(?:faction|group|wing|unit|brigade|militia|cell|branch|party|movement|faction)s?$/i.test(token.text),
  );
}
