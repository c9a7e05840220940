import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { isActOfProtest, lacksOfProtest } from "../acts-of-protest.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { canBeStrike, isStrike } from "../strikes.ts";

/**
 *     Thousands marched through Ravna on Tuesday.
 *     └──who──┘ ^^^^^^^         └place
 *     farmers blocked the highway to Ravna · began a hunger strike · teachers have been on strike since May
 *     workers downed tools over pay · set up roadblocks · converged on Ravna for a rally
 */
export const protested = rule({
  id: "incident/protested",
  kind: "incident",
  starts: "marching, blocking a road, or a strike of people",
  after: ["incident/attack", "incident/attacked"],
  word: (word) => isActOfProtest(word) || canBeStrike(word),
  anchor: (token, view) => isActOfProtest(token) || isStrike(token, view),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a protest that took place");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "a protest that took place, not one that may");
    const verb = anchor.upos === "VERB" ? anchor : view.tokens[anchor.head];
    const isRoot = childrenBy(sentence, anchor.index, "cop").length > 0;
    const doers = isRoot ? subjectsOf(sentence, anchor.index) : verb ? subjectsOf(sentence, verb.index) : [];
    if (anchor.upos === "VERB") {
      if (!doers.some((i) => isCrowd(i, view, context))) return stop(anchor, "people who protest");
      const lacking = lacksOfProtest(anchor, view);
      if (lacking !== null) return stop(anchor, lacking);
    }
    const crowd = doers.filter(
      (i) => isCrowd(i, view, context) || (anchor.upos === "NOUN" && CALLING.test(view.tokens[i]!.lemma)),
    );
    const actors = named(
      doers.filter((i) => !crowd.includes(i)),
      view,
      context.report.text,
      { isDoer: true },
    );
    const who = [...actors, ...crowd.map((i) => crowdAt(i, view, context))];
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

/** "thousands of Kenyans": those who protest, and not their state. */
function crowdAt(index: number, view: SentenceView, context: Context): Party {
  const own = actorAt(index, view.sentence, view.actors);
  if (own && actorType(own.actor, context) !== "state") return partyOf(own);
  const { start, end, upos, text } = view.tokens[index]!;
  return { name: upos === "NOUN" ? text.toLowerCase() : text, span: { start, end } };
}

/** Who calls a strike. */
const CALLING = /^(?:party|opposition|federation|league|movement|group|association|alliance)$/;

const THROUGH = new Set(["through", "to", "into", "on"]);
/** Who protests. Soldiers march too, and rebels block roads. */
const CROWD =
  /^(?:thousand|hundred|dozen|ten|protester|protestor|demonstrator|crowd|supporter|student|teacher|worker|farmer|peasant|people|person|resident|activist|woman|mother|youth|villager|miner|nurse|doctor|driver|trucker|opponent|marcher|monk|priest|lawyer|trader|shopkeeper|pensioner|settler|family|relative|refugee|prisoner|inmate|detainee|hostage|internee|clergy|clergyman|clergymen|taxi|fisherman|fishermen|merchant|grower|producer|employee|staff|civilian|reservist|pupil|professor|journalist|unionist|union|citizen|follower|community|mob)s?$/;

function isCrowd(index: number, { sentence, tokens, actors }: SentenceView, context: Context): boolean {
  // "about 500 of them"
  if (tokens[index]!.upos === "NUM")
    return childrenBy(sentence, index, "nmod").some(({ text, lemma }) => /^them$/i.test(text) || CROWD.test(lemma));
  // "young Kenyans": a people.
  const people = actorAt(index, sentence, actors);
  if (tokens[index]!.xpos === "NNPS" && people !== null) return actorType(people.actor, context) === "state";
  return CROWD.test(tokens[index]!.lemma.toLowerCase()) || CROWD.test(tokens[index]!.text.toLowerCase());
}
