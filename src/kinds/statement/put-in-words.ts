/**
 * Verbs that say something only with certain nouns. In: a verb and its sentence; out: yes or no.
 *
 *     raised the possibility · paid tribute · put the toll at nine        raised the flag · paid the bill: no
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs that say something with such an object alone: "raised the possibility", "claimed responsibility", "put the toll at nine". */
const WORDED: ReadonlyMap<string, RegExp> = new Map([
  ["raise", /^(?:concern|possibility|doubt|issue|prospect|alarm|fear|spectre|specter)$/],
  ["claim", /^(?:responsibility|credit|victory)$/],
  ["take", /^(?:responsibility|credit)$/],
  ["accept", /^(?:responsibility|blame)$/],
  ["put", /^(?:number|toll|figure|count|total|loss|death|casualty|damage|cost|strength|size|estimate|blame)$/],
  ["issue", /^(?:ultimatum|warning|appeal|apology|call|threat|denial|condemnation|plea|rebuke|demand)$/],
  ["make", /^(?:appeal|plea|promise|pledge|threat|accusation|allegation|assertion)$/],
  ["pay", /^(?:tribute|homage)$/],
  ["give", /^(?:assurance|warning|ultimatum|pledge|promise|undertaking|guarantee)$/],
  ["offer", /^(?:apology|condolence|praise|criticism|congratulation)$/],
  ["lay", /^blame$/],
  ["pin", /^blame$/],
  ["level", /^(?:accusation|charge|allegation|criticism)$/],
  ["lodge", /^(?:complaint|protest|objection)$/],
  ["deliver", /^(?:warning|ultimatum|rebuke)$/],
  ["sound", /^(?:note|warning|alarm)$/],
  ["renew", /^(?:call|demand|offer|threat|warning|pledge|promise|appeal|accusation)$/],
  ["repeat", /^(?:call|demand|offer|threat|warning|pledge|promise|appeal|accusation|claim|denial)$/],
  ["heap", /^(?:praise|scorn|blame)$/],
  ["pour", /^scorn$/],
  ["cast", /^(?:doubt|blame)$/],
  // what is seen or counted, and no person: "reported nine deaths", "reported shots at the bridge"
  [
    "report",
    /^(?:death|casualty|loss|injury|damage|violation|breach|attack|raid|strike|shot|shooting|shelling|fire|firing|gunfire|clash|fighting|battle|explosion|blast|bombing|killing|looting|violence|exchange|movement|sighting|progress|advance|gain|breakthrough|setback|outbreak|shortage|delay|dead|wounded|finding|result)$/,
  ],
]);

/** Verbs that may: those with an object, and "spoke of progress". */
export function canPutInWords(lemma: string): boolean {
  return lemma === "speak" || WORDED.has(lemma);
}

export function isPutInWords({ lemma, index }: Token, view: SentenceView): boolean {
  const object = WORDED.get(lemma);
  // "put the dead at nine", "puts the assets at ten million"
  const isCount =
    lemma === "put" &&
    childrenBy(view.sentence, index, "obj").length > 0 &&
    childrenBy(view.sentence, index, "obl").some((number) => isNumberAt(number, view));
  if (isCount) return true;
  // "spoke of a glimmer of hope"
  if (lemma === "speak") return view.tokens[index]!.xpos !== "VBG" && /^of$/i.test(view.tokens[index + 1]?.text ?? "");
  return (
    object !== undefined &&
    childrenBy(view.sentence, index, "obj").some((noun) => object.test(noun.lemma) && !isNone(noun, view))
  );
}

/** What a figure is told in. */
const AMOUNTS =
  /^(?:person|man|percent|%|cent|dollar|euro|pound|franc|million|billion|thousand|hundred|dozen|ton|tonne|barrel|hour|day|week|month|year)$/;

function isNumberAt({ index, upos, lemma }: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const isAt = childrenBy(sentence, index, "case").some(({ text }) => /^at$/i.test(text));
  // "put a question to them at 9 a.m."
  if (view.isTime(tokens[index]!)) return false;
  // "put guards at 12 checkpoints": those are places.
  return isAt && (upos === "NUM" || (AMOUNTS.test(lemma) && childrenBy(sentence, index, "nummod").length > 0));
}

/** "gave no promise", "made no threat": nothing was said. */
export function isNone({ index }: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, index, "det").some(({ text }) => /^(?:no|neither|any)$/i.test(text));
}
