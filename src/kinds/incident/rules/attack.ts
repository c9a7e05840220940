import { childrenBy } from "../../../extract/clauses.ts";
import { type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { incidentDraft } from "../incident-draft.ts";
import { EVENTS, VAGUE_EVENTS } from "../incident-words.ts";

/**
 *     An Eastmark air strike on the camp killed 12 people.
 *        └──who─┘ ^^^^^^^^^^    └whom┘
 *     clashes between the army and rebels · the bombing of Lakeside
 */
export const attack = rule({
  id: "incident/attack",
  kind: "incident",
  starts: "noun for a violent event",
  word: (token) =>
    token.upos === "NOUN" && (EVENTS.has(token.lemma.toLowerCase()) || EVENTS.has(token.text.toLowerCase())),
  build(anchor, view, context) {
    const { sentence } = view;
    // "a strike force", "war crimes", "attack helicopters": the noun that follows is what is spoken of.
    const head = view.tokens[anchor.head];
    if (anchor.relation === "compound" && head?.upos === "NOUN" && !EVENTS.has(head.lemma))
      return stop(anchor, "an event, not a word before another noun");
    if (/^cessation$/i.test(view.tokens[anchor.head]?.text ?? "")) return stop(anchor, "a violent event, not its end");
    if (isCeaseFire(anchor.index)) return stop(anchor, "a violent event, not a truce");
    if (isFigure(anchor, view)) return stop(anchor, "an event, not a figure of speech");
    if (isGesture(anchor, view)) return stop(anchor, "an event, not a way of showing what one thinks");
    if (childrenBy(sentence, anchor.index, "det").some(({ text }) => /^no$/i.test(text)))
      return stop(anchor, "an event that took place");
    if (isMeasure(anchor, view)) return stop(anchor, "an event, not those it is compared with");
    const draft = incidentDraft(anchor, view, context);
    if (!draft) return stop(anchor, "somebody who did it, somebody hit, or a place");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "an event that took place, not one that may");
    const sides = [draft.fields.actors, draft.fields.targets].flat().length;
    const isHit =
      [draft.fields.targets].flat().length > 0 && !/^(?:war|conflict|hostility|violence)$/.test(anchor.lemma);
    // "the war in Kenya", "regional conflicts": spoken of, not told.
    if (
      isVague(anchor, view) &&
      !isHeard(anchor, draft.fields.place, view) &&
      !isWholeLine(anchor, draft.fields.place, view) &&
      !isOutbreak(anchor, draft, view) &&
      !(isTraded(anchor, view) && sides > 0) &&
      (sides === 0 || (sides === 1 && !isHit && draft.fields.place === null))
    )
      return stop(anchor, "somebody who did it and somebody hit, or a place");
    return [draft];

    function isCeaseFire(index: number): boolean {
      const [before = "", beforeThat = ""] = [1, 2].map((back) => view.tokens[index - back]?.text.toLowerCase() ?? "");
      return anchor.lemma === "fire" && (before === "cease" || beforeThat === "cease");
    }
  },
});

/** "the bloodiest in a series of attacks", "one of many raids": what is told of is compared with them. */
function isMeasure(anchor: Token, { tokens }: SentenceView): boolean {
  const above = tokens[anchor.head];
  const of = above && /^(?:series|number|string|wave|spate|succession)$/.test(above.lemma) ? above : anchor;
  const compared = tokens[of.head];
  return (
    /^(?:nmod|obl)/.test(of.relation) &&
    compared !== undefined &&
    compared.index < of.index &&
    (compared.xpos === "JJS" || /^(?:one|latest)$/i.test(compared.text))
  );
}

/** "Gunfire rang out across Ravna": nobody need be told of. */
function isHeard({ lemma, head }: Token, place: unknown, view: SentenceView): boolean {
  return (
    place !== null &&
    /^(?:fire|gunfire|gunshot)$/.test(lemma) &&
    /^(?:ring|echo|erupt|hear|break|crackle|rattle|resound|reverberate|boom)$/.test(view.tokens[head]?.lemma ?? "")
  );
}

