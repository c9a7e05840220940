/** Short forms of given names: a person is called by either. General knowledge of English names. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    "mike michael, mick michael, bill william, will william, joe joseph, jim james, jimmy james, jamie james, tony anthony, " +
    "bob robert, rob robert, robby robert, bobby robert, tom thomas, tim timothy, dan daniel, danny daniel, dave david, " +
    "steve stephen, steven stephen, chris christopher, matt matthew, nick nicholas, rick richard, dick richard, rich richard, " +
    "ed edward, ted edward, ben benjamin, sam samuel, pat patrick, greg gregory, jeff jeffrey, geoff geoffrey, ken kenneth, " +
    "ron ronald, don donald, larry lawrence, andy andrew, drew andrew, alex alexander, pete peter, phil philip, ray raymond, " +
    "fred frederick, charlie charles, chuck charles, jack john, johnny john, jon jonathan, josh joshua, zach zachary, " +
    "liz elizabeth, beth elizabeth, kate katherine, katie katherine, kathy katherine, cathy catherine, sue susan, meg margaret, " +
    "maggie margaret, peggy margaret, jenny jennifer, jen jennifer, debbie deborah, becky rebecca, vicky victoria"
  )
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** "mike" gives "michael"; any other name itself. */
export function fullGivenName(name: string): string {
  return SHORT_FORMS.get(name) ?? name;
}
