import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { GOODS, HELP } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";

/**
 *     The rebels depend on Eastmark for arms.        Eastmark backs the rebels
 *     └─object─┘ └type┘    └subject┘
 *     Eastmark threw its weight behind the rebels · the Front has thrown in its lot with them (allied)
 */
export const leansOn = rule({
  id: "relation/leans-on",
  kind: "relation",
  starts: '"depend on" or "rely on" for arms, "throw its weight behind", "throw in its lot with"',
  word: (token) => token.upos === "VERB" && (LEANING.test(token.lemma) || THROWING.test(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "a tie that is");
    const doers = tiedParties(subjectsOf(sentence, anchor.index), view, context);
    if (LEANING.test(anchor.lemma)) {
      const whom = objectsOfPreposition(sentence, anchor.index, ON);
      // "relies on militias": of those who fight, everybody knows what for, unless it is said.
      const isSaid = [anchor.index, ...whom].some((i) => objectsOfPreposition(sentence, i, FOR).length > 0);
      const isOnArms =
        !isSaid && whom.some((i) => /^(?:militia|mercenary|militiaman|gunman|fighter)$/.test(view.tokens[i]!.lemma));
      if (!isForArms(anchor, view) && !isOnArms) return stop(anchor, "arms, money or help that it is for");
      const parties = tiedParties(whom, view, context);
      // A state behind "on" is noticed as a place.
      const states = view.places.filter(({ last, name, country }) => whom.includes(last) && name === country);
      const givers =
        parties.length > 0 ? parties : states.map(({ name, start, end }) => ({ name, span: { start, end } }));
      const drafts = relationDrafts(anchor, "backs", givers, doers, view, context);
      return drafts.length > 0 ? drafts : stop(anchor, "one who gives and one who gets");
    }
    const thing = objectsOf(sentence, anchor.index).find((i) =>
      /^(?:weight|lot|support|backing)$/.test(view.tokens[i]!.lemma),
    );
    if (thing === undefined) return stop(anchor, '"its weight", "its support" or "its lot"');
    const isLot = view.tokens[thing]!.lemma === "lot";
    const whom = [anchor.index, thing].flatMap((i) => objectsOfPreposition(sentence, i, isLot ? WITH : BEHIND));
    const type = isLot ? "allied-with" : "backs";
    const drafts = relationDrafts(anchor, type, doers, tiedParties(whom, view, context), view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a party on either side");
  },
});

/** "for arms", "for its survival", "for everything" */
function isForArms(verb: Token, { sentence, tokens }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "obl", "nmod").some(
    ({ index, lemma }) =>
      (GOODS.has(lemma) || HELP.has(lemma) || /^(?:arms|survival|everything|supply|protection|fuel)$/.test(lemma)) &&
      childrenBy(sentence, index, "case").some(({ text }) => /^for$/i.test(text)) &&
      tokens[index] !== undefined,
  );
}

const LEANING = /^(?:depend|rely|lean)$/;
const THROWING = /^(?:throw|cast|put)$/;
const FOR = new Set(["for"]);
const ON = new Set(["on", "upon"]);
const WITH = new Set(["with"]);
const BEHIND = new Set(["behind"]);
