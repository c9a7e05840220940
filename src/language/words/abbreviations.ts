/** Abbreviations that end in a full stop, from general English style guides; lower case, without the last full stop. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The full stop belongs to the word, and may also end a sentence. */
export const ABBREVIATIONS = words(
  "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cpl cmdr adm brig rev hon st ft mt jr sr inc corp co ltd llc " +
    "bros dept vs etc al jan feb apr aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd approx " +
    "eq pp vol eds cf univ calif fla tex conn ariz ala ga md mich minn va n.y d.c ph.d u.s u.k u.n e.u e.g i.e a.m p.m " +
    "gov't messrs supt secy pres atty asst int'l nat'l amb pvt spc cdr h.e s.e h.r.h h.m r.h",
);

/** Followed by a name or a number, so never the end of a sentence. */
export const NEVER_LAST = words(
  "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cpl cmdr adm brig rev hon st ft mt e.g i.e vs messrs cf pres atty supt amb no nos pvt cdr " +
    "h.e s.e h.r.h h.m r.h",
);

/** Prefixes that stay with their word across a hyphen: "ex-minister", "non-binding". */
export const PREFIXES = words(
  "anti arch co counter cross e ex extra hyper inter intra macro mega micro mid mini mis multi neo non over pan para " +
    "post pre pro pseudo quasi re self-styled semi sub super trans ultra un under uni vice al el ul ad an ar as ash",
);
