/**
 * The deal that a verb tells the terms of. In: the verb; out: the deal that is its subject, by itself, by a part of it, or
 * by a pronoun right behind it, or null; what the verb says is left out of it.
 *
 *     The accord requires Kenya to leave. · Its first phase would free the prisoners. · It also bans raids.
 */

import { isAboutTalks } from "../../extract/about-talks.ts";
import { childrenBy, runAround, subtree, trimmedSpan, withConjuncts } from "../../extract/clauses.ts";
import { dealAt } from "../../extract/deals/deal-at.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { WILL_OR_WOULD } from "../../language/modals.ts";
import type { Span } from "../../model/span.ts";
import { BARE_DEALS } from "./bare-deals.ts";
import type { ProvisionStatus } from "./provision-draft.ts";
import { speaksOfTalks } from "./speaks-of-talks.ts";
import { GRANTING, PARTS, STATING } from "./term-words.ts";
import { type ToldDeal, toldDeal } from "./told-deal.ts";

/** "stops | short of | opening the port": what is left out. */
export function shortOf(verb: Token, { sentence, tokens }: SentenceView): Span | null {
  const [short, of] = [tokens[verb.index + 1], tokens[verb.index + 2]];
  if (!/^(?:stop|fall)$/.test(verb.lemma) || short?.text !== "short" || of?.text !== "of") return null;
  const verbOf = of.head > of.index ? of.head : of.index + 1;
  // "short of saying that Kenya should leave": what is not said is what is left out.
  const said = /^(?:say|state|declare)$/.test(tokens[verbOf]!.lemma)
    ? childrenBy(sentence, verbOf, "ccomp")[0]
    : undefined;
  const head = said?.index ?? verbOf;
  const words = subtree(sentence, head).filter((i) => i > of.index);
  const { first, last } = runAround(words, head);
  return trimmedSpan(sentence, first, last);
}

/** The deal that is the subject, by itself, by a part of it, or by a pronoun right behind it. */
export function dealBehind(verb: Token, view: SentenceView, context: Context): ToldDeal | null {
  for (const subject of subjectsFor(verb, view)) {
    if (dealAt(subject, view)) return toldDeal({ ...subject, index: subject.index + 1 }, view, context, 0);
    const isBare =
      (STATING.has(verb.lemma) || shortOf(verb, view) !== null || isToCome(verb, view)) &&
      /^(?:NOUN|PROPN)$/.test(subject.upos) &&
      BARE_DEALS.has(subject.lemma.toLowerCase()) &&
      // "the documents list owners of shares": only where there are talks.
      (!PAPERS.test(subject.lemma) || isAboutTalks(context));
    if (isBare) return { noun: subject, view, status: statusOfBare(subject, view), back: 0 };
    const isPart = PARTS.has(subject.lemma) || subject.lemma === "resolution";
    const isPronoun = /^(?:it|this|these)$/i.test(subject.text) && !/^acl/.test(verb.relation);
    if (isPart) {
      const told =
        toldDeal(subject, view, context, isNumbered(subject, view) ? FAR : 1) ??
        toldDeal({ ...subject, index: view.tokens.length }, view, context, 0);
      if (told) return told;
    }
    if (!isPronoun || subject.index > verb.index || verb.xpos === "VBG") continue;
    // "the ministry said it would send a team": the speaker speaks of itself.
    if (!STATING.has(verb.lemma) && isOfSpeaker(subject, view)) continue;
    // "It requires …": what a pronoun means was the subject before, so nobody else may have been.
    // "It was concluded in Ravna. It promises …": the deal was named before both.
    const isAgain = /^it$/i.test(view.sentence.index > 0 ? context.view(view.sentence.index - 1).tokens[0]!.text : "");
    const far = isAgain ? 2 : 1;
    const told =
      toldDeal(subject, view, context, far) ?? (OF_TEXTS.test(verb.lemma) ? textBefore(view, context) : null);
    // "Kenya said it had imposed a curfew in line with the accord": the accord comes after what "it" means.
    const isAfter = told?.back === 0 && told.noun.index > subject.index;
    // "It promises a truce": what the sentence before names promises one.
    const named =
      isAfter && (OF_TEXTS.test(verb.lemma) || verb.lemma === "promise") ? toldAbove(view, context, far) : null;
    if (named) return named;
    if (isAfter) continue;
    if (told && (STATING.has(verb.lemma) || told.back === far)) return told;
  }
  return null;
}

/** The deal told in the sentences above. */
function toldAbove({ sentence }: SentenceView, context: Context, far: number): ToldDeal | null {
  if (sentence.index === 0) return null;
  const above = context.view(sentence.index - 1);
  const end = { ...above.tokens.at(-1)!, index: above.tokens.length };
  const told = toldDeal(end, above, context, far - 1);
  return told && { ...told, back: told.back + 1 };
}

/** What nobody but a text does: "it provides for", "it stipulates that". */
const OF_TEXTS = /^(?:provide|stipulate|envisage|envision|foresee|oblige|entail|prescribe)$/;

/** "They showed us the draft. It provides for …": the paper that the sentence before speaks of. */
function textBefore({ sentence }: SentenceView, context: Context): ToldDeal | null {
  if (sentence.index === 0 || !isAboutTalks(context) || !speaksOfTalks(sentence.index, context)) return null;
  const view = context.view(sentence.index - 1);
  const noun = view.tokens.findLast(({ upos, lemma }) => upos === "NOUN" && BARE_DEALS.has(lemma.toLowerCase()));
  return noun ? { noun, view, status: statusOfBare(noun, view), back: 1 } : null;
}

