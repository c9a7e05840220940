import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { calledLikeGroup } from "../called-like-group.ts";
import { defectorsAt } from "../defectors.ts";
import { doersOf } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { isUnion, tiedParties } from "../tied-party.ts";

/**
 *     The Hadd Front broke away from the Highland Army in 2013.
 *     └──subject───┘ └type┘          └────object────┘
 *     cut ties with · renounced its allegiance to · defected from
 */
export const splitFrom = rule({
  id: "relation/split-from",
  kind: "relation",
  starts: "verb of splitting from",
  word: (token) => token.upos === "VERB" && (isLeaving(token) || CUTTING.has(token.lemma) || QUITTING.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const cut = CUTTING.has(anchor.lemma)
      ? objectsOf(sentence, anchor.index).filter((i) =>
          /^(?:tie|link|allegiance|relation|connection|affiliation)$/.test(view.tokens[i]!.lemma),
        )
      : [];
    // "broke away from": the parser may hang the party on "away".
    // "cut diplomatic ties with Kenya": no part of it was theirs.
    if (cut.some((i) => childrenBy(sentence, i, "amod").some(({ text }) => BETWEEN_STATES.test(text))))
      return stop(anchor, "a tie that made it part of another");
    const places = [anchor, ...childrenBy(sentence, anchor.index, "advmod", "compound")];
    const from = isLeaving(anchor) ? places.flatMap(({ index }) => objectsOfPreposition(sentence, index, FROM)) : [];
    // "broke with the Front in 2003"; with a habit one breaks as well, which is no party.
    const left =
      anchor.lemma === "break" &&
      /^VB[DNZ]$/.test(anchor.xpos) &&
      !/^off$/i.test(view.tokens[anchor.index + 1]?.text ?? "")
        ? objectsOfPreposition(sentence, anchor.index, WITH_ALONE)
        : [];
    const with_ = cut.length > 0 ? [anchor.index, ...cut].flatMap((i) => objectsOfPreposition(sentence, i, WITH)) : [];
    const doers = doersOf(anchor, view);
    const told = tiedParties(doers, view, context);
    const served = defectorsAt(doers, view, context).map(({ who }) => who);
    const others = served.length > 0 ? served : doers.flatMap((i) => calledLikeGroup(i, view, context) ?? []);
    const subjects = told.length > 0 ? told : others;
    // "left the Front to found his own", "quit the Alliance": a group or body, not a place.
    const quit = QUITTING.has(anchor.lemma) && anchor.xpos !== "VB" ? quitBy(anchor, view, context) : [];
    // "they broke with it": whom, nobody can be sure.
    const named = [...from, ...left, ...with_].filter((i) => view.tokens[i]!.upos !== "PRON");
    const objects = [...tiedParties(named, view, context), ...quit];
    // Ties of states with states are diplomacy.
    if (cut.length > 0 && [...subjects, ...objects].every(({ name }) => actorType(name, context) === "state"))
      return stop(anchor, "a tie that made it part of another");
    const drafts = [
      ...relationDrafts(anchor, "split-from", subjects, objects, view, context),
      ...(quit.length > 0
        ? relationDrafts(anchor, "allied-with", subjects, wonBy(anchor, view, context), view, context)
        : []),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "one who splits from another");
  },
});

function quitBy(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const isFrom = verb.lemma === "withdraw";
  const heads = isFrom ? objectsOfPreposition(sentence, verb.index, FROM) : objectsOf(sentence, verb.index);
  // One leaves the house of a world body every day; what one belongs to, for good.
  // "left the council": for the day; "quit the council": for good.
  const isForGood = /^(?:quit|bolt|desert)$/.test(verb.lemma);
  // "Norland withdrew from the bloc": a state that does so leaves it for good.
  const isOfState =
    /^(?:withdraw|leave|quit)$/.test(verb.lemma) &&
    tiedParties(doersOf(verb, view), view, context).some(({ name }) => actorType(name, context) === "state");
  // "deserted Okoro for the Front": a person is left for another side.
  const isForOther = wonBy(verb, view, context).length > 0;
  // "deserted Okoro's regime"
  const isRegime = /^(?:desert|abandon)$/.test(verb.lemma) && heads.some((i) => REGIMES.test(view.tokens[i]!.lemma));
  return tiedParties(heads.slice(0, 1), view, context).filter(
    ({ name }) =>
      isRegime ||
      actorType(name, context) === "armed-group" ||
      JOINED.test(name) ||
      isForOther ||
      (isOfState && isUnion(name, context)) ||
      (isForGood && isUnion(name, context)),
  );
}

/** "deserted the Front | for the Hadd Movement": whose side is taken. */
function wonBy(verb: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const heads = [verb.index, ...objectsOf(sentence, verb.index)].flatMap((i) => objectsOfPreposition(sentence, i, FOR));
  return tiedParties(heads, view, context).filter(({ name }) => isUnion(name, context) || JOINED.test(name));
}

const FOR = new Set(["for"]);
const JOINED =
  /(?:party|movement|front|union|alliance|coalition|league|congress|bloc|pact|brotherhood|army|community)$/i;

const REGIMES = /^(?:regime|administration|government)$/;

/** "split" is its own past, which not every lemma shows. */
function isLeaving(token: Word): boolean {
  return LEAVING.has(token.lemma) || token.text.toLowerCase() === "split";
}

const BETWEEN_STATES = /^(?:diplomatic|economic|trade|commercial|bilateral|official|financial|consular|military)$/i;

const LEAVING = new Set("split break defect splinter secede disassociate dissociate".split(" "));
const CUTTING = new Set("cut sever renounce break end disavow".split(" "));
const QUITTING = new Set("leave quit desert abandon bolt withdraw".split(" "));
const FROM = new Set(["from"]);
const WITH = new Set(["with", "to"]);
const WITH_ALONE = new Set(["with"]);
