/**
 * Whether two persons can be one, going by office and side.
 *
 *     "Foreign Minister" of Norland and "Norland's foreign minister": yes
 *     "Foreign Minister" of Norland and "spokesman" of Eastmark: no
 */
import { folded, tellingWords } from "../model/folded-words.ts";

export interface Roles {
  readonly roles: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

export type RolesCompared = "alike" | "open" | "apart";

export function compareRoles(a: Roles, b: Roles): RolesCompared {
  const isOneSide = [...a.sides].some((side) => b.sides.has(side));
  const isOneRole = [...a.roles].some((word) => b.roles.has(word));
  const haveSides = a.sides.size > 0 && b.sides.size > 0;
  const haveRoles = a.roles.size > 0 && b.roles.size > 0;
  if (haveSides && !isOneSide) return "apart";
  if (isOneSide && haveRoles && !isOneRole) return "apart";
  if (isOneSide || isOneRole) return "alike";
  return haveRoles ? "apart" : "open";
}

/** Whether both stand on sides and on different ones: two spellings of one full name are then two people. */
export function areOnOtherSides(a: Roles, b: Roles): boolean {
  const isOneSide = [...a.sides].some((side) => b.sides.has(side));
  const isOneRole = [...a.roles].some((word) => b.roles.has(word));
  return a.sides.size > 0 && b.sides.size > 0 && !isOneSide && !isOneRole;
}

export function rolesOf(role: string | null, side: string | null): Roles {
  const sides = side === null ? [] : [folded(side)];
  return { roles: new Set(role === null ? [] : tellingWords(role)), sides: new Set(sides.filter((one) => one !== "")) };
}

export function withRoles(a: Roles, b: Roles): Roles {
  return { roles: a.roles.union(b.roles), sides: a.sides.union(b.sides) };
}
