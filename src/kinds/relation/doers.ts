/**
 * Who does what to whom, for ties told by a verb. In: the verb; out: heads of those who do it and of those it is done
 * to, however the clause is turned.
 *
 *     Eastmark backs the rebels · rebels backed by Eastmark · rebels that Eastmark backs · Eastmark moved to back rebels
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf, withConjuncts } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";

/** Verbs by which one is held to have done what stands behind: "accused of", "thanked for". */
const CHARGES =
  /^(?:accuse|blame|suspect|condemn|criticise|criticize|denounce|forgive|punish|rebuke|thank|praise|fault)$/;
const BY = new Set(["by"]);
const WITH = new Set(["with", "alongside"]);
const ALLYING = /^(?:ally|team|partner|side|cooperate|work|join)$/;

export function isPassive(verb: Token, view: SentenceView): boolean {
  if (childrenBy(view.sentence, verb.index, "nsubj:pass", "aux:pass").length > 0) return true;
  // "rebels backed by Eastmark"
  return (
    verb.xpos === "VBN" &&
    /^(?:acl|amod)/.test(verb.relation) &&
    childrenBy(view.sentence, verb.index, "aux").length === 0
  );
}

export function doersOf(verb: Token, view: SentenceView): number[] {
  if (isPassive(verb, view)) return objectsOfPreposition(view.sentence, verb.index, BY);
  const { sentence } = view;
  const own = childrenBy(sentence, verb.index, "nsubj");
  const above = view.tokens[verb.head];
  // "accuses Norland of sending troops to support them": whoever sends them supports them.
  const isSent = verb.xpos === "VB" && above?.xpos === "VBG" && /^(?:advcl|xcomp|acl|obl)$/.test(verb.relation);
  if (own.length === 0 && isSent && above && CHARGES.test(view.tokens[above.head]?.lemma ?? ""))
    return doersOf(above, view);
  const charge = above;
  // "Eastmark accuses Norland of arming them": it is Norland that would do it.
  if (own.length === 0 && charge && CHARGES.test(charge.lemma)) return doneTo(charge, view);
  if (own.length === 0 && verb.relation.startsWith("acl") && (verb.xpos === "VB" || isWithin(verb, view))) {
    // "Norland is the only state to back them": the state is Norland.
    if (charge && isOneOfAKind(charge, view)) return subjectsOf(sentence, charge.index);
    // "its efforts to fight them", "its role in fighting them": whoever makes the efforts.
    const over = view.tokens[view.tokens[verb.head]?.head ?? -1];
    return over?.upos === "VERB" ? subjectsOf(sentence, over.index) : [];
  }
  // "helps the army fight the rebels": the army fights them.
  if (
    own.length === 0 &&
    charge &&
    verb.relation === "xcomp" &&
    /^(?:help|assist|enable|allow|train|let)$/.test(charge.lemma)
  ) {
    const helped = objectsOf(sentence, charge.index);
    if (helped.length > 0) return helped;
  }
  // "teamed up with the army to fight the rebels": both do.
  const allied = own.length === 0 && charge && verb.xpos === "VB" && ALLYING.test(charge.lemma);
  if (allied) {
    const partners = objectsOfPreposition(sentence, charge.index, WITH);
    if (partners.length > 0) return [...subjectsOf(sentence, charge.index), ...partners];
  }
  const beside = doerBehindWith(verb, view);
  if (own.length === 0 && beside !== null) return [beside];
  const borrowed = subjectsOf(sentence, verb.index);
  // "sent troops to shore up the army": whoever sends them, however the parser hangs the purpose on.
  const isPurpose = borrowed.length === 0 && verb.xpos === "VB" && charge?.upos === "VERB";
  return isPurpose ? subjectsOf(sentence, charge.index) : borrowed;
}

/** "is the first state", "was the most ardent leader": who is so, not "it is a mistake". */
function isOneOfAKind(noun: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    childrenBy(sentence, noun.index, "cop").length > 0 &&
    childrenBy(sentence, noun.index, "amod").some(
      ({ index, text, xpos }) =>
        xpos === "JJS" ||
        /^(?:first|second|third|last|latest|only|sole)$/i.test(text) ||
        /^most$/i.test(tokens[index - 1]!.text),
    )
  );
}

/** "met, with Norland backing the army": Norland backs it, though the tree hangs it on what it goes with. */
function doerBehindWith(verb: Token, { sentence, actors }: SentenceView): number | null {
  const mention = verb.xpos === "VBG" ? actors.find(({ last }) => last === verb.index - 1) : undefined;
  if (!mention || mention.form === "pronoun") return null;
  return childrenBy(sentence, mention.head, "case").some(({ text }) => /^with$/i.test(text)) ? mention.head : null;
}

export function doneTo(verb: Token, view: SentenceView): number[] {
  const { sentence } = view;
  if (isPassive(verb, view)) return subjectsOf(sentence, verb.index);
  const objects = objectsOf(sentence, verb.index);
  if (objects.length > 0) return objects;
  // "fights both | the Front and the army": the tree may take the two for a circumstance.
  const both = childrenBy(sentence, verb.index, "obl").find(
    ({ index }) =>
      childrenBy(sentence, index, "cc:preconj").length > 0 && childrenBy(sentence, index, "case").length === 0,
  );
  if (both) return withConjuncts(sentence, both.index);
  // "the rebels (that) Eastmark backs"
  const [subject] = childrenBy(sentence, verb.index, "nsubj");
  const isGap = subject && !/^(?:who|which|that)$/i.test(subject.text) && verb.relation.startsWith("acl:relcl");
  return isGap ? withConjuncts(sentence, verb.head) : [];
}

function isWithin(verb: Token, { sentence }: SentenceView): boolean {
  return verb.xpos === "VBG" && childrenBy(sentence, verb.index, "mark").some(({ text }) => /^in$/i.test(text));
}
