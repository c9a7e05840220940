/**
 * Verbs that take a stance only with certain words behind them. What may follow a verb, in small letters, and which
 * stance it is then; general vocabulary of news English.
 *
 *     gave the plan its blessing      support       gave the plan a number      nothing
 *     poured cold water on the plan   oppose        poured water                nothing
 *     would not hear of monitors      oppose, only where it is denied
 */
import { ENDS, INTEREST, LITTLE, OWN, type Phrase, PLAN, phrase } from "./phrase-parts.ts";
import { OPEN, REFUSALS } from "./refusal-phrases.ts";
import { TURNS } from "./turn-phrases.ts";

const RELEASED =
  /^(?:its|his|her|their|all) (?:[\w-]+ ){0,2}?(?:objections?|opposition|resistance|veto|reservations?)\b/;
const RECOGNISED =
  /^(?!that\b|how\b|what\b|why\b|the (?:need|importance|role|fact|danger|problem|risk)\b)(?:(?:[\w.’'-]+ ){0,6}?(?:as (?:the|an?|its|their|sole|legitimate)\b|council|government|republic|independence|sovereignty|statehood|state|border|frontier|annexation|authority|claim|result|election|regime|junta|(?:opposition|rebels|coalition|leadership)(?! (?:had|has|have|was|were|is|are|would|will|could)\b)|right)|(?!the |an? )[\w’'-]+ (?:[.,;]|$))/;

const WEIGHT = /^(?:[\w-]+ )?(?:importance|weight|value|priority|emphasis) (?:to|on|upon)\b/;

/** "fighting to oust Okoro", "trying to end his rule": who must go. */
const OUSTS =
  /^to (?:(?:oust|topple|overthrow|unseat|depose) (?=[\w“"])|(?:end|bring (?:about )?an end to) (?:the |his |her |its |their )?(?:[\w.’'-]+ ){0,6}?(?:rule|reign|regime|presidency|dictatorship)\b)/;

const DEMANDS: Record<string, Phrase[]> = {
  lean: [[/^on (?:[\w’'-]+ ){1,5}to\b/, "demand"]],
  argue: [
    [/^(?:in favou?r of|for)\b/, "support"],
    [/^against\b/, "oppose"],
  ],
  call: [
    [/^(?:for|on|upon)\b/, "demand"],
    // "called at a meeting in May for a truce"
    [
      /^(?:(?:at|in|during|after|again|once|also|yesterday|today|jointly|separately) )(?:[\w.’'-]+ ){0,8}?for\b/,
      "demand",
    ],
    [/^off\b/, "oppose"],
  ],
  push: [
    // "pushed to a new high"
    [/^to (?:an?|the|its|their|his|her|within|as|around|about|\d+)\b/, null],
    [/^(?:for|hard for|to|on with|back for)\b/, "demand"],
    [/^(?:ahead|forward|on)\b/, "support"],
    [/^back against\b/, "oppose"],
  ],
  press: [
    // "pressed their siege of the town": how they fight.
    [
      /^(?:[\w.’'-]+ ){0,3}?(?:siege|attacks?|advance|offensive|assault|campaign|case|charges|button|fight|bid|claims?)\b/,
      null,
    ],
    [/^(?:ahead|on|forward) with\b/, "support"],
    // "pressed on into the valley": how they fight.
    [/^(?:ahead|on|forward|in|into|home|towards?|up|down|(?:north|south|east|west)wards?)\b/, null],
    [/^/, "demand"],
  ],
  plead: [[/^(?:for|with)\b/, "demand"]],
  clamour: [[/^for\b/, "demand"]],
  clamor: [[/^for\b/, "demand"]],
  agitate: [
    [/^for\b/, "demand"],
    [/^against\b/, "oppose"],
  ],
  angle: [[/^for\b/, "demand"]],
  campaign: [
    [/^for\b/, "demand"],
    [/^against\b/, "oppose"],
  ],
  try: [[OUSTS, "demand"]],
  attempt: [
    [OUSTS, "demand"],
    [/^to\b/, "support"],
  ],
  fight: [
    [OUSTS, "demand"],
    [/^for (?!(?:\w+ ){0,3}(?:hour|day|week|month|year|decade|centur|long))/, "demand"],
  ],
  hold: [
    [/^to (?:account|ransom|be)\b/, null],
    [phrase(`to ${PLAN}`), "support"],
    [
      phrase(
        `to ${OWN} (?:[\\w-]+ ){0,2}?(?:word|promise|pledge|commitment|course|policy|position|line|stance|view)\\b`,
      ),
      "support",
    ],
    [/^out for\b/, "demand"],
    [/^out against\b/, "oppose"],
    [/^(?:firm|fast|its ground|their ground|his ground|her ground) /, "demand"],
    [/^out (?:the|a) (?:prospect|hope|promise|possibility) of\b/, "offer"],
  ],
  insist: [[/^\w/, "demand"]],
  tell: [
    [
      /^(?!reporters|journalists|correspondents)(?:[\w.’'-]+ ){1,5}?(?:not )?to (?!(?:the|a|an|its|his|her|their)\b)/,
      "demand",
    ],
  ],
  want: [
    [/^(?:no (?:part|truck|share)|nothing to do with|none of)\b/, "oppose"],
    [/^/, "demand"],
  ],
  lay: [
    [/^claim to\b/, "demand"],
    [
      /^down (?:its|an?|their|his|her|the|two|three|four|several|new|strict) (?:[\w-]+ )?(?:conditions?|terms?)\b/,
      "demand",
    ],
  ],
  claim: [
    [
      /^(?:the|all|all of|sovereignty|an?|its) (?:[\w-]+ ){0,3}?(?:islands?|islets?|territor(?:y|ies)|region|peninsula|waters|province|strait|reefs?|shoals?|sovereignty|share|enclave|valley|plateau)\b/,
      "demand",
    ],
  ],
  give: [
    [/^(?:[\w’'-]+ ){0,5}(?:hours?|days?|weeks?|months?|deadline|until (?:[\w-]+ ){1,3})(?: ?to)\b/, "demand"],
    [
      phrase(
        `(?:[\\w’'-]+ ){0,4}?(?:${OWN}|an?) (?:[\\w-]+ ){0,2}?(?:blessing|approval|backing|assent|consent|imprimatur|endorsement)\\b`,
      ),
      "support",
    ],
    [/^an? (?:[\w-]+ ){0,2}?welcome to\b/, "support"],
    [/^(?:[\w’'-]+ ){0,4}?(?:the|an?) (?:[\w-]+ )?(?:green light|go-ahead|nod|thumbs[- ]up)\b/, "support"],
    [
      phrase(
        `${PLAN} (?:an? |only )?(?:[\\w-]+ )?(?:cool|cold|chilly|frosty|icy|hostile|lukewarm|short) (?:reception|welcome|response|hearing|shrift)\\b`,
      ),
      "oppose",
    ],
    [phrase(`${PLAN} (?:an? |only )?(?:[\\w-]+ ){0,2}?(?:welcome|thumbs[- ]up)\\b`), "support"],
    [/^short shrift to\b/, "oppose"],
    [/^(?:way|ground|in) (?!to (?:the )?(?:fear|anger|despair|panic|grief|gloom|hope))/, "support"],
  ],
};

const SUPPORTS: Record<string, Phrase[]> = {
  attach: [[WEIGHT, "support"]],
  place: [[WEIGHT, "support"]],
  set: [
    [phrase(`${OWN} (?:face|heart) against\\b`), "oppose"],
    [phrase(`${OWN} (?:sights|heart|mind) on\\b`), "demand"],
    [/^(?:great |much )?store by\b/, "support"],
  ],
  see: [
    [/^(?:no|little|scant) (?:merit|value|virtue|advantage|benefit) in\b/, "oppose"],
    [/^(?:some |much |great |real )?(?:merit|virtue|advantage) in\b/, "support"],
  ],
  plump: [[/^for\b/, "support"]],
  rally: [[/^(?:behind|around|round|to the side of)\b/, "support"]],
  swing: [[/^behind\b/, "support"]],
  submit: [[/^to\b/, "support"]],
  look: [
    [/^forward to\b/, "support"],
    [/^with favou?r (?:on|upon)\b/, "support"],
    [/^(?:askance|coldly|coolly) (?:at|on|upon)\b/, "oppose"],
    // "looks to Ethiopia for guarantees": of whom they are asked.
    [/^to (?:[\w.’'-]+ ){1,5}?for\b/, "demand"],
    // "looks to have held on": it only seems so.
    [/^(?:for|to)\b(?! (?:have|be)\b)/, "support"],
  ],
  stand: [
    [/^in (?:the|its|their) way of\b/, "oppose"],
    [/^(?:firm|fast|pat|its ground|their ground|his ground|her ground) /, "demand"],
    // "stood by as the army came": they did nothing.
    [/^by (?:as|while|and|idly|when)\b/, null],
    [/^(?:by|behind|ready|for)\b/, "support"],
    [/^against\b/, "oppose"],
  ],
  stick: [[/^(?:to|by|with)\b/, "support"]],
  throw: [
    [/^(?:its|his|her|their) (?:full |whole )?(?:weight|support) behind\b/, "support"],
    [/^(?:it|them|this) out\b/, "oppose"],
    [phrase(`(?:out ${PLAN}|${PLAN} out\\b)`), "oppose"],
    [/^cold water on\b/, "oppose"],
  ],
  abide: [[/^by\b/, "support"]],
  adhere: [[/^to\b/, "support"]],
  // "clings to power", "clinging to hope"
  cling: [[/^to (?!(?:the |their |his |her |its )?(?:power|office|life|hope)\b)/, "support"]],
  sign: [[/^(?:up|off|on) (?:to|on|for)\b/, "support"]],
  opt: [[/^(?:for|to)\b/, "support"]],
  settle: [[/^for\b/, "support"]],
  come: [
    [/^out (?:strongly |firmly |squarely )?against\b/, "oppose"],
    [/^out (?:strongly |firmly |squarely )?in (?:favou?r|support)\b/, "support"],
    [/^down (?:firmly |squarely |hard )?(?:against|on the side of those against)\b/, "oppose"],
    [/^down (?:firmly |squarely )?(?:in favou?r of|on the side of)\b/, "support"],
    [/^(?:round|around) to\b/, "support"],
  ],
  warm: [[/^(?:up )?to\b/, "support"]],
  bow: [[/^to\b/, "support"]],
  cave: [[/^(?:in|to)\b/, "support"]],
  yield: [[/^(?:to|on|over)\b/, "support"]],
  bend: [[/^to (?:the |its |their )?(?:[\w’'-]+ ){0,3}?(?:demands?|pressure|will|wishes)\b/, "support"]],
  concede: [[/^(?:the point|ground|on)\b/, "support"]],
  consent: [[/^to\b/, "support"]],
  acquiesce: [[/^(?:to|in)\b/, "support"]],
  side: [[/^with\b/, "support"]],
  undertake: [[/^(?:not )?to\b/, "support"]],
  swear: [[/^(?:not to|to(?! (?:god|you|it|the)\b)|never)\b/, "support"]],
  commit: [[/^/, "support"]],
  reserve: [[/^(?:the|its|his|her|their) right\b/, "support"]],
  show: [
    [LITTLE, "oppose"],
    [INTEREST, "support"],
  ],
  display: [
    [LITTLE, "oppose"],
    [INTEREST, "support"],
  ],
  recognise: [[RECOGNISED, "support"]],
  recognize: [[RECOGNISED, "support"]],
  lift: [[RELEASED, "support"]],
  waive: [[RELEASED, "support"]],
  drop: [[RELEASED, "support"]],
  relent: [[/^/, "support"]],
  accede: [[/^to\b/, "support"]],
  assent: [[/^to\b/, "support"]],
  live: [
    [
      /^with (?!(?:his|her|their|its|the) (?:\w+ )?(?:famil|wife|husband|parents|mother|father|children|relatives))/,
      "support",
    ],
  ],
  say: [
    [/^(?:an? (?:[\w-]+ )?)?no to\b/, "oppose"],
    [phrase(`no ${ENDS}`), "oppose"],
    [/^(?:an? (?:[\w-]+ )?)?yes to\b/, "support"],
    [phrase(`yes ${ENDS}`), "support"],
  ],
  open: [
    [
      /^(?:the|its|his|her|their) (?:door|way) (?:to|for) (?:[\w-]+ ){0,2}?(?:talks?|negotiations?|dialogue|compromise)\b/,
      "support",
    ],
  ],
};

const OFFERS: Record<string, Phrase[]> = {
  put: [
    [/^(?:its|his|her|their) names? to\b/, "support"],
    [/^forward\b/, "offer"],
    [/^(?:on the table\b|(?:[\w’'-]+ ){1,6}?(?:on the table|forward)\b)/, "offer"],
  ],
  table: [[/^(?:an?|the|its|their|new|two|three) \w/, "offer"]],
  dangle: [[/^(?:an?|the) \w/, "offer"]],
  moot: [[/^(?:an?|the) \w/, "offer"]],
  broach: [[/^(?:the|an?) (?:idea|possibility|prospect)\b/, "offer"]],
  extend: [[/^an? olive branch\b/, "offer"]],
  raise: [
    [/^(?:no|few) (?:[\w-]+ )?objections?\b/, "support"],
    [
      /^(?:[\w-]+ ){0,2}(?:concerns?|objections?|doubts?|misgivings|reservations?) (?:about|over|with|to|that)\b/,
      "oppose",
    ],
    [/^the (?:possibility|prospect|idea) of\b/, "offer"],
  ],
  persuade: [[/^(?:[\w’'-]+ ){1,5}(?:not )?to\b/, "demand"]],
  convince: [[/^(?:[\w’'-]+ ){1,5}(?:not )?to\b/, "demand"]],
  advise: [
    [/^(?:[\w.’'-]+ ){0,4}?(?:against|not to)\b/, "oppose"],
    [/^(?:[\w.’'-]+ ){1,6}?to\b/, "demand"],
  ],
  counsel: [
    [/^(?:[\w.’'-]+ ){0,4}?(?:against|not to)\b/, "oppose"],
    [/^(?:[\w.’'-]+ ){1,6}?to\b/, "demand"],
    [/^(?:patience|caution|restraint|moderation)\b/, "demand"],
  ],
  recommend: [
    [/^against\b/, "oppose"],
    [/^(?:to (?:[\w.’'-]+ ){1,6}?)?that\b/, "demand"],
    [phrase(PLAN), "support"],
  ],
  beg: [[/^(?:for|[\w’'-]+ (?:[\w’'-]+ ){0,3}(?:not )?to)\b/, "demand"]],
};

/** What several families say of one verb is asked in this order: the words of the first come first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = mergedOf([
  TURNS,
  DEMANDS,
  SUPPORTS,
  REFUSALS,
  OPEN,
  OFFERS,
]);

function mergedOf(families: readonly Readonly<Record<string, readonly Phrase[]>>[]): ReadonlyMap<string, Phrase[]> {
  const merged = new Map<string, Phrase[]>();
  for (const family of families)
    for (const [verb, phrases] of Object.entries(family)) merged.set(verb, [...(merged.get(verb) ?? []), ...phrases]);
  return merged;
}

/** Verbs of consent that news uses only to deny it. */
export const ONLY_DENIED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    hear: /^of\b/,
    budge: /^/,
    brook: /^/,
    countenance: /^/,
    tolerate: /^/,
    stomach: /^/,
    entertain: /^/,
    contemplate: /^/,
    stand: /^(?:for|idly by)\b/,
    relent: /^/,
    flinch: /^from\b/,
    bend: /^/,
  }),
);
