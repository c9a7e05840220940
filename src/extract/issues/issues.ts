/**
 * The issues of a negotiation and the words by which a text is about them. The list of issues is closed; the words are
 * general vocabulary, by lemma, and count more the less they can mean anything else (3: by itself, 1: a hint).
 */
export const ISSUES = [
  "ceasefire",
  "monitoring",
  "humanitarian-access",
  "prisoners",
  "delineation",
  "counter-terrorism",
  "withdrawal",
  "disarmament",
  "territory",
  "security-arrangements",
  "political-transition",
  "leadership",
  "elections",
  "power-sharing",
  "constitution",
  "justice-amnesty",
  "refugees",
  "sanctions",
  "nuclear",
  "reconstruction",
  "talks-format",
  "recognition",
  "other",
] as const;
export type Issue = (typeof ISSUES)[number];

const WORDS: readonly (readonly [issue: Issue, weight: number, words: string])[] = [
  ["ceasefire", 3, "ceasefire truce cessation hostility lull armistice"],
  [
    "ceasefire",
    2,
    "fire cease halt calm fighting bombardment shelling airstrike bombing violence rocket de-escalation",
  ],
  ["ceasefire", 1, "stop end pause attack offensive strike bomb shell war quiet"],
  ["monitoring", 3, "monitor monitoring observer verification verify peacekeeper inspector inspection"],
  ["monitoring", 2, "mechanism hotline oversee supervise compliance watchdog"],
  ["humanitarian-access", 3, "humanitarian aid convoy corridor blockade siege crossing evacuation evacuate relief"],
  [
    "humanitarian-access",
    2,
    "food medicine access civilian delivery deliver starve besiege supplies fuel import export goods",
  ],
  ["prisoners", 3, "prisoner hostage detainee captive jail swap abductee"],
  ["prisoners", 2, "release free exchange detain girl remains imprison"],
  ["delineation", 3, "delineate separate separation intermingle distinguish marble"],
  ["delineation", 2, "moderate extremist"],
  ["counter-terrorism", 3, "terrorism terrorist extremist jihadist jihadi militant counterterrorism extremism"],
  ["counter-terrorism", 2, "coalition fight defeat destroy degrade combat target campaign"],
  ["withdrawal", 3, "withdraw withdrawal pullout pullback drawdown pull-out"],
  ["withdrawal", 2, "troop pull leave retreat redeploy evacuate soldier deployment"],
  ["disarmament", 3, "disarm disarmament demilitarise demilitarize decommission demobilise demobilize disarming"],
  ["disarmament", 2, "weapon rocket arms missile chemical tunnel surrender arsenal rearm"],
  ["territory", 3, "territory border annex annexation settlement sovereignty occupation occupy land island enclave"],
  ["territory", 2, "territorial map region zone integrity partition autonomy city area line"],
  [
    "security-arrangements",
    3,
    "security guarantee buffer no-fly demilitarised demilitarized smuggling deterrence patrol",
  ],
  ["security-arrangements", 2, "zone base defend protect defence defense military alliance exercise police army force"],
  ["political-transition", 3, "transition transitional settlement reconciliation"],
  ["political-transition", 2, "political solution government democracy reform process peace"],
  ["leadership", 3, "resign resignation ouster oust step-down depart removal"],
  ["leadership", 2, "leader president regime power reign rule fate remove"],
  ["elections", 3, "election vote ballot referendum electoral poll candidate voter"],
  ["power-sharing", 3, "power-sharing unity coalition-government autonomy federal federalism devolution"],
  ["power-sharing", 2, "share post cabinet seat minority representation inclusive"],
  ["constitution", 3, "constitution constitutional charter"],
  ["justice-amnesty", 3, "amnesty tribunal prosecute prosecution justice pardon accountability impunity court"],
  ["justice-amnesty", 2, "crime trial punish investigation investigate"],
  ["refugees", 3, "refugee displaced migrant asylum resettle repatriation"],
  ["refugees", 1, "migration home return"],
  ["sanctions", 3, "sanction embargo tariff boycott asset"],
  ["sanctions", 2, "economic penalty lift trade ban freeze restriction relief"],
  ["nuclear", 3, "nuclear enrichment uranium centrifuge denuclearisation denuclearization plutonium warhead reactor"],
  ["nuclear", 2, "missile nuke breakout inspector weapons-grade proliferation"],
  ["reconstruction", 3, "reconstruction rebuild rebuilding donor"],
  ["reconstruction", 2, "fund funding investment billion infrastructure development aid-package"],
  ["talks-format", 3, "talk negotiation negotiate summit meeting dialogue negotiator mediator mediation conference"],
  ["talks-format", 2, "table meet round delegation participate invite attend resume process venue agenda"],
  [
    "recognition",
    3,
    "recognise recognize recognition normalise normalize normalisation normalization embassy legitimacy",
  ],
  ["recognition", 2, "diplomatic tie relation statehood independence legitimate"],
];

/** For each word, the issues it speaks for. */
export const SPEAKS_FOR: ReadonlyMap<string, readonly { readonly issue: Issue; readonly weight: number }[]> = (() => {
  const found = new Map<string, { issue: Issue; weight: number }[]>();
  for (const [issue, weight, words] of WORDS) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), { issue, weight }]);
  }
  return found;
})();
