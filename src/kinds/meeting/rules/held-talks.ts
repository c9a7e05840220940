import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { governingVerb, meetingStatus } from "../meeting-status.ts";
import { BETWEEN, ENCOUNTERS } from "../meeting-words.ts";
import { modifiersOf, participantsAt } from "../participants.ts";
import { theTwo } from "../the-two.ts";

/**
 *     Okoro held talks with Lind in Lakeside on Monday.
 *     └who┘      ^^^^^      └who┘
 *     talks between Meridian and the North · the Okoro-Lind meeting · the round was called off
 *
 * Talks in general are no meeting: two parties must be named, or one with a day or a place.
 */
export const heldTalks = rule({
  id: "meeting/held-talks",
  kind: "meeting",
  starts: "noun for an encounter",
  anchor: (token) => token.upos === "NOUN" && ENCOUNTERS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    // "news conference", "press briefing": an address to reporters, no meeting.
    const kindOf = childrenBy(sentence, anchor.index, "compound", "amod").map((token) => token.text.toLowerCase());
    if (kindOf.some((word) => /^(?:news|press|technical|past|previous|security|peace-building)$/.test(word))) {
      return stop(anchor, "a meeting of parties");
    }
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const verb = governingVerb(anchor, view);
    const whole = wholeOf(anchor, view);
    const isObject = verb !== null && /^(?:obj|obl|nsubj:pass|xcomp)/.test(whole.relation) && whole.head === verb.index;
    const subjects = isObject && whole.relation !== "nsubj:pass" ? subjectsOf(sentence, verb.index) : [];
    const heads = [
      ...subjects,
      ...headlinePair(subjects, view),
      ...objectsOfPreposition(sentence, anchor.index, BETWEEN),
      ...(isObject ? objectsOfPreposition(sentence, verb.index, new Set(["with"])) : []),
      // "invited the rebels to a summit"
      ...(isObject && /^(?:invite|host|bring|send|call)$/.test(verb.lemma) ? objectsOf(sentence, verb.index) : []),
    ];
    const modifiers = modifiersOf(anchor.index, view).map((mention) => mention.head);
    const fromTree = participantsAt(heads, view);
    // "Okoro and Lind open Sudan talks": where two are named already, the word before the noun is what it is about.
    const named = fromTree.length > 1 ? fromTree : participantsAt([...heads, ...modifiers], view);
    const participants = named.length > 0 ? named : theTwo(subjects, view, context);
    const draft = meetingDraft(anchor, status, participants, view, context);
    const isIdentified = participants.length === 1 && draft.fields.place !== null && draft.when !== null;
    return participants.length > 1 || isIdentified
      ? [draft]
      : stop(anchor, "two parties that are named, or one with a day and a place");
  },
});

/** "nine hours of talks", "a round of negotiations": the whole that the noun is a part of. */
function wholeOf(anchor: Token, view: SentenceView): Token {
  let at = anchor;
  for (let steps = 0; steps < 2; steps++) {
    const head = view.tokens[at.head];
    if (
      !at.relation.startsWith("nmod") ||
      !head ||
      !/^(?:hour|day|week|month|minute|round|series|session)$/.test(head.lemma)
    )
      break;
    at = head;
  }
  return at;
}

/** `Kenya, Ethiopia end talks`: headlines join two subjects by a comma, which the parser takes for something else. */
function headlinePair(subjects: readonly number[], view: SentenceView): number[] {
  const isHeadline = view.sentence.role === "title" || view.tokens.at(-1)?.upos !== "PUNCT";
  if (!isHeadline || subjects.length === 0) return [];
  const [first, second] = view.actors;
  const isPair = first?.first === 0 && second?.first === first.last + 2 && view.tokens[first.last + 1]?.text === ",";
  return isPair && [first.head, second.head].some((i) => subjects.includes(i)) ? [first.head, second.head] : [];
}
