import { actorType } from "../../../extract/actor-named.ts";
import { partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     Norland's state news agency NNA reported …        NNA, affiliated-with, Norland
 *       └object┘ └──────type─────┘└subject┘
 *     Norland's state-run National News Agency · the official Norland News Agency
 */
export const stateMedia = rule({
  id: "relation/state-media",
  kind: "relation",
  starts: '"state", "state-run" or "official" before a medium',
  word: (token) => /^(?:state|official|government|semi-official|semiofficial)$/i.test(token.text),
  build(anchor, view, context) {
    const medium = view.actors.find(
      ({ first, actor, form }) =>
        first > anchor.index &&
        first - anchor.index < NEAR &&
        actorType(actor, context) === "media" &&
        form !== "pronoun",
    );
    if (!medium) return stop(anchor, "a medium by name");
    const between = view.tokens.slice(anchor.index + 1, medium.first);
    // "the Norland government, the Herald reported": the comma alone makes it nobody's.
    const isApart = between.length > 0 && between.every(({ text }) => /^(?:,|the)$/i.test(text));
    if (isApart || !between.every(({ text }) => BETWEEN.test(text))) return stop(anchor, "a medium right behind");
    const owner = view.actors.findLast(
      ({ last, actor }) => last < medium.last && anchor.index - last < NEAR && actorType(actor, context) === "state",
    );
    // A state named only here is noticed as a place.
    const country = view.places.findLast(
      ({ last, name, country: of }) => name === of && last < anchor.index && anchor.index - last < NEAR,
    );
    const whose = owner
      ? partyOf(owner)
      : country && { name: country.name, span: { start: country.start, end: country.end } };
    if (!whose) return stop(anchor, "the state whose it is");
    const drafts = relationDrafts(anchor, "affiliated-with", [partyOf(medium)], [whose], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a state and a medium");
  },
});

const NEAR = 6;
const BETWEEN =
  /^(?:-|–|news|agency|run|owned|controlled|media|television|tv|broadcaster|newspaper|radio|channel|daily|wire|service|press|website|outlet|backed|funded|,|the|'s|’s|broadcasting|network|station)$/i;
