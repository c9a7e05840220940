import { childrenBy } from "../../../extract/clauses.ts";
import { timeOfThing } from "../../../extract/event-time.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import type { PlaceMention } from "../../../notice/noticed.ts";
import { conflictOf } from "../conflict-of-report.ts";
import { placeOfEvent } from "../event-place.ts";
import { incidentDraft } from "../incident-draft.ts";
import { killedIn } from "../killed-in.ts";
import { isFigure } from "../other-than-event.ts";
import { sidesOf } from "../sides.ts";

/**
 *     The conflict resumed on Tuesday.        the sides are those of the report's conflict
 *     ^^^^^^^^^^^^ └phase┘ └──when──┘
 *     Fighting between the army and rebels raged near Lakeside · the war, which killed 900 people
 *
 * A war that only is ("the war is a burden") is no event: it begins, goes on or kills.
 */
export const war = rule({
  id: "incident/war",
  kind: "incident",
  starts: "noun for a war or for fighting",
  after: ["incident/attack"],
  word: (token) => WAR.test(token.text) && (token.upos === "NOUN" || /^fighting$/i.test(token.text)),
  build(anchor, view, context) {
    if (isFigure(anchor, view)) return stop(anchor, "an event, not a figure of speech");
    if (!isGoingOn(anchor, view)) return stop(anchor, "a war that begins, goes on or kills");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "a war that is, not one that may be");
    // "A million have fled since the war began in May": it is told by its beginning.
    const over = placeOver(anchor, view);
    if (!over && view.numbers.some(({ min, max }) => (min ?? max ?? 0) >= WAR_DEAD))
      return stop(anchor, "an event, not a whole war");
    const told = sidesOf(anchor, view, context.report.text);
    const { sides, place: theatre } = conflictOf(context);
    const place = over ?? theatre;
    const isOpen = told.actors.length + told.targets.length === 0;
    if (isOpen && sides.length === 0 && !over && !placeOfEvent(anchor, [], view))
      return stop(anchor, "two sides, or a place");
    const known = { type: "battle" as const, sides: { actors: isOpen ? sides : told.actors, targets: told.targets } };
    const draft = incidentDraft(anchor, view, context, { ...known, place });
    if (!draft) return stop(anchor, "two sides, or a place");
    // "since fighting erupted on 15 April", where the tree hangs the day on the second verb
    const begun = draft.when || anchor.upos !== "VERB" ? undefined : verbBehind(anchor, view);
    const time = begun && PHASES.test(begun.lemma) ? timeOfThing(begun, view) : null;
    if (!time) return [draft];
    const fieldSpans = { ...draft.fieldSpans, ...(time.span ? { when: [time.span] } : {}) };
    return [{ ...draft, when: time.value, whenBasis: time.basis, fieldSpans }];
  },
});

/** "a million have fled Sudan | since the war began in April": where those are whom it hit. */
function placeOver(noun: Token, view: SentenceView): PlaceMention | null {
  const clause = noun.upos === "VERB" ? noun : view.tokens[noun.head];
  const isSince = clause && childrenBy(view.sentence, clause.index, "mark").some(({ text }) => /^since$/i.test(text));
  const above = isSince && clause.relation === "advcl" ? view.tokens[clause.head] : undefined;
  return above && HIT.test(above.lemma) ? placeNear(above, view) : null;
}

const HIT = /^(?:die|kill|perish|displace|flee|uproot|wound|injure|drive|lose|be)$/;
/** So many dead are those of a whole war. */
const WAR_DEAD = 5000;
const WAR = /^(?:war|conflict|fighting|hostilities|violence|clashes|bloodshed|offensive|assault|operation|shelling)$/i;
const PHASES =
  /^(?:begin|start|erupt|break|resume|continue|rage|intensify|escalate|flare|last|kill|claim|go|spread|restart|drag|enter|leave|grind|worsen|spill|cost|subside|spiral|ensue|unfold|persist|take|displace|uproot|engulf|rock|shake|report|hear|force|drive|send|trap|swirl|move|reach|approach|consume|ravage|devastate|destroy|wound|injure)$/;

/** "Fighting also flared around Ravna": at the head of a clause the parser takes the noun for a verb. */
function opens({ index }: Token, view: SentenceView): boolean {
  const { tokens } = view;
  const before = tokens[index - 1]?.text ?? "";
  if (
    index > 1 &&
    !/^(?:[,;:]|and|but|heavy|fierce|fresh|new|renewed|sporadic|intense|as|while|where|when|since)$/i.test(before)
  )
    return false;
  const next = verbBehind({ index }, view);
  const isPhase = next !== undefined && PHASES.test(next.lemma);
  return isPhase && (!/^since$/i.test(before) || isDated(next, view));
}

function verbBehind({ index }: Pick<Token, "index">, { tokens }: SentenceView): Token | undefined {
  const next = tokens.slice(index + 1, index + 4).find(({ upos }) => upos !== "ADV" && upos !== "AUX");
  return next?.upos === "VERB" ? next : undefined;
}

/** "since fighting erupted on 15 April": the day is told; "since the war began in 2011" only says which war. */
function isDated(verb: Token, view: SentenceView): boolean {
  const told = childrenBy(view.sentence, verb.index, "obl");
  return view.times.some(
    ({ start, end, value }) =>
      /^[\dX]{4}-\d\d-\d\d/.test(value ?? "") && told.some((token) => start <= token.start && token.end <= end),
  );
}

function isGoingOn(noun: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const verb = view.tokens[noun.head];
  // "Fighting between the two resumed": the parser takes the noun for a verb beside the other.
  if (noun.upos === "VERB")
    return (
      // "would rather go on fighting": there the verb stands before.
      (/^(?:advcl|csubj)/.test(noun.relation) &&
        verb !== undefined &&
        verb.index > noun.index &&
        PHASES.test(verb.lemma)) ||
      opens(noun, view)
    );
  const isPhase = verb?.upos === "VERB" && /^nsubj/.test(noun.relation) && PHASES.test(verb.lemma);
  // "900 have died since the conflict began": when they died, not that it began.
  // … unless it is told when it did.
  const isSince = isPhase && childrenBy(sentence, verb.index, "mark").some(({ text }) => /^since$/i.test(text));
  if (isSince) return isDated(verb, view);
  const below = childrenBy(sentence, noun.index, "acl").some(({ lemma }) => PHASES.test(lemma));
  if (isPhase || below || killedIn(noun, view) !== null) return true;
  // "after eight days of fighting", "a month of war"
  const above = view.tokens[noun.head];
  return (
    above !== undefined &&
    /^nmod/.test(noun.relation) &&
    /^(?:day|week|month|year|hour|night|outbreak|start|beginning|escalation|resumption|decade)$/.test(above.lemma)
  );
}
