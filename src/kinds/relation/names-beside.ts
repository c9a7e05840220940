/**
 * The names on either side of a word for naming. In: the word; out: the name above it in the tree, right before it, or
 * right behind it.
 *
 *     the Highland Army, formerly known as the Hadd Front · the Hadd Front, an affiliate recently renamed Highland Army
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../notice/noticed.ts";

/** By its name, or by a word that stands for one: "the front". */
export function isNamed({ form, actor }: Pick<ActorMention, "form" | "actor">): boolean {
  return isName({ form }) || (form === "description" && /^\p{Lu}/u.test(actor) && /\s\p{Lu}/u.test(actor));
}

/** How far a name may stand from the word. */
const NEAR = 9;

/** "the Hadd Front, an affiliate recently renamed Highland Army": by the tree, through what stands beside the name. */
export function nameAbove(anchor: Token, view: SentenceView, context: Context): Party | null {
  let at: Token | undefined = anchor;
  for (let steps = 0; at && steps < 4; steps++) {
    if (!/^(?:acl|appos|amod)/.test(at.relation)) return null;
    at = view.tokens[at.head];
    const mention = at && actorAt(at.index, view.sentence, view.actors);
    if (mention && isName(mention))
      return { name: nameOf(mention, context), span: { start: mention.start, end: mention.end } };
  }
  return null;
}

function isName({ form }: { form: string }): boolean {
  return form !== "adjective" && form !== "description" && form !== "pronoun";
}

export function nameBefore(index: number, view: SentenceView, context: Context): Party | null {
  const mention = view.actors.findLast(
    (one) =>
      one.last < index &&
      index - one.last < NEAR &&
      isNamed(one) &&
      !isBeforeThing(one, index, view) &&
      !isOfPart(one, index, view),
  );
  if (mention && !isName(mention)) return partyOf(mention);
  return mention ? { name: nameOf(mention, context), span: { start: mention.start, end: mention.end } } : null;
}

/** "Front commander Tomas Lind": by the name, without the office before it. */
function nameOf(mention: ActorMention, context: Context): string {
  const words = wordsOf(mention, context);
  const isPerson = actorType(mention.actor, context) === "person";
  return isPerson && words.endsWith(` ${mention.actor}`) ? mention.actor : words;
}

/** "the affiliate of the Front known as the Wolves": the affiliate is, not the Front. */
function isOfPart({ first, head }: ActorMention, index: number, { sentence, tokens }: SentenceView): boolean {
  const above = tokens[tokens[head]!.head];
  return (
    above !== undefined &&
    above.index < first &&
    (AFFILIATES.test(above.lemma) || MEMBERS.test(above.lemma)) &&
    tokens[index - 1]!.text !== "," &&
    childrenBy(sentence, head, "case").some(({ text }) => /^of$/i.test(text))
  );
}

/** "the affiliate of | the Front | known as the Wolves": the Front, of which they are. */
export function wholeBefore(index: number, view: SentenceView): Party | null {
  const whole = view.actors.findLast((one) => one.last < index && index - one.last < NEAR && isNamed(one));
  const above = whole && view.tokens[view.tokens[whole.head]!.head];
  return whole && above && isOfPart(whole, index, view) && AFFILIATES.test(above.lemma) ? partyOf(whole) : null;
}

const AFFILIATES = /^(?:affiliate|branch|wing|arm|offshoot|chapter|franchise|subsidiary)$/;
const MEMBERS = /^(?:faction|unit|brigade|cell|splinter|member|leader|commander)$/;

/** "Norland crude, also known as Light Blend": the crude is, not Norland. */
function isBeforeThing({ head }: ActorMention, index: number, { tokens }: SentenceView): boolean {
  const { relation, head: above } = tokens[head]!;
  return (
    /^(?:compound|amod|nmod:poss)/.test(relation) &&
    above > head &&
    above < index &&
    tokens[above]!.upos === "NOUN" &&
    !THEIR_KIND.test(tokens[above]!.lemma)
  );
}

/** "the Hadd Front group, also known as": the noun says what the name is of. */
const THEIR_KIND =
  /^(?:group|front|movement|party|organi[sz]ation|army|militia|brigade|faction|alliance|coalition|network|council|government|leader|commander|affiliate|branch|offshoot)$/;

export function nameBehind(index: number, view: SentenceView, context: Context): Party | null {
  const mention = view.actors.find(({ first, form }) => first > index && first - index < 5 && form !== "pronoun");
  // "calls itself the Hadd Front's Western Division": more than the Front.
  if (mention && /^['’]s?$/.test(view.tokens[mention.last + 1]?.text ?? "")) return null;
  if (mention) return { name: wordsOf(mention, context), span: { start: mention.start, end: mention.end } };
  // A name that is not known otherwise: the run of capitals behind "as".
  const first = view.tokens.findIndex(
    (token) => token.index > index && token.index < index + 4 && token.upos === "PROPN",
  );
  if (first < 0) return null;
  let last = first;
  while (view.tokens[last + 1]?.upos === "PROPN") last++;
  // "the Sons of the Hill"
  const of = /^of$/.test(view.tokens[last + 1]?.text ?? "")
    ? last + (view.tokens[last + 2]?.text === "the" ? 3 : 2)
    : -1;
  if (of > 0) for (let at = of; view.tokens[at]?.upos === "PROPN"; at++) last = at;
  const span = { start: view.tokens[first]!.start, end: view.tokens[last]!.end };
  return { name: wordsAt(context.report.text, span), span };
}

/** The words themselves: both names may be resolved to one actor. */
function wordsOf(mention: { start: number; end: number }, context: Context): string {
  return wordsAt(context.report.text, mention).replace(/^(?:the|an?)\s+/i, "");
}
