/**
 * What people do in protest. In: a verb of those who may protest; out: what it lacks to be an act of protest, or null.
 *
 *     blocked the highway · set up roadblocks · threw stones          by its object
 *     downed tools over pay                                          a strike, where the sentence says what for
 *     gathered outside the ministry · converged on Ravna for a rally  by where they are, or what for
 *     poured into the streets to celebrate                           no protest
 */
import { childrenBy, objectsOf, subtree } from "../../extract/clauses.ts";
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

export function isActOfProtest({ upos, lemma }: Word): boolean {
  return (
    upos === "VERB" && (WALKING.test(lemma) || GATHERING.test(lemma) || BY_OBJECT.some(([act]) => act.test(lemma)))
  );
}

export function lacksOfProtest(verb: Token, view: SentenceView): string | null {
  const objects = objectsOf(view.sentence, verb.index).map((i) => view.tokens[i]!.lemma);
  for (const [act, object, lacking] of BY_OBJECT) {
    if (!act.test(verb.lemma)) continue;
    if (!objects.some((lemma) => object.test(lemma))) return lacking;
    if (isWatch(verb, view)) return "a protest, and no watch";
    // "workers stopped work on the dam when the money ran out"
    return act === STOPPING && !view.tokens.some(isCause) ? "a strike" : null;
  }
  const isRally = verb.lemma === "rally" && objects.length === 0;
  if (GATHERING.test(verb.lemma) && !isRally && !isInPublic(verb, view)) return "people who fill the streets";
  return verb.lemma === "march" && objects.length > 0 ? "people who walk" : null;
}

const ROADS =
  /^(?:road|highway|street|bridge|motorway|railway|avenue|entrance|intersection|square|port|crossing|traffic|roadblock|university|factory)s?$/;
const STOPPING = /^(?:stop|down|shun|boycott|abandon|quit|halt|close|shut|shutter)$/;
/** Acts that are a protest by what they are done to. */
const BY_OBJECT: readonly (readonly [act: RegExp, object: RegExp, lacking: string])[] = [
  [/^(?:block|blockade|barricade|occupy)$/, ROADS, "a road"],
  [/^(?:throw|hurl|pelt)$/, /^(?:stone|rock|bottle|petrol|firebomb|molotov|brick|egg|cocktail)s?$/, "stones"],
  [/^(?:set|put|erect|mount|man|build)$/, /^(?:roadblock|barricade|blockade|picket)s?$/, "a roadblock"],
  [
    STOPPING,
    /^(?:work|tool|class|lesson|lecture|school|job|duty|production|shop|store|stall|market|business|office)s?$/,
    "work",
  ],
];
/** What tells a strike from work that ended; "a demand for ransom" does not. */
function isCause({ lemma, xpos }: Token): boolean {
  return /^(?:strike|protest|boycott|denounce|walkout|stoppage)$/.test(lemma) || (lemma === "demand" && xpos !== "NN");
}

/** "set up barricades to guard their houses", not "to defend their rights". */
function isWatch(verb: Token, { sentence, tokens }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "advcl", "xcomp").some(
    ({ index, lemma }) =>
      /^(?:protect|guard|defend)$/.test(lemma) && objectsOf(sentence, index).some((i) => HOMES.test(tokens[i]!.lemma)),
  );
}

const HOMES =
  /^(?:house|home|street|neighbou?rhood|district|quarter|property|shop|store|village|building|area|family|museum|block|themselves)s?$/i;

/** "thousands took to the streets", "gathered outside the ministry": what may be a protest by where it is. */
const GATHERING =
  /^(?:gather|assemble|mass|converge|rally|turn|pour|spill|flood|take|hit|fill|pack|throng|descend|return)$/;
const CROWDING = /^(?:pour|spill|flood|take|hit|fill|pack|throng|return)$/;
const STREETS = /^(?:street|square|plaza|avenue|boulevard)s?$/;
const SEATS =
  /^(?:office|palace|embassy|parliament|ministry|headquarters|court|courthouse|prison|residence|consulate|assembly|hall|barracks|university)$/;
const PEACEFUL =
  /^(?:celebrate|celebration|welcome|greet|mourn|mourner|vote|pray|prayer|worship|shop|funeral|queue|cheer|concert|parade)$/;
const WALKING = /^(?:march|demonstrate|picket)$/;

function isInPublic(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const under = subtree(sentence, verb.index);
  if (under.some((i) => PEACEFUL.test(tokens[i]!.lemma))) return false;
  const where = childrenBy(sentence, verb.index, "obl", "obj");
  if (where.some(({ lemma, text }) => STREETS.test(lemma) || STREETS.test(text.toLowerCase()))) return true;
  if (CROWDING.test(verb.lemma)) return false;
  // "for a rally", "to protest"; "for an election rally" is none.
  const isCalled = where.some(
    ({ index, lemma }) =>
      /^(?:rally|protest|demonstration|march)$/.test(lemma) &&
      !childrenBy(sentence, index, "compound", "amod").some((word) =>
        /^(?:election|electoral|campaign)$/.test(word.lemma),
      ),
  );
  if (isCalled) return true;
  if (childrenBy(sentence, verb.index, "advcl", "xcomp").some(({ lemma }) => /^(?:protest|denounce)$/.test(lemma)))
    return true;
  return where.some(
    ({ index, lemma }) =>
      SEATS.test(lemma) &&
      childrenBy(sentence, index, "case").some(({ text }) => /^(?:outside|before|front|of)$/i.test(text)),
  );
}
