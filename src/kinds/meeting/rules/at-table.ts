import {
  childrenBy,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  withConjuncts,
} from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { isInfinitive } from "../../../language/tree.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { otherThanTalks } from "../other-than-talks.ts";
import { placeOfTalks } from "../place-of-talks.ts";
import { TAKEN_OVER, toldBefore } from "../told-before.ts";
import { whoMeets } from "../who-meets.ts";

/**
 *     The round was held in Lakeside in May. The delegation of Kenya was headed by Ada Okoro. Observers from Chad attended.
 *                                                └──────────who───────────┘└─────who────┘   └───────who──────┘
 *
 * Who sits at a table of which a sentence shortly before tells: the heads of delegations, and those who are there besides.
 */
export const atTable = rule({
  id: "meeting/at-table",
  kind: "meeting",
  starts: "who heads a delegation, or attends, without a word of what",
  word: ({ upos, lemma }) => upos === "VERB" && SEATING.test(lemma),
  anchor: (token, view) => seated(token, view).length > 0,
  build(anchor, view, context) {
    const here = whoMeets(seated(anchor, view), view, context);
    if (here.length === 0) return stop(anchor, "somebody at the table");
    const talks = talksBefore(view, context);
    if (!talks) return stop(anchor, "talks that a sentence before tells of");
    const status = meetingStatus(talks.noun, talks.view);
    if (!status || status.status === "cancelled" || status.status === "proposed")
      return stop(anchor, "talks that take place");
    const added = [...seatedBetween(talks.view, view, context), ...here];
    const place = placeOfTalks(talks.noun, talks.view);
    const draft = meetingDraft(talks.noun, status, added, talks.view, context, place);
    const before = toldBefore(talks.noun, talks.view.sentence.index, place?.name ?? null, context);
    const participants = [...new Set([...before, ...added.map(({ name }) => name)])];
    const isDated = draft.when !== null || place !== null;
    if (participants.length < 2 || (before.length === 0 && !isDated)) return stop(anchor, "two at the table");
    return [
      {
        ...draft,
        fields: { ...draft.fields, participants },
        spans: [talks.view.sentence, view.sentence].map(({ start, end }) => ({ start, end })),
        confidence: TAKEN_OVER,
      },
    ];
  },
});

/** Sentences back in which the talks are told. */
const NEAR = 2;
const BY = new Set(["by"]);

function seated(verb: Token, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  // "did not attend", "refused to attend": not there.
  if (isNegated(sentence, verb.index) || isInfinitive(sentence, verb.index)) return [];
  // "led the team to the final", "at the summit in May": another table.
  if (objectsOfPreposition(sentence, verb.index, AT_OR_TO).some((i) => !isTheTalks(i, view))) return [];
  const team = (i: number): boolean => /^(?:delegation|team|side|panel|contingent)$/.test(tokens[i]!.lemma);
  if (/^(?:head|lead|represent)$/.test(verb.lemma)) {
    const teams = childrenBy(sentence, verb.index, "nsubj:pass").flatMap(({ index }) => withConjuncts(sentence, index));
    const isLed = teams.some(team);
    if (isLed) return [...teams, ...objectsOfPreposition(sentence, verb.index, BY), ...thatOf(verb, view)];
    const own = objectsOf(sentence, verb.index).filter(team);
    return own.length > 0 ? [...subjectsOf(sentence, verb.index), ...own] : [];
  }
  const objects = objectsOf(sentence, verb.index);
  const isThere = objects.every((i) => /^(?:session|opening|closing|round)$/.test(tokens[i]!.lemma));
  const who = subjectsOf(sentence, verb.index).filter((i) => GUESTS.test(tokens[i]!.lemma));
  return isThere && who.length > 0 && objectsOfPreposition(sentence, verb.index, IN).length === 0
    ? subjectsOf(sentence, verb.index)
    : [];
}

/** "and that of the opposition by Lind", however the tree hangs it on the first. */
function thatOf(verb: Token, { tokens }: SentenceView): number[] {
  const that = tokens.find(
    ({ index, text }) => index > verb.index && text === "that" && tokens[index + 1]?.text === "of",
  );
  const of = that && tokens[that.index + 1]!;
  const by = that && tokens.find(({ index, text }) => index > that.index && text === "by");
  return [of, by].flatMap((word) => (word?.relation === "case" ? [word.head] : []));
}

function isTheTalks(index: number, { sentence, tokens }: SentenceView): boolean {
  return TALKS.test(tokens[index]!.lemma) && childrenBy(sentence, index, "det").length > 0;
}

const AT_OR_TO = new Set(["at", "to"]);
const IN = new Set(["in"]);
const GUESTS =
  /^(?:observer|representative|envoy|diplomat|delegate|mediator|official|facilitator|delegation|ambassador)$/;

function talksBefore(view: SentenceView, context: Context): { noun: Token; view: SentenceView } | null {
  const here = view.sentence.index;
  for (let index = here - 1; index >= Math.max(0, here - NEAR); index--) {
    const before = context.view(index);
    const noun = before.tokens.findLast(
      (token) => token.upos === "NOUN" && TALKS.test(token.lemma) && otherThanTalks(token, before) === null,
    );
    if (noun) return { noun, view: before };
  }
  return null;
}

/** Those of whom the sentences since have told. */
function seatedBetween(talks: SentenceView, view: SentenceView, context: Context): Party[] {
  const found: Party[] = [];
  for (let index = talks.sentence.index + 1; index < view.sentence.index; index++) {
    const between = context.view(index);
    const verbs = between.tokens.filter((token) => token.upos === "VERB" && SEATING.test(token.lemma));
    found.push(...verbs.flatMap((verb) => whoMeets(seated(verb, between), between, context)));
  }
  return found;
}

const SEATING = /^(?:head|lead|represent|attend|participate|observe)$/;
const TALKS = /^(?:talk|negotiation|round|session|meeting|conference|summit|consultation|discussion)$/;
