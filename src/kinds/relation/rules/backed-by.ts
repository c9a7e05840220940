import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { relationDrafts } from "../relation-draft.ts";
import { PARTICIPLES } from "../relation-words.ts";
import { isUnion, ownersOf, tiedParties, tiedParty } from "../tied-party.ts";

/**
 *     Eastmark-backed rebels left the town.
 *     └subject┘└type┘ └obj─┘
 *     rebels backed by Eastmark · an al-Hadd-linked group
 */
export const backedBy = rule({
  id: "relation/backed-by",
  kind: "relation",
  starts: '"-backed", "-led", "-linked" or "backed by"',
  word: (token) => PARTICIPLES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const { sentence } = view;
    const type = PARTICIPLES.get(anchor.text.toLowerCase())!;
    const hyphen = /^[-–]$/.test(view.tokens[anchor.index - 1]?.text ?? "");
    // "is armed, paid and fed by": the parser may take the first for an adjective.
    const isState = childrenBy(sentence, anchor.index, "cop").length > 0;
    const isMain = !hyphen && (isState || childrenBy(sentence, anchor.index, "nsubj:pass").length > 0);
    // "Backed by Norland, the rebels advanced": of whoever does what the sentence tells.
    const isLead = !hyphen && anchor.xpos === "VBN" && isBeforeSubject(anchor, view);
    if (!hyphen && !isMain && !isLead && !/^(?:acl|amod)/.test(anchor.relation))
      return stop(anchor, "a participle beside a group");
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a tie that is");
    const agents = hyphen ? [] : agentsOf(anchor, view);
    const ties = hyphen ? before(anchor.index, view, context) : tiedParties(agents, view, context);
    if (ties.length === 0) return stop(anchor, 'a party before the hyphen, or behind "by"');
    // "the Highland-led coalition": a people leads no one group.
    if (type === "member-of" && hyphen && isPeople(ties[0]!, anchor.index, view, context))
      return stop(anchor, "a state that leads");
    const head =
      isMain || isLead
        ? (subjectsOf(sentence, anchor.index)[0] ?? -1)
        : hyphen
          ? headBehind(anchor.index, view)
          : /^(?:amod|acl|compound|nmod)/.test(anchor.relation)
            ? anchor.head
            : -1;
    const group =
      head < 0
        ? null
        : hyphen
          ? groupOf(anchor.index, head, view, context)
          : (tiedParty(nearest(head, anchor, view), view, context) ?? whoDoes(head, view, context));
    if (!group) return stop(anchor, "a group that it is said of");
    const isOurs = type === "affiliated-with" || type === "allied-with";
    const [subjects, objects] = isOurs ? [[group], ties] : [ties, [group]];
    const drafts = relationDrafts(anchor, type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Backed by Norland, the rebels", "Formed in May and backed by Norland, the rebels": by itself or listed with one such. */
function isBeforeSubject(participle: Token, { tokens }: SentenceView): boolean {
  const first = /^conj/.test(participle.relation) ? tokens[participle.head] : participle;
  return first !== undefined && /^VB[NG]$/.test(first.xpos) && /^advcl/.test(first.relation);
}

/** "armed, paid and fed by Norland": by whom, told behind the last. */
function agentsOf(participle: Token, { sentence }: SentenceView): number[] {
  const own = objectsOfPreposition(sentence, participle.index, BY);
  if (own.length > 0) return own;
  return childrenBy(sentence, participle.index, "conj")
    .filter(({ xpos }) => xpos === "VBN")
    .flatMap(({ index }) => objectsOfPreposition(sentence, index, ONLY_BY));
}

const ONLY_BY = new Set(["by"]);
const BY = new Set(["by", "with", "to"]);
const OF = new Set(["of", "by"]);

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
  if (verb?.upos !== "VERB" || noun.relation !== "obj") return null;
  return tiedParties(subjectsOf(view.sentence, verb.index), view, context)[0] ?? null;
}

const DEEDS = /^(?:offensive|operation|assault|advance|attack|campaign|push|counteroffensive|incursion)$/;

/** The parties right before the hyphen: "Eastmark- and Norland-backed". */
function before(participle: number, view: SentenceView, context: Context): Party[] {
  const named = view.actors.findLast(({ last, form }) => last === participle - 2 && form !== "description");
  if (named) return [partyOf(named)];
  return view.tokens[participle - 2]?.upos === "NOUN" ? tiedParties([participle - 2], view, context) : [];
}

/** "Highland-led": an adjective of no state. */
function isPeople({ name }: Party, participle: number, view: SentenceView, context: Context): boolean {
  const mention = view.actors.find(({ last }) => last === participle - 2);
  const type = actorType(name, context);
  return mention?.form === "adjective" && type !== "state";
}

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
  if (beside?.form === "name" && isUnion(beside.actor, context)) return partyOf(beside);
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
