import { numbersOf } from "../kinds/compare-days.ts";
import type { Edtf } from "../model/edtf.ts";
import { byCodeUnits } from "./in-order.ts";
import type { Voice } from "./settle.ts";

/**
 * The times that claims give one thing come in; the one that holds goes out: corrected, then stated, then the closest,
 * then the one of most origins, then the latest told.
 *
 *     2024-03-11 (inferred, 2 origins), 2024-03 (inferred)  ->  2024-03-11
 */
export function settleWhen(voices: readonly (Voice & { readonly when: Edtf | null })[]): Edtf | null {
  const sides = Map.groupBy(
    voices.filter((voice) => voice.when !== null),
    (voice) => voice.when!,
  );
  const ranked = [...sides].map(([when, said]) => {
    const days = numbersOf(when);
    return {
      when,
      corrected: said.some((voice) => voice.corrected.has("when")) ? 1 : 0,
      stated: said.some((voice) => voice.stated.has("when")) ? 1 : 0,
      length: days ? days.last - days.first : Number.POSITIVE_INFINITY,
      origins: new Set(said.map((voice) => voice.origin)).size,
      latest: said.reduce((latest, voice) => ((voice.published ?? "") > latest ? voice.published! : latest), ""),
    };
  });
  ranked.sort(
    (a, b) =>
      b.corrected - a.corrected ||
      b.stated - a.stated ||
      (a.length === b.length ? 0 : a.length - b.length) ||
      b.origins - a.origins ||
      byCodeUnits(b.latest, a.latest) ||
      byCodeUnits(a.when, b.when),
  );
  return ranked[0]?.when ?? null;
}
