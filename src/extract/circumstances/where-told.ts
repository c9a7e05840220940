/**
 * Where a claim's thing happened, as far as its own words leave it open. In: the claim and its words, and
 * where the violence of the report is (`scene`); out: the place.
 *
 *     Ravna, where 20,000 people are trapped              the place before "where"
 *     air strikes killed 34 Kenyan civilians               in Kenya
 *     The war has killed 40,000 people.                   where the report's war is
 */
import type { Token } from "../../language/analysis.ts";
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { STATE_FORMS } from "../../notice/actors/lists/states.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { isCountry } from "../../notice/places/is-country.ts";
import { childrenBy } from "../clauses.ts";
import type { Context } from "../rule.ts";
import { warringState } from "../warring-state.ts";
import type { Happening } from "./happening.ts";
import { theatreOf, WAR } from "./theatre.ts";
import type { Word } from "./words-of.ts";

const STEPS = 8;
/** Civilians are killed at home, soldiers anywhere. */
const CIVILIANS = /^(?:civilians?|people|villagers?|residents?|children|women|citizens?|families)$/i;

/** A truce holds where the war was. */
const TRUCE = /^(?:truce|ceasefire|cease-fire|armistice|pause|lull)$/;

export interface Where {
  readonly name: string;
  readonly span: Span | null;
}

export function whereTold(
  claim: Claim,
  happening: Happening,
  words: readonly Word[],
  scene: Where | null,
  context: Context,
): Where | null {
  for (const word of words) {
    const place = placeBeforeWhere(word);
    if (place) return { name: place.name, span: { start: place.start, end: place.end } };
  }
  const home = happening
    .victims?.(claim)
    .map(homeOf)
    .find((country) => country !== null);
  if (home) return { name: home, span: null };
  const isOfWar = happening.isOfWar?.(claim) ?? false;
  if (!isOfWar || !words.some(({ view }) => view.tokens.some(({ lemma }) => WAR.test(lemma) || TRUCE.test(lemma))))
    return null;
  const isWide = happening.isWide?.(claim) ?? false;
  const theatre = theatreOf(context, isWide);
  // A war of years is that of a whole country, though the report tells only where it is fought.
  const state = isWide && !(theatre && isCountry(theatre)) ? warringState(context) : null;
  if (state) return { name: state, span: null };
  return theatre ? { name: theatre.name, span: { start: theatre.start, end: theatre.end } } : scene;
}

/** "34 Kenyan civilians", "hundreds of Kenyans": Kenya. */
function homeOf(victims: string): string | null {
  const words = victims.split(" ");
  const last = words.at(-1) ?? "";
  if (CIVILIANS.test(last)) return landOfAdjective(words.at(-2) ?? "");
  return /(?:ans|is)$/.test(last) ? landOfAdjective(last.slice(0, -1)) : null;
}

/** "Kenyan": Kenya. */
export function landOfAdjective(word: string): string | null {
  return adjectives.get(word) ?? null;
}

const adjectives = new Map(
  STATE_FORMS.filter(([, { form }]) => form === "adjective").map(([word, { name }]) => [word, name]),
);

/** Of "Ravna, where people are trapped" Ravna. */
export function placeBeforeWhere({ token, view }: Pick<Word, "token" | "view">): PlaceMention | null {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < STEPS; steps++) {
    const where: Token | undefined = childrenBy(view.sentence, at.index, "advmod", "mark").find(({ text }) =>
      /^where$/i.test(text),
    );
    if (where) return view.places.find(({ last }) => last < where.index && where.index - last <= 2) ?? null;
    at = view.tokens[at.head];
  }
  return null;
}
