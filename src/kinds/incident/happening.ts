/** When two claims tell of one event, whoever tells it: in one place, or against one and the same. An event is a deed. */
import type { Happening } from "../../extract/circumstances/happening.ts";
import { isOver } from "../../extract/circumstances/is-over.ts";
import { agree } from "../../extract/within.ts";
import type { Claim } from "../../model/claim.ts";
import { isCountryName } from "../../notice/places/is-country.ts";

export const happening: Happening = {
  told: ["type"],
  aspect: () => "deed",
  canLast: true,
  fits: (_, when, published) => isOver(when, published),
  isOfLand: () => true,
  victims: ({ fields }) => listOf(fields.targets),
  keys: ({ fields }) => [
    // Much happens in a country, and no two events there are one for that.
    ...(typeof fields.place === "string" && !isCountryName(fields.place) ? [`in ${fields.place}`] : []),
    ...hit(fields.targets).map((noun) => `against ${noun}`),
    ...(typeof fields.killed === "number" && fields.killed > 2 ? [`${fields.killed} killed`] : []),
  ],
  isSame: (a, b) => {
    const [one, two] = [a.fields, b.fields];
    return (
      sameSort(one.type, two.type) &&
      agree(one.place ?? null, two.place ?? null) &&
      agree(one.killed ?? null, two.killed ?? null) &&
      canShare(listOf(one.actors), listOf(two.actors)) &&
      canShare(hit(one.targets), hit(two.targets))
    );
  },
  isPlain: ({ fields: one }, { fields: two }) =>
    (typeof one.killed === "number" && one.killed === two.killed) ||
    meet(listOf(one.actors), listOf(two.actors)) ||
    meet(hit(one.targets), hit(two.targets)),
};

const BLOWS: ReadonlySet<unknown> = new Set(["air-strike", "shelling", "bombing", "aid-attack", "killing", "other"]);

/** "the attack", "the killing" and "the bombing" may be one. */
function sameSort(a: unknown, b: unknown): boolean {
  return a === b || (BLOWS.has(a) && BLOWS.has(b));
}

/** Those of whom there are many everywhere tell no event from another. */
const ANYBODY =
  /^(?:people|civilians?|troops?|soldiers?|forces?|fighters?|militants?|rebels?|positions?|targets?|areas?|members?|others?|men|women|children|residents?|it|them|one)$/;

/** "a market in the north": market. What is hit, by its noun. */
function hit(targets: Claim["fields"][string] | undefined): string[] {
  return listOf(targets).flatMap((target) => {
    const noun = /^(?:\S+ )*?(\S+)(?= (?:in|of|on|at|near|for|from|with|who|that)\b|$)/i.exec(target)?.[1] ?? target;
    const word = noun.toLowerCase().replace(/[^\p{L}]/gu, "");
    return word.length > 2 && !ANYBODY.test(word) ? [word] : [];
  });
}

function canShare(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || meet(a, b);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}

function listOf(value: Claim["fields"][string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
