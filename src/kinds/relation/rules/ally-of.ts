import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isRelation, objectsOfPreposition } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { calledLikeGroup } from "../called-like-group.ts";
import { commonFoes, foeDrafts } from "../common-foes.ts";
import { isDoubtedTie } from "../doubted-tie.ts";
import { relationDrafts } from "../relation-draft.ts";
import { type RelationType, TYING_NOUNS } from "../relation-words.ts";
import { isShared, standingFor } from "../said-of.ts";
import { isUnion, ownersOf, possessorOf, tiedParties, tiedParty } from "../tied-party.ts";

/**
 *     Norland, an ally of Eastmark, sent troops.
 *     └subject┘   └type┘  └object┘
 *     Eastmark's ally Norland · the Hadd affiliate in Norland · the army's backers
 */
export const allyOf = rule({
  id: "relation/ally-of",
  kind: "relation",
  starts: "noun for an ally, an affiliate, a backer or a member",
  // "Eastmark's proxy, …": the parser may take a rare noun for a name.
  word: ({ upos, lemma, text }) =>
    (upos === "NOUN" || (upos === "PROPN" && /^\p{Ll}/u.test(text))) && (TYING_NOUNS.has(lemma) || PARTS.test(lemma)),
  anchor: (token, view) => tieOf(token, view) !== null,
  build(anchor, view, context) {
    const type = tieOf(anchor, view)!;
    if (isNone(anchor, view)) return stop(anchor, "a tie that is");
    const above = view.tokens[anchor.head];
    const shared = above && isShared(anchor, above, view) ? [anchor.index, above.index] : [];
    const of = [
      ...objectsOfPreposition(
        view.sentence,
        anchor.index,
        type === "backs" ? OF_ALONE : type === "split-from" ? OF_OR_FROM : OF,
      ),
      ...shared.flatMap((i) => objectsOfPreposition(view.sentence, i, IN)),
      ...(anchor.lemma === "supplier"
        ? [anchor.index, ...goodsOf(anchor, view)].flatMap((i) => objectsOfPreposition(view.sentence, i, TO))
        : []),
    ].flatMap((i) => tiedParty(i, view, context) ?? []);
    const lead = sharingOwner(anchor, view);
    const possessor = possessorOf(lead.index, view, context);
    const adjectives = namedBefore(anchor, view, context);
    // "their Eastmark ally", "Norland's Highland allies": the adjective tells who the ally is.
    const isAdjective = adjectives.length > 0 && possessor.length + of.length > 0;
    const union = type === "allied-with" && isAdjective ? unionOf(anchor, adjectives, possessor, view, context) : [];
    if (union.length > 0) return relationDrafts(anchor, "member-of", possessor, union, view, context);
    const whose: Party[] = isAdjective ? [...of, ...possessor] : [...of, ...ownersOf(lead.index, view, context)];
    if (whose.length === 0) return stop(anchor, "a party whose tie it is");
    // "part of Norland" is a place or a share.
    if (/^(?:part|component|backbone)$/.test(anchor.lemma) && !whose.every(({ name }) => isUnion(name, context)))
      return stop(anchor, "a group or body that has parts");
    // "Norland, one of Eastmark's allies": the one is Norland.
    const one = above && /^(?:one|some|part)$/i.test(above.text) && isRelation(anchor, "nmod") ? above : lead;
    const standing = [...standingFor(one, view), ...(lead === anchor ? [] : standingFor(anchor, view))];
    // "the Brigades - the militia of the Front": the militia is no party beside them.
    const named = tiedParties(standing, view, context).filter(({ span }) => span.end !== anchor.end);
    const isPart = type === "split-from" || type === "affiliated-with";
    const told =
      named.length > 0 || !isPart
        ? named
        : [
            ...standing.flatMap((i) => calledLikeGroup(i, view, context) ?? []),
            ...(standing.length === 0 ? besideWhole(anchor, view, context) : []),
          ];
    // "the army and its allies of the Hadd Front": the Front is one of them.
    const isOfThem = type === "allied-with" && told.length === 0 && possessor.length > 0 && of.length > 0;
    if (isOfThem) return relationDrafts(anchor, type, of, possessor, view, context);
    const who = told.length > 0 ? told : isAdjective ? adjectives : describedAllies(anchor, type, view, context);
    if (who.length === 0) return stop(anchor, "a party that it is said of");
    const foes =
      type === "allied-with"
        ? commonFoes([anchor.index, ...objectsOfPreposition(view.sentence, anchor.index, OF)], view, context)
        : [];
    const drafts = [
      ...relationDrafts(anchor, type, who, whose, view, context),
      ...foeDrafts(anchor, [...who, ...whose], foes, view, context),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "a breakaway faction of the Front, the Highland Guard, holds": the tree hangs the Guard on the Front. */
function besideWhole(noun: Token, view: SentenceView, context: Context): Party[] {
  const { sentence, tokens } = view;
  return objectsOfPreposition(sentence, noun.index, OF_ALONE)
    .flatMap((i) => childrenBy(sentence, i, "appos"))
    .filter(({ index }) => isBetweenCommas(index, view))
    .flatMap(({ index }) => tiedParty(index, view, context) ?? calledLikeGroup(index, view, context) ?? [])
    .filter(({ name }) => /^\p{Lu}/u.test(name))
    .slice(0, tokens[noun.index]!.xpos === "NN" ? 1 : 0);
}

/** "…, the Guard, holds": as what stands beside a name does, which a list does not. */
function isBetweenCommas(index: number, { tokens, actors }: SentenceView): boolean {
  const mention = actors.find(({ first, last }) => first <= index && index <= last);
  const first = mention?.first ?? index;
  const before = /^the$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  return tokens[before]?.text === "," && tokens[(mention?.last ?? index) + 1]?.text === ",";
}

/** "his friend and | ally | Tomas Lind": whose and who stand beside the first of the two. */
function sharingOwner(noun: Token, { sentence, tokens }: SentenceView): Token {
  const first = isRelation(noun, "conj") && noun.head === noun.index - 2 ? tokens[noun.head]! : null;
  const isShared =
    first !== null &&
    first.xpos === noun.xpos &&
    first.upos === "NOUN" &&
    childrenBy(sentence, first.index, "nmod:poss").length > 0 &&
    childrenBy(sentence, noun.index, "det", "nmod:poss", "amod", "compound").length === 0;
  return isShared ? first : noun;
}

/** "is not a member", "is no ally", "a former ally", "is no longer a member", "may become one": nobody is tied by that. */
function isNone(noun: Token, view: SentenceView): boolean {
  const isLost = childrenBy(view.sentence, noun.index, "det", "advmod").some(({ text }) =>
    /^(?:no|longer)$/i.test(text),
  );
  const isPast = childrenBy(view.sentence, noun.index, "amod").some(({ text }) => PAST.test(text));
  return (
    isLost ||
    isPast ||
    (noun.relation !== "advcl" && childrenBy(view.sentence, noun.index, "cop").length > 0 && isDoubtedTie(noun, view))
  );
}

/** What a noun ties, with the words before it: "an ally of", "a breakaway faction of". */
function tieOf(noun: Token, view: SentenceView): RelationType | null {
  // "Eastmark arms the Front": the parser may take the verb for a noun.
  const isVerb = /^arms$/i.test(noun.text) && !isOwned(noun, view);
  const isOfGoods = noun.lemma === "supplier" && goodsOf(noun, view).length === 0 && !isOfArmed(noun, view);
  const own = isVerb || isOfGoods ? undefined : TYING_NOUNS.get(noun.lemma);
  // "a splinter group": the group is one.
  if (own) return own === "split-from" && noun.relation === "compound" ? null : own;
  if (noun.lemma === "militia" && isOwned(noun, view)) return "affiliated-with";
  return PARTS.test(noun.lemma) &&
    childrenBy(view.sentence, noun.index, "amod", "compound").some(({ text }) => BROKEN.test(text))
    ? "split-from"
    : null;
}

/** "the rebels' chief supplier": those who fight are supplied with arms, unless something else is told. */
function isOfArmed(noun: Token, { sentence, tokens, actors }: SentenceView): boolean {
  const isOfOther =
    objectsOfPreposition(sentence, noun.index, OF_ALONE).length > 0 ||
    childrenBy(sentence, noun.index, "compound").length > 0;
  if (isOfOther) return false;
  const beside = isRelation(noun, "appos") ? [noun.index, noun.head] : [noun.index];
  const owners = beside.flatMap((i) => childrenBy(sentence, i, "nmod:poss"));
  return owners.some(
    ({ index, lemma }) =>
      ARMED.test(lemma) ||
      actors.some(
        ({ first, last, actor }) =>
          first <= index && index <= last && ARMED.test(tokens[last]!.lemma) && /\p{L}/u.test(actor),
      ),
  );
}

const ARMED = /^(?:rebel|guerrilla|insurgent|militia|militant|front|army|separatist|junta)$/i;

/** "its arms supplier", "the main supplier of weapons to them": of food and gas there are suppliers too. */
function goodsOf(noun: Token, { sentence, tokens }: SentenceView): number[] {
  if (noun.lemma !== "supplier") return [];
  const before = childrenBy(sentence, noun.index, "compound", "amod").map(({ index }) => index);
  return [...before, ...objectsOfPreposition(sentence, noun.index, OF_ALONE)].filter((i) =>
    WEAPONS.test(tokens[i]!.lemma),
  );
}

const WEAPONS =
  /^(?:arms?|weapon|weaponry|ammunition|munition|missile|rocket|drone|gun|artillery|aircraft|warplane|jet|helicopter|hardware|tank|military)$/;

const PAST = /^(?:former|onetime|one-time|erstwhile|ex|then)$/i;

const PARTS = /^(?:faction|group|wing|party|movement|militia|organisation|organization)$/;

/** "its militia", "the militia of the Front" */
function isOwned(noun: Token, view: SentenceView): boolean {
  return (
    childrenBy(view.sentence, noun.index, "nmod:poss").length > 0 ||
    objectsOfPreposition(view.sentence, noun.index, OF_ALONE).length > 0
  );
}

/** "the rebels and their Western allies": many who are told by no name. */
function describedAllies(noun: Token, type: RelationType, view: SentenceView, context: Context): Party[] {
  const side = childrenBy(view.sentence, noun.index, "amod").find(({ text }) => SIDES.test(text));
  if (!side || noun.xpos !== "NNS" || type === "member-of" || noun.index !== side.index + 1) return [];
  const span = { start: side.start, end: noun.end };
  return [{ name: wordsAt(context.report.text, span), span }];
}

const SIDES =
  /^(?:Western|Eastern|Arab|Gulf|European|African|Asian|Islamist|Sunni|Shi['’]?ite|Shia|Muslim|Christian|regional|foreign)$/;
const BROKEN = /^(?:breakaway|splinter|dissident)$/i;

const OF = new Set(["of", "with", "to"]);
const OF_OR_FROM = new Set(["of", "from"]);
/** "their backer along with Norland": no one is backed by that. */
const OF_ALONE = new Set(["of"]);
const IN = new Set(["in"]);
const TO = new Set(["to"]);

/** "Norland and its League allies", "Norland's League partners": Norland is of the League too. */
function unionOf(
  noun: Token,
  adjectives: readonly Party[],
  owners: readonly Party[],
  view: SentenceView,
  context: Context,
): Party[] {
  const owner = owners[0];
  const pronoun = childrenBy(view.sentence, noun.index, "nmod:poss")[0];
  if (!owner || !pronoun || actorType(owner.name, context) !== "state") return [];
  const isBeside =
    !/^(?:its|their)$/i.test(pronoun.text) ||
    (/^and$/i.test(view.tokens[pronoun.index - 1]?.text ?? "") &&
      view.actors.some(({ last, actor }) => last === pronoun.index - 2 && actor === owner.name));
  return isBeside
    ? adjectives.filter(({ name }) => /^(?:organisation|body)$/.test(actorType(name, context) ?? ""))
    : [];
}

/** "their Eastmark ally": the adjective before the noun. */
function namedBefore(noun: Token, view: SentenceView, context: Context): Party[] {
  return childrenBy(view.sentence, noun.index, "amod", "compound").flatMap(({ index }) => {
    const mention = actorAt(index, view.sentence, view.actors);
    if (!mention) return [];
    // "Norland opponents of the regime" are people of Norland, not the state.
    if (mention.form !== "adjective" || !/^(?:opponent|supporter|foe|enemy|rival)$/.test(noun.lemma))
      return [partyOf(mention)];
    const span = { start: mention.start, end: noun.end };
    return noun.xpos === "NNS" ? [{ name: wordsAt(context.report.text, span), span }] : [];
  });
}
