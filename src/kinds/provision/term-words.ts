/** Words by which news English tells the terms of deals. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a deal says: these have nothing but terms behind them. */
export const STATING = words(
  "call provide require stipulate include oblige envisage envision impose specify demand mandate entail foresee " +
    "prohibit ban bar forbid outlaw restrict compel commit bind dictate spell lay outline detail prescribe exempt " +
    "exclude contain cover obligate necessitate list authorise authorize guarantee feature comprise involve " +
    "propose recommend invite entitle concern speak",
);

/** What a deal does: a term where somebody or something of the conflict is behind them. */
export const EFFECTING = words(
  "allow let permit give grant lift free limit cap curb cut reduce remove halt stop end freeze suspend ease open " +
    "establish create set leave keep put place see have prevent enable force extend divide transfer hand return " +
    "release dismantle restore reopen recognise recognize define introduce add delay postpone scrap " +
    "eliminate block send move withdraw dissolve phase offer seek aim promise pledge propose " +
    "urge ask order rule address fall " +
    // what older treaties do, and what a plan would make of a country
    "cede allot allocate assign award reserve confer vest apportion carve partition split annex incorporate " +
    "replace swap confine neutralise neutralize demilitarise demilitarize delimit demarcate draw redraw fix regulate " +
    "renounce abolish unite unify devolve postpone relocate " +
    // what a deal ties to something else
    "combine couple pair link tie trade barter bundle marry balance",
);

/** What a deal does to two terms at once: "trades the captives for the port", "couples a pullback with elections". */
export const JOINING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["combine", "with and"],
      ["couple", "with and"],
      ["pair", "with and"],
      ["bundle", "with and"],
      ["marry", "with to and"],
      ["balance", "with against and"],
      ["link", "to with and"],
      ["tie", "to with and"],
      ["trade", "for against"],
      ["barter", "for against"],
      ["swap", "for against"],
      ["exchange", "for against"],
    ] as const
  ).map(([verb, list]) => [verb, words(list)]),
);

/** The preposition before what such a verb has for a term. */
export const PREPOSITION_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["call", "for"],
      ["provide", "for"],
      ["allow", "for"],
      ["ask", "for"],
      ["commit", "to"],
      ["aim", "at"],
      ["deal", "with"],
      ["speak", "of"],
      ["entitle", "to"],
    ] as const
  ).map(([verb, list]) => [verb, words(list)]),
);

/** What these are is no term: "gave them hope", "would open a way". */
export const EMPTY = words(
  "hope chance opportunity doubt question concern fear criticism praise support boost momentum victory blow space " +
    "sense reason pressure example way that this it what much little lot effect impact mention detail name word path " +
    "door room outrage anger difference confidence optimism expectation headline news reaction follow protest tension war conflict violence bloodshed audience time guest crisis situation fact idea principle need point era chapter page",
);

/** What a deal gives or takes by being there: "the sanctions lifted by the accord". */
export const GRANTING = words(
  "allow permit let give grant lift limit cap halt freeze suspend extend establish create end reduce set",
);

/** What carries the terms of a deal: "the first phase of the deal", "its terms". */
export const PARTS = words(
  "term part provision text draft phase stage step point element clause article section condition document version " +
    "outline framework measure principle annex appendix paragraph chapter core centrepiece centerpiece idea formula " +
    "point rest remainder schedule",
);

/** Nouns for single terms, and what being one of them says of it; null: as its deal is. */
export const NAMES_OF_TERMS: ReadonlyMap<string, "proposed" | "open" | null> = new Map(
  (
    [
      [
        null,
        "term provision point element clause component feature measure step principle pillar phase stage commitment obligation " +
          "key cornerstone crux linchpin centrepiece centerpiece essence gist heart core centre center",
      ],
      [
        "proposed",
        "demand condition precondition requirement concession option request suggestion idea recommendation incentive offer ask",
      ],
      [
        "open",
        "sticking obstacle hurdle stumbling issue question dispute difference disagreement concern matter topic block bone subject problem detail",
      ],
    ] as const
  ).flatMap(([status, list]) => list.split(" ").map((word) => [word, status] as const)),
);

/** Steps by which parties carry out what they agree on. */
export const STEPS = words(
  "withdraw pull leave release free lift ease remove dismantle destroy disarm surrender return open reopen halt cease " +
    "stop freeze suspend end limit reduce cut restrict allow permit monitor patrol exchange swap evacuate establish " +
    "create recognise recognize guarantee receive deploy redeploy pay ship export hand transfer hold resume deliver " +
    "respect verify inspect dilute restore rebuild expand coordinate share refrain separate form extend vacate move " +
    "retreat relinquish renounce convert dispose demobilise demobilize disband decommission integrate merge repatriate " +
    "resettle compensate apologise apologize impose reimpose grant cede divide govern administer oversee supervise " +
    "appoint draft amend dissolve elect give join host buy purchase provide stay remain keep begin start launch close " +
    "shut shutter stretch promise pledge pause drop abandon abolish normalise normalize relax scale phase eliminate",
);

/** What the parties to a deal do by it, told in the present: "the Front drops its claim, and the port gets a board". */
export const DONE_BY_TERMS = words(
  "get gain receive keep retain drop lose renounce cede yield surrender relinquish forgo waive pay hand give return " +
    "withdraw free release lift recognise recognize open reopen share elect choose appoint undertake pledge accept disarm " +
    "disband dissolve merge demobilise demobilize vacate evacuate guarantee abolish levy contribute supervise oversee verify " +
    "govern administer police place divide integrate exempt bar confine entitle oblige allot assign reserve dismantle " +
    "transfer restore exchange reduce cut limit",
);
