/** Titles and offices of English, by which persons are told. General vocabulary. */
const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));

const STATE_OFFICES =
  "president premier chancellor minister secretary king queen prince princess emir sheikh sheik shah sultan governor gov mayor " +
  "senator sen congressman congresswoman representative rep lawmaker legislator parliamentarian mp speaker judge justice attorney " +
  "treasurer undersecretary counsellor counselor ambassador envoy emissary consul commissioner regent dictator strongman premier-designate " +
  "president-elect ex-president ex-minister vice-president subsecretary prosecutor";
const PARTY_OFFICES =
  "leader chief head deputy chairman chairwoman chair co-chair co-leader director secretary-general negotiator mediator facilitator " +
  "spokesman spokeswoman spokesperson adviser advisor aide official diplomat coordinator administrator rapporteur founder candidate " +
  "politician dissident oppositionist delegate chief-of-staff chancellor boss";
const RANKS =
  "general gen colonel col lieutenant lt major maj captain capt admiral adm brigadier brig marshal sergeant sgt commander cmdr " +
  "commandant corporal warlord comrade private officer pres amb dep supt guardsman trooper constable";
const CALLINGS =
  "analyst expert journalist reporter correspondent author editor professor prof doctor lawyer economist scientist historian researcher scholar " +
  "activist resident witness shopkeeper businessman teacher student fighter veteran fellow strategist photographer columnist farmer " +
  "singer actress novelist filmmaker blogger campaigner democrat monsignor";
const FAITH =
  "ayatollah mullah maulana mawlawi maulvi imam cleric pope cardinal bishop archbishop rabbi patriarch father sister reverend rev";
const ADDRESS =
  "mr mrs ms miss dr sir lord lady dame hon honourable honorable mme madame señor señora h.e excellency highness majesty h.r.h h.m messrs daw";
const RELATIVES = "counterpart colleague successor predecessor";
/** What somebody is to a holder of an office, and no office. */
export const RELATIVES_IN_OFFICE = words(RELATIVES);

/** Stand right before a name, with or without more words of the office before them. */
export const TITLE_WORDS = words(STATE_OFFICES, PARTY_OFFICES, RANKS, CALLINGS, FAITH, ADDRESS, RELATIVES);

/** Part of a title, but never its last word. */
export const TITLE_MODIFIERS = words(
  "foreign prime defence defense interior finance vice acting interim former ex senior top special lead supreme military political",
  "state assistant opposition rebel armed spiritual paramount first second permanent high national security us un eu",
  "peace press parliamentary trade economic exiled ousted outgoing incoming current new newly elected then retired justice climate energy",
  "joint humanitarian aid civil human rights relief group party government council ministry army police air force navy democratic republican",
  "presidential regional provincial local long-time longtime hardline moderate leading prominent independent nuclear arms affairs relations",
  "treasury policy foreign-policy intelligence health education oil culture information communications home external main principal staff",
);

/** Say nothing of what somebody does: "Mr Okoro". */
export const FORMS_OF_ADDRESS = words(ADDRESS);

/** Stand before a name and are no part of it. */
export const HONORIFICS = words(
  ADDRESS,
  "gen general mullah sheikh sheik president senator sen rep pope prof col lt maj capt adm sgt king queen prince",
);

/** Tell whether "he" or "she" can mean the person. */
export const MALE_TITLES = words(
  "mr sir lord king prince emir spokesman chairman congressman businessman father sheikh imam pope mullah ayatollah",
);
export const FEMALE_TITLES = words(
  "mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman mme madame sister",
);

const RANK_WORDS = words(RANKS, ADDRESS, "air field rear");

/** "Lt. Col.", "Air Chief Marshal", "Mr": no office. */
export function isRank(address: string): boolean {
  const all = address
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  return all.every((word) => RANK_WORDS.has(word) || (word === "chief" && all.length > 1)) && all.length > 0;
}

/** A title, in the singular or the plural: "Foreign Ministers Okoro and Lind". */
export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || (word.endsWith("s") && word.length > 5 && TITLE_WORDS.has(word.slice(0, -1)));
}
