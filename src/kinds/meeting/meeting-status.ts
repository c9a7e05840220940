/**
 * Whether a meeting was held, goes on, is planned, proposed or cancelled. In: the word that names it (a verb, or the
 * noun with the verb that governs it); out: the status and the word that shows it.
 *
 *     met · held talks               held
 *     are meeting · talks continue   under-way
 *     will meet · due to meet        planned
 *     could meet · offered to meet   proposed
 *     called off the talks           cancelled
 */
import { isNegated } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Modality } from "../../model/claim.ts";
import { askedFor } from "./asked-for.ts";
import { isCancelling } from "./called-off.ts";
import { governingVerb } from "./governing-verb.ts";
import { beingThere, isAtThem, isInTalks, isUnderWay, ownStatus } from "./status-of-noun.ts";
import { statusOfVerb } from "./status-of-verb.ts";

export type MeetingStatus = "held" | "under-way" | "planned" | "proposed" | "cancelled";

export interface StatusFound {
  readonly status: MeetingStatus;
  readonly sign: Token;
}

export const MODALITY_OF: Readonly<Record<MeetingStatus, Modality>> = {
  held: "asserted",
  "under-way": "asserted",
  planned: "planned",
  proposed: "proposed",
  cancelled: "asserted",
};

/** Null where the word speaks of no identified encounter: "if they meet", "refused to meet". */
export function meetingStatus(word: Token, view: SentenceView): StatusFound | null {
  // "What was said at the talks?" tells of none.
  if (view.tokens.at(-1)?.text === "?") return null;
  if (isInTalks(word, view) && isNegated(view.sentence, word.index)) return null;
  if (isAtThem(word, view)) return beingThere(word, view);
  const verb = governingVerb(word, view);
  const own = ownStatus(word, view);
  if (own && !(verb && isCancelling(verb, word, view))) return own;
  const asked = askedFor(word, view);
  if (asked) return { status: "proposed", sign: asked };
  return verb ? statusOfVerb(word, verb, view) : (isUnderWay(word, view) ?? { status: "held", sign: word });
}
