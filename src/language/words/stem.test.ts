/** Stems as the paper of 1980 gives them in its examples of each step. */
import { describe, expect, it } from "vitest";
import { stemOf } from "./stem.ts";

const STEMS =
  "caresses caress|ponies poni|ties ti|caress caress|cats cat|feed feed|agreed agre|plastered plaster|bled bled|motoring motor|" +
  "sing sing|conflated conflat|troubled troubl|sized size|hopping hop|tanned tan|falling fall|hissing hiss|fizzed fizz|" +
  "failing fail|filing file|happy happi|sky sky|relational relat|conditional condit|rational ration|valenci valenc|" +
  "digitizer digit|operator oper|feudalism feudal|decisiveness decis|hopefulness hope|formaliti formal|sensibiliti sensibl|" +
  "triplicate triplic|formative form|formalize formal|electrical electr|hopeful hope|goodness good|revival reviv|" +
  "allowance allow|inference infer|airliner airlin|adjustable adjust|replacement replac|adjustment adjust|dependent depend|" +
  "adoption adopt|communism commun|activate activ|effective effect|bowdlerize bowdler|probate probat|rate rate|cease ceas|" +
  "controll control|roll roll";

describe("stems", () => {
  for (const pair of STEMS.split("|")) {
    const [word, stem] = pair.split(" ") as [string, string];
    it(`${word} is ${stem}`, () => expect(stemOf(word)).toBe(stem));
  }
});
