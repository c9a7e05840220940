import { actorType } from "../../../extract/actor-named.ts";
import { isRelation, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { askedToLift } from "../besieger.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, CONTROL_NOUNS, ROUTES } from "../control-words.ts";
import { holdersAt } from "../holder-at.ts";
import { placeUnderSiege } from "../place-under-siege.ts";
import { siegeTold } from "../siege-told.ts";
import { isToldAsFact } from "../told-as-fact.ts";
import { whoseSiege } from "../whose-siege.ts";

/**
 *     the army's siege of Ravna · a withdrawal of troops from the north · the blockade imposed on the port by Kenya
 *     └─who──┘   └noun┘   └place
 *     lifted the siege of Ravna      siege-lifted
 */
export const siegeOf = rule({
  id: "control/siege-of",
  kind: "control",
  after: ["control/in-hands"],
  starts: "noun for a siege, a capture, control or a withdrawal",
  word: (token) => token.upos === "NOUN" && CONTROL_NOUNS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const noun = CONTROL_NOUNS.get(anchor.lemma)!;
    const own = placeUnderSiege(anchor, noun, view, context);
    const verb = view.tokens[anchor.head];
    // "after a four-year siege": of what is told at its side, or was told before.
    const told = own === null && noun === "besieged" ? siegeTold(anchor, view, context) : null;
    const place = own ?? told;
    if (!place) return stop(anchor, "a place");
    if (anchor.lemma === "closure" && ROUTES.test(place.name.split(" ").at(-1)!.toLowerCase()))
      return stop(anchor, "land that is closed, not a road");
    // "a timetable for the withdrawal", "demanded a withdrawal": none has begun.
    if ((noun === "withdrawn" || noun === "captured") && isOnlyMeant(anchor, view))
      return stop(anchor, "what has happened, not what may");
    // People depart; forces, groups and states withdraw.
    const holders = whoseSiege(anchor, noun, view, context).filter(
      ({ name }) =>
        name !== place.name &&
        // "Okoro's rule over Kenya": whoever rules a state takes no land by that.
        !((noun === "withdrawn" || isRuleOver(anchor, place)) && actorType(name, context) === "person"),
    );
    const imposing =
      verb !== undefined &&
      anchor.relation === "obj" &&
      (IMPOSING.test(verb.lemma) || (noun === "withdrawn" && LEAVING.test(verb.lemma)));
    const imposers = imposing && holders.length === 0 ? holdersAt(subjectsOf(sentence, verb.index), view, context) : [];
    // "the closure of the port": nobody besieges it by that.
    const isOpen = noun === "besieged" && anchor.lemma !== "closure" && (told === null || own !== null);
    if (holders.length + imposers.length === 0 && !isOpen) return stop(anchor, "somebody who holds or leaves it");
    const isLifted =
      noun === "besieged" &&
      verb?.upos === "VERB" &&
      /^(?:lift|end|break)$/.test(verb.lemma) &&
      // "broke out of the siege": it goes on.
      !isRelation(anchor, "obl") &&
      !/^VBG?$/.test(verb.xpos) &&
      isToldAsFact(verb, view);
    const lifting = isLifted && holders.length === 0 ? holdersAt(subjectsOf(sentence, verb.index), view, context) : [];
    const asked =
      verb?.upos === "VERB" && noun === "besieged" && !isLifted && holders.length === 0
        ? askedToLift(verb, view, context)
        : [];
    const change: Change = isLifted ? "siege-lifted" : noun;
    const loser =
      noun === "captured"
        ? holdersAt(objectsOfPreposition(sentence, anchor.index, new Set(["from"])), view, context)[0]
        : undefined;
    const who =
      holders.length > 0 ? holders : [...imposers, ...lifting, ...asked].filter(({ name }) => name !== place.name);
    return controlDrafts(
      anchor,
      change,
      [place],
      noun === "besieged" ? who : who.slice(0, 1),
      loser ?? null,
      view,
      context,
    );
  },
});

/** "the rule of Okoro over Kenya", "his grip on it": of a whole state, and no land that changes hands. */
function isRuleOver({ lemma }: Token, { name, country }: { name: string; country: string | null }): boolean {
  return /^(?:rule|hold|grip)$/.test(lemma) && name === country;
}

const MEANT =
  /^(?:timetable|timeline|schedule|path|roadmap|deadline|condition|calendar|date|term|clause|provision|plan|call|talk|negotiation|proposal|offer|demand|promise|pledge|lead|pave|envisage|foresee|negotiate|set|lay)$/;

/** Thought of, or a term of a deal. */
function isOnlyMeant(noun: Token, view: SentenceView): boolean {
  let at = view.tokens[noun.head];
  for (let steps = 0; at && steps < 3 && at.upos !== "VERB"; steps++) {
    if (MEANT.test(at.lemma)) return true;
    at = view.tokens[at.head];
  }
  return (at !== undefined && MEANT.test(at.lemma)) || unrealAt(noun, view) !== null;
}

/** "made a hasty retreat from Ravna", "completed the withdrawal of its guns from it" */
const LEAVING = /^(?:make|beat|stage|start|complete|finish|carry|conduct|effect|undertake)$/;
/** "Kenya and Sudan have enforced the blockade" */
const IMPOSING =
  /^(?:throw|draw|close|form|place|put|impose|enforce|maintain|keep|tighten|lay|ease|loosen|mount|begin|resume|continue|reimpose|set)$/;
