/**
 * What a noun of a stance is about. In: the noun; out: the words.
 *
 *     the demand for [a truce] · opposition to [the plan] · a pledge to [leave] · insistence that [they leave]
 *     pleas from Kenya to [stop] · our goal is [a truce] · [a truce] is a Kenyan priority
 *
 * The tree often hangs what is wanted on the verb around, so the words behind the noun decide.
 */
import { childrenBy, runAround, subtree, trimmedSpan } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

const LEADS_TO = /^(?:for|to|of|on|against|over|that|about|towards?|at)$/i;
/** What comes "from" somebody in these is sought there, or not given yet. */
const GIVEN = /^(?:support|backing|approval|endorsement|commitment|pledge|promise|acceptance|hope)$/;
const HOLDER = /^(?:by|from|among|in|on)$/i;
/** Words between the noun and what it is about: whose it is, or where. */
const FARTHEST = 8;

export function nounContent(noun: Token, view: SentenceView): Span | null {
  const { sentence, tokens } = view;
  const made = madeOne(noun, view);
  if (made) return made;
  const lead = leadBehind(noun, view);
  if (lead && !OWNED.test(`${noun.lemma} ${lead.text}`)) {
    const head = tokens[lead.head]!;
    const words = subtree(sentence, head.index).filter((i) => i > lead.index);
    const { first, last } = runAround(words, head.index);
    return trimmedSpan(sentence, first, last);
  }
  const predicate = tokens[noun.head];
  const be = predicate && /^nsubj/.test(noun.relation) ? beBehind(noun, predicate, view) : undefined;
  if (predicate && be && predicate.index > noun.index) {
    // "the conditions are met": what became of them.
    if (noun.relation === "nsubj:pass") return null;
    // "its commitment is firm": what it is like; "its demand is clear: a truce" tells it.
    if (predicate.upos === "ADJ") {
      const colon = tokens.slice(predicate.index + 1, predicate.index + 4).find(({ text }) => text === ":");
      return colon && tokens[colon.index + 1] ? trimmedSpan(sentence, colon.index + 1, tokens.length - 1) : null;
    }
    const own = new Set(subtree(sentence, noun.index));
    const words = subtree(sentence, predicate.index).filter((i) => i > be.index && !own.has(i));
    let { first, last } = runAround(words, predicate.index);
    if (/^(?:to|that)$/i.test(tokens[first]!.text) && first < last) first++;
    return trimmedSpan(sentence, first, last);
  }
  // "the demands of Kenya include a truce": what they include.
  const included =
    INCLUDES.test(predicate?.lemma ?? "") && /^nsubj/.test(noun.relation) ? objectOf(predicate!, view) : null;
  if (included) return included;
  const subject = childrenBy(sentence, noun.index, "cop").length > 0 && childrenBy(sentence, noun.index, "nsubj")[0];
  if (!subject || subject.upos === "PRON") return null;
  const { first, last } = runAround(subtree(sentence, subject.index), subject.index);
  return trimmedSpan(sentence, first, last);
}

/** "made | the release of prisoners | a condition for talks": what is made one. */
function madeOne(noun: Token, { sentence, tokens }: SentenceView): Span | null {
  if (!/^(?:condition|precondition|priority|requirement|goal)$/.test(noun.lemma)) return null;
  const from = Math.max(0, noun.index - FARTHEST);
  const verb = tokens
    .slice(from, noun.index)
    .findLast(({ upos, lemma }) => upos === "VERB" && /^(?:make|set|declare)$/.test(lemma));
  const thing = verb && childrenBy(sentence, verb.index, "obj")[0];
  if (!verb || !thing || thing.index < verb.index || thing.index >= noun.index) return null;
  const start = Math.min(noun.index, ...subtree(sentence, noun.index));
  const words = subtree(sentence, thing.index).filter((i) => i < start);
  const { first, last } = runAround(words, thing.index);
  return trimmedSpan(sentence, first, last);
}

/** "the demands of Kenya", "a priority for Kenya": whose they are, not what. */
const OWNED = /^(?:demand of|requirement of|priority (?:for|of|on)|line (?:for|of))$/i;
const INCLUDES = /^(?:include|comprise|contain|cover)$/;

