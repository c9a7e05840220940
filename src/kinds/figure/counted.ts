/**
 * What a figure counts, taken apart to be held against what another one counts.
 *
 *     12 children killed in a raid on the market:  who "children", event "market"
 *     34 people:                                   nobody in particular, no event
 */
import { foldedWords, tellingWords } from "../../model/folded-words.ts";
import type { ComparableClaim } from "../kind.ts";

/** alike: the same as far as both say. open: one says more closely who. other: two different things. */
export type CountedCompared = "equal" | "alike" | "open" | "other";

/** Words for people and vehicles in general; they count the same when everything else is the same. */
const GENERAL = new Set(
  "people person persons civilian civilians resident residents inhabitant inhabitants victim victims others dead vehicle vehicles".split(
    " ",
  ),
);

/** Words after which it is said how, when or where. */
const TURNS = new Set(
  "in by from during since at on after as who whose that which with when while over of under".split(" "),
);

/** Words that name the loss or any attack; they tell no event from another. */
const LOSSES = new Set(
  (
    "killed dead deaths death died die dying casualties casualty fatalities lives lost injured wounded hurt injuries displaced fled " +
    "evacuated detained released besieged trapped need war conflict crisis uprising began erupted started strike strikes airstrike airstrikes attack attacks raid raids shelling bombing " +
    "bombings bombardment explosion blast fighting clashes violence air toll number total one two three four five six seven eight nine " +
    "ten dozen dozens scores hundreds thousands destroyed damaged"
  ).split(" "),
);

/** Two words for one thing. */
const ONE_WORD: Readonly<Record<string, string>> = { lorry: "truck", lorries: "trucks" };

export function compareCounted(a: ComparableClaim, b: ComparableClaim): CountedCompared {
  const one = countedOf(a);
  const two = countedOf(b);
  const who = compareWords(one.who, two.who);
  if (who === "disjoint") return "other";
  const event = compareWords(one.event, two.event);
  if (who === "one-empty" || event === "disjoint") return "open";
  return who === "equal" && event === "equal" ? "equal" : "alike";
}

function compareWords(a: readonly string[], b: readonly string[]): "equal" | "shared" | "one-empty" | "disjoint" {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? "equal" : "one-empty";
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared === 0) return "disjoint";
  return shared === a.length && shared === b.length ? "equal" : "shared";
}

function countedOf(claim: ComparableClaim): { readonly who: readonly string[]; readonly event: readonly string[] } {
  const of = claim.fields.of;
  if (typeof of !== "string") return { who: [], event: [] };
  const text = of.slice(0, 300).replace(/\([^()]*\)/g, " ");
  const place = new Set(foldedWords(String(claim.fields.place ?? "")));
  const words = foldedWords(text).map((word) => ONE_WORD[word] ?? word);
  const turn = words.findIndex((word) => TURNS.has(word) || LOSSES.has(word));
  const isTelling = (word: string): boolean => !GENERAL.has(word) && !LOSSES.has(word) && !place.has(word);
  const who = tellingWords((turn < 0 ? words : words.slice(0, turn)).join(" "));
  const event = turn < 0 ? [] : tellingWords(words.slice(turn).join(" "));
  return { who: [...new Set(who.filter(isTelling))], event: [...new Set(event.filter(isTelling))] };
}
