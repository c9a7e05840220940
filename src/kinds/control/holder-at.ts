/**
 * Who holds or loses a place. In: the head of a noun phrase; out: the actor, or the force as the text describes it.
 *
 *     the Highland Front · rebels       as they are named
 *     its forces                        whose they are
 *     government forces                 the state of the place, where that is known
 */
import { actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { hasNameBeside, namedPartiesAt, type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { standsBeside } from "../../extract/stands-beside.ts";
import { stateMeant } from "../../extract/warring-state.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { ARMED, HOLDERS, ONE_OF_MANY, SHARES, STATE_FORCES } from "./control-words.ts";
import type { HeldPlace } from "./held-place.ts";
import { isOwnSide, sideSpeaking } from "./side-speaking.ts";

export function holderAt(head: number, view: SentenceView, context: Context): Party | null {
  return holdersAt([head], view, context)[0] ?? null;
}

/** Every holder that the heads name: "Kenya and Sudan". */
export function holdersAt(heads: readonly number[], view: SentenceView, context: Context): Party[] {
  const found = new Map<string, Party>();
  for (const head of heads) {
    for (const party of partiesOf(head, view, context))
      if (!found.has(party.name) && !NOBODY.test(party.name)) found.set(party.name, party);
  }
  return [...found.values()];
}

/** "its forces" after "both sides": whose, nobody knows. */
const NOBODY = /^(?:(?:the|both|all|two)\s+)?(?:sides?|parties)$/i;

function partiesOf(head: number, view: SentenceView, context: Context): Party[] {
  const token = view.tokens[head]!;
  // "all of its forces", "most of the troops"
  if (SHARES.test(token.text)) {
    const of = objectsOfPreposition(view.sentence, head, new Set(["of"]));
    if (of.length > 0) return of.flatMap((i) => partiesOf(i, view, context));
  }
  // "Rebels fought on from their stronghold": those who do what the sentence tells.
  const acting = /^(?:their|its)$/i.test(token.text) ? forceActing(token, view) : null;
  if (acting) return partiesOf(acting.index, view, context);
  const named = namedHolders(token, view, context);
  if (named.length > 0) return named;
  const many = childrenBy(view.sentence, head, "compound", "amod").flatMap((word) => asMany(word, context) ?? []);
  // "from government control"
  if (/^(?:control|hand|rule)s?$/.test(token.lemma) && many.length > 0) return many;
  const side = isOwnSide(token) ? sideSpeaking(token, view, context) : null;
  if (isOwnSide(token)) return side ? [side] : [];
  if (token.upos === "PRON") return holderMeant(token, view, context);
  // "army tanks", "rebel guns": those of the army.
  if (ARMS.test(token.lemma)) return many;
  return describedHolder(token, view, context);
}

/** By name, or by the name beside it: "the Front, the movement that runs the hills", "an alliance known as the Front". */
function namedHolders(token: Token, view: SentenceView, context: Context): Party[] {
  // "the army and the rebels": the name behind "and" is not the army's.
  const isBare =
    isHolderWord(token) && !actorAt(token.index, view.sentence, view.actors) && !hasNameBeside(token, view);
  const named = isBare ? [] : namedPartiesAt([token.index], view).filter((party) => !isMedium(party.name, context));
  if (named.length > 0) return named;
  const beside =
    isBare && /^appos/.test(token.relation) && token.head >= 0
      ? actorAt(standsBeside(token, view), view.sentence, view.actors)
      : null;
  if (beside && beside.form !== "adjective" && beside.form !== "pronoun") return [partyOf(beside)];
  const called = view.tokens.find(
    ({ text, index }) =>
      index > token.index && index - token.index < 10 && /^(?:known|called|named|dubbed)$/.test(text),
  );
  const alias = called && view.actors.find(({ first }) => first > called.index && first <= called.index + 3);
  return alias ? [partyOf(alias)] : [];
}

/** "it", "they": what they mean, or the force without a name that was told last; they are not the one spokesman who said so. */
function holderMeant(pronoun: Token, view: SentenceView, context: Context): Party[] {
  const meant = antecedentOf(pronoun, view, context);
  const isOne = /^they$/i.test(pronoun.text) && meant !== null && actorType(meant.name, context) === "person";
  return meant && !isOne ? [meant] : forceMeant(pronoun, view, context);
}

/** A force without a name: "our troops", "its forces", "the group", or as the text describes it. */
function describedHolder(token: Token, view: SentenceView, context: Context): Party[] {
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(token.upos)) return [];
  if (!isHolderWord(token) && !isOwnMen(token.index, view)) return [];
  const [owner] = childrenBy(view.sentence, token.index, "nmod:poss");
  const side = owner && isOwnSide(owner) ? sideSpeaking(owner, view, context) : null;
  if (side) return [side];
  if (owner?.upos === "PRON") {
    const meant = antecedentOf(owner, view, context) ?? forceMeant(owner, view, context)[0];
    if (meant) return [meant];
    // "his men": whose, nobody knows.
    if (!isHolderWord(token)) return [];
  }
  const group = /^(?:group|faction|militia|movement)$/.test(token.lemma) ? theGroup(token, view, context) : null;
  if (group) return [group];
  const whose = TROOPS.test(token.text) ? whoseTroops(token, view, context) : null;
  if (whose) return [whose];
  const span = nounPhrase(token.index, view.sentence);
  const name = wordsAt(context.report.text, span).replace(
    /^(?:the|its|his|their|all|remaining|these|those|some)\s+/i,
    "",
  );
  return [{ name, span }];
}

function isHolderWord({ lemma }: Token): boolean {
  return HOLDERS.test(lemma.toLowerCase());
}

const ARMS =
  /^(?:tank|gun|artillery|armou?r|column|convoy|sniper|checkpoint|position|battery|advance|offensive|push|thrust|assault|attack)s?$/;
/** "its paratroopers", "his men": of whoever has them. */
export function isOwnMen(head: number, { sentence, tokens }: SentenceView): boolean {
  return OWN_MEN.test(tokens[head]!.lemma) && childrenBy(sentence, head, "nmod:poss").length > 0;
}

const OWN_MEN =
  /^(?:man|men|paratrooper|paratroop|brigade|division|battalion|regiment|garrison|navy|fleet|cavalry|infantry|warrior|follower|comrade|legion|corps|column|fighter|gunmen|armou?r)s?$/;
const TROOPS = /^(?:troops|forces|soldiers)$/i;

/** "Kenya says troops leave Ravna": troops that nothing is said of are those of the state that speaks or acts. */
function whoseTroops(noun: Token, view: SentenceView, context: Context): Party | null {
  if (childrenBy(view.sentence, noun.index, "amod", "compound", "nmod", "det").length > 0) return null;
  const state = view.actors.find(
    ({ actor, head, end }) =>
      end < noun.start && view.tokens[head]!.relation === "nsubj" && actorType(actor, context) === "state",
  );
  return state ? { name: state.actor, span: { start: noun.start, end: noun.end } } : null;
}

/** "the militant group": the one named last before. */
function theGroup(noun: Token, view: SentenceView, context: Context): Party | null {
  if (!childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^(?:the|this|that)$/i.test(text))) return null;
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - 2); index--) {
    const found = context
      .view(index)
      .actors.findLast(
        ({ actor, end }) => (index < here || end <= noun.start) && actorType(actor, context) === "armed-group",
      );
    if (found) return { name: found.actor, span: { start: noun.start, end: noun.end } };
  }
  return null;
}

