import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop, type Word } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { governingVerb } from "../governing-verb.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus, type StatusFound } from "../meeting-status.ts";
import { isOfPeople, sidesTold, whoMeet, whoMeets } from "../who-meets.ts";

/**
 *     Okoro told reporters after four hours with Lind in Lakeside that a deal was near.
 *     └who┘                                    └who┘    └─place─┘
 *     emerged from an evening with Lind · was the guest of Lind · stayed there as Lind's guest
 *
 * Time that somebody has had with people, or a guest and the host.
 */
export const companyOf = rule({
  id: "meeting/company-of",
  kind: "meeting",
  after: ["meeting/held-talks"],
  starts: "time with somebody, or somebody's guest",
  word: (token) => isGuest(token) || (token.upos === "NOUN" && TIME.test(token.lemma)),
  anchor: (token, view) => (isGuest(token) ? hostsOf(token, view) : companions(token, view)).length > 0,
  build(anchor, view, context) {
    const others = isGuest(anchor) ? hostsOf(anchor, view) : companions(anchor, view);
    const met = [...whoMeets(others, view, context), ...sidesTold(others, view, context)];
    if (met.length === 0 || !isOfPeople(others, met, view, context)) return stop(anchor, "people who are met");
    const verb = governingVerb(anchor, view);
    // "spent an hour with Lind": told by the verb.
    if (verb && /^(?:spend|pass|have|share|take|meet|talk|speak)$/.test(verb.lemma) && !isGuest(anchor))
      return stop(anchor, "time that no verb of meeting tells of");
    const isSubject = childrenBy(view.sentence, anchor.index, "cop").length > 0;
    const who = isSubject ? subjectsOf(view.sentence, anchor.index) : verb ? subjectsOf(view.sentence, verb.index) : [];
    const all = [...new Map([...whoMeet(who, view, context), ...met].map((party) => [party.name, party])).values()];
    if (all.length < 2) return stop(anchor, "two who meet");
    const status: StatusFound | null = isGuest(anchor)
      ? meetingStatus(isSubject || !verb ? anchor : verb, view)
      : { status: "held", sign: anchor };
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const draft = meetingDraft(anchor, status, all, view, context);
    if (isGuest(anchor) && draft.when === null && draft.fields.place === null) return stop(anchor, "a day or a place");
    return [draft];
  },
});

const TIME = /^(?:hour|minute|day|evening|morning|afternoon|night|week|weekend)$/;
const WITH = new Set(["with"]);
const OF = new Set(["of"]);

function isGuest({ upos, lemma }: Word): boolean {
  return upos === "NOUN" && lemma === "guest";
}

/** "after four hours | with Lind": only where the time lies back, "a day with no shelling" aside. */
function companions(time: Token, view: SentenceView): readonly number[] {
  const isBack = childrenBy(view.sentence, time.index, "case").some(({ text }) =>
    /^(?:after|following|from|in|during)$/i.test(text),
  );
  const isSome = childrenBy(view.sentence, time.index, "nummod", "det", "amod").length > 0;
  return isBack && isSome ? objectsOfPreposition(view.sentence, time.index, WITH) : [];
}

/** "the guest | of Lind", "| Lind's guest" */
function hostsOf(guest: Token, view: SentenceView): readonly number[] {
  return [
    ...objectsOfPreposition(view.sentence, guest.index, OF),
    ...childrenBy(view.sentence, guest.index, "nmod:poss").map(({ index }) => index),
  ];
}
