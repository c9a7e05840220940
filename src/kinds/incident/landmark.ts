/** So many killed at a place. */
import type { Claim } from "../../model/claim.ts";
import type { ToldOnce } from "../kind.ts";
import { areOfOneEvent, lastWordOfPlace } from "../landmark.ts";

export function landmark(claim: Claim): ToldOnce | null {
  const [place, { killed }] = [lastWordOfPlace(claim), claim.fields];
  if (place === null || !areOfOneEvent(killed)) return null;
  return { keys: [`killed|${place}|${killed}`], title: `${killed} killed in ${claim.fields.place}` };
}
