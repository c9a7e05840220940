/** So many killed, hurt or driven out at a place. */
import type { Claim } from "../../model/claim.ts";
import type { ToldOnce } from "../kind.ts";
import { areOfOneEvent, lastWordOfPlace } from "../landmark.ts";
import { TALLIES } from "./same.ts";

export function landmark(claim: Claim): ToldOnce | null {
  const [place, { category, min, max }] = [lastWordOfPlace(claim), claim.fields];
  const number = min ?? max;
  if (place === null || !TALLIES.has(String(category)) || !areOfOneEvent(number)) return null;
  return { keys: [`${category}|${place}|${number}`], title: `${number} ${category} in ${claim.fields.place}` };
}
