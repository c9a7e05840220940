import { isAboutTalks } from "../../../extract/about-talks.ts";
import { actorNamed } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import type { Content } from "../../../extract/content-of.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { issueToldIn } from "../../../extract/issues/issue-in.ts";
import { namesBefore } from "../../../extract/parties.ts";
import { type Context, type Draft, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { contains, type Span, wordsAt } from "../../../model/span.ts";
import { isBoundTo, isPutOff } from "../bound-to.ts";
import { demandedParts } from "../demanded-parts.ts";
import { DENIED, GIVEN_UP, isNoLonger, OPEN_TO } from "../denied-stance.ts";
import { judgesParty } from "../judged-party.ts";
import { isUndergone, otherSense } from "../other-sense.ts";
import { positionDraft } from "../position-draft.ts";
import { STANCE_NOUNS, type Stance } from "../position-words.ts";
import { refineStance } from "../refine-stance.ts";
import { goingOn, headless, inTheStreet, joinedBy, writersOf } from "../stance-takers.ts";
import { missingFor } from "../taken.ts";
import { toldInstead } from "../told-instead.ts";
import { allBehind, verbContent } from "../verb-content.ts";
import { lemmaOf, mayTakeStance, stanceOfVerb } from "../verb-stance.ts";
import { isBound, verbMissing } from "../verb-taken.ts";
import { whoseStance } from "../whose.ts";

/**
 *     Kenya demanded an end to the blockade.
 *     └who┘ └demand┘ └─────content───────┘
 *     Ethiopia rejected the plan · Okoro urged both sides to return · "We want peace," Lind said
 *
 * A denied wish is opposition, a denied refusal is nothing that is sure.
 */
export const wants = rule({
  id: "position/wants",
  kind: "position",
  starts: "verb by which a party takes a stance",
  word: (word) => word.upos === "VERB" && mayTakeStance(word),
  anchor: (token, view) => stanceOfVerb(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const lexical = stanceOfVerb(anchor, view)!;
    const lemma = lemmaOf(anchor);
    const missing = missingFor(anchor, view) ?? verbMissing(anchor, lemma, lexical, view);
    if (missing) return stop(anchor, missing);
    if (isUndergone(anchor, view)) return stop(anchor, "somebody who takes the stance");
    if (holdsTo(anchor, view)) return stop(anchor, "what it holds to, told by its noun");
    const subjects = [...subjectsOf(sentence, anchor.index), ...joinedBy(anchor, view)];
    const told = whoseStance(subjects, view, context);
    // "with Kenya demanding": the tree may hang either on something else.
    const before = told.length > 0 ? told : whoseStance(namesBefore(anchor.index, view), view, context);
    const others = [...writersOf(anchor, view), ...inTheStreet(anchor, view), ...goingOn(anchor, view)];
    const writers = before.length > 0 ? before : whoseStance(others, view, context);
    const actors = writers.length > 0 ? writers : headless(anchor, view, context);
    if (actors.length === 0) return stop(anchor, "a party that is named");
    // "those offering help, and Kenya": who is listed behind the clause does not do it.
    if (/^acl/.test(anchor.relation) && actors.every(({ span }) => span.start > anchor.start))
      return stop(anchor, "a party told before what it wants");
    if (judgesParty(anchor, view)) return stop(anchor, "something that is wanted, not a party");
    const content = verbContent(anchor, view);
    if (!content) return stop(anchor, "what is wanted");
    // "pressed Norland for a truce", where the tree lost what for.
    const isDemand = lexical === "demand";
    if (isDemand && view.actors.some(({ start, end }) => start <= content.span.start && content.span.end <= end))
      return stop(anchor, "something that is wanted, not a party");
    // "could not agree on a date", "tried to agree on one": with each other.
    const isOn = /^on$/i.test(view.tokens[anchor.index + 1]?.text ?? "");
    if (lemma === "agree" && isOn && (isNegated(sentence, anchor.index) || /^xcomp/.test(anchor.relation)))
      return stop(anchor, "the stance of one party, not an agreement of two");
    const isTogether = actors.length > 1 || subjects.some((i) => isJoint(i, view));
    if (lemma === "agree" ? isTogether : JOINTLY.test(lemma) && actors.length > 1)
      return stop(anchor, "the stance of one party, not an agreement of two");
    const other =
      toldInstead(anchor, lemma, content, view) ?? otherSense(anchor, lemma, content, actors, view, context);
    if (other) return stop(anchor, other);
    const refined = refineStance(anchor, lemma, lexical, wordsAt(context.report.text, content.span), view);
    const isDenied = isNegated(sentence, anchor.index) || grantsNothing(anchor, lexical, view);
    const refuses = isDenied ? DENIED[refined] === "oppose" : refined === "oppose";
    const isConditional =
      (lexical === "support" && isBound(anchor, lemma, view)) || (refuses && isPutOff(anchor, view));
    const given = isNoLonger(anchor, view) ? GIVEN_UP[refined] : refined;
    // "does not object to it, provided that the jobs stay"
    const open = OPEN_TO.get(lemma);
    const denied = DENIED[refined] ?? (open === "support" && isBoundTo(anchor, view) ? "conditional" : open);
    const stance = isConditional ? "conditional" : isDenied ? denied : given;
    if (!stance) return stop(anchor, "a stance that is sure");
    // "would accept a truce | the moment the siege is lifted": what it hangs on is part of it.
    const whole = isConditional ? untilEnd(content, allBehind(anchor, view)) : content;
    const isList = stance !== "conditional" && stance !== "undecided";
    const parts = isList ? demandedParts(content.span, view, context, stance === "demand") : [whole.span];
    const drafts = parts.flatMap((part) =>
      // "parties that renounce violence": any that do.
      // "Norland's leaders, Okoro, want | Okoro to go": nobody wants himself to do it; the tree took the wrong subject.
      actors
        .filter(({ name, span }) => !opensWith(part, name, view) && !contains(span, anchor))
        .map((actor) => positionDraft(anchor, actor, stance, part, view, context, 0.65)),
    );
    const telling = isAboutTalks(context) ? drafts : drafts.filter((draft) => isOfTalks(draft, anchor, view, context));
    return telling.length > 0 ? telling : stop(anchor, "an issue of talks");
  },
});

/** "has accepted nothing in it", "will concede none of it"; "nothing less than a truce" is what it holds out for. */
function grantsNothing({ index }: Token, lexical: Stance, { sentence, tokens }: SentenceView): boolean {
  return (
    lexical === "support" &&
    childrenBy(sentence, index, "obj").some(
      (object) =>
        /^(?:nothing|none)$/i.test(object.text) &&
        !/^(?:less|but|short|other|more)$/i.test(tokens[object.index + 1]?.text ?? ""),
    )
  );
}

/** The words from where one begins to where either ends. */
function untilEnd(content: Content, whole: Content | null): Content {
  const end = Math.max(content.span.end, whole?.span.end ?? 0);
  return { ...content, span: { start: content.span.start, end } };
}

/** In news of anything people want a thousand things; a position is what a party wants of what talks are held about. */
function isOfTalks({ fields, fieldSpans }: Draft, verb: Token, view: SentenceView, context: Context): boolean {
  const holder = actorNamed(String(fields.actor), context);
  // "I want to leave," a guest told the broadcaster: he has no office and speaks for nobody.
  if (holder?.type === "person" && !holder.role && !holder.of) return false;
  const parts = fieldSpans?.content ?? [];
  const isDeal = (part: Span): boolean =>
    view.tokens.some((token) => contains(part, token) && dealAt(token, view) !== null);
  return (
    /^recogni[sz]e$/.test(verb.lemma) ||
    parts.some(isDeal) ||
    parts.some((part) => issueToldIn(part, view, context) !== "other")
  );
}

function opensWith({ start }: Span, name: string, view: SentenceView): boolean {
  return view.actors.some((mention) => mention.actor === name && mention.form === "name" && mention.start === start);
}

/** What two do so, they do with each other: "Kenya and Sudan undertook to share the water". */
const JOINTLY = /^(?:decide|undertake|resolve|commit)$/;

/** "stuck to its refusal to leave": the noun tells what it wants. */
function holdsTo(verb: Token, { sentence, tokens }: SentenceView): boolean {
  if (
    !/^(?:stick|cling|adhere|stand|hold|repeat|reiterate|renew|reaffirm|stress|underline|underscore)$/.test(verb.lemma)
  )
    return false;
  // "reiterated its call for a truce"
  const own = childrenBy(sentence, verb.index, "obj").some(
    ({ index, lemma }) =>
      STANCE_NOUNS.has(lemma) &&
      childrenBy(sentence, index, "nmod:poss").some(({ text }) => /^(?:its|his|her|their|our|my)$/i.test(text)),
  );
  if (own) return true;
  return objectsOfPreposition(sentence, verb.index, HELD).some((i) => STANCE_NOUNS.has(tokens[i]!.lemma));
}

const HELD = new Set(["to", "by"]);

/** "they agreed", "the parties agreed", "Kenya and Ethiopia agreed", "Kenya, rebels agree": the tree may see one of them. */
function isJoint(index: number, view: SentenceView): boolean {
  const before = view.tokens.slice(Math.max(0, index - 2), index).some(({ text }) => /^(?:and|both|two)$/i.test(text));
  const isListed = view.sentence.role === "title" && view.tokens.slice(0, index).some(({ text }) => text === ",");
  return before || isListed || TOGETHER.test(view.tokens[index]!.text);
}

const TOGETHER = /^(?:they|we|both|parties|sides|factions|camps|rivals|foes|belligerents|delegations|negotiators)$/i;
