/**
 * A word as the weights know it: lower case; a name as what it names. In: a word; out: its form. Adjectives of peoples
 * that are not told for an actor stay words: "Turkish soil" is "turkish soil".
 *
 *     Kenya      demanded   the   release   of   Okoro
 *     <A:state>  demanded   the   release   of   <A:person>
 */
import type { Token } from "../../language/analysis.ts";
import { actorType } from "../actor-named.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";

export function formOf(token: Token, { actors, places }: SentenceView, context: Context): string {
  const isWithin = ({ start, end }: { start: number; end: number }): boolean =>
    start <= token.start && token.end <= end;
  // "al-Okoro" begins with a small letter.
  if (/\p{Lu}/u.test(token.text)) {
    const actor = actors.find(isWithin);
    if (actor) return `<A:${actorType(actor.actor, context) ?? "?"}>`;
    if (places.some(isWithin)) return "<P>";
  }
  if (/^[\d.,:]+$/.test(token.text)) return "<num>";
  return token.upos === "PROPN" ? "<propn>" : token.text.toLowerCase();
}

/** Whether a form stands for a name or a number. */
export function isMasked(form: string): boolean {
  return form.startsWith("<");
}

export function isQuoted({ start, end }: Token, { quotations }: SentenceView): boolean {
  return quotations.some(({ content }) => content.start <= start && end <= content.end);
}

/** A word that says nothing of what a clause is about, whatever the clause. */
export function tellsNothing(lemma: string): boolean {
  return EMPTY.has(lemma) || !/\p{L}/u.test(lemma);
}

const EMPTY = new Set(
  (
    "the a an of to in on and or for with by at from that which who will would be is are was were been being has have had " +
    "it its their his her they he she this these those as not no any all into over under if when"
  ).split(" "),
);
