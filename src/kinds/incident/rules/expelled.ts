import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isHuman } from "../is-human.ts";
import { named } from "../named-sides.ts";
import { turned } from "../turned.ts";

/**
 *     Norland expelled two Eastmark diplomats on Monday.
 *     └─who──┘ ^^^^^^^^ └─────whom──────────┘ └─when──┘
 *     was deported to Kenya · ordered the consul out of the country · put Okoro under house arrest
 */
export const expelled = rule({
  id: "incident/expelled",
  kind: "incident",
  starts: "verb of sending out of a country, or shutting up",
  after: ["incident/arrested", "incident/attacked"],
  word: ({ upos, lemma }) =>
    upos === "VERB" && (EXPELLING.test(lemma) || SENDING.test(lemma) || PUTTING.test(lemma) || lemma === "declare"),
  build(anchor, view, context) {
    const way = wayOf(anchor, view);
    if (!way) return stop(anchor, "out of the country, or shut up");
    const { isPassive, doers, hit } = turned(anchor, view);
    const objects = isPassive ? hit : [...hit, ...objectsOf(view.sentence, anchor.index)];
    // "declared the envoy persona non grata": the tree may make one noun of them.
    const inside =
      way === "unwelcome"
        ? objects.flatMap((i) => [i, ...childrenBy(view.sentence, i, "compound", "nsubj").map(({ index }) => index)])
        : objects;
    // Whoever is deported is somebody: "the inspectors of the Agency", "168 Kenyans".
    const people = [...new Set(inside)].filter(
      (i) => (EXPELLING.test(anchor.lemma) && !isState(i, view, context)) || isHuman(i, view, context),
    );
    if (people.length === 0) return stop(anchor, "somebody who is sent away or shut up");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(view.sentence, anchor.index))
      return stop(unreal ?? anchor, "an event that took place, not one that may");
    const text = context.report.text;
    const from = objectsOfPreposition(view.sentence, anchor.index, FROM);
    // "expelled from the party", "from the talks": no country.
    if (EXPELLING.test(anchor.lemma) && from.some((i) => NO_LAND.test(view.tokens[i]!.lemma)))
      return stop(anchor, "a country they are sent out of");
    const sides = {
      // "was expelled from Kenya": Kenya did it.
      actors: named(
        isPassive && doers.length === 0 ? from : isPassive ? doers : subjectsOf(view.sentence, anchor.index),
        view,
        text,
        { isDoer: true, isNameOnly: isPassive && doers.length === 0 },
      ),
      targets: [
        ...named(
          people.filter((i) => !isPeople(i, view, context)),
          view,
          text,
        ),
        ...people.filter((i) => isPeople(i, view, context)).map((i) => describedAt(i, view, text)),
      ],
    };
    const draft = incidentDraft(anchor, view, context, { sides, type: "other" });
    if (!draft || sides.targets.length === 0) return stop(anchor, "somebody who is sent away or shut up");
    if (sides.actors.length === 0 && draft.fields.place === null && draft.when === null)
      return stop(anchor, "somebody who did it, a place or a day");
    return [draft];
  },
});

/** "168 Kenyans", "forty Sudanese": those of a land, and not the land. */
function isPeople(index: number, { sentence, tokens, actors }: SentenceView, context: Context): boolean {
  const { upos, xpos } = tokens[index]!;
  const own = actorAt(index, sentence, actors);
  return upos === "NUM" || (xpos === "NNPS" && own !== null && actorType(own.actor, context) === "state");
}

/** "Kenya was expelled from the union": a state is sent nowhere. */
function isState(index: number, view: SentenceView, context: Context): boolean {
  const own = actorAt(index, view.sentence, view.actors);
  const isOwn = own !== null && own.form === "name" && own.head === index;
  return isOwn && actorType(own.actor, context) === "state" && !isPeople(index, view, context);
}

function describedAt(index: number, view: SentenceView, text: string): Party {
  const span = nounPhrase(index, view.sentence);
  return { name: wordsAt(text, span), span };
}

const FROM = new Set(["from"]);
const EXPELLING = /^(?:expel|deport|banish|exile)$/;
const SENDING = /^(?:order|throw|kick|boot|drum|give|drive|hound|chase)$/;
const PUTTING = /^(?:put|place|hold|keep|throw|cast|confine|shut|lock|clap|fling)$/;
const NO_LAND =
  /^(?:party|talk|conference|parliament|group|league|union|bloc|school|university|council|organi[sz]ation|club|meeting|body|committee|movement|government|cabinet|assembly|hall|room|seat|coalition|match|game)$/;

type Way = "out" | "shut" | "unwelcome";

function wayOf({ index, lemma }: Token, { tokens }: SentenceView): Way | null {
  const behind = tokens
    .slice(index + 1, index + WITHIN)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (EXPELLING.test(lemma)) return "out";
  if (lemma === "declare") return /\bpersonae? non gratae?\b/.test(behind) ? "unwelcome" : null;
  if (
    PUTTING.test(lemma) &&
    /\b(?:under house arrest|(?:into|in|behind) (?:jail|prison|bars|irons|gaol)|under detention)\b/.test(behind)
  )
    return "shut";
  if (lemma === "give") return /\bhours to leave\b|\bdays to leave\b/.test(behind) ? "out" : null;
  if (/^(?:drive|hound|chase)$/.test(lemma))
    return /\b(?:across|over) the (?:border|frontier|river)\b|\bout of the country\b/.test(behind) ? "out" : null;
  return SENDING.test(lemma) && /\bout of (?:the|his|its|their) country\b|\bto leave the country\b/.test(behind)
    ? "out"
    : null;
}

const WITHIN = 12;
