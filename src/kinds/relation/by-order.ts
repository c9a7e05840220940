/**
 * The parties on either side of a word, by the order of the words, for sentences in which the tree has lost the way.
 * In: the word; out: who stands right before it, and right behind.
 *
 *     the Hadd Front, which is now allied with the federal army of Norland
 *     └───before───┘ └─between──┘ └word┘      └────behind────────┘
 *     The Hadd Front split in 2003 and now fights alongside the army
 *     └───before───┘              └between┘
 */
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { ActorMention } from "../../notice/noticed.ts";
import { tiedParty } from "./tied-party.ts";

/** Words that may stand between a party and what is said of it. */
const BETWEEN =
  /^(?:,|who|which|that|is|are|was|were|been|has|have|had|formerly|long|closely|also|all|itself|themselves|now|still|once|reportedly|allegedly|openly|loosely|currently|previously|later|then|sometimes|often)$/i;
const FAR = 4;

export interface Before {
  readonly mention: ActorMention;
  /** Nothing stands between. */
  readonly isTight: boolean;
}

export function mentionBefore(index: number, view: SentenceView): Before | null {
  for (let at = index - 1; at >= 0 && index - at <= FAR; at--) {
    const mention = longest(view.actors.filter(({ last, form }) => last === at && form !== "pronoun"));
    if (mention) return mention.form === "adjective" ? null : { mention, isTight: at === index - 1 };
    const word = view.tokens[at]!;
    // "split from the Front and now fights": whoever the sentence begins with does both.
    if (/^(?:and|but)$/i.test(word.text)) return subjectBefore(at, view);
    if (!BETWEEN.test(word.text)) return null;
  }
  return null;
}

/** The first party of the sentence, where it is the subject of a verb before the "and". */
function subjectBefore(and: number, view: SentenceView): Before | null {
  const subject = view.tokens.find(({ relation, index }) => relation.startsWith("nsubj") && index < and);
  const mention =
    subject &&
    view.actors.find(({ first, last, form }) => first <= subject.index && subject.index <= last && form !== "pronoun");
  const verb = subject && view.tokens[subject.head];
  return mention && verb && verb.index < and && verb.relation === "root" ? { mention, isTight: false } : null;
}

/** The party whose words begin at the index: by its name, else by the noun that the words come to. */
export function partyBehind(
  index: number,
  view: SentenceView,
  context: Context,
): (Party & { readonly form: string }) | null {
  for (let at = index; at < index + 3; at++) {
    const mention = longest(view.actors.filter(({ first, form }) => first === at && form !== "pronoun"));
    // "the Norland army": the adjective alone is not all of it.
    if (mention && mention.form !== "adjective") return { ...partyOf(mention), form: mention.form };
    if (!mention && !/^(?:the|a|an|both|president)$/i.test(view.tokens[at]?.text ?? "")) break;
    if (mention) break;
  }
  const head = nounFrom(index, view);
  const party = head === null ? null : tiedParty(head, view, context);
  return party ? { ...party, form: "description" } : null;
}

/** "the federal army of": the last noun of the run that begins here. */
function nounFrom(index: number, { tokens }: SentenceView): number | null {
  let head: number | null = null;
  for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
    const { upos } = tokens[at]!;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos)) break;
    if (upos === "NOUN" || upos === "PROPN") head = at;
  }
  return head;
}

const LONGEST = 6;

function longest(mentions: readonly ActorMention[]): ActorMention | null {
  return mentions.reduce<ActorMention | null>(
    (best, one) => (!best || one.last - one.first > best.last - best.first ? one : best),
    null,
  );
}
