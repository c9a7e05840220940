import type { ComparableClaim, Comparison } from "../kind.ts";
import { different, same as isSame } from "../verdicts.ts";
import { pairOf } from "./even-handed.ts";

/** Ties meet under their type and their two parties. */
export function keys({ fields }: ComparableClaim): readonly string[] {
  return [`${fields.type} ${pairOf(fields)}`];
}

/**
 *     Eastmark backs the rebels.          (one report)
 *     Eastmark-backed rebels              (another)      -> same: the same tie between the same two
 */
export function same(a: ComparableClaim, b: ComparableClaim): Comparison {
  if (a.fields.type !== b.fields.type) return different("different ties");
  if (pairOf(a.fields) !== pairOf(b.fields)) return different("not the same two");
  return isSame("the same tie between the same two");
}
