/**
 * Verbs that say something only with certain nouns. In: a verb and its sentence; out: yes or no.
 *
 *     raised the possibility · paid tribute · put the toll at nine        raised the flag · paid the bill: no
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** What somebody lays out before others. */
const OUTLINED =
  /^(?:plan|proposal|condition|demand|position|step|vision|strategy|term|measure|stance|concern|objection|priority|policy|grievance|view)$/;

/** Verbs that say something with such an object alone: "raised the possibility", "claimed responsibility", "put the toll at nine". */
const WORDED: ReadonlyMap<string, RegExp> = new Map([
  [
    "raise",
    /^(?:concern|possibility|doubt|issue|prospect|alarm|fear|spectre|specter|matter|question|objection|point|subject|complaint|case)$/,
  ],
  ["claim", /^(?:responsibility|credit|victory|success|gain|advance|breakthrough|capture)$/],
  ["take", /^(?:responsibility|credit|issue)$/],
  [
    "admit",
    /^(?:mistake|error|fault|defeat|failure|guilt|responsibility|involvement|role|loss|wrongdoing|shortcoming|difficulty|setback|killing|attack)$/,
  ],
  ["concede", /^(?:defeat|mistake|error|failure|loss|shortcoming|difficulty|setback)$/],
  ["float", /^(?:idea|proposal|possibility|plan|prospect|notion|suggestion)$/],
  ["outline", OUTLINED],
  ["detail", OUTLINED],
  [
    "signal",
    /^(?:readiness|willingness|support|intention|intent|desire|interest|opposition|approval|openness|preparedness|determination|unwillingness)$/,
  ],
  ["accept", /^(?:responsibility|blame)$/],
  ["put", /^(?:number|toll|figure|count|total|loss|death|casualty|damage|cost|strength|size|estimate|blame)$/],
  ["issue", /^(?:ultimatum|warning|appeal|apology|call|threat|denial|condemnation|plea|rebuke|demand)$/],
  ["make", /^(?:appeal|plea|promise|pledge|threat|accusation|allegation|assertion)$/],
  ["pay", /^(?:tribute|homage)$/],
  ["give", /^(?:assurance|warning|ultimatum|pledge|promise|undertaking|guarantee)$/],
  ["offer", /^(?:apology|condolence|praise|criticism|congratulation|assurance|reassurance|guarantee|thanks)$/],
  ["send", /^(?:condolence|congratulation|greetings?|thanks)$/],
  [
    "convey",
    /^(?:condolence|congratulation|greetings?|thanks|concern|message|warning|regret|apology|demand|position|assurance)$/,
  ],
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
    /^(?:death|casualty|loss|injury|damage|violation|breach|attack|raid|strike|shot|shooting|shelling|fire|firing|gunfire|clash|fighting|battle|explosion|blast|bombing|killing|looting|violence|exchange|movement|sighting|progress|advance|gain|evidence|case|incident|capture|seizure|arrest|abduction|kidnapping|discovery|breakthrough|setback|outbreak|shortage|delay|dead|wounded|finding|result)$/,
  ],
]);

/** Verbs that may: those with an object, and "spoke of progress". */
export function canPutInWords(lemma: string): boolean {
  return WORDED.has(lemma) || PHRASES.has(lemma) || /^(?:tell|invite)$/.test(lemma);
}

/** Verbs that say something with the words around them: what is ruled out, hinted at, held against somebody. */
interface Phrase {
  /** The words right behind the verb. */
  readonly behind?: RegExp;
  /** A preposition further on, where the verb has an object: "referred to it as a trap". */
  readonly led?: RegExp;
  /** A complement of the object: "held the army responsible". */
  readonly complement?: RegExp;
}

