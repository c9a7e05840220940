import { actorNamed, actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, type Stop, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
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
    (token.upos === "VERB" && LEADING.test(token.lemma)) ||
    /^(?:his|her)$/i.test(token.text),
  build(anchor, view, context) {
    const { sentence } = view;
    if (/^(?:his|her)$/i.test(anchor.text)) return ownParty(anchor, view, context);
    if (PARTIES.test(anchor.lemma)) return partyBeside(anchor, view, context);
    const isVerb = anchor.upos === "VERB";
    if (isVerb && isNegated(sentence, anchor.index)) return stop(anchor, "somebody who leads");
    const groups = isVerb
      ? tiedParties(objectsOf(sentence, anchor.index), view, context)
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
    const heads = isVerb ? subjectsOf(sentence, anchor.index) : namedBeside(anchor, view);
    // "a spokesman for the Front, Tomas Lind": the tree may hang the name on the Front.
    if (heads.length === 0)
      heads.push(...objectsOfPreposition(sentence, anchor.index, OF).flatMap((i) => besideIt(i, view)));
    const persons = heads.flatMap((head) => personAt(head, view, context) ?? []).slice(0, 1);
    const drafts = relationDrafts(anchor, "member-of", persons, group, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a person by name");
  },
});

const MEMBERS =
  /^(?:leader|member|commander|official|chief|founder|fighter|chairman|chairwoman|negotiator|lawmaker|deputy|head|boss|operative|militant|figure|representative|chairperson|politician|candidate|activist|cofounder|ideologue|mastermind)$/;
/** Organisations that one belongs to, not works for. */
const PARTY = /(?:party|movement|brotherhood|front|union of|alliance|congress|league)$/i;
const LEADING = /^(?:lead|head|chair|found|command|run|represent)$/;
const OF = new Set(["of", "in", "from", "with", "for"]);

/** "Okoro … his Unity Party": a person is of the party that is called his or hers. */
function ownParty(pronoun: Token, view: SentenceView, context: Context): readonly Draft[] | Stop {
  const group = view.actors.find(({ first, form }) => first === pronoun.index + 1 && form !== "description");
  if (!group || group.head !== pronoun.head || !isGroup(partyOf(group), context))
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
  const group = tiedParties([...besideIt(noun.index, view), ...whole], view, context).filter(({ name }) =>
    /^\p{Lu}/u.test(name),
  );
  const drafts = relationDrafts(noun, "member-of", owner, group.slice(0, 1), view, context);
  return drafts.length > 0 ? drafts : stop(noun, "the name of the party");
}

/** "its chairman, a doctor named Tomas Lind" */
function calledBy(noun: number, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, noun, "acl")
    .filter(({ lemma, text }) => lemma === "name" || text === "called")
    .flatMap(({ index }) => childrenBy(sentence, index, "xcomp", "obj", "obl"))
    .map(({ index }) => index);
}

function besideIt(head: number, { sentence }: SentenceView): number[] {
  return childrenBy(sentence, head, "appos").map(({ index }) => index);
}

/** "rebel commander Tomas Lind": of the rebels, however the report calls them. */
function rebelsBefore(noun: Token, view: SentenceView, context: Context): Party | null {
  const word = childrenBy(view.sentence, noun.index, "compound", "amod").find(({ text }) => REBELS.test(text));
  if (!word) return null;
  const many = `${word.text.toLowerCase()}s`;
  const told = context.noticed.actors.find(({ name }) => name.toLowerCase().endsWith(many));
  return { name: told?.name ?? many, span: { start: word.start, end: word.end } };
}

const REBELS = /^(?:rebel|guerrilla|separatist|insurgent)$/i;

/** The name a noun is said of: beside it, behind it, or what it is by a verb of being. */
function namedBeside(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const found = childrenBy(sentence, noun.index, "appos", "flat").flatMap(({ index }) => [
    index,
    ...calledBy(index, view),
  ]);
  if (/^(?:appos|compound|flat|nmod:desc)/.test(noun.relation) && noun.head >= 0) found.push(noun.head);
  if (childrenBy(sentence, noun.index, "cop").length > 0) found.push(...subjectsOf(sentence, noun.index));
  const behind = view.actors.find(({ first }) => first === noun.index + 1);
  if (behind) found.push(behind.head);
  return found;
}

/** "the Movement's leader, Tomas Lind": the office holds the name of the group. */
function servedGroup(noun: Token, view: SentenceView, context: Context): Party[] {
  const office = view.actors.find(
    ({ first, last, form }) => first <= noun.index && noun.index <= last && /^(?:title|name)$/.test(form),
  );
  if (!office) return [];
  const words = wordsAt(context.report.text, office);
  const of = OWNED_LEADER.test(words)
    ? actorNamed(office.actor, context)?.of
    : LEADER.test(noun.lemma)
      ? groupCalled(office, noun, context)
      : null;
  if (!of) return [];
  const party = { name: of, span: { start: office.start, end: office.end } };
  return isGroup(party, context) ? [party] : [];
}

/** "Highland Front leader Tomas Lind": the words of the office before the noun are the name of a group. */
function groupCalled({ start }: Span, noun: Token, context: Context): string | undefined {
  const words = wordsAt(context.report.text, { start, end: noun.start }).trim();
  const known = context.noticed.actors.find(({ name, aliases }) => name === words || aliases.includes(words));
  return known?.name ?? (PARTY.test(words) && /\s/.test(words) ? words : undefined);
}

const LEADER = /^(?:leader|head|chief|commander|founder|chairman|chairwoman|lawmaker|boss)$/;
const OWNED_LEADER = /['’]s? (?:\p{Ll}+ )?(?:leader|head|chief|chairman|chairwoman|founder|commander)\b/u;

function personAt(head: number, view: SentenceView, context: Context): Party | null {
  const mention = actorAt(head, view.sentence, view.actors);
  if (!mention || mention.form === "pronoun" || mention.form === "description") return null;
  const type = actorType(mention.actor, context);
  return type === "person" ? partyOf(mention) : null;
}

/** A name with a capital that stands for nothing that was noticed. */
function isUnknown({ name }: Party, context: Context): boolean {
  return /^\p{Lu}/u.test(name) && actorNamed(name, context) === undefined;
}

function isGroup({ name }: Party, context: Context): boolean {
  const type = actorType(name, context);
  return type === "armed-group" || ((type === "organisation" || type === undefined) && PARTY.test(name));
}