/** "gunners exchanged fire" */
function isTraded({ lemma, head, relation }: Token, { tokens }: SentenceView): boolean {
  return (
    /^(?:fire|gunfire|shot)$/.test(lemma) &&
    relation === "obj" &&
    /^(?:exchange|trade)$/.test(tokens[head]?.lemma ?? "")
  );
}

/** "0430 Mortar fire on Ravna.", "Exchange of fire near Lakeside.": a line of a log, which needs no verb. */
function isWholeLine(
  { index, lemma, head, relation }: Token,
  place: unknown,
  { sentence, tokens }: SentenceView,
): boolean {
  if (place === null || sentence.role !== "body" || !/^(?:fire|gunfire)$/.test(lemma)) return false;
  const above = tokens[head];
  const isExchanged = above?.lemma === "exchange" && above.relation === "root";
  if (!isExchanged && relation !== "root") return false;
  const before = childrenBy(sentence, index, "compound", "amod");
  return isExchanged || lemma === "gunfire" || before.some((token) => OF_WEAPONS.test(token.lemma.toLowerCase()));
}

const OF_WEAPONS =
  /^(?:mortar|artillery|(?:heavy|light)-?machine-?gun|machine-?gun|gun|sniper|rifle|tank|rocket|missile|small-?arms?|arm|automatic|anti-?tank|anti-?aircraft|cannon|howitzer|grenade|tracer|outgoing|incoming|indirect|direct)$/;

/** "a media war against Norland", "a price war", "a war of words" */
function isFigure({ index, lemma }: Token, { sentence, tokens }: SentenceView): boolean {
  if (!/^(?:war|battle|offensive|campaign|attack|assault|strike|fight|blitz)$/.test(lemma)) return false;
  const before = [...childrenBy(sentence, index, "compound", "amod"), ...tokens.slice(Math.max(0, index - 1), index)];
  if (before.some((token) => WITHOUT_ARMS.test(token.lemma))) return true;
  const [of, what] = tokens.slice(index + 1, index + 3).map(({ text }) => text.toLowerCase());
  return of === "of" && /^(?:words?|nerves|ideas|wills?|wits|attrition|letters)$/.test(what ?? "");
}

const WITHOUT_ARMS =
  /^(?:media|trade|price|tariff|currency|propaganda|information|economic|verbal|rhetorical|psychological|legal|court|courtroom|political|diplomatic|electoral|election|custom|turf|culture|cultural|bidding|ratings|tax|charm|press|public|personal|advertising|hunger|general|rail|pilot)$/i;

/** "resigned in protest at the raid" */
function isGesture({ index, text }: Token, { tokens }: SentenceView): boolean {
  return /^(?:protest|retaliation)$/i.test(text) && /^in$/i.test(tokens[index - 1]?.text ?? "");
}

/** "Protests erupted in Ravna", "the uprising in Ravna in February": with its place, and a beginning or a day. */
function isOutbreak({ lemma, head, end }: Token, { fields, fieldSpans, when }: Draft, view: SentenceView): boolean {
  if (fields.place === null || !/^(?:protest|uprising|revolt|rebellion|crackdown|insurrection|intifada)$/.test(lemma))
    return false;
  // "has lived in Ravna since the uprising": elsewhere.
  if ((fieldSpans?.place?.[0]?.start ?? 0) < end) return false;
  return (
    (when !== null && when !== undefined) ||
    /^(?:erupt|break|begin|spread|enter|continue|flare|sweep|shake|rock|leave|kill|claim|turn|grow|resume)$/.test(
      view.tokens[head]?.lemma ?? "",
    )
  );
}

/** "an air strike" is one; "a strike" may be of workers. */
function isVague(anchor: Token, view: SentenceView): boolean {
  const before = childrenBy(view.sentence, anchor.index, "compound", "amod");
  if (/^(?:strike|campaign|operation)$/.test(anchor.lemma) && before.some(({ lemma }) => OF_ARMS.test(lemma)))
    return false;
  return VAGUE_EVENTS.has(anchor.lemma.toLowerCase());
}

const OF_ARMS =
  /^(?:air|drone|missile|rocket|artillery|jet|military|terrorist|terror|airplane|naval|mortar|helicopter)$/i;
