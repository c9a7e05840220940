import { actorType } from "../../../extract/actor-named.ts";
import { partyOf } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     Norland's state news agency NNA reported …        NNA, affiliated-with, Norland
 *       └object┘ └──────type─────┘└subject┘
 *     Norland's state-run National News Agency · the official Norland News Agency · the Hadd Front's Dawn radio
 */
export const stateMedia = rule({
  id: "relation/state-media",
  kind: "relation",
  starts: '"state", "state-run" or "official" before a medium, or a noun for one',
  word: (token) =>
    /^(?:state|official|government|semi-official|semiofficial)$/i.test(token.text) ||
    (/^(?:NOUN|PROPN)$/.test(token.upos) && OUTLETS.test(token.text)),
  build(anchor, view, context) {
    if (OUTLETS.test(anchor.text)) return ofGroup(anchor, view, context);
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

/** "the Front's Dawn radio", "the Front-run Dawn website": of a group that has one. */
function ofGroup(noun: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const { tokens } = view;
  let first = noun.index;
  while (
    first > 0 &&
    (tokens[first - 1]!.upos === "PROPN" ||
      /^al$/i.test(tokens[first - 1]!.text) ||
      /^[-–]$/.test(tokens[first - 1]!.text)) &&
    !isRun(first - 1, view)
  )
    first--;
  const sign = tokens[first - 1];
  if (!sign || first === noun.index) return stop(noun, "a medium by name");
  const before = isRun(first - 1, view) ? first - 3 : /^['’]s?$/.test(sign.text) ? first - 2 : null;
  const owner =
    before === null ? undefined : view.actors.find(({ last, form }) => last === before && form !== "pronoun");
  if (!owner || actorType(owner.actor, context) !== "armed-group") return stop(noun, "a group whose it is");
  const known = view.actors.find((one) => one.first >= first && one.last <= noun.index);
  const span = { start: tokens[first]!.start, end: noun.end };
  const medium = known ? partyOf(known) : { name: wordsAt(context.report.text, span), span };
  // "according to the Front-run Dawn website": what else it says is its own, not whose it is.
  return relationDrafts(noun, "affiliated-with", [medium], [partyOf(owner)], view, context).map((draft) => {
    const { by: _, ...fieldSpans } = draft.fieldSpans ?? {};
    return { ...draft, by: null, fieldSpans };
  });
}

/** "-run", "-owned" */
function isRun(index: number, { tokens }: SentenceView): boolean {
  return (
    /^(?:run|owned|controlled|affiliated|linked|backed)$/i.test(tokens[index]?.text ?? "") &&
    /^[-–]$/.test(tokens[index - 1]?.text ?? "")
  );
}

const OUTLETS = /^(?:radio|television|tv|website|newspaper|channel|broadcaster|station|agency|daily)$/i;
const NEAR = 6;
const BETWEEN =
  /^(?:-|–|news|agency|run|owned|controlled|media|television|tv|broadcaster|newspaper|radio|channel|daily|wire|service|press|website|outlet|backed|funded|,|the|'s|’s|broadcasting|network|station)$/i;
