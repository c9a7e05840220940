/**
 * Whether news that is not of talks speaks of a deal that nobody makes. In: what the deal is called, how far it is, and
 * its parties; out: true where it is a plan of some firm or of politics at home.
 *
 *     The ministry will unveil proposals on pensions.              true
 *     The opposition rejected the offer. The truce collapsed.      false
 */

import type { Token } from "../../language/analysis.ts";
import { isAboutTalks } from "../about-talks.ts";
import { subtree } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { DEALS } from "./deal-words.ts";

export function isOfNobody(
  noun: Token,
  view: SentenceView,
  status: string,
  parties: number,
  context: Context,
): boolean {
  const lemma = noun.lemma.toLowerCase();
  // An accord, a treaty or a resolution is somebody's; so is no deal, plan, package or text by its name.
  if (lemma === "resolution" || (lemma !== "deal" && DEALS.has(lemma))) return false;
  // "a peace plan", "a cessation of hostilities": of a war, whoever makes it.
  if (subtree(view.sentence, noun.index).some((i) => OF_WAR.test(view.tokens[i]!.lemma))) return false;
  return (parties === 0 || (parties === 1 && status === "proposed")) && !isAboutTalks(context);
}

const OF_WAR = /^(?:peace|truce|cease-?fire|fire|hostility|hostilities|violence|fighting|war|cessation|lull|halt)$/i;
