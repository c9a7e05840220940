/** Words by which news English tells of deals and of what becomes of them. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that are a deal by themselves. */
export const DEALS = words(
  "deal agreement accord pact treaty truce ceasefire armistice settlement memorandum covenant",
);

/** Nouns that are a deal only with a word that says so: "peace plan", "Security Council resolution", "draft framework". */
export const DEALS_OF_A_KIND = words(
  "plan proposal framework resolution initiative roadmap arrangement compromise communiqué communique declaration protocol convention package understanding statement pause lull cessation halt blueprint offer draft formula scheme swap exchange",
);

/** Words before a deal of business, sport or court, which no parties of a conflict make. */
export const NOT_OF_PARTIES = words(
  "book record film movie television tv broadcast broadcasting plea car merger takeover sponsorship licensing advertising transfer rental real estate property wage pay contract studio player divorce insurance patent job buyout acquisition endorsement subscription",
);
/** Those who make such deals. */
export const TRADERS = words(
  "company firm supplier club studio bank player manufacturer airline retailer publisher automaker customer shareholder landlord owner broadcaster magazine newspaper insurer consumer lawyer buyer seller bidder",
);

/** Words before or behind such a noun that make it a deal. */
export const OF_A_DEAL = words(
  "agreed peace truce ceasefire fire council un u.n. nations security draft joint nuclear trade humanitarian political disarmament withdrawal power-sharing transition final settlement fighting ceasefires summit armistice swap exchange prisoner reconciliation partition",
);

/** Truces stop the fighting, deals settle something: two of them are told apart by that. */
export const TRUCES = words("truce ceasefire fire armistice pause lull cessation halt");

export const REACHING = words(
  "reach strike conclude clinch seal secure forge finalise finalize broker announce achieve make agree negotiate declare cut cement cobble unveil get win produce complete mediate close detail impose install arrange hammer thrash institute establish create issue patch proclaim hatch dictate stitch wrap facilitate",
);
/** What is hailed was made. */
export const PRAISING = words("hail welcome praise applaud celebrate");
/** Done to nothing but deals. */
export const CLOSING = words(
  "reach strike conclude clinch broker forge negotiate hammer thrash ratify seal repudiate abrogate lapse renew",
);
/** What one party lays before the others. */
export const PUT_FORWARD = words("proposal framework roadmap initiative blueprint offer draft");
export const SIGNING = words("sign initial ratify ink countersign cosign");
export const ADOPTING = words("adopt pass approve endorse enact vote");
export const PROPOSING = words(
  "propose draw circulate suggest offer seek want demand urge push press float envisage envision pursue call appeal advocate insist request present submit table consider need require support back favour favor promise pledge hope prepare pave",
);
export const NEGOTIATING = words(
  "negotiate discuss draft hammer work mull debate finalise finalize explore iron shape craft prepare consider bargain talk haggle wrangle dicker parley",
);
export const REJECTING = words(
  "reject refuse dismiss veto spurn rebuff decline turn shun scorn disdain deride ridicule rubbish repel",
);
/** Against a deal, which may stand all the same. */
export const OPPOSING = words("oppose denounce slam condemn blast resist");
export const LEAVING = words(
  "abandon withdraw pull scrap cancel quit exit ditch renounce nullify revoke terminate leave end suspend tear scuttle derail torpedo kill wreck sink shatter destroy undo repudiate abrogate disown disavow void annul rescind invalidate quash overturn discard jettison junk dissolve bury",
);
export const VIOLATING = words(
  "violate breach break flout defy infringe ignore mar contravene transgress dishonour dishonor overstep trample",
);
export const KEEPING = words(
  "implement honour honor respect observe uphold keep maintain enforce follow comply abide adhere certify extend renew prolong monitor guarantee police",
);

/** What a deal does by itself. */
export const HOLDING = words("hold begin start last continue remain stay survive endure stand stick prevail");
/** What a deal says by its terms. */
export const PROVIDING = words(
  "call provide require allow authorise authorize impose demand include give oblige bind ban stipulate envisage envision limit prohibit permit commit establish grant lift free",
);
export const COLLAPSING = words(
  "collapse fail fall unravel crumble break expire end falter lapse disintegrate fray flounder founder crack die implode shatter fizzle peter wither melt rupture splinter dissolve evaporate buckle elapse",
);

/** Of talks: to come to nothing for now. */
export const STALLING = words("stall falter deadlock end break stop freeze");
/** Of hopes and prospects: to end them. */
export const DASHING = words("dash shatter crush fade dim recede evaporate dwindle wane doom");
/** What a deal that stands does or meets with. */
export const SHOWING = words("follow emerge end halt bring mark cap ease pave stop clear");

/** Nouns above a deal that tell what becomes of it, and how much they weigh: "the collapse of the deal". */
export const ABOVE: ReadonlyMap<
  string,
  {
    readonly status:
      | "signed"
      | "in-force"
      | "violated"
      | "collapsed"
      | "negotiating"
      | "proposed"
      | "reached"
      | "implemented"
      | "rejected";
    readonly weight: 1 | 2 | 3;
  }
> = new Map(
  (
    [
      ["violated", 2, "violation breach infringement defiance contravention"],
      ["collapsed", 3, "collapse breakdown demise unraveling unravelling"],
      ["collapsed", 2, "failure end expiration expiry"],
      ["negotiating", 3, "talk negotiation verge brink cusp"],
      ["negotiating", 2, "effort discussion work draft bid attempt outline contour detail way path"],
      ["negotiating", 1, "prospect hope chance progress condition"],
      ["proposed", 2, "call proposal demand appeal push idea possibility"],
      ["proposed", 1, "plan request need option goal"],
      ["signed", 2, "signing signature"],
      ["in-force", 2, "signatory observance"],
      ["reached", 2, "announcement declaration proclamation conclusion sponsor guarantor anniversary"],
      ["reached", 1, "term part provision text party result"],
      ["implemented", 2, "implementation enforcement compliance"],
      ["rejected", 3, "rejection refusal"],
    ] as const
  ).flatMap(([status, weight, list]) => list.split(" ").map((word) => [word, { status, weight }] as const)),
);
