/**
 * Those in whose name a joint text speaks. In: a context; out: its two sides and its two persons, or null where the text
 * is none or tells of more or fewer.
 *
 *     Joint statement by the Foreign Ministers of Norland and Eastmark
 *     The Foreign Minister of Norland, Ada Okoro, and the Foreign Minister of Eastmark, Tomas Lind, met in Lakeside. …
 *     The two sides welcome the truce.      Norland, Eastmark
 *     Both Ministers thanked the host.      Ada Okoro, Tomas Lind
 */
import { wordsAt } from "../../model/span.ts";
import { actorType } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { SentenceView } from "../sentence-view.ts";
import { headings } from "../speech/heading-speaker.ts";

export interface JointParties {
  readonly sides: readonly string[];
  readonly persons: readonly string[];
}

/** "Joint statement", "Text of the joint communiqué"; not "Norland calls joint statement a farce". */
const JOINT =
  /^\W{0,2}(?:(?:full\s)?text\sof\s)?(?:the\s|a\s)?(?:\p{L}+\s){0,2}joint\s(?:\p{L}+\s)?(?:statement|communiqu[eé]|declaration|release|conclusions|appeal|proposal|minutes)\b/iu;
const OF_SEVERAL =
  /^\W{0,2}(?:joint\s)?(?:statement|communiqu[eé]|declaration)\s(?:by|of|from)\s(?:the\s)?[^.]{0,60}\b(?:ministers|leaders|heads|presidents|governments|parties)\b/iu;
const SIDE = /^(?:state|organisation|armed-group|body)$/;
/** Sentences of the body in which the two are named. */
const OPENING = 2;

export const jointParties = oncePerReport((context): JointParties | null => {
  const head = headings(context);
  const { text } = context.report;
  const isJoint = head.some(({ sentence }) => {
    const words = wordsAt(text, sentence);
    return JOINT.test(words) || OF_SEVERAL.test(words);
  });
  if (!isJoint) return null;
  const opening = context.analysis.sentences
    .filter(({ role }) => role === "body")
    .slice(0, OPENING)
    .map(({ index }) => beforeVerb(context.view(index)));
  const places = [...opening, head.flatMap(({ actors }) => actors)];
  const two = (type: RegExp): string[] => {
    for (const actors of places) {
      const found = new Set(actors.flatMap(({ actor }) => (type.test(actorType(actor, context) ?? "") ? [actor] : [])));
      if (found.size > 1) return found.size === 2 ? [...found] : [];
    }
    return [];
  };
  return { sides: two(SIDE), persons: two(/^person$/) };
});

/** Who is told before the verb of the sentence does what it tells; hosts and witnesses come behind. */
function beforeVerb({ tokens, actors }: SentenceView): SentenceView["actors"] {
  const verb = tokens.find(({ relation, upos }) => relation === "root" && upos === "VERB");
  return verb ? actors.filter(({ last }) => last < verb.index) : actors;
}
