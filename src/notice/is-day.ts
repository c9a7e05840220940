/** Whether a word names a day of the week, a month or a feast: a proper noun to the parser, and part of no other name. */
import type { Token } from "../language/analysis.ts";
import { isHeadOfGroup } from "./actors/lists/group-words.ts";
import { isCapital } from "./is-capital.ts";

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const FEAST =
  /^(?:christmas|easter|pentecost|whitsun|lent|advent|epiphany|michaelmas|thanksgiving|halloween|passover|purim|pesach|hanukkah|sukkot|ramadan|eid|ashura|arbaeen|mawlid|muharram|nowruz|newroz|diwali|holi|dussehra|vesak|songkran|tet)$/i;

/** "before Ramadan"; "Christmas Island" is a place. */
export function isFeast(token: Token, next: Token | undefined): boolean {
  return FEAST.test(token.text) && !(next?.upos === "PROPN" && isCapital(next));
}

export function isDay(token: Token): boolean {
  return DAY.test(token.text);
}

/** "March Brigade", "April 6 Movement": the day is part of a group's name. */
export function isDayOfGroup(tokens: readonly Token[], i: number): boolean {
  const next = /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i + 1]?.text ?? "") ? tokens[i + 2] : tokens[i + 1];
  return MONTH.test(tokens[i]!.text) && isCapital(next) && isHeadOfGroup(next!);
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
