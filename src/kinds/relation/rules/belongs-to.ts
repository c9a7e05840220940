import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { partyOf } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo } from "../doers.ts";
import { besideIt, isGroup, isUnknown, namedBeside, personAt, rebelsBefore, servedGroup } from "../led-by.ts";
import { isPartyWord, partyCalled } from "../party-called.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, possessorOf, tiedParties } from "../tied-party.ts";

/**
 *     Tomas Lind, a commander of the Hadd Front, said …       Lind, member-of, the Hadd Front
 *     └subject─┘    └─type──┘        └─object─┘
 *     Hadd Front commander Tomas Lind · Lind, who heads the Front · Lind and his Unity Party
 *
 * Of groups and parties only: that a minister belongs to his government is his office, not a tie.
 */
export const belongsTo = rule({
  id: "relation/belongs-to",
  kind: "relation",
  starts: 'noun for a leader or member, a verb of leading, or "his" party',
  after: ["relation/ally-of"],
  word: (token) =>
    (token.upos === "NOUN" && (MEMBERS.test(token.lemma) || PARTIES.test(token.lemma))) ||
    (token.upos === "PROPN" && token.text === "MP") ||
    (token.upos === "VERB" && LEADING.test(token.lemma)) ||
    /^(?:his|her|whose)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    if (/^(?:his|her|whose)$/i.test(anchor.text)) return ownParty(anchor, view, context);
    if (PARTIES.test(anchor.lemma)) return partyBeside(anchor, view, context);
    const isVerb = anchor.upos === "VERB";
    if (isVerb && isNegated(sentence, anchor.index)) return stop(anchor, "somebody who leads");
    // "led, respectively, by Okoro and by Lind": which of them leads which is told by the order.
    if (isVerb && view.tokens.some(({ text }) => /^respectively$/i.test(text)))
      return stop(anchor, "one who leads one");
    const groups = isVerb
      ? tiedParties(
          doneTo(anchor, view).flatMap((i) => [i, ...wholeOf(i, view)]),
          view,
          context,
        )
      : [
          ...tiedParties(objectsOfPreposition(sentence, anchor.index, OF), view, context),
          ...ownersOf(anchor.index, view, context),
        ];
    const rebels = isVerb ? null : rebelsBefore(anchor, view, context);
    // "who commands the Uplanders": nothing but a group is commanded.
    const isCommanded = isVerb && /^(?:command|lead|head)$/.test(anchor.lemma);
    const own = rebels
      ? [rebels]
      : groups.filter((party) => isGroup(party, context) || (isCommanded && isUnknown(party, context))).slice(0, 1);
    const group = own.length > 0 ? own : isVerb ? [] : servedGroup(anchor, view, context);
    if (group.length === 0) return stop(anchor, "a group or party");
    const heads = isVerb ? doersOf(anchor, view) : namedBeside(anchor, view);
    // "a spokesman for the Front, Tomas Lind": the tree may hang the name on the Front.
    if (heads.length === 0)
      heads.push(...objectsOfPreposition(sentence, anchor.index, OF).flatMap((i) => besideIt(i, view)));
    const persons = heads.flatMap((head) => personAt(head, view, context) ?? []).slice(0, 1);
    const drafts = relationDrafts(anchor, "member-of", persons, group, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a person by name");
  },
});

const MEMBERS =
  /^(?:leader|member|commander|mp|legislator|senator|congressman|congresswoman|parliamentarian|official|chief|founder|fighter|chairman|chairwoman|negotiator|lawmaker|deputy|head|boss|operative|militant|figure|representative|chairperson|politician|candidate|activist|cofounder|ideologue|mastermind|secretary|secretary-general|general-secretary|vice-president|vice-chairman|commander-in-chief|strategist|warlord|envoy|delegate|emissary|coordinator)$/;
const LEADING = /^(?:lead|head|chair|found|command|run|represent)$/;
const OF = new Set(["of", "in", "from", "with", "for"]);

/** "headed the delegation of the Front", "leads its armed wing": who leads a part is of the whole. */
function wholeOf(head: number, { sentence, tokens }: SentenceView): number[] {
  return PARTS.test(tokens[head]!.lemma) ? objectsOfPreposition(sentence, head, OF_ALONE) : [];
}

const PARTS = /^(?:delegation|team|wing|faction|branch|bureau|committee|command|arm|section)$/;

/** "Okoro … his Unity Party": a person is of the party that is called his or hers. */
function ownParty(pronoun: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const group = view.actors.find(({ first, form }) => first === pronoun.index + 1 && form !== "description");
  // "his Unity movement": the tree hangs both on the movement.
  const noun = group && view.tokens[view.tokens[group.head]!.head];
  const isCalled = noun !== undefined && noun.index === pronoun.head && PARTIES.test(noun.lemma);
  if (!group || !(isCalled || (group.head === pronoun.head && isGroup(partyOf(group), context))))
    return stop(pronoun, "a group or party");
  const owner = possessorOf(pronoun.head, view, context).filter(({ name }) => actorType(name, context) === "person");
  const drafts = relationDrafts(pronoun, "member-of", owner, [partyOf(group)], view, context);
  return drafts.length > 0 ? drafts : stop(pronoun, "a person by name");
}

const BY = new Set(["by"]);
const OF_ALONE = new Set(["of"]);
const PARTIES = /^(?:party|movement|militia|faction)$/;

/** "Okoro's party, the Renewal Movement" */
function partyBeside(noun: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const { sentence } = view;
  const led = childrenBy(sentence, noun.index, "acl").filter(({ text }) => /^(?:led|headed|commanded)$/i.test(text));
  const leaders = led.flatMap(({ index }) => objectsOfPreposition(sentence, index, BY));
  const owner = [...possessorOf(noun.index, view, context), ...tiedParties(leaders, view, context)].filter(
    ({ name }) => actorType(name, context) === "person",
  );
  if (owner.length === 0) return stop(noun, "a person whose party it is");
  // "the faction of the Front led by Okoro": of the Front as well.
  const whole = objectsOfPreposition(sentence, noun.index, OF_ALONE);
  const called = isPartyWord(noun) ? partyCalled(noun, view, context) : null;
  const group = [
    ...tiedParties([...besideIt(noun.index, view), ...whole], view, context),
    ...(called ? [called] : []),
  ].filter(({ name }) => /^\p{Lu}/u.test(name) && name !== owner[0]?.name);
  const drafts = relationDrafts(noun, "member-of", owner, group.slice(0, 1), view, context);
  return drafts.length > 0 ? drafts : stop(noun, "the name of the party");
}
