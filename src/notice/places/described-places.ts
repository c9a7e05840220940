/**
 * Places that are not named where they stand. In: the sentences of a report and the places it names; out: the places
 * that descriptions mean, in order, each by the name it goes by elsewhere.
 *
 *     They met in the Kenyan capital.                          Nairobi
 *     … shelled Ravna. Twelve people died in the city.         Ravna
 *     … troops went to Karvelia. They remain in the country.   Karvelia
 *
 * A description means the place of its sort that was named last; where none was, it means none.
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { wordsUnder } from "../../language/tree.ts";
import { STATE_FORMS } from "../actors/lists/states.ts";
import type { PlaceMention } from "../noticed.ts";
import { isCountry } from "./is-country.ts";
import { placesNamed } from "./known-places.ts";

type Sort = "country" | "region" | "town";

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ["country", "country"],
  ["nation", "country"],
  ["territory", "region"],
  ["enclave", "region"],
  ["province", "region"],
  ["region", "region"],
  ["island", "region"],
  ["peninsula", "region"],
  ["strip", "region"],
  ["governorate", "region"],
  ["city", "town"],
  ["town", "town"],
  ["village", "town"],
  ["port", "town"],
  ["suburb", "town"],
]);
const stateBy = new Map<string, string>();
const capitalOf = new Map<string, string>();
for (const [form, { name, form: how }] of STATE_FORMS) {
  if ((how === "name" || how === "adjective") && !stateBy.has(form)) stateBy.set(form, name);
  if (how === "capital" && !capitalOf.has(name)) capitalOf.set(name, form);
}

/** Sentences after which a place is no longer meant by "the city". */
const REACH = 6;

export function describedPlaces({ sentences }: Analysis, named: readonly PlaceMention[]): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  const last = new Map<Sort, PlaceMention>();
  let next = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      while (next < named.length && named[next]!.end <= token.start) {
        const place = named[next++]!;
        if (!isModifier(place, sentences)) last.set(sortOf(place), place);
      }
      const place = placeMeant(token, sentence, last);
      if (place) found.push(place);
    }
  }
  return found;
}

function placeMeant(token: Token, sentence: Sentence, last: ReadonlyMap<Sort, PlaceMention>): PlaceMention | null {
  const noun = token.text.toLowerCase();
  const sort = SORTS.get(noun);
  if ((!sort && noun !== "capital") || token.upos !== "NOUN" || token.relation.startsWith("compound")) return null;
  const below = wordsUnder(sentence, token.index);
  const first = below.find(({ relation }) => /^(?:det|nmod:poss)$/.test(relation));
  // "the city of Ravna" and "the city, Ravna," name it; "the city council" and "the country's army" speak of others.
  if (!first || first.index > token.index || below.some((one) => one.index > token.index && isNaming(one))) return null;
  if (/^['’]s?$/.test(sentence.tokens[token.index + 1]?.text ?? "")) return null;
  const country = below.map(({ text }) => stateBy.get(text)).find((name) => name !== undefined) ?? null;
  const mention = (name: string, of: string | null, from: PlaceMention | null, because: string): PlaceMention => ({
    start: first.start,
    end: token.end,
    sentence: sentence.index,
    name,
    country: of,
    coordinates: from ? from.coordinates : (placesNamed(name)[0]?.coordinates ?? null),
    because,
    first: first.index,
    last: token.index,
  });
  if (noun === "capital") {
    const capital = country === null ? undefined : capitalOf.get(country);
    return capital === undefined ? null : mention(capital, country, null, `the capital of ${country}`);
  }
  const isKnown = first.relation === "det" && /^(?:the|this|that)$/i.test(first.text);
  const isOther = below.some(({ lemma }) =>
    /^(?:other|another|next|neighbou?ring|whole|nearby|second|third)$/.test(lemma),
  );
  const meant = last.get(sort!);
  if (!isKnown || isOther || !meant || sentence.index - meant.sentence > REACH) return null;
  // "the Swiss city" is no city of another country.
  if (country !== null && meant.country !== null && meant.country !== country) return null;
  // "the Asian nation": which one is meant is not to be told from the words.
  if (country === null && below.some(({ relation, text }) => relation === "amod" && /^\p{Lu}/u.test(text))) return null;
  return mention(meant.name, meant.country, meant, `the ${noun} named last: ${meant.name}`);
}

/** "the U.S. forces": whose, not where. */
function isModifier({ sentence, last }: PlaceMention, sentences: readonly Sentence[]): boolean {
  return /^(?:compound|amod)/.test(sentences[sentence]!.tokens[last]!.relation);
}

function isNaming({ relation, upos }: Token): boolean {
  return upos === "PROPN" && /^(?:appos|nmod|flat|compound)/.test(relation);
}

function sortOf(place: PlaceMention): Sort {
  if (isCountry(place)) return "country";
  const { name } = place;
  const known = placesNamed(name);
  const isRegion =
    known.some(({ kind }) => kind === "region") ||
    /\b(?:province|region|governorate|county|oblast|island|peninsula|strip|state|north\w*|south\w*|east\w*|west\w*)\b/i.test(
      name,
    );
  return isRegion ? "region" : "town";
}
