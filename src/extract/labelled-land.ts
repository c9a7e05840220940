/**
 * The land with which the title of a report is labelled, as news pages and bulletins file what they have. In: a report;
 * out: the land, or null.
 *
 *     Karvelia: rebels free soldiers      KENYA – Talks to resume
 */
import type { Span } from "../model/span.ts";
import { isCountry } from "../notice/places/is-country.ts";
import { actorType } from "./actor-named.ts";
import { oncePerReport } from "./once-per-report.ts";

export interface LabelledLand {
  readonly name: string;
  readonly span: Span;
}

export const labelledLand = oncePerReport((context): LabelledLand | null => {
  const title = context.analysis.sentences.find(({ role }) => role === "title");
  if (!title) return null;
  const { actors, places, tokens } = context.view(title.index);
  // "Kenya - Sudan talks" is no label: a dash that parts needs more than a name behind it.
  const isLabel = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    first === 0 && /^[:–—]$/.test(tokens[last + 1]?.text ?? "") && tokens.length > last + FEWEST;
  const place = places.find((one) => isLabel(one) && isCountry(one));
  if (place) return { name: place.name, span: { start: place.start, end: place.end } };
  const state = actors.find((one) => isLabel(one) && actorType(one.actor, context) === "state");
  return state ? { name: state.actor, span: { start: state.start, end: state.end } } : null;
});

/** Words behind the label, at least. */
const FEWEST = 3;
