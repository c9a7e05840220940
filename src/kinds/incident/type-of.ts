/**
 * What sort of violence it was. In: the word of the event, in its sentence; out: the type.
 *
 *     warplanes bombed a market           air-strike: "warplanes" say more than "bombed"
 *     a raid on an aid convoy             aid-attack
 *     three violations of the truce       ceasefire-violation
 */
import { childrenBy, subtree } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { AID, type IncidentType, SIGNS } from "./incident-words.ts";
import { isStrike } from "./strikes.ts";

/** `isByState`: a state or an alliance did it. They bomb and strike from the air; others plant bombs. */
export function typeOf(anchor: Token, view: SentenceView, isByState: boolean): IncidentType {
  const { sentence } = view;
  const below = subtree(sentence, anchor.index)
    .map((i) => view.tokens[i]!)
    .filter(({ index }) => Math.abs(index - anchor.index) < 12);
  const verb = view.tokens[anchor.head];
  const beside =
    anchor.upos === "NOUN" && verb?.upos === "VERB" ? childrenBy(sentence, verb.index, "nsubj", "obl", "compound") : [];
  if (/^(?:violation|breach)$/.test(anchor.lemma)) return "ceasefire-violation";
  // These say by themselves what was fired.
  if (/^(?:mortar|mortaring|shell|shelling|cannonade)$/.test(anchor.lemma)) return "shelling";
  if (/^dynamite$/.test(anchor.lemma)) return "bombing";
  if (/^(?:downing|sinking|sink)$/.test(anchor.lemma)) return "other";
  if (isStrike(anchor, view)) return "protest";
  const words = [anchor, ...below, ...beside]
    .filter(({ index }) => !isOfBase(index, view) && !isPit(index, view) && !isFuel(index, view))
    .map(({ lemma }) => lemma.toLowerCase());
  if (/^(?:abduct|kidnap|abduction|kidnapping)$/.test(anchor.lemma)) return "abduction";
  // "exchanged fire": both did it.
  if (anchor.lemma === "fire" && /^(?:exchange|trade)$/.test(verb?.lemma ?? "")) return "battle";
  // "fired tear gas": at those who protest.
  if (words.includes("gas") && words.includes("tear")) return "protest";
  if (anchor.lemma === "shoot" && words.includes("down")) return "other";
  if (anchor.lemma === "blow" && words.includes("up")) return "bombing";
  // "shot at each other"; "were shot at"
  if (/^(?:shoot|fire)$/.test(anchor.lemma) && /\bat (?:each other|one another)\b/.test(behind(anchor, view)))
    return "battle";
  if (words.includes("suicide")) return "bombing";
  const isOfArms = words.some((word) => /^(?:army|military|troop|police|militia|rebel|security|patrol)$/.test(word));
  const isOnAid =
    !isOfArms &&
    [...below, ...beside.flatMap(({ index }) => childrenBy(sentence, index, "compound", "amod"))].some(
      (token) => token !== anchor && AID.test(token.lemma),
    ) &&
    words.some((word) =>
      /^(?:convoy|warehouse|truck|worker|agency|group|staff|volunteer|organization|organisation|depot|delivery)$/.test(
        word,
      ),
    );
  if (isOnAid) return "aid-attack";
  // The event's own word decides between a battle and a killing; what it was done with decides the rest.
  // "troops killed 14 in a raid": on the ground.
  const isOnFoot = anchor.lemma === "raid" && words.some((word) => ON_FOOT.test(word));
  const fromAir = isByState && !isOnFoot && /^(?:bomb|bombing|bombard|bombardment|strike|raid)$/.test(anchor.lemma);
  if (fromAir && !words.some((word) => /^(?:suicide|car|truck|roadside|ground|rocket|artillery|chemical)$/.test(word)))
    return "air-strike";
  // "a helicopter was fired upon": from the ground.
  const struck = new Set(childrenBy(sentence, anchor.index, "nsubj:pass").map(({ lemma }) => lemma.toLowerCase()));
  // "beheaded hostages" is no abduction, "fired on protesters" no protest.
  const isKilling = SIGNS.some(([type, pattern]) => type === "killing" && pattern.test(anchor.lemma));
  for (const [type, pattern] of SIGNS) {
    if (isKilling && type === "abduction") continue;
    const near = /^(?:battle|killing|protest)$/.test(type)
      ? [anchor.lemma.toLowerCase()]
      : type === "air-strike" && anchor.upos === "VERB"
        ? words.filter((word) => !struck.has(word))
        : words;
    if (near.some((word) => pattern.test(word))) return type;
  }
  return "other";
}

/** "the gas-rich province", "natural gas": no weapon. */
function isFuel(index: number, { tokens }: SentenceView): boolean {
  return (
    tokens[index]!.lemma === "gas" &&
    (/^(?:natural|and)$/i.test(tokens[index - 1]?.text ?? "") || FUEL.test(tokens[index + 1]?.text ?? ""))
  );
}

const FUEL =
  /^(?:-|rich|fields?|pipelines?|plants?|stations?|terminals?|facilit(?:y|ies)|installations?|compan(?:y|ies)|prices?|reserves?|and)$/i;

/** "the air base": what stands there has not struck. */
function isOfBase(index: number, { tokens }: SentenceView): boolean {
  return (
    tokens[index]!.lemma === "air" &&
    /^(?:base|field|space|defen[cs]e|strip|port)s?$/i.test(tokens[index + 1]?.text ?? "")
  );
}

/** "stormed a gold mine": dug, not laid. */
function isPit(index: number, { sentence, tokens }: SentenceView): boolean {
  return (
    /^mines?$/i.test(tokens[index]!.text) &&
    childrenBy(sentence, index, "compound", "amod").some(({ lemma, upos }) => upos === "PROPN" || DUG.test(lemma))
  );
}

const DUG =
  /^(?:gold|silver|copper|coal|iron|ore|tin|zinc|lead|nickel|cobalt|uranium|diamond|emerald|jade|salt|bauxite|phosphate|lithium|coltan|platinum|manganese|tungsten|open-pit|opencast|open-cast)$/i;

/** The few words behind one, in lower case. */
function behind({ index }: Token, { tokens }: SentenceView): string {
  return tokens
    .slice(index + 1, index + 4)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

const ON_FOOT = /^(?:troop|soldier|commando|marine|police|officer|infantry|agent|guard)$/;
