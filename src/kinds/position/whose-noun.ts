/**
 * Whose stance a noun tells. In: the noun; out: the parties.
 *
 *     Kenya's demand · the Kenyan demand      before it
 *     a demand by Okoro · pleas from Kenya    behind it
 *     Okoro voiced his opposition             the subject of the verb that carries it
 *     our demand                              the side of the one who speaks
 */
import { childrenBy, subjectsOf, withConjuncts } from "../../extract/clauses.ts";
import { modifiersOf, type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { sideOf, spokenFor } from "./spoken-for.ts";
import { whoseStance } from "./whose.ts";

/** Verbs by which a stance is voiced. */
const VOICING =
  /^(?:voice|express|signal|announce|reiterate|declare|make|issue|state|repeat|reaffirm|show|drop|raise|set|lay|have|pledge|give|offer|throw|lend|renew|register|lodge|file|maintain|underline|underscore|stress|restate|convey|withhold|present|submit|launch|put|deliver|harden)$/;

/** By which word a noun hangs on those whose it is. */
const OF_WHOM: ReadonlyMap<string, RegExp> = new Map([
  ["priority", /^(?:for|of)$/i],
  ["line", /^(?:for|of)$/i],
  ["condition", /^of$/i],
  ["precondition", /^of$/i],
  ["demand", /^of$/i],
  ["requirement", /^of$/i],
]);
/** "came with an offer", "returned with a demand" */
const COMING = /^(?:come|arrive|return|go|appear|answer|reply|respond|counter|begin|open)$/;
const GOALS = /^(?:goal|aim|objective|intention|ambition)$/;

/** Verbs that make something a condition or a goal. */
const MAKING = /^(?:make|call|set|consider|name|declare|describe|see|view|regard)$/;
const FARTHEST = 8;

export function holdersOf(noun: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const own = childrenBy(sentence, noun.index, "nmod:poss").find(({ text }) => /^(?:our|my)$/i.test(text));
  if (own) {
    const speaker = creditFor(own, view, context);
    if (!speaker) return [];
    return [/^our$/i.test(own.text) ? (sideOf(speaker, view, context) ?? speaker) : spokenFor(speaker, view, context)];
  }
  const before = modifiersOf(noun.index, view).map(partyOf);
  if (before.length > 0) return before;
  const owner = childrenBy(sentence, noun.index, "nmod:poss")[0];
  // "Kenya and Sudan dropped their insistence": that of both.
  const voicing = view.tokens[noun.head];
  const isOwn = owner && /^(?:its|their|his|her)$/i.test(owner.text) && noun.relation === "obj" && voicing;
  const voicers = isOwn && VOICING.test(voicing.lemma) ? subjectsOf(sentence, voicing.index) : [];
  const both = whoseStance(voicers, view, context);
  if (both.length > 1) return both;
  // "The parties reaffirmed their readiness": theirs, and of no one party told before.
  const isTheirs = /^their$/i.test(owner?.text ?? "") && voicers.some((i) => /^NNP?S$/.test(view.tokens[i]!.xpos));
  if (isTheirs) return both;
  if (owner) return whoseStance([owner.index], view, context);
  const behind = childrenBy(sentence, noun.index, "nmod", "obl", "acl").find(
    ({ index }) =>
      index > noun.index && childrenBy(sentence, index, "case").some(({ text }) => /^(?:by|from|among)$/i.test(text)),
  );
  if (behind) return whoseStance(withConjuncts(sentence, behind.index), view, context);
  // "a priority for Kenya": whose it is; "a demand for Kenya" is made of Kenya.
  const whose = OF_WHOM.get(noun.lemma);
  const owned =
    whose &&
    childrenBy(sentence, noun.index, "nmod").find(
      ({ index }) => index > noun.index && childrenBy(sentence, index, "case").some(({ text }) => whose.test(text)),
    );
  if (owned) return whoseStance(withConjuncts(sentence, owned.index), view, context);
  const carrier = view.tokens[noun.head];
  // "launched the campaign with a stated goal of ending the raids": the goal of whoever launched it.
  const isWith = childrenBy(sentence, noun.index, "case").some(({ text }) => /^with$/i.test(text));
  const isBrought = GOALS.test(noun.lemma) || COMING.test(carrier?.lemma ?? "");
  if (carrier?.upos === "VERB" && isWith && /^obl/.test(noun.relation) && isBrought)
    return whoseStance(subjectsOf(sentence, carrier.index), view, context);
  // "opposition to the plan has hardened among lawmakers"
  const among =
    // "is strong among": the adjective carries it as the verb does.
    carrier && /^(?:VERB|ADJ)$/.test(carrier.upos) && /^nsubj/.test(noun.relation)
      ? childrenBy(sentence, carrier.index, "obl").find(({ index }) =>
          childrenBy(sentence, index, "case").some(({ text }) => /^(?:among|from|by)$/i.test(text)),
        )
      : undefined;
  if (among) return whoseStance(withConjuncts(sentence, among.index), view, context);
  // "made the release a precondition": the verb stands further before.
  const maker = view.tokens.slice(0, noun.index).findLast(({ upos }) => upos === "VERB");
  if (maker && MAKING.test(maker.lemma) && noun.index - maker.index < FARTHEST && noun.relation !== "obj")
    return whoseStance(subjectsOf(sentence, maker.index), view, context);
  const verb = view.tokens[noun.head];
  const isVoiced = verb?.upos === "VERB" && noun.relation === "obj" && VOICING.test(verb.lemma);
  if (isVoiced) return whoseStance(subjectsOf(sentence, verb.index), view, context);
  // "The goal is to end the siege," she said.
  const speaker = /^nsubj/.test(noun.relation) && view.quotationAt(noun) ? creditFor(noun, view, context) : null;
  return speaker ? [sideOf(speaker, view, context) ?? speaker] : [];
}
