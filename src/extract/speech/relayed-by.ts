/**
 * The medium through which somebody's words come. In: a verb of saying and who says it; out: the one who relays it, or
 * null where the report itself heard it.
 *
 *     an envoy told the Harbour Ledger that …          the Harbour Ledger
 *     …, an envoy said, according to the Ledger        the Ledger
 *     the Ledger reported that an envoy said …         the Ledger
 */
import type { Token } from "../../language/analysis.ts";
import { actorType } from "../actor-named.ts";
import { childrenBy } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { accordingTo } from "./according-to.ts";
import { type Speaker, speakerAt, speakersOf } from "./speakers.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";

/** Steps up from what is said to who reports that it is. */
const NEAR = 4;

export function relayedBy(
  verb: Token,
  speakers: readonly Speaker[],
  view: SentenceView,
  context: Context,
): Speaker | null {
  const isOther = ({ name, head }: Speaker): boolean =>
    speakers.every((speaker) => speaker.name !== name && speaker.head !== head);
  const isMedium = (speaker: Speaker): boolean => actorType(speaker.name, context) === "media" && isOther(speaker);
  const { sentence } = view;
  const { text } = context.report;
  const at = (index: number): Speaker[] => {
    const speaker = speakerAt(index, view, text);
    return speaker ? [speaker] : [];
  };
  const listeners = /^(?:tell|inform|write)$/.test(verb.lemma) ? childrenBy(sentence, verb.index, "obj", "iobj") : [];
  const heard = listeners.flatMap(({ index }) => at(index)).find(isMedium);
  if (heard) return heard;
  const credited = accordingTo(view).flatMap(at).find(isOther);
  if (credited) return credited;
  let below = verb;
  for (let steps = 0; steps < NEAR; steps++) {
    const above = view.tokens[below.head];
    if (!above || !/^(?:ccomp|parataxis)/.test(below.relation)) return null;
    const reporter = above.upos === "VERB" && CLAUSE_VERBS.has(above.lemma) ? speakersOf(above, view, text) : [];
    const medium = reporter.find(isMedium);
    if (medium) return medium;
    below = above;
  }
  return null;
}
