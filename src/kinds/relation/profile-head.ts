/**
 * Whom a profile is of, as lists of who is who give them: the name that stands alone above it, or in front of it. In: a
 * sentence; out: the party, or null.
 *
 *     The Hadd Front
 *     Backed by Eastmark, it holds the coast.         the Hadd Front
 *     - The Dawn Council. Allied with the Front.      the Dawn Council
 */
import type { Party } from "../../extract/parties.ts";
import { partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { calledLikeGroup } from "./called-like-group.ts";

/** Sentences of one profile that are looked back over. */
const LONGEST = 8;
/** Words of a name that stands alone. */
const LONGEST_NAME = 9;

export function profileHead(view: SentenceView, context: Context): Party | null {
  const here = view.sentence.index;
  for (let at = here - 1; at >= Math.max(0, here - LONGEST); at--) {
    const before = context.view(at);
    const name = nameAlone(before, context);
    if (name) return name;
    const text = context.report.text.slice(before.sentence.end, view.sentence.start);
    // Another line is another profile, unless both are lines with labels.
    if (text.includes("\n") && !(isLabelled(before) && isLabelled(view))) return null;
  }
  return null;
}

/** "Backed by: Northland" */
function isLabelled({ tokens }: SentenceView): boolean {
  const colon = tokens.findIndex(({ text }) => text === ":");
  return colon > 0 && colon <= LONGEST_LABEL && colon < tokens.length - 1;
}

const LONGEST_LABEL = 4;

/** "The Dawn Council.", "THE DAWN COUNCIL (DC)" */
function nameAlone(view: SentenceView, context: Context): Party | null {
  const bracket = view.tokens.findIndex(({ text }) => text === "(");
  const tokens = bracket > 0 && view.tokens.at(-1)!.text === ")" ? view.tokens.slice(0, bracket) : view.tokens;
  if (tokens.length > LONGEST_NAME || tokens.some(({ upos }) => /^(?:VERB|AUX|PRON)$/.test(upos))) return null;
  const root = tokens.find(({ head }) => head < 0);
  if (!root) return null;
  const mention = actorAt(root.index, view.sentence, view.actors);
  const party =
    mention && /^(?:name|title)$/.test(mention.form) ? partyOf(mention) : calledLikeGroup(root.index, view, context);
  const isAll =
    party !== null &&
    tokens.every(
      ({ start, end, upos }) =>
        (start >= party.span.start && end <= party.span.end) || /^(?:DET|PUNCT|SYM|NUM)$/.test(upos),
    );
  return isAll ? party : null;
}
