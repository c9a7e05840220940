/** Which two a tie ties. Two names of one actor are a tie of an actor to itself. */
import type { Fields } from "../../model/claim.ts";
import type { Tied } from "../kind.ts";

export function tied({ subject, object, type }: Fields): Tied | null {
  if (typeof subject !== "string" || typeof object !== "string") return null;
  return { one: subject, other: object, asOneActor: type === "renamed" || type === "alias" ? type : null };
}
