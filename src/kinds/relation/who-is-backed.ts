/**
 * The group that a participle is said of. In: the participle; out: the group, or null.
 *
 *     Eastmark-backed moderate rebels                       the rebels
 *     the Eastmark-backed government in Ravna               the state whose capital Ravna is
 *     the army launched an offensive backed by Eastmark     the army
 */
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { doneTo } from "./doers.ts";
import { isUnion, ownersOf, tiedParties, tiedParty } from "./tied-party.ts";

/** "Eastmark-backed rebels" */
export function groupBehind(participle: number, view: SentenceView, context: Context): Party | null {
  const head = headBehind(participle, view);
  return head < 0 ? null : groupOf(participle, head, view, context);
}

/** "rebels backed by Eastmark"; `isOfClause`: "the rebels are backed", "Backed by Eastmark, the rebels …". */
// A campaign that somebody runs is not run by whoever backs it.
export function groupBeside(
  participle: Token,
  isOfClause: boolean,
  isBacking: boolean,
  view: SentenceView,
  context: Context,
): Party | null {
  const isUnder = /^(?:amod|acl|compound|nmod)/.test(participle.relation);
  const head = isOfClause ? subjectsOf(view.sentence, participle.index)[0] : isUnder ? participle.head : undefined;
  if (head === undefined || head < 0) return null;
  const seen = seenAs(head, view, context);
  if (seen) return seen;
  return tiedParty(nearest(head, participle, view), view, context) ?? (isBacking ? whoDoes(head, view, context) : null);
}

/** "sees the Front as a group linked to Eastmark": the Front is. */
function seenAs(noun: number, view: SentenceView, context: Context): Party | null {
  const { sentence, tokens } = view;
  const verb = tokens[tokens[noun]!.head];
  const isAs = childrenBy(sentence, noun, "case", "mark").some(({ text }) => /^as$/i.test(text));
  if (!isAs || !verb || !/^(?:see|regard|view|describe|consider|treat|list|designate)$/.test(verb.lemma)) return null;
  return tiedParties(doneTo(verb, view), view, context)[0] ?? null;
}

/** "the Front, backed by Eastmark, and the army, backed by Norland": the tree may hang both on the first. */
function nearest(head: number, participle: Token, { tokens }: SentenceView): number {
  const before = tokens[participle.index - (tokens[participle.index - 1]?.text === "," ? 2 : 1)];
  return before && before.index > head && before.head === head && /^conj/.test(before.relation) ? before.index : head;
}

/** "the army launched an offensive backed by Eastmark": what is backed is whoever does it. */
function whoDoes(head: number, view: SentenceView, context: Context): Party | null {
  const [noun, verb] = [view.tokens[head]!, view.tokens[view.tokens[head]!.head]];
  if (!DEEDS.test(noun.lemma)) return null;
  const own = [
    ...ownersOf(head, view, context),
    ...tiedParties(objectsOfPreposition(view.sentence, head, OF), view, context),
  ];
  // "the army's offensive has been backed by Eastmark"
  if (own[0]) return own[0];
  if (verb?.upos !== "VERB" || !/^(?:obj|obl)$/.test(noun.relation)) return null;
  // "taken by the army in an offensive backed by Eastmark": by whom it was done.
  const agents = objectsOfPreposition(view.sentence, verb.index, BY);
  // "the Front was beaten in an offensive backed by Eastmark": it did not make it.
  const done =
    childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0 ? [] : subjectsOf(view.sentence, verb.index);
  const doers = agents.length > 0 ? agents : done;
  const isWithin = noun.relation === "obj" || /^(?:in|during|with|after)$/i.test(caseOf(noun, view));
  return isWithin ? (tiedParties(doers, view, context)[0] ?? null) : null;
}

const DEEDS = /^(?:offensive|operation|assault|advance|attack|campaign|push|counteroffensive|incursion)$/;

function caseOf({ index }: Token, { sentence }: SentenceView): string {
  return childrenBy(sentence, index, "case")[0]?.text ?? "";
}

const BY = new Set(["by"]);
const OF = new Set(["of", "by"]);

/** The noun at the end of the run of words behind the participle: "-backed moderate rebel groups". */
function headBehind(participle: number, view: SentenceView): number {
  let head = -1;
  for (let i = participle + 1; i < Math.min(view.tokens.length, participle + 7); i++) {
    const { upos, text } = view.tokens[i]!;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos) && text !== "-") break;
    if (/^(?:NOUN|PROPN)$/.test(upos)) head = i;
  }
  return head;
}

/** A group by its own name, or by the words behind the participle; one of a bare kind by all of its words. */
function groupOf(participle: number, head: number, view: SentenceView, context: Context): Party | null {
  const named = view.actors.find(
    (mention) => mention.first > participle && mention.last === head && mention.form !== "description",
  );
  if (named) return partyOf(named);
  // "the Hadd Front, the Norland-sponsored movement": the Front is meant.
  const beside =
    view.tokens[head]!.relation === "appos" ? actorAt(view.tokens[head]!.head, view.sentence, view.actors) : null;
  if (beside && /^(?:name|acronym)$/.test(beside.form) && isUnion(beside.actor, context)) return partyOf(beside);
  // "the Eastmark-backed government in Ravna": the state whose capital that is.
  const seat = /^(?:government|regime|authority|administration|leadership)$/.test(view.tokens[head]!.lemma)
    ? view.actors.find(({ first }) => first === head + 2 && /^in$/i.test(view.tokens[head + 1]!.text))
    : undefined;
  if (seat) return partyOf(seat);
  const [first, last] = [view.tokens[participle + 1]!, view.tokens[head]!];
  const isBare =
    first === last &&
    /^(?:group|force|government|coalition|militia|faction|army|regime|fighter|troop)$/.test(last.lemma);
  const party = tiedParty(head, view, context);
  if (!party && !isBare) return null;
  const start = isBare ? (view.tokens[participle - 2]?.start ?? first.start) : first.start;
  const span = { start, end: last.end };
  return party && party.span.start >= first.start ? party : { name: wordsAt(context.report.text, span), span };
}
