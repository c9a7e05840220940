import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { modifiersOf, type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { askedToLift } from "../besieger.ts";
import { controlDrafts } from "../control-draft.ts";
import { type Change, CONTROL_NOUNS, ROUTES } from "../control-words.ts";
import { type HeldPlace, heldPlaces } from "../held-place.ts";
import { asMany, holdersAt } from "../holder-at.ts";
import { hyphenedHolder } from "../hyphened-holder.ts";
import { siegeTold } from "../siege-told.ts";
import { isToldAsFact } from "../told-as-fact.ts";

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
    const own = placeOf(anchor, noun, view, context);
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
    const holders = holdersOf(anchor, noun, view, context).filter(
      ({ name }) => name !== place.name && !(noun === "withdrawn" && actorType(name, context) === "person"),
    );
    const imposing = verb !== undefined && anchor.relation === "obj" && IMPOSING.test(verb.lemma);
    const imposers = imposing && holders.length === 0 ? holdersAt(subjectsOf(sentence, verb.index), view, context) : [];
    if (holders.length + imposers.length === 0 && (noun !== "besieged" || (told !== null && own === null)))
      return stop(anchor, "somebody who holds or leaves it");
    const isLifted =
      noun === "besieged" &&
      verb?.upos === "VERB" &&
      /^(?:lift|end|break)$/.test(verb.lemma) &&
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

const OF = new Set(["of", "on", "against", "from", "over"]);
/** "laid siege to Ravna" */
const OF_SIEGE = new Set([...OF, "to"]);
/** "a cordon around Ravna": what is drawn around a place, and nothing else, surrounds it. */
const AROUND = new Set(["around"]);
const DRAWN = /^(?:cordon|noose|ring|stranglehold)$/;
const BY = new Set(["by"]);
/** "Kenya and Sudan have enforced the blockade" */
const IMPOSING =
  /^(?:throw|draw|close|form|place|put|impose|enforce|maintain|keep|tighten|lay|ease|loosen|mount|begin|resume|continue|reimpose|set)$/;

/** "the siege of Ravna", "the Ravna blockade", "a blockade imposed on Ravna". */
function placeOf(anchor: Token, noun: Change, view: SentenceView, context: Context): HeldPlace | null {
  const { sentence } = view;
  const imposed = childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) =>
    objectsOfPreposition(sentence, index, new Set(["on", "against", "around"])),
  );
  // "the withdrawal of troops from the north", where "from" hangs on the troops.
  const moved = noun === "withdrawn" ? objectsOfPreposition(sentence, anchor.index, new Set(["of"])) : [];
  // "completed its withdrawal from Ravna", where "from" hangs on the verb.
  const above = noun === "withdrawn" && anchor.relation === "obj" ? [anchor.head] : [];
  const over = view.tokens[anchor.head];
  const isDrawn = DRAWN.test(anchor.lemma);
  const isLaid = anchor.lemma === "siege" && over?.lemma === "lay";
  const joint = noun === "withdrawn" ? FROM : isDrawn ? AROUND : isLaid ? OF_SIEGE : OF;
  // "threw a cordon around Ravna", "laid siege to it", where the place hangs on the verb.
  const by = (isDrawn || isLaid) && over && anchor.relation === "obj" ? [over.index] : [];
  const behind = [anchor.index, ...moved, ...above, ...by].flatMap((i) => objectsOfPreposition(sentence, i, joint));
  const [place] = heldPlaces([...behind, ...imposed], view, context);
  if (place || noun !== "besieged") return place ?? null;
  const before = view.places.find(({ last }) => last === anchor.index - 1 || last === anchor.index - 2);
  const isName =
    before && childrenBy(sentence, anchor.index, "compound", "nmod:poss").some(({ index }) => index <= before.last);
  return isName ? { name: before.name, span: { start: before.start, end: before.end }, country: before.country } : null;
}

/** Whose siege it is: before the noun, behind "by", or whoever withdraws. */
function holdersOf(anchor: Token, noun: Change, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const own: Party[] = modifiersOf(anchor.index, view).map(partyOf);
  const enforced = childrenBy(sentence, anchor.index, "amod", "acl").flatMap((word) =>
    /^(?:enforced|imposed|led|backed)$/.test(word.text) ? (hyphenedHolder(word, view, context) ?? []) : [],
  );
  const many = childrenBy(sentence, anchor.index, "compound", "amod").flatMap((word) => asMany(word, context) ?? []);
  const poss = childrenBy(sentence, anchor.index, "nmod:poss").map(({ index }) => index);
  const agents = [
    ...objectsOfPreposition(sentence, anchor.index, BY),
    // "the capture of Ravna by rebels", where "by" hangs on the town.
    ...objectsOfPreposition(sentence, anchor.index, OF).flatMap((i) => objectsOfPreposition(sentence, i, BY)),
    ...childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => objectsOfPreposition(sentence, index, BY)),
    ...(noun === "withdrawn" ? objectsOfPreposition(sentence, anchor.index, new Set(["of", "by"])) : []),
    ...(anchor.lemma === "fall" ? objectsOfPreposition(sentence, anchor.index, new Set(["to"])) : []),
  ];
  return [
    ...new Map(
      [...own, ...enforced, ...many, ...holdersAt([...poss, ...agents], view, context)].map((p) => [p.name, p]),
    ).values(),
  ];
}

const FROM = new Set(["from"]);