const PHRASES: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ["rule", { behind: /^out/ }],
  ["hit", { behind: /^(?:out|back) (?:at|against)/ }],
  ["push", { behind: /^back (?:at|against|on)/ }],
  ["lash", { behind: /^out/ }],
  ["play", { behind: /^down/ }],
  ["talk", { behind: /^(?:up|down)/ }],
  ["brush", { behind: /^(?:aside|off)/ }],
  ["shrug", { behind: /^off/ }],
  ["wave", { behind: /^(?:aside|away|off)/ }],
  ["spell", { behind: /^out/ }],
  [
    "point",
    {
      behind:
        /^(?:out (?!that\b|at\b|of\b)|to (?:the |a |an |its |his |her |their )?(?:lack|need|failure|progress|evidence|success|shortcoming|flaw|gap|risk|danger|fact|threat|absence|number|rise|fall)s?\b)/,
    },
  ],
  ["insist", { behind: /^(?:up)?on/ }],
  ["hint", { behind: /^at/ }],
  ["object", { behind: /^to/ }],
  ["allude", { behind: /^to/ }],
  ["advise", { behind: /^against/ }],
  ["argue", { behind: /^(?:for|against)/ }],
  ["speak", { behind: /^(?:of|out against)/ }],
  ["refer", { behind: /^to/, led: /^as$/ }],
  ["cast", { led: /^as$/ }],
  ["hold", { complement: /^(?:responsible|accountable|liable)$/ }],
  ["credit", { led: /^(?:with|for)$/ }],
  ["claim", { behind: /^to (?:have|control|hold|represent|speak) / }],
]);

export function isPhrase({ lemma, index, xpos }: Token, { sentence, tokens }: SentenceView): boolean {
  const phrase = PHRASES.get(lemma);
  // "speaking of which", "alluding to the pact": told by the way.
  if (!phrase || xpos === "VBG") return false;
  const behind = tokens
    .slice(index + 1, index + 5)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const isBehind = phrase.behind?.test(behind) ?? childrenBy(sentence, index, "obj").length > 0;
  const isThen = phrase.led === undefined || hasPreposition(index, phrase.led, sentence);
  const { complement } = phrase;
  const isComplement =
    complement === undefined ||
    tokens.slice(index + 2, index + FAR).some((token) => token.upos === "ADJ" && complement.test(token.text));
  return isBehind && isThen && isComplement && !isBlow(index, lemma, sentence);
}

/** "hit back at army posts", "brushed aside the garrison", "waved away a lorry": a deed, as what it falls on shows. */
function isBlow(verb: number, lemma: string, sentence: SentenceView["sentence"]): boolean {
  if (!/^(?:hit|push|brush|wave|talk)$/.test(lemma)) return false;
  return childrenBy(sentence, verb, "obj", "obl").some((noun) => BEARS_BLOWS.test(noun.lemma));
}

const BEARS_BLOWS =
  /^(?:army|force|troop|soldier|rebel|fighter|militia|guerrilla|insurgent|gunman|garrison|patrol|convoy|post|position|base|camp|checkpoint|front|line|column|tank|car|truck|lorry|crowd)$/;

/** Words from "held" to "responsible", at most. */
const FAR = 9;

function hasPreposition(verb: number, preposition: RegExp, sentence: SentenceView["sentence"]): boolean {
  // "cast ballots as the guns fell silent": when, and not what for.
  return childrenBy(sentence, verb, "obl", "advcl", "xcomp").some(
    ({ index }) =>
      childrenBy(sentence, index, "nsubj", "nsubj:pass").length === 0 &&
      childrenBy(sentence, index, "case", "mark").some(({ text }) => preposition.test(text)),
  );
}

export function isPutInWords(verb: Token, view: SentenceView): boolean {
  const { lemma, index } = verb;
  const object = WORDED.get(lemma);
  // "put the dead at nine", "puts the assets at ten million"
  const isCount =
    lemma === "put" &&
    childrenBy(view.sentence, index, "obj").length > 0 &&
    childrenBy(view.sentence, index, "obl").some((number) => isNumberAt(number, view));
  if (isCount) return true;
  if (isPhrase(verb, view) || isTold(verb, view)) return true;
  return (
    object !== undefined &&
    // "reported heavy shelling": the tree may take it for something that they do.
    childrenBy(view.sentence, index, "obj", "xcomp").some(
      (noun) => (object.test(noun.lemma) || object.test(noun.text.toLowerCase())) && !isNone(noun, view),
    )
  );
}

/** "told the guards to leave", "invited Okoro to a meeting": somebody is asked to do something. */
export function isTold({ lemma, index, xpos }: Token, { sentence }: SentenceView): boolean {
  if (!/^(?:tell|invite)$/.test(lemma) || !/^VB[DN]$/.test(xpos)) return false;
  const asked = childrenBy(sentence, index, "obj", "iobj")[0];
  if (!asked || asked.index < index) return false;
  const task = [...childrenBy(sentence, index, "xcomp"), ...childrenBy(sentence, asked.index, "acl")].some(
    (to) => to.xpos === "VB" && to.index > asked.index && childrenBy(sentence, to.index, "mark").length > 0,
  );
  return task || (lemma === "invite" && hasPreposition(index, /^(?:to|for)$/i, sentence));
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
