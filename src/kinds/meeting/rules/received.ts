import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namedPartiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { DELEGATES, WITH } from "../meeting-words.ts";
import { isPerson } from "../the-two.ts";
import { whoMeets, withoutMedia } from "../who-meets.ts";

/**
 *     Lind received Okoro in Lakeside on Monday.
 *     └who         └who┘    └place─┘    └─when┘
 *     Okoro, left, shakes hands with Lind · Okoro called Lind on Monday · Lind hosted a Kenyan delegation
 *
 * One who receives, greets or telephones another: both are people, or the delegation of somebody.
 */
export const received = rule({
  id: "meeting/received",
  kind: "meeting",
  after: ["meeting/met", "meeting/held-talks"],
  starts: "verb of receiving, greeting or calling somebody",
  word: (token) =>
    token.upos === "VERB" && /^(?:host|receive|welcome|greet|call|ring|shake|pose|embrace)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const objects = childrenBy(sentence, anchor.index, "obj");
    const isShaking = /^(?:shake|pose)$/.test(anchor.lemma);
    if (anchor.lemma === "shake" && !objects.some(({ lemma }) => /^hands?$/.test(lemma)))
      return stop(anchor, "hands that are shaken");
    // "called Lind a liar", "called on Lind", "called for talks"
    const isMore = childrenBy(sentence, anchor.index, "xcomp", "iobj", "compound:prt", "ccomp").length > 0;
    if (isMore || objects.length > 1) return stop(anchor, "somebody who is met, not what is said of him");
    const others = isShaking
      ? objectsOfPreposition(sentence, anchor.index, WITH)
      : objectsOf(sentence, anchor.index).filter((i) => i > anchor.index);
    const isCall = /^(?:call|ring)$/.test(anchor.lemma);
    // "welcomed Okoro's words": those are no guest.
    const people = others.filter(
      (i) => actorAt(i, sentence, view.actors) !== null || DELEGATES.test(view.tokens[i]!.lemma),
    );
    const guests = namedPartiesAt(people, view).filter(
      ({ name }) => isPerson(name, context) || (!isCall && others.some((i) => DELEGATES.test(view.tokens[i]!.lemma))),
    );
    // "where she was greeted by Lind"
    const isPassive = childrenBy(sentence, anchor.index, "nsubj:pass").length > 0;
    const agents = isPassive ? objectsOfPreposition(sentence, anchor.index, new Set(["by"])) : [];
    const subjects = subjectsOf(sentence, anchor.index);
    const hosts = [
      ...namedPartiesAt([...subjects, ...agents], view),
      ...whoMeets(
        subjects.filter((i) => view.tokens[i]!.upos === "PRON"),
        view,
        context,
      ),
    ];
    const both = [...new Map([...hosts, ...guests].map((party) => [party.name, party])).values()];
    const all = withoutMedia(both, context);
    const isTwo =
      guests.length > 0
        ? all.length > 1
        : (anchor.lemma === "shake" || (isPassive && !isCall)) &&
          hosts.filter(({ name }) => isPerson(name, context)).length > 1;
    if (!isTwo) return stop(anchor, "two who meet");
    // A call needs a day or what it was for.
    const draft = meetingDraft(anchor, status, all, view, context);
    const isSure =
      !isCall ||
      status.status !== "held" ||
      draft.when !== null ||
      childrenBy(sentence, anchor.index, "advcl").length > 0;
    if (!isSure) return stop(anchor, "a day, or what the call was for");
    return [draft];
  },
});
