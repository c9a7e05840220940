/**
 * Where a journey goes. In: its word, and the head of the clause where that is the place; out: the place, those listed
 * with it, and whether it goes to a place without a name.
 *
 *     will go on to Lakeside and Ravna     Lakeside, and further Ravna
 *     left for Lakeside                    Lakeside
 *     rushed to the region                 somewhere
 */
import { objectsOfPreposition } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";
import { type MeetingPlace, placeHere } from "./meeting-draft.ts";
import { delegationLed } from "./who-travels.ts";

export interface Goal {
  readonly place: MeetingPlace | null;
  readonly further: readonly PlaceMention[];
  readonly isSomewhere: boolean;
}

export function goalOfJourney(journey: Token, stayAt: number | null, view: SentenceView, context: Context): Goal {
  const verb = stayAt ?? journey.index;
  const led = delegationLed(journey, view);
  const goals = [
    ...objectsOfPreposition(view.sentence, verb, LEAVING.test(journey.lemma) && led === null ? FOR : TO),
    // "led a delegation | to Lakeside"
    ...(led ? objectsOfPreposition(view.sentence, led.index, TO) : []),
    ...(stayAt === null ? [] : [stayAt]),
  ];
  const there = view.places.find(
    (p) =>
      p.first >= journey.index &&
      (/^(?:visit|tour)$/.test(journey.lemma) || goals.some((i) => p.first <= i && i <= p.last)),
  );
  return {
    place: there ?? placeHere(view.tokens[verb]!, view, context),
    further: there ? view.places.filter((p) => p !== there && isBesideIt(p, there, view)) : [],
    isSomewhere: goals.some((i) => /^(?:region|area|capital|country)$/.test(view.tokens[i]!.lemma)),
  };
}

const TO = new Set(["to", "in"]);
const FOR = new Set(["for"]);

const LEAVING = /^(?:leave|depart|embark|head|bind|bound|set)$/;

/** "Lakeside and Ravna" */
function isBesideIt({ last }: PlaceMention, first: PlaceMention, { tokens }: SentenceView): boolean {
  const { relation, head } = tokens[last]!;
  return relation === "conj" && first.first <= head && head <= first.last;
}
