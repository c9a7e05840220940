/**
 * The one conflict that a report is about: its two sides and its place, for sentences that only say "the war" or "the
 * fighting". In: a report; out: what it tells elsewhere, with the words.
 *
 *     A truce between Eastmark and the Front holds. … The conflict resumed on Monday.     Eastmark, the Front
 *
 * Where a report tells of several, the first counts: it is what the report is about.
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import { placeNear } from "../../extract/place-near.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { PlaceMention } from "../../notice/noticed.ts";

export interface Conflict {
  readonly sides: readonly Party[];
  readonly place: PlaceMention | null;
}

const WAR = /^(?:war|conflict|fighting|fight|hostility|clash|violence|offensive|battle|insurgency|uprising)$/;
/** "a cease-fire between" is three words to the parser. */
const TRUCE = /^(?:truce|ceasefire|cease-fire|armistice|fire)$/;
const BETWEEN = new Set(["between"]);
const ON = new Set(["on", "against", "into"]);

export const conflictOf = oncePerReport((context): Conflict => {
  let sides: readonly Party[] = [];
  let place: PlaceMention | null = null;
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const token of view.tokens) {
      if (token.upos !== "NOUN" || !(WAR.test(token.lemma) || TRUCE.test(token.lemma))) continue;
      if (sides.length === 0) sides = sidesAt(token.index, view);
      // A truce is made where the talks are.
      if (WAR.test(token.lemma)) place ??= placeNear(token, view, ON);
    }
    if (sides.length > 0 && place) break;
  }
  return { sides, place };
});

function sidesAt(noun: number, view: SentenceView): readonly Party[] {
  const verb = view.tokens[noun]!.head;
  const between = objectsOfPreposition(view.sentence, noun, BETWEEN);
  const heads =
    between.length > 0 || childrenBy(view.sentence, noun, "cop").length > 0
      ? between
      : objectsOfPreposition(view.sentence, verb, BETWEEN);
  const parties = namedPartiesAt(heads, view);
  return parties.length === 2 ? parties : [];
}
