import type { Actor } from "./actor.ts";
import type { Claim } from "./claim.ts";
import type { Doubt } from "./doubt.ts";
import type { Report } from "./report.ts";

/** All that came out of one report. */
export interface Reading {
  readonly report: Report;
  /** Actors of this report that take part in at least one claim. */
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
}
