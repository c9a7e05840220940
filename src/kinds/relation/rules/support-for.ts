import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo, isPassive } from "../doers.ts";
import { isOnlyMeant } from "../doubted-tie.ts";
import { GETTING, GIVING, gettersOf, giverOf, isOnlyAsked, isRelief, supplierOf, takesSide } from "../gifts.ts";
import { goodsGiven } from "../goods-given.ts";
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
    if (isRelief(anchor, view, context)) return stop(anchor, "help to fight or rule with");
    if (SIDE.test(anchor.lemma) && !takesSide(anchor, view)) return stop(anchor, "arms on somebody's side");
    const supplier = supplierOf(anchor, view);
    if (supplier) {
      if (isOnlyAsked(supplier, view) || isOnlyMeant(supplier, view)) return stop(supplier, "support that is given");
      const doers = tiedParties(doersOf(supplier, view), view, context);
      const supplied = tiedParties(doneTo(supplier, view), view, context);
      return told(relationDrafts(anchor, "backs", doers, supplied, view, context), anchor);
    }
    const given = goodsGiven(anchor, view, context);
    if (given) return told(relationDrafts(anchor, "backs", given.givers, given.getters, view, context), anchor);
    const giver = giverOf(anchor, view);
    const isGot = giver !== undefined && GETTING.test(giver.lemma);
    const isGiven = giver !== undefined && GIVING.test(giver.lemma);
    const isGoods = GOODS.has(anchor.lemma);
    if (isGoods && !isGot && !isGiven) return stop(anchor, "somebody who gives it");
    if (isGiven && (isOnlyAsked(giver, view) || isOnlyMeant(giver, view))) return stop(giver, "support that is given");
    const from = tiedParties(objectsOfPreposition(sentence, anchor.index, FROM), view, context);
    const owners = ownersOf(anchor.index, view, context);
    const of = tiedParties(objectsOfPreposition(sentence, anchor.index, OF), view, context);
    const verb = giver ?? view.tokens[anchor.head];
    // "accuses Eastmark of sending arms": Eastmark sends them.
    const acting =
      verb?.upos !== "VERB" ? [] : isPassive(verb, view) ? subjectsOf(sentence, verb.index) : doersOf(verb, view);
    const doers = tiedParties(acting, view, context);
    if (isGot) {
      const sources = [...from, ...tiedParties(objectsOfPreposition(sentence, giver.index, FROM), view, context)];
      // "has Norland missiles": so they are called, whoever sold them.
      const backers = [...(isGoods && giver.lemma === "have" ? [] : owners), ...sources, ...(isGoods ? [] : of)];
      return told(relationDrafts(anchor, "backs", backers, doers, view, context), anchor);
    }
    const [subjects, objects] = sides({
      own: [...owners, ...from],
      of,
      backed: tiedParties(objectsOfPreposition(sentence, anchor.index, FOR), view, context),
      doers,
      to: isGiven ? gettersOf(giver, view, context) : [],
      isWith: childrenBy(sentence, anchor.index, "case").some(({ text }) => /^with$/i.test(text)),
      isGiven,
      isArmed: verb !== undefined && BY_ARMS.test(verb.lemma),
    });
    // "gave refuge to Norlanders": who takes in those who flee takes no side.
    const sided = SHELTER.test(anchor.lemma)
      ? objects.filter(({ name }) => actorType(name, context) !== "state")
      : objects;
    return told(relationDrafts(anchor, "backs", subjects, sided, view, context), anchor);
  },
});

const SHELTER = /^(?:refuge|haven|sanctuary)$/;

function told(drafts: readonly Draft[], anchor: Token): readonly Draft[] | Stop {
  return drafts.length > 0 ? drafts : stop(anchor, "one who supports and one who is supported");
}

const SIDE = /^(?:side|behalf)$/;

const BY_ARMS =
  /^(?:advance|take|retake|seize|capture|recapture|fight|launch|attack|hold|rule|govern|survive|operate|control|push|act|battle|win|defend|march|regain|overrun|enter|bombard|bomb|shell|pound|strike|raid|storm|besiege|encircle|ambush|kill|oust|topple|overthrow|drive|repel|expel|recover|reclaim)$/;
const FOR = new Set(["for", "to"]);
const OF = new Set(["of"]);
const FROM = new Set(["from", "by"]);

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
