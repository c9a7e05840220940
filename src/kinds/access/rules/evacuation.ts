import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { EVACUATING, PEOPLE } from "../access-words.ts";

/**
 *     Civilians were evacuated from Ravna on Monday.
 *                    └─type──┘      └place
 *     the wounded were taken out of the town · buses carrying families left Ravna
 */
export const evacuation = rule({
  id: "access/evacuation",
  kind: "access",
  starts: '"evacuate", "evacuation", or people who are taken out',
  word: (token) =>
    (/^(?:NOUN|VERB)$/.test(token.upos) && EVACUATING.test(token.lemma)) ||
    (token.upos === "VERB" && (CARRYING.test(token.lemma) || FLYING.test(token.lemma))),
  build(anchor, view, context) {
    const isCarrying = !EVACUATING.test(anchor.lemma);
    if (isCarrying && !carriesPeople(anchor, view)) return stop(anchor, "people who are brought out");
    // "pulled alive from the rubble": dug out, not let go.
    const from = objectsOfPreposition(view.sentence, anchor.index, FROM);
    if (isCarrying && from.some((i) => DEBRIS.test(view.tokens[i]!.lemma)))
      return stop(anchor, "people who are brought out of a place");
    const found = accessStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells how far it is");
    // "the troops will evacuate the base": they leave by themselves.
    const leaving = subjectsOf(view.sentence, anchor.index).map((i) => view.tokens[i]!.lemma);
    if (
      anchor.upos === "VERB" &&
      !isPassive(anchor, view) &&
      !objectsOf(view.sentence, anchor.index).some((i) => isPeople(i, view)) &&
      leaving.some((lemma) => /^(?:troop|force|soldier|army|fighter|unit)$/.test(lemma))
    )
      return stop(anchor, "people who are brought out");
    const draft = accessDraft(anchor, "evacuation", found.status, view, context);
    if (draft.fields.place === null) return stop(anchor, "a place that people leave");
    return [draft];
  },
});

const FROM = new Set(["from", "out", "of", "under"]);
const DEBRIS = /^(?:rubble|wreckage|debris|wreck|water|sea|car|vehicle)s?$/;
const CARRYING = /^(?:take|bring|bus|ferry|move|leave|transfer|rescue)$/;
/** By air or on foot; of those who cannot help themselves. */
const FLYING = /^(?:fly|airlift|carry|escort|drive|lead|walk|ship|helicopter|pull)$/;
const HELPLESS =
  /^(?:civilian|woman|women|child|children|wounded|sick|elderly|patient|family|families|evacuee|injured|orphan|resident|villager|citizens?|national|foreigner|girl|boy|hostage|captive|refugee|worker|casualt(?:y|ie)|pilgrim|tourist|student|inhabitant|people|person)s?$/i;

function isPassive(verb: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, verb.index, "nsubj:pass", "aux:pass").length > 0;
}

/** "the wounded", "hundreds of families" */
function isPeople(index: number, view: SentenceView): boolean {
  const { lemma, text } = view.tokens[index]!;
  return (
    PEOPLE.test(lemma) ||
    PEOPLE.test(text) ||
    objectsOfPreposition(view.sentence, index, new Set(["of"])).some((i) => PEOPLE.test(view.tokens[i]!.lemma))
  );
}

/** "took the wounded out of Ravna", "families were bused out", "buses with evacuees left Ravna". */
function carriesPeople(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (isNegated(sentence, verb.index)) return false;
  const subjects = subjectsOf(sentence, verb.index);
  if (verb.lemma === "leave") {
    return subjects.some(
      (i) =>
        /^(?:bus|buse|ambulance|convoy|ship|ferry|plane|group|batch)e?s?$/.test(view.tokens[i]!.lemma) &&
        childrenBy(sentence, i, "acl", "nmod").some(
          ({ index }) => isPeople(index, view) || objectsOf(sentence, index).some((j) => isPeople(j, view)),
        ),
    );
  }
  const moved = isPassive(verb, view) ? subjects : objectsOf(sentence, verb.index);
  const isOut =
    objectsOfPreposition(sentence, verb.index, new Set(["out", "from", "of"])).length > 0 ||
    childrenBy(sentence, verb.index, "compound:prt", "advmod").some(({ text }) => text === "out");
  const isHelpless = (i: number): boolean =>
    HELPLESS.test(view.tokens[i]!.text) ||
    // "400 wounded": the tree may make the number the noun.
    (view.tokens[i]!.upos === "NUM" && HELPLESS.test(view.tokens[i + 1]?.text ?? "")) ||
    objectsOfPreposition(sentence, i, new Set(["of"])).some((j) => HELPLESS.test(view.tokens[j]!.text));
  // "the freed captives were flown to the capital"
  const isFlown = isPassive(verb, view) && /^(?:fly|airlift|helicopter)$/.test(verb.lemma);
  return (isOut || isFlown) && moved.some((i) => (FLYING.test(verb.lemma) ? isHelpless(i) : isPeople(i, view)));
}