function objectOf(verb: Token, { sentence }: SentenceView): Span | null {
  const object = childrenBy(sentence, verb.index, "obj")[0];
  if (!object) return null;
  const { first, last } = runAround(subtree(sentence, object.index), object.index);
  return trimmedSpan(sentence, first, last);
}

/** The word that leads to what the noun is about: right behind it, or behind whose it is. */
function leadBehind(noun: Token, view: SentenceView): Token | null {
  const { tokens } = view;
  // "repeated calls | Sunday | for a truce": when.
  const isWhen = tokens[noun.index + 1] !== undefined && view.isTime(tokens[noun.index + 1]!);
  const next = tokens[noun.index + (isWhen ? 2 : 1)];
  if (!next) return null;
  // "blocked the request on the committee": where, not for what; "an appeal on the radio | for a strike".
  const isWhere =
    /^on$/i.test(next.text) && /^(?:request|demand|call|appeal|plea|pledge|promise|support|proposal)$/.test(noun.lemma);
  // "the goal of their struggle": whose it is.
  if (isOfOwn(noun, next, tokens)) return null;
  if (next.text === "from" && GIVEN.test(noun.lemma)) return null;
  const isHolder =
    isWhere ||
    isAddressed(noun, next, view) ||
    isMadeAt(noun, next) ||
    (HOLDER.test(next.text) && !(next.text === "on" && tokens[next.head]?.upos !== "PROPN"));
  if (!isHolder) return leads(next, noun) ? next : null;
  for (let i = noun.index + 2; i < Math.min(tokens.length, noun.index + FARTHEST); i++) {
    const token = tokens[i]!;
    if (token.upos === "VERB" || token.upos === "AUX" || token.upos === "PUNCT") return null;
    // "an offer to the rebels | of a share": behind a name it is offered, "to the chiefs of the rebels" tells whose.
    const isLead =
      !/^of$/i.test(token.text) ||
      tokens[token.head]!.head === noun.index ||
      (/^to$/i.test(next.text) && actorAt(i - 1, view.sentence, view.actors) !== null);
    if (isLead && leads(token, noun)) return token;
  }
  return null;
}

/** "the demand | at the talks | for a truce", "the goal at the talks is a truce": where it is made. */
function isMadeAt({ lemma }: Token, next: Token): boolean {
  return (
    /^(?:goal|aim|objective|demand|priority|intention|willingness|appeal|plea|call)$/.test(lemma) &&
    /^at$/i.test(next.text)
  );
}

/** "an appeal | to his neighbours | to leave", "our commitment | to Kenya": whom it goes to; an infinitive tells what is to be done. */
function isAddressed({ lemma }: Token, next: Token, { sentence, tokens, actors }: SentenceView): boolean {
  const heard = tokens[next.head];
  if (!/^to$/i.test(next.text) || !next.relation.startsWith("case") || !heard || heard.upos === "VERB") return false;
  // "a commitment to a truce", "to Kenya's safety and its allies": to what.
  const isOfAnother = tokens.slice(next.index + 1, heard.index).some(({ xpos }) => /^(?:POS|CC)$/.test(xpos));
  if (lemma === "commitment")
    return heard.upos === "PRON" || (!isOfAnother && actorAt(heard.index, sentence, actors) !== null);
  return /^(?:appeal|call|plea|request|pledge|promise|offer|proposal)$/.test(lemma);
}

/** "the aim | of our party", "the goal | of their struggle" */
function isOfOwn({ lemma }: Token, { text, index }: Token, tokens: readonly Token[]): boolean {
  return /^(?:aim|goal|objective)$/.test(lemma) && /^of$/i.test(text) && /^PRP\$/.test(tokens[index + 1]?.xpos ?? "");
}

function leads(token: Token, noun: Token): boolean {
  return LEADS_TO.test(token.text) && token.head > noun.index && /^(?:case|mark)/.test(token.relation);
}

/** "Our goal | is | …": what the goal is is the predicate. */
function beBehind(noun: Token, predicate: Token, view: SentenceView): Token | undefined {
  const be = childrenBy(view.sentence, predicate.index, "cop", "aux").find(
    ({ lemma, index }) => lemma === "be" && index > noun.index,
  );
  return be && be.index - noun.index < FARTHEST ? be : undefined;
}
