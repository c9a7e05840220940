import { childrenBy, isNegated, objectsOf, subjectsOf, subtree } from "../../../extract/clauses.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { canBeStrike, isStrike } from "../strikes.ts";

/**
 *     Thousands marched through Ravna on Tuesday.
 *     └──who──┘ ^^^^^^^         └place
 *     farmers blocked the highway to Ravna · began a hunger strike · teachers have been on strike since May
 */
export const protested = rule({
  id: "incident/protested",
  kind: "incident",
  starts: "marching, blocking a road, or a strike of people",
  after: ["incident/attack", "incident/attacked"],
  word: (word) => isMarching(word) || canBeStrike(word),
  anchor: (token, view) => isMarching(token) || isStrike(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a protest that took place");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "a protest that took place, not one that may");
    const verb = anchor.upos === "VERB" ? anchor : view.tokens[anchor.head];
    const isRoot = childrenBy(sentence, anchor.index, "cop").length > 0;
    const doers = isRoot ? subjectsOf(sentence, anchor.index) : verb ? subjectsOf(sentence, verb.index) : [];
    if (anchor.upos === "VERB") {
      if (!doers.some((i) => isCrowd(i, view))) return stop(anchor, "people who protest");
      const objects = objectsOf(sentence, anchor.index).map((i) => view.tokens[i]!.lemma);
      if (BLOCKING.test(anchor.lemma) && !objects.some((lemma) => ROADS.test(lemma))) return stop(anchor, "a road");
      if (THROWING.test(anchor.lemma) && !objects.some((lemma) => STONES.test(lemma))) return stop(anchor, "stones");
      const isRally = anchor.lemma === "rally" && objects.length === 0;
      if (GATHERING.test(anchor.lemma) && !isRally && !isInPublic(anchor, view))
        return stop(anchor, "people who fill the streets");
      if (anchor.lemma === "march" && objects.length > 0) return stop(anchor, "people who walk");
    }
    const actors = named(doers, view, context.report.text, { isDoer: true });
    const crowd = doers.filter((i) => isCrowd(i, view) && view.tokens[i]!.upos === "NOUN");
    const who =
      actors.length > 0
        ? actors
        : crowd.map((i) => ({ name: view.tokens[i]!.text.toLowerCase(), span: view.tokens[i]! }));
    const sides = {
      actors: who.map(({ name, span }) => ({ name, span: { start: span.start, end: span.end } })),
      targets: [],
    };
    const draft = incidentDraft(anchor, view, context, {
      type: "protest",
      sides,
      place: placeNear(anchor, view, THROUGH),
    });
    if (!draft || (draft.fields.place === null && draft.when === null)) return stop(anchor, "a place or a day");
    return [draft];
  },
});

const THROUGH = new Set(["through", "to", "into", "on"]);
const BLOCKING = /^(?:block|blockade|barricade|occupy)$/;
const THROWING = /^(?:throw|hurl|pelt)$/;
const MARCHING = /^(?:march|block|blockade|barricade|throw|hurl|demonstrate|picket)$/;

function isMarching({ upos, lemma }: Word): boolean {
  return upos === "VERB" && (MARCHING.test(lemma) || GATHERING.test(lemma));
}

/** "thousands took to the streets", "gathered outside the ministry": what may be a protest by where it is. */
const GATHERING =
  /^(?:gather|assemble|mass|converge|rally|turn|pour|spill|flood|take|hit|fill|pack|throng|descend|return)$/;
const CROWDING = /^(?:pour|spill|flood|take|hit|fill|pack|throng|return)$/;
const STREETS = /^(?:street|square|plaza|avenue|boulevard)s?$/;
const SEATS =
  /^(?:office|palace|embassy|parliament|ministry|headquarters|court|courthouse|prison|residence|consulate|assembly|hall|barracks|university)$/;
const PEACEFUL =
  /^(?:celebrate|celebration|welcome|greet|mourn|mourner|vote|pray|prayer|worship|shop|funeral|queue|cheer|concert|parade)$/;

function isInPublic(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (subtree(sentence, verb.index).some((i) => PEACEFUL.test(tokens[i]!.lemma))) return false;
  const where = childrenBy(sentence, verb.index, "obl", "obj");
  if (where.some(({ lemma, text }) => STREETS.test(lemma) || STREETS.test(text.toLowerCase()))) return true;
  if (CROWDING.test(verb.lemma)) return false;
  return where.some(
    ({ index, lemma }) =>
      SEATS.test(lemma) &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:outside|before|front|of)$/i.test(text)),
  );
}

const ROADS =
  /^(?:road|highway|street|bridge|motorway|railway|avenue|entrance|intersection|square|port|crossing|traffic|roadblock|university|factory)s?$/;
const STONES = /^(?:stone|rock|bottle|petrol|firebomb|molotov|brick|egg|cocktail)s?$/;
/** Who protests. Soldiers march too, and rebels block roads. */
const CROWD =
  /^(?:thousand|hundred|dozen|ten|protester|protestor|demonstrator|crowd|supporter|student|teacher|worker|farmer|peasant|people|person|resident|activist|woman|mother|youth|villager|miner|nurse|doctor|driver|trucker|opponent|marcher|monk|priest|lawyer|trader|shopkeeper|pensioner|settler|family|relative|refugee|prisoner|inmate|unionist|union|citizen|follower|community|mob)s?$/;

function isCrowd(index: number, { sentence, tokens }: SentenceView): boolean {
  // "about 500 of them"
  if (tokens[index]!.upos === "NUM")
    return childrenBy(sentence, index, "nmod").some(({ text, lemma }) => /^them$/i.test(text) || CROWD.test(lemma));
  return CROWD.test(tokens[index]!.lemma.toLowerCase()) || CROWD.test(tokens[index]!.text.toLowerCase());
}