/** The force without a name that the sentence of a pronoun begins with, where no name stands between. */
function forceActing(pronoun: Token, view: SentenceView): Token | null {
  const force = view.tokens.findLast(
    ({ relation, lemma, xpos, start }) =>
      relation.startsWith("nsubj") && start < pronoun.start && xpos === "NNS" && HOLDERS.test(lemma),
  );
  if (!force || actorAt(force.index, view.sentence, view.actors)?.form === "name") return null;
  const isOther = view.actors.some(
    ({ first, last, head }) =>
      first > force.index && last < pronoun.index && view.tokens[head]!.relation.startsWith("nsubj"),
  );
  return isOther ? null : force;
}

/** "The army said it had taken Ravna", "completed its withdrawal": a force without a name that acts just before. */
function forceMeant(pronoun: Token, view: SentenceView, context: Context): Party[] {
  if (!/^(?:it|they|its|their)$/i.test(pronoun.text)) return [];
  const here = view.sentence.index;
  for (const before of here > 0 ? [view, context.view(here - 1)] : [view]) {
    const force = before.tokens.findLast(
      ({ relation, lemma, start }) => relation.startsWith("nsubj") && start < pronoun.start && HOLDERS.test(lemma),
    );
    if (force) return partiesOf(force.index, before, context);
  }
  return [];
}

function isMedium(name: string, context: Context): boolean {
  return actorType(name, context) === "media";
}

/** "rebel hands", "rebel-held": the word in the singular means the many. */
export function asMany(word: Token, context: Context): Party | null {
  const name = word.text.toLowerCase();
  if (!HOLDERS.test(name)) return null;
  const span = { start: word.start, end: word.end };
  // "rebel-held" where the report tells of "rebel groups": they are meant.
  const told = context.noticed.actors.find((actor) => actor.name === `${name}s` || actor.name.startsWith(`${name} `));
  if (told) return { name: told.name, span };
  return { name: ONE_OF_MANY.test(name) ? `${name}s` : name, span };
}

/** "government forces" in a place that lies in Kenya are Kenya's. */
export function ofItsState(party: Party | null, place: HeldPlace, context: Context): Party | null {
  // "Army of the Lakes" is a name.
  const isName = party !== null && /\s\p{Lu}/u.test(party.name);
  if (!party || isName || !STATE_FORCES.test(party.name)) return party;
  const state = place.country ?? stateMeant(party.name, context);
  return state ? { name: state, span: party.span } : party;
}

/** People leave places all the time; forces, groups and states withdraw. */
export function isForce(name: string, view: SentenceView, context: Context): boolean {
  const type = actorType(name, context);
  if (type === "person" || type === "media") return false;
  return type !== undefined || view.tokens.some(({ lemma }) => ARMED.test(lemma));
}
