import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { GOODS, HELP } from "../relation-words.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark's support for the rebels is no secret.
 *     └subject┘  └backs┘     └object┘
 *     with Eastmark's backing the rebels advanced · Norland gives military aid to the army
 */
export const supportFor = rule({
  id: "relation/support-for",
  kind: "relation",
  starts: "noun for support",
  word: (token) => token.upos === "NOUN" && (HELP.has(token.lemma) || GOODS.has(token.lemma) || SIDE.test(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (RELIEF.test(anchor.lemma) && isRelief(anchor, view)) return stop(anchor, "help to fight or rule with");
    if (SIDE.test(anchor.lemma) && !takesSide(anchor, view)) return stop(anchor, "arms on somebody's side");
    const giver = view.tokens[anchor.head];
    if (
      GOODS.has(anchor.lemma) &&
      !suppliedWith(anchor, view) &&
      !(
        anchor.relation === "obj" &&
        giver &&
        /^(?:give|provide|send|supply|receive|get|obtain|smuggle|deliver|sell|ship)$/.test(giver.lemma)
      )
    )
      return stop(anchor, "somebody who gives it");
    if (suppliedWith(anchor, view)) {
      const verb = supplierOf(anchor, view)!;
      const supplied = relationDrafts(
        anchor,
        "backs",
        tiedParties(doersOf(verb, view), view, context),
        tiedParties(doneTo(verb, view), view, context),
        view,
        context,
      );
      return supplied.length > 0 ? supplied : stop(anchor, "one who supports and one who is supported");
    }
    const from = tiedParties(objectsOfPreposition(sentence, anchor.index, FROM), view, context);
    const own = [...ownersOf(anchor.index, view, context), ...from];
    const isWith = childrenBy(sentence, anchor.index, "case").some(({ text }) => /^with$/i.test(text));
    const of = tiedParties(objectsOfPreposition(sentence, anchor.index, OF), view, context);
    const backed = tiedParties(objectsOfPreposition(sentence, anchor.index, FOR), view, context);
    const verb = view.tokens[anchor.head];
    const doers = verb?.upos === "VERB" ? tiedParties(subjectsOf(sentence, verb.index), view, context) : [];
    const isGiven = verb?.upos === "VERB" && anchor.relation === "obj" && GIVING.test(verb.lemma);
    if (isGiven && isOnlyAsked(verb, view)) return stop(verb, "support that is given");
    const isGot =
      verb?.upos === "VERB" && anchor.relation === "obj" && /^(?:receive|get|obtain|enjoy|have|draw)$/.test(verb.lemma);
    const source = isGot
      ? [...from, ...tiedParties(objectsOfPreposition(sentence, verb.index, FROM), view, context)]
      : [];
    if (isGot) {
      const got = relationDrafts(
        anchor,
        "backs",
        [...ownersOf(anchor.index, view, context), ...source, ...(GOODS.has(anchor.lemma) ? [] : of)],
        doers,
        view,
        context,
      );
      return got.length > 0 ? got : stop(anchor, "one who gives it and one who gets it");
    }
    const to = isGiven ? tiedParties(objectsOfPreposition(sentence, verb.index, FOR), view, context) : [];
    const isArmed = verb !== undefined && BY_ARMS.test(verb.lemma);
    const [subjects, objects] = sides({ own, of, backed, doers, to, isWith, isGiven, isArmed });
    const drafts = relationDrafts(anchor, "backs", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "one who supports and one who is supported");
  },
});

/** "called on Norland not to send support", "would not give aid": nobody gives it. */
function isOnlyAsked(verb: Token, view: SentenceView): boolean {
  if (isNegated(view.sentence, verb.index)) return true;
  let at: Token | undefined = verb;
  for (let steps = 0; at && steps < 3; steps++) {
    at = view.tokens[at.head];
    if (at && /^(?:call|urge|ask|appeal|demand|warn|tell|refuse|decline)$/.test(at.lemma) && verb.xpos === "VB")
      return true;
  }
  return false;
}

/** "intervened on the side of the army", "on its behalf": with arms, not with words. */
function takesSide(noun: Token, view: SentenceView): boolean {
  const verb = view.tokens[noun.head];
  return (
    verb !== undefined &&
    /^(?:intervene|fight|enter|join|deploy|battle|war|intervention)$/.test(verb.lemma) &&
    childrenBy(view.sentence, noun.index, "case").some(({ text }) => /^on$/i.test(text))
  );
}

const RELIEF = /^(?:aid|assistance|help)$/;

/** "aid to Norland", with nothing that says it is more than food: only between arms does it tell a side. */
function isRelief(noun: Token, view: SentenceView): boolean {
  const beside = childrenBy(view.sentence, noun.index, "amod", "compound").map(({ text }) => text);
  if (
    beside.some((text) => /^(?:military|lethal|non-lethal|covert|financial|security|logistical|material)$/i.test(text))
  )
    return false;
  return !view.tokens.some(({ lemma }) =>
    /^(?:rebel|army|militia|insurgent|guerrilla|fighter|front|weapon|arm|war|regime)$/i.test(lemma),
  );
}

const SIDE = /^(?:side|behalf)$/;

/** The verb of "supplies the rebels with arms"; the tree may hang the arms on the rebels. */
function supplierOf(goods: Token, { tokens }: SentenceView): Token | undefined {
  const above = tokens[goods.head];
  return /^nmod/.test(goods.relation) && above?.relation === "obj" ? tokens[above.head] : above;
}

function suppliedWith(goods: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const verb = supplierOf(goods, view);
  return (
    verb !== undefined &&
    /^(?:supply|provide|equip|furnish)$/.test(verb.lemma) &&
    !childrenBy(sentence, verb.index, "aux").some(({ xpos }) => xpos === "MD") &&
    // "in talks about supplying them": not yet.
    !childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:about|over|on|against)$/i.test(text)) &&
    !isNegated(sentence, verb.index) &&
    childrenBy(sentence, goods.index, "case").some(({ text }) => /^with$/i.test(text))
  );
}

const BY_ARMS =
  /^(?:advance|take|retake|seize|capture|recapture|fight|launch|attack|hold|rule|govern|survive|operate|control|push|act|battle|win|defend|march|regain|overrun|enter)$/;
const FOR = new Set(["for", "to"]);
const OF = new Set(["of"]);
const FROM = new Set(["from", "by"]);
const GIVING =
  /^(?:give|provide|offer|pledge|lend|send|supply|voice|express|reaffirm|reiterate|declare|throw|maintain|supply|smuggle|deliver|ship|sell)$/;

interface Sides {
  readonly own: readonly Party[];
  readonly of: readonly Party[];
  readonly backed: readonly Party[];
  readonly doers: readonly Party[];
  readonly to: readonly Party[];
  readonly isWith: boolean;
  readonly isGiven: boolean;
  /** Whether what is done with the support is done by arms: to talk with it ties nobody. */
  readonly isArmed: boolean;
}

function sides({ own, of, backed, doers, to, isWith, isGiven, isArmed }: Sides): [readonly Party[], readonly Party[]] {
  // "with the backing of Eastmark": of whom it comes from; "in support of the rebels": of whom it goes to.
  if (isWith) return [[...own, ...of], backed.length > 0 ? backed : isArmed ? doers : []];
  if (isGiven) return [doers, [...backed, ...to]];
  if (own.length > 0) return [own, [...backed, ...of]];
  return [doers, of];
}
