import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ALLIANCES, PUPPETS } from "../relation-words.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     Norland has an alliance with the Hadd Front.
 *     └subject┘      └─type─┘          └─object──┘
 *     its alliance with the Front · the government is a puppet of Eastmark: Eastmark backs it
 */
export const inAlliance = rule({
  id: "relation/in-alliance",
  kind: "relation",
  starts: "noun for an alliance, a puppet or ties",
  word: (token) =>
    token.upos === "NOUN" && (ALLIANCES.has(token.lemma) || PUPPETS.has(token.lemma) || LINKS.has(token.lemma)),
  build(anchor, view, context) {
    const { sentence } = view;
    const over = view.tokens[anchor.head];
    // "severed its ties with", "denied links to"
    if (unrealAt(anchor, view) || (over?.upos === "VERB" && CUT.test(over.lemma))) return stop(anchor, "a tie that is");
    const isPuppet = PUPPETS.has(anchor.lemma);
    const isLink = LINKS.has(anchor.lemma);
    const with_ = tiedParties(
      objectsOfPreposition(sentence, anchor.index, isPuppet ? OF : isLink ? LINKED : WITH),
      view,
      context,
    );
    const own = ownersOf(anchor.index, view, context);
    const isCopula = childrenBy(sentence, anchor.index, "cop").length > 0;
    const verb = view.tokens[anchor.head];
    const isHeld =
      verb?.upos === "VERB" && /^(?:have|maintain|keep|form|forge|build|strike|make|enter)$/.test(verb.lemma);
    const holders = isCopula
      ? subjectsOf(sentence, anchor.index)
      : isHeld
        ? subjectsOf(sentence, verb.index)
        : /^appos/.test(anchor.relation) || isWithLinks(anchor, view)
          ? [anchor.head]
          : [];
    const held =
      isPuppet && holders.length === 0 ? partiesSeen(anchor, view, context) : tiedParties(holders, view, context);
    if (isLink) {
      const linked = isStately([...own, ...held, ...with_], context)
        ? []
        : relationDrafts(anchor, "affiliated-with", own.length > 0 ? own : held, with_, view, context);
      return linked.length > 0 ? linked : stop(anchor, "a group that is tied to another");
    }
    const drafts = isPuppet
      ? relationDrafts(anchor, "backs", [...own, ...with_], held, view, context)
      : relationDrafts(anchor, "allied-with", own.length > 0 ? own : held, with_, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two parties that are tied");
  },
});

/** "rejected the government, seeing it as a puppet": nobody sees itself so, whatever else the pronoun might mean. */
function partiesSeen(noun: Token, view: SentenceView, context: Context): Party[] {
  const verb = view.tokens[noun.head];
  const [seen] = seenAs(noun, view);
  if (seen === undefined || !verb) return [];
  const seers = tiedParties(subjectsOf(view.sentence, verb.index), view, context).map(({ name }) => name);
  const meant = tiedParties([seen], view, context).filter(({ name }) => !seers.includes(name));
  if (meant.length > 0 || view.tokens[seen]!.upos !== "PRON") return meant;
  const other = view.actors.findLast(
    ({ last, actor, form }) => last < verb.index && form !== "pronoun" && !seers.includes(actor),
  );
  return other ? [partyOf(other)] : [];
}

/** "sees the junta as a puppet of Eastmark", "called them its puppets": those who are seen so. */
function seenAs(noun: Token, { sentence, tokens }: SentenceView): number[] {
  const verb = tokens[noun.head];
  if (!verb || !/^(?:see|regard|view|consider|describe|call|brand|label|denounce|dismiss|portray)$/.test(verb.lemma))
    return [];
  return objectsOf(sentence, verb.index).filter((i) => i < noun.index);
}

/** Ties of states with states are diplomacy. */
function isStately(parties: readonly Party[], context: Context): boolean {
  return !parties.some(({ name }) => actorType(name, context) === "armed-group");
}

/** "the Hadd Front, with ties to the Highland Army," */
function isWithLinks(noun: Token, { sentence }: SentenceView): boolean {
  return (
    /^nmod/.test(noun.relation) && childrenBy(sentence, noun.index, "case").some(({ text }) => /^with$/i.test(text))
  );
}

const CUT = /^(?:cut|sever|break|renounce|end|deny|disavow|loosen|suspend|lose)$/;
const LINKS = new Set(["tie", "link", "affiliation"]);
const LINKED = new Set(["to", "with"]);
const WITH = new Set(["with"]);
const OF = new Set(["of"]);
