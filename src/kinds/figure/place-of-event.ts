/**
 * Where the event was that a number of victims belongs to, where its own sentence does not say so. In: a sentence with a
 * number; out: the place told with that event elsewhere in the report, or null.
 *
 *     Aircraft struck a market in Ravna on Tuesday. … At least 40 people died in the strike. A monitor counted 41.
 *                                 place                                         └ this event, and so the next number ┘
 *
 * Looks first at the event named in the sentence, then at that of the sentence before it in the paragraph; an event is
 * known again by its noun ("the strike", "Tuesday's raid").
 */
import { oncePerReport } from "../../extract/once-per-report.ts";
import { placeNear } from "../../extract/place-near.ts";
import { placesTogether } from "../../extract/places-together.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { PlaceMention } from "../../notice/noticed.ts";

/** Nouns for one event of violence; those of a group may name the same one. */
const EVENT_GROUPS: readonly ReadonlySet<string>[] = [
  new Set([
    "strike",
    "airstrike",
    "air-strike",
    "raid",
    "bombing",
    "attack",
    "bombardment",
    "shelling",
    "blast",
    "explosion",
    "assault",
    "shooting",
    "ambush",
  ]),
  new Set(["massacre", "killing", "slaughter"]),
  new Set(["battle", "clash", "fighting", "offensive", "operation"]),
  new Set(["crash", "collapse", "earthquake", "fire"]),
];

/** The same events told by a verb: "two aircraft fired on the market on Tuesday". */
const STRIKING = new Set(["strike", "bomb", "shell", "fire", "attack", "raid", "bombard", "hit"]);

interface EventMention {
  readonly place: PlaceMention | null;
  readonly sentence: number;
  readonly group: number;
}

/** "a raid on Ravna"; whose raid it is, is no place. */
const ON: ReadonlySet<string> = new Set(["on", "against"]);
/** "the shelling of Ravna" */
const OF: ReadonlySet<string> = new Set([...ON, "of"]);

export function placeOfEvent(view: SentenceView, context: Context): PlaceMention | null {
  const mentions = eventsOf(context);
  const here = view.sentence.index;
  const own = mentions.find(({ sentence }) => sentence === here) ?? beforeInParagraph(view, context, mentions);
  if (!own || own.place) return own?.place ?? null;
  const same = mentions.filter(({ group }) => group === own.group);
  // The nearest before, then the nearest after: the lead often tells the place that the headline left out.
  const ordered = [...same].sort((a, b) => rank(a, here) - rank(b, here));
  return ordered.find(({ place }) => place !== null)?.place ?? null;
}

function rank({ sentence }: EventMention, here: number): number {
  return sentence <= here ? here - sentence : 1000 + sentence - here;
}

function beforeInParagraph(
  view: SentenceView,
  context: Context,
  mentions: readonly EventMention[],
): EventMention | undefined {
  const { index, paragraph } = view.sentence;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    if (context.view(i).sentence.paragraph !== paragraph) return undefined;
    const found = mentions.find(({ sentence }) => sentence === i);
    if (found) return found;
  }
  return undefined;
}

const eventsOf = oncePerReport((context): readonly EventMention[] =>
  context.analysis.sentences.flatMap(({ index }) => {
    const view = context.view(index);
    return view.tokens.flatMap((token): EventMention[] => {
      const group = groupOf(token);
      if (group < 0) return [];
      const place = placeNear(token, view, /(?:ing|ment)$/.test(token.lemma) ? OF : ON);
      return [{ sentence: index, group, place: place && placesTogether(place, view) }];
    });
  }),
);

function groupOf(token: Token): number {
  if (token.upos === "VERB") return STRIKING.has(token.lemma) ? 0 : -1;
  return token.upos === "NOUN" ? EVENT_GROUPS.findIndex((group) => group.has(token.lemma)) : -1;
}