/** What has nothing to do with a deal in other news. */
const PAPERS = /^(?:document|text|paper|scheme|programme|program|package|charter|arrangement|timetable|convention)$/i;

/** "a draft text", "a possible resolution": put forward, whatever it is. */
function statusOfBare({ lemma, index }: Token, { sentence }: SentenceView): ProvisionStatus {
  const isToCome = childrenBy(sentence, index, "amod", "compound").some(({ text }) =>
    /^(?:draft|proposed|possible|planned|potential|provisional|rival|revised|amended)$/i.test(text),
  );
  return isToCome ? "proposed" : BARE_DEALS.get(lemma.toLowerCase())!;
}

/** "the plan | would divide the island, giving them half": done by a plan, so none of somebody's own. */
export function isToCome(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const above = /^(?:advcl|conj)$/.test(verb.relation) ? tokens[verb.head] : undefined;
  return [verb, ...(above ? [above] : [])].some(({ index }) =>
    childrenBy(sentence, index, "aux").some(({ text }) => WILL_OR_WOULD.test(text)),
  );
}

/** "the ministry said | it | would …", "Kenya, which says | it | may …" */
function isOfSpeaker(pronoun: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const verb = tokens[pronoun.head];
  const saying = verb && /^(?:ccomp|conj)/.test(verb.relation) ? tokens[verb.head] : undefined;
  if (!saying) return false;
  const owner = /^acl/.test(saying.relation) ? tokens[saying.head] : undefined;
  return childrenBy(sentence, saying.index, "nsubj").some(
    ({ upos, text }) => upos !== "PRON" || (owner && /^(?:which|who)$/i.test(text) && !dealAt(owner, view)),
  );
}

function subjectsFor(verb: Token, view: SentenceView): Token[] {
  const { sentence, tokens } = view;
  // The word right before the verb, whatever the tree makes of it: "the limits the deal imposed" has no object behind.
  const before = tokens[verb.index - 1];
  if (verb.relation === "amod" && before && dealAt(before, view)) return [before];
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const own = childrenBy(sentence, at.index, "nsubj").filter(({ relation }) => relation !== "nsubj:pass");
    const [first] = own;
    const isOf = /^acl/.test(at.relation) || (at.relation === "ccomp" && COMING_ABOUT.test(tokens[at.head]!.lemma));
    if (first && isOf && /^(?:that|which)$/i.test(first.text))
      return [...withConjuncts(sentence, at.head).map((i) => tokens[i]!), ...dealBefore(tokens[at.head]!, view)];
    if (own.length > 0) return own;
    // "a deal allowing Kenya to leave"
    const isBehind = at.relation.startsWith("acl") && at.xpos === "VBG";
    if (isBehind) return STATING.has(verb.lemma) || GRANTING.has(verb.lemma) ? [tokens[at.head]!] : [];
    if (at.relation !== "conj" && !(at.relation === "advcl" && at.xpos === "VBG")) return [];
    at = hasTense(at) ? finiteAbove(at, tokens) : tokens[at.head]!;
  }
  return [];
}

/** "a deal has emerged | that would …", "a deal was announced in Ravna | that would …": told of the deal, wherever it hangs. */
function dealBefore(owner: Token, { sentence, tokens }: SentenceView): Token[] {
  const verb = owner.upos === "VERB" ? owner : tokens[owner.head];
  if (verb?.upos !== "VERB" || /^nsubj/.test(owner.relation) || !COMING_ABOUT.test(verb.lemma)) return [];
  return childrenBy(sentence, verb.index, "nsubj", "nsubj:pass", "obj").filter((noun) => noun !== owner);
}

/** What a deal does, or what is done to it, when it is made. */
const COMING_ABOUT =
  /^(?:emerge|take|come|reach|strike|sign|announce|agree|make|unveil|conclude|broker|negotiate|present|propose|circulate|leak|publish)$/;

const hasTense = ({ xpos }: Token): boolean => /^VB[ZDP]$/.test(xpos);

/** "obliges them to leave and | invites observers": the parser may list the second verb with what they are to do. */
function finiteAbove(verb: Token, tokens: readonly Token[]): Token {
  let at = tokens[verb.head]!;
  for (let steps = 0; steps < 3 && at.head >= 0 && !hasTense(at); steps++) at = tokens[at.head]!;
  return hasTense(at) ? at : tokens[verb.head]!;
}

/** Sentences back in which the deal may be named that a numbered phase belongs to. */
const FAR = 6;

/** "the first phase", "its second stage", "Article 7", "the rest": there are no others than those of the deal. */
function isNumbered(part: Token, { sentence, tokens }: SentenceView): boolean {
  if (/^(?:rest|remainder)$/.test(part.lemma)) return true;
  if (
    /^(?:article|clause|section|paragraph|chapter|annex|point)$/i.test(part.lemma) &&
    /^(?:\d+|[IVX]+|one|two|three|four|five|six)$/i.test(tokens[part.index + 1]?.text ?? "")
  )
    return true;
  return (
    /^(?:phase|stage|step|clause|article|section|paragraph|chapter|point|provision|annex)$/i.test(part.lemma) &&
    childrenBy(sentence, part.index, "amod", "det").some(({ text }) =>
      /^(?:first|second|third|fourth|fifth|sixth|initial|opening|next|last|final|another|other|further)$/i.test(text),
    )
  );
}
