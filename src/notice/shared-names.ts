/**
 * What the names of a report are told by, for its actors and its places alike. In: a report's sentences; out: the names
 * known beforehand, the states and places that no list knows, and the places that a noun introduces.
 *
 *     Kenya and Karvelia's government met in the town of Ravna.
 *     └known┘   └state┘                               └introduced┘
 */
import type { Analysis } from "../language/analysis.ts";
import type { DraftMention } from "./actors/draft-mention.ts";
import { findKnown } from "./actors/lexicon.ts";
import { type UnknownNames, unknownNames } from "./actors/unknown-states.ts";
import { introducedPlaces, type PlaceNames } from "./places/introduced-places.ts";

export interface SharedNames {
  /** By sentence. */
  readonly known: readonly (readonly DraftMention[])[];
  readonly unknown: UnknownNames;
  readonly introduced: PlaceNames;
}

export function sharedNames(analysis: Analysis): SharedNames {
  const known = analysis.sentences.map(findKnown);
  return { known, unknown: unknownNames(analysis, known), introduced: introducedPlaces(analysis) };
}
