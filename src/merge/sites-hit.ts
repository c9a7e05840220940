/**
 * What the words of a claim name as hit. In: its passages; out: the sorts of things, each once, in the singular.
 *
 *     The raid on the aid convoy near Ravna killed 20 people.       convoy
 *     Shells fell on a market and a mosque.                         market, mosque
 *
 * Two accounts of a convoy that was bombed are of one event more often than two accounts of a town. Where the hurt are
 * taken to is no site: clinics and hospitals are left out.
 */
import { foldedWords } from "../model/folded-words.ts";

const SITES = new Set(
  (
    "convoy market marketplace bazaar school university college kindergarten mosque church temple synagogue shrine cathedral " +
    "monastery wedding funeral bus train tram metro subway ferry ship tanker trawler airliner plane helicopter hotel restaurant " +
    "cafe nightclub theatre cinema concert stadium embassy consulate prison jail bridge checkpoint barracks airport refinery " +
    "pipeline dam bakery factory mine warehouse parliament courthouse parade rally festival"
  ).split(" "),
);
/** One word for what is called by several. */
const ALSO: Readonly<Record<string, string>> = {
  marketplace: "market",
  bazaar: "market",
  subway: "metro",
  jail: "prison",
  theater: "theatre",
  airliner: "plane",
  seaplane: "plane",
  airplane: "plane",
};

export function sitesHit(passages: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const word of passages.flatMap(foldedWords)) {
    const site = SITES.has(word) || word in ALSO ? word : singularOf(word);
    if (site !== null) found.add(ALSO[site] ?? site);
  }
  return [...found];
}

/** "convoys", "buses", "factories" */
function singularOf(word: string): string | null {
  if (!word.endsWith("s")) return null;
  const forms = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return forms.find((form) => SITES.has(form) || form in ALSO) ?? null;
}
