import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { placeNear } from "../../../extract/place-near.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { isVerbOfSeeing, waysOfSeeing } from "../ways-of-seeing.ts";
import { isOfPeople, sidesTold, whoMeet, whoMeets } from "../who-meets.ts";

/**
 *     Okoro spent an hour with Lind in Lakeside on Monday.
 *     └who┘               └who┘   └place─┘ └─when──┘
 *     called on Lind · summoned the envoy · was closeted with Lind · brought Lind and Sorn together · briefs the council
 *
 * A turn of phrase by which people come together, and two of whom it is told.
 */
export const calledOn = rule({
  id: "meeting/called-on",
  kind: "meeting",
  after: ["meeting/met", "meeting/held-talks", "meeting/received"],
  starts: 'a turn of phrase for seeing somebody: "spend time with", "call on", "summon"',
  word: ({ upos, lemma }) => upos === "VERB" && isVerbOfSeeing(lemma),
  anchor: (token, view) => waysOfSeeing(token, view) !== null,
  build(anchor, view, context) {
    const way = waysOfSeeing(anchor, view)!;
    const { sentence } = view;
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const isPassive = childrenBy(sentence, anchor.index, "nsubj:pass").length > 0 && !way.isOfSubject;
    const others = isPassive
      ? subjectsOf(sentence, anchor.index)
      : way.whom === "object"
        ? seen(anchor, view)
        : behind(anchor, way.whom, view);
    const who = isPassive ? objectsOfPreposition(sentence, anchor.index, BY) : subjectsOf(sentence, anchor.index);
    const acting = whoMeet(who, view, context);
    const told = [...whoMeets(others, view, context), ...sidesTold(others, view, context)];
    // "Okoro and Lind came face to face"
    const met = told.length === 0 && way.isMutual && acting.length > 1 ? acting : told;
    if (met.length === 0) return stop(anchor, "somebody who is seen");
    if (way.isOfPeople && !isOfPeople([...others, ...(met === acting ? who : [])], met, view, context))
      return stop(anchor, "people who are seen");
    const all = [...new Map([...acting, ...met].map((party) => [party.name, party])).values()];
    if (all.length < 2) return stop(anchor, "two who meet");
    const draft = meetingDraft(anchor, status, all, view, context, placeNear(anchor, view, way.places));
    if (way.isDated && draft.when === null && draft.fields.place === null) return stop(anchor, "a day or a place");
    return [draft];
  },
});

const BY = new Set(["by"]);

/** What hangs on the verb, or on the time or word it has for an object: "a word with Lind", "three days with Lind". */
function behind(verb: Token, prepositions: ReadonlySet<string>, { sentence, tokens }: SentenceView): number[] {
  const nouns = childrenBy(sentence, verb.index, "obj", "obl", "advmod", "xcomp");
  const found = [verb, ...nouns].flatMap(({ index }) => objectsOfPreposition(sentence, index, prepositions));
  return [...new Set(found)].filter((i) => tokens[i]!.index > verb.index);
}

function seen(verb: Token, { sentence }: SentenceView): number[] {
  return objectsOf(sentence, verb.index);
}
