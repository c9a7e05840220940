/** Words by which news English tells of deals and of what becomes of them. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that are a deal by themselves. */
export const DEALS = words(
  "deal agreement accord pact treaty truce ceasefire armistice settlement memorandum covenant",
);

/** Nouns that are a deal only with a word that says so: "peace plan", "Security Council resolution", "draft framework". */
export const DEALS_OF_A_KIND = words(
  "plan proposal framework resolution initiative roadmap arrangement compromise communiqué communique declaration protocol convention package understanding statement pause lull cessation halt blueprint offer",
);

/** Words before or behind such a noun that make it a deal. */
export const OF_A_DEAL = words(
  "peace truce ceasefire fire council un security draft joint nuclear trade humanitarian political disarmament withdrawal power-sharing transition final settlement fighting ceasefires summit armistice swap exchange prisoner reconciliation partition",
);

/** Truces stop the fighting, deals settle something: two of them are told apart by that. */
export const TRUCES = words("truce ceasefire fire armistice pause lull cessation halt");

export const REACHING = words(
  "reach strike conclude clinch seal secure forge finalise finalize broker announce achieve make agree negotiate declare cut cement cobble unveil get win produce complete mediate close hail welcome praise applaud detail outline impose",
);
export const SIGNING = words("sign initial ratify ink");
export const ADOPTING = words("adopt pass approve endorse enact vote");
export const PROPOSING = words(
  "propose suggest offer seek want demand urge push press float envisage envision pursue call appeal advocate insist request present submit table consider need require support back favour favor promise pledge hope prepare pave",
);
export const NEGOTIATING = words(
  "negotiate discuss draft hammer work mull debate finalise finalize explore iron shape craft prepare consider bargain talk",
);
export const REJECTING = words("reject refuse dismiss oppose veto spurn rebuff decline turn denounce shun reject");
export const LEAVING = words(
  "abandon withdraw pull scrap cancel quit exit ditch renounce nullify revoke terminate leave end suspend tear scuttle derail torpedo kill wreck sink shatter destroy undo",
);
export const VIOLATING = words(
  "violate breach break flout undermine defy infringe ignore mar strain test threaten jeopardise jeopardize",
);
export const KEEPING = words(
  "implement honour honor respect observe uphold keep maintain enforce follow comply abide adhere certify extend renew prolong monitor guarantee police",
);

/** What a deal does by itself. */
export const HOLDING = words(
  "hold take come enter begin start go last continue remain stay survive endure stand stick work expand",
);
/** What a deal says by its terms. */
export const PROVIDING = words(
  "call provide require allow include give oblige bind ban stipulate envisage envision limit prohibit permit commit establish grant lift free",
);
export const COLLAPSING = words(
  "collapse fail fall unravel crumble break expire end falter lapse disintegrate fray flounder founder crack die implode shatter",
);

/** Nouns above a deal that tell what becomes of it: "violations of the truce", "the collapse of the deal". */
export const ABOVE: ReadonlyMap<
  string,
  "violated" | "collapsed" | "negotiating" | "proposed" | "reached" | "implemented" | "rejected"
> = new Map(
  (
    [
      ["violated", "violation breach infringement"],
      ["collapsed", "collapse breakdown failure end demise unraveling unravelling expiration expiry"],
      [
        "negotiating",
        "talk negotiation prospect effort hope chance discussion work progress contour draft bid attempt condition possibility way path outline detail",
      ],
      ["proposed", "call proposal plan demand appeal push idea request need"],
      ["reached", "term part signing announcement provision text signatory party result condition sponsor conclusion"],
      ["implemented", "implementation enforcement compliance"],
      ["rejected", "rejection refusal"],
    ] as const
  ).flatMap(([status, list]) => list.split(" ").map((word) => [word, status] as const)),
);
