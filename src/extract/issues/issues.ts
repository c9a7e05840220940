/**
 * The issues of a negotiation and the words by which a text is about them. The list of issues is closed; the words are
 * general vocabulary, by lemma, and count more the less they can mean anything else (3: by itself, 1: a hint). Titles
 * and the things that stand in every clause of such a report ("government", "president", "border") count little.
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
    "fire cease halt calm fighting bombardment shelling airstrike bombing violence rocket de-escalation de-escalate pause restraint non-aggression bloodshed",
  ],
  ["ceasefire", 1, "stop end attack offensive strike bomb shell war quiet assault aggression"],
  ["monitoring", 3, "monitor monitoring observer verification verify inspector inspection inspect"],
  [
    "monitoring",
    2,
    "mechanism hotline oversee supervise supervision compliance watchdog patrol peacekeeper surveillance sensor",
  ],
  ["humanitarian-access", 3, "humanitarian aid convoy corridor blockade siege crossing evacuation evacuate"],
  [
    "humanitarian-access",
    2,
    "food medicine medical access deliver delivery starve besiege supplies fuel import export goods relief passage closure",
  ],
  ["humanitarian-access", 1, "civilian wounded road highway reopen famine hunger vaccine vaccination hospital doctor"],
  [
    "prisoners",
    3,
    "prisoner hostage detainee captive jail swap abductee imprison kidnap captor inmate captivity abduct abduction",
  ],
  ["prisoners", 2, "release free detain girl remains detention custody imprisonment jailed"],
  ["prisoners", 1, "exchange"],
  [
    "delineation",
    3,
    "delineate delineation separate separation intermingle distinguish marble disassociate dissociate",
  ],
  ["delineation", 2, "moderate extremist"],
  ["counter-terrorism", 3, "terrorism terrorist terror extremist jihadist jihadi counterterrorism extremism"],
  ["counter-terrorism", 2, "militant coalition fight defeat destroy degrade combat target campaign militancy"],
  ["withdrawal", 3, "withdraw withdrawal pullout pullback drawdown pull-out"],
  ["withdrawal", 2, "troop pull leave retreat redeploy evacuate soldier deployment"],
  [
    "disarmament",
    3,
    "disarm disarmament demilitarise demilitarize decommission demobilise demobilize disarming rearm decommissioning demobilisation demobilization landmine",
  ],
  [
    "disarmament",
    2,
    "weapon rocket arms missile chemical tunnel surrender arsenal weaponry ammunition munition disband explosive rifle",
  ],
  [
    "territory",
    3,
    "territory annex annexation sovereignty occupation occupy land island enclave settler demarcate demarcation delimitation secede secession exclave archipelago reef",
  ],
  [
    "territory",
    2,
    "border territorial map integrity partition autonomy boundary strip outpost frontier maritime sovereign cede coastline",
  ],
  ["territory", 1, "region area city line settlement"],
  ["security-arrangements", 3, "buffer no-fly demilitarised demilitarized demining smuggling deterrence patrol"],
  [
    "security-arrangements",
    2,
    "security guarantee zone base defend protect defence defense exercise safeguard airspace",
  ],
  ["security-arrangements", 1, "military alliance police army force troop"],
  ["political-transition", 3, "transition transitional reconciliation caretaker"],
  [
    "political-transition",
    2,
    "political democracy reform interim governance democratic democratisation democratization",
  ],
  ["political-transition", 1, "government solution process peace settlement"],
  [
    "leadership",
    3,
    "resign resignation ouster oust step-down depart departure removal reign abdicate abdication impeach impeachment overthrow topple unseat",
  ],
  ["leadership", 1, "president regime power rule fate remove successor leader"],
  [
    "elections",
    3,
    "election ballot referendum electoral poll candidate voter runoff run-off recount plebiscite polling electorate",
  ],
  ["elections", 2, "vote"],
  [
    "power-sharing",
    3,
    "power-sharing autonomy federal federalism devolution devolve decentralise decentralize decentralisation decentralization federation confederation",
  ],
  ["power-sharing", 2, "unity cabinet representation portfolio ministerial rotate"],
  ["power-sharing", 1, "share post seat minority inclusive"],
  ["constitution", 3, "constitution constitutional charter constituent"],
  [
    "justice-amnesty",
    3,
    "amnesty tribunal prosecute prosecution justice pardon impunity court clemency reparation extradite extradition indict indictment immunity perpetrator prosecutor",
  ],
  [
    "justice-amnesty",
    2,
    "crime trial punish investigation investigate accountability atrocity genocide convict sentence accountable",
  ],
  [
    "refugees",
    3,
    "refugee displaced migrant asylum resettle repatriation repatriate returnee uproot resettlement deport deportation",
  ],
  ["refugees", 1, "migration home return"],
  ["sanctions", 3, "sanction embargo boycott blacklist unfreeze delist"],
  ["sanctions", 2, "penalty asset isolation"],
  ["sanctions", 1, "economic lift ban freeze restriction relief ease"],
  ["nuclear", 3, "nuclear atomic enrichment enrich uranium centrifuge denuclearisation denuclearization denuclearize"],
  ["nuclear", 3, "plutonium warhead reactor nuke"],
  ["nuclear", 2, "breakout weapons-grade proliferation stockpile sunset safeguards cascade isotope"],
  ["reconstruction", 3, "reconstruction rebuild rebuilding donor"],
  [
    "reconstruction",
    2,
    "fund funding investment billion infrastructure development aid-package loan lender rehabilitation",
  ],
  [
    "talks-format",
    3,
    "talk negotiation negotiate summit meeting dialogue negotiator mediator mediation conference mediate reconvene facilitator",
  ],
  [
    "talks-format",
    2,
    "meet round delegation participate invite attend resume venue agenda table invitation engage engagement communication contact visit mediate negotiable",
  ],
  ["talks-format", 1, "process"],
  [
    "recognition",
    3,
    "recognise recognize recognition normalise normalize normalisation normalization embassy legitimacy",
  ],
  ["recognition", 2, "diplomatic tie statehood independence legitimate ambassador consulate"],
  ["recognition", 1, "relation"],
  ["other", 3, "tariff customs fishery fishing climate emission subsidy commodity trade"],
  ["other", 2, "market currency farm environment membership language education culture worker"],
];

/** For each word, the issues it speaks for. */
export const SPEAKS_FOR: ReadonlyMap<string, readonly { readonly issue: Issue; readonly weight: number }[]> = (() => {
  const found = new Map<string, { issue: Issue; weight: number }[]>();
  for (const [issue, weight, words] of WORDS) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), { issue, weight }]);
  }
  return found;
})();
