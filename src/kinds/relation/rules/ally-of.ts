import { childrenBy, isRelation, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import { namesBefore, type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../../notice/noticed.ts";
import { calledLikeGroup } from "../called-like-group.ts";
import { relationDrafts } from "../relation-draft.ts";
import { type RelationType, TYING_NOUNS } from "../relation-words.ts";
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
    const above = view.tokens[anchor.head];
    const shared = above && isShared(anchor, above, view) ? [anchor.index, above.index] : [];
    const of = [
      ...objectsOfPreposition(
        view.sentence,
        anchor.index,
        type === "backs" ? OF_ALONE : type === "split-from" ? OF_OR_FROM : OF,
      ),
      ...shared.flatMap((i) => objectsOfPreposition(view.sentence, i, IN)),
    ].flatMap((i) => tiedParty(i, view, context) ?? []);
    const possessor = possessorOf(anchor.index, view, context);
    const adjectives = namedBefore(anchor, view);
    // "their Eastmark ally", "Norland's Highland allies": the adjective tells who the ally is.
    const isAdjective = adjectives.length > 0 && possessor.length + of.length > 0;
    const whose: Party[] = isAdjective ? [...of, ...possessor] : [...of, ...ownersOf(anchor.index, view, context)];
    if (whose.length === 0) return stop(anchor, "a party whose tie it is");
    // "part of Norland" is a place or a share.
    if (anchor.lemma === "part" && !whose.every(({ name }) => isUnion(name, context)))
      return stop(anchor, "a group or body that has parts");
    // "Norland, one of Eastmark's allies": the one is Norland.
    const one = above && /^(?:one|some|part)$/i.test(above.text) && isRelation(anchor, "nmod") ? above : anchor;
    const standing = standingFor(one, view);
    // "the Brigades - the militia of the Front": the militia is no party beside them.
    const named = tiedParties(standing, view, context).filter(({ span }) => span.end !== anchor.end);
    const isPart = type === "split-from" || type === "affiliated-with";
    const told = named.length > 0 || !isPart ? named : standing.flatMap((i) => calledLikeGroup(i, view, context) ?? []);
    // "the army and its allies of the Hadd Front": the Front is one of them.
    const isOfThem = type === "allied-with" && told.length === 0 && possessor.length > 0 && of.length > 0;
    if (isOfThem) return relationDrafts(anchor, type, of, possessor, view, context);
    const who = told.length > 0 ? told : isAdjective ? adjectives : describedAllies(anchor, type, view, context);
    if (who.length === 0) return stop(anchor, "a party that it is said of");
    const drafts = relationDrafts(anchor, type, who, whose, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** What a noun ties, with the words before it: "an ally of", "a breakaway faction of". */
function tieOf(noun: Token, view: SentenceView): RelationType | null {
  const own = TYING_NOUNS.get(noun.lemma);
  // "a splinter group": the group is one.
  if (own) return own === "split-from" && noun.relation === "compound" ? null : own;
  if (noun.lemma === "militia" && isOwned(noun, view)) return "affiliated-with";
  return PARTS.test(noun.lemma) &&
    childrenBy(view.sentence, noun.index, "amod", "compound").some(({ text }) => BROKEN.test(text))
    ? "split-from"
    : null;
}

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

/** What the noun is said of: what it stands beside, what it is, or the name right behind it. */
function standingFor(noun: Token, view: SentenceView): number[] {
  const { sentence } = view;
  const isWhose = childrenBy(sentence, noun.index, "nmod:poss").some(({ text }) => /^whose$/i.test(text));
  if (isRelation(noun, "appos") && noun.head >= 0 && !isWhose) return [noun.head];
  // "the Front, the strongest force here and a rival of the army": what stands beside the name is listed.
  const listed = isRelation(noun, "conj") ? view.tokens[noun.head] : undefined;
  if (listed && noun.xpos === "NN" && !isWhose) {
    if (isRelation(listed, "appos") && listed.head >= 0) return [listed.head];
    const isBehindAside = childrenBy(sentence, listed.index, "appos").some(({ index }) => index < noun.index);
    if (isBehindAside && childrenBy(sentence, noun.index, "cc").length > 0) return [listed.index];
  }
  const copula = childrenBy(sentence, noun.index, "cop")[0];
  const subjects = copula ? subjectsOf(sentence, noun.index) : [];
  if (subjects.length > 0) return subjects;
  if (copula) return nameRightBefore(copula.index, view);
  // "is seen as its main backer", "serves as a proxy of the army"; "they have a common foe in the Hadd Front"
  const verb = view.tokens[noun.head];
  if (verb?.upos === "VERB" && (isSeenAs(noun, verb, view) || isShared(noun, verb, view)))
    return subjectsOf(sentence, verb.index);
  const beside = childrenBy(sentence, noun.index, "appos", "flat");
  if (beside.length > 0) return beside.map(({ index }) => index);
  const head = view.tokens[noun.head];
  // "Norland, Eastmark and the other members of the Union", "members such as Norland and Eastmark"
  const isOther = childrenBy(sentence, noun.index, "amod").some(({ text }) => /^other$/i.test(text));
  if (isOther && isRelation(noun, "conj") && head) return [head.index];
  const instances = objectsOfPreposition(sentence, noun.index, SUCH);
  if (instances.length > 0) return instances;
  if (/^(?:compound|nmod:desc|flat)/.test(noun.relation) && head) return [head.index];
  const behind = behindNoun(noun, view);
  if (behind) return [behind.head];
  // "the Hadd Front, a Highland affiliate, said": the parser often loses an apposition; the comma tells it.
  const owner = childrenBy(sentence, noun.index, "nmod:poss")[0];
  const { start } = nounPhrase(owner?.index ?? noun.index, sentence);
  const before = view.actors.findLast(({ end }) => end < start && start - end < NEAR);
  const between = before ? view.tokens.filter((token) => token.start >= before.end && token.end <= start) : [];
  if (!before || !/^[,–—-]$/.test(between[0]?.text ?? "") || between.length > 3) return [];
  if (!between.slice(2).every(({ text }) => /^(?:both|all|long|once|now|also|the)$/i.test(text))) return [];
  // "Norland and Eastmark, both members of the Union": of each.
  const all = noun.xpos === "NNS" ? namesBefore(between[0]!.index, view) : [];
  return all.length > 1 ? all : [before.head];
}

/** Letters from a name to what stands beside it: ", long the ". */
const NEAR = 20;
const SUCH = new Set(["such", "like"]);

/** "the Highland Front (HF) is an ally", where the tree finds no subject. */
function nameRightBefore(index: number, { actors, tokens }: SentenceView): number[] {
  const end = tokens[index - 1]?.text === ")" ? index - 2 : index - 1;
  return actors.flatMap(({ last, head, form }) => (last === end && form !== "pronoun" ? [head] : []));
}

/** "the army's ally Norland"; "and its ally, the Hadd Front, attacked": the comma makes no list of two. */
function behindNoun(noun: Token, { actors, tokens }: SentenceView): ActorMention | undefined {
  const text = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  const isAside = text(noun.index + 1) === "," && noun.xpos === "NN";
  const start = noun.index + (isAside ? 2 : 1);
  const found = actors.find(({ first }) => first === start || (first === start + 1 && text(start) === "the"));
  return !isAside || (found && /^[,.]?$/.test(text(found.last + 1))) ? found : undefined;
}

const OF = new Set(["of", "with", "to"]);
const OF_OR_FROM = new Set(["of", "from"]);
/** "their backer along with Norland": no one is backed by that. */
const OF_ALONE = new Set(["of"]);
const IN = new Set(["in"]);

function isSeenAs(noun: Token, verb: Token, view: SentenceView): boolean {
  return (
    /^(?:see|regard|view|consider|describe|know|act|serve)$/.test(verb.lemma) &&
    /^(?:obl|xcomp)/.test(noun.relation) &&
    childrenBy(view.sentence, noun.index, "case", "mark").some(({ text }) => /^as$/i.test(text)) &&
    (verb.xpos === "VBN" || /^(?:act|serve)$/.test(verb.lemma))
  );
}

function isShared(noun: Token, verb: Token, view: SentenceView): boolean {
  return (
    /^(?:have|share|face)$/.test(verb.lemma) &&
    isRelation(noun, "obj") &&
    childrenBy(view.sentence, noun.index, "amod").some(({ text }) => /^(?:common|mutual|shared)$/i.test(text))
  );
}

/** "their Eastmark ally": the adjective before the noun. */
function namedBefore(noun: Token, view: SentenceView): Party[] {
  return childrenBy(view.sentence, noun.index, "amod", "compound").flatMap(({ index }) => {
    const mention = actorAt(index, view.sentence, view.actors);
    return mention ? [partyOf(mention)] : [];
  });
}
