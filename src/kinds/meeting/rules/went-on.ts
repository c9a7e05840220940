import { childrenBy } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { otherThanTalks } from "../other-than-talks.ts";
import { TAKEN_OVER, toldBefore } from "../told-before.ts";

/**
 *     The talks between Kenya and the Front opened in May. They resumed on 16 June.
 *                                                          ^^^^
 *     A further round is planned. It will take place in Lakeside.
 *
 * What a sentence goes on to tell of talks by a pronoun: those that the sentence before has for its subject.
 */
export const wentOn = rule({
  id: "meeting/went-on",
  kind: "meeting",
  starts: '"they resumed", "it will open"',
  word: (token) => token.upos === "PRON" && /^(?:they|it)$/i.test(token.text),
  anchor: (token, view) => verbOf(token, view) !== null && view.quotationAt(token) === null,
  build(anchor, view, context) {
    const talks = talksMeant(anchor, view, context);
    if (!talks) return stop(anchor, "talks that the sentence before tells of");
    const verb = verbOf(anchor, view)!;
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    const names = toldBefore(talks, view.sentence.index, null, context);
    if (names.length === 0) return stop(anchor, "parties that are named before");
    const draft = meetingDraft(verb, status, [], view, context);
    if (draft.when === null && draft.fields.place === null && draft.fields.duration === null)
      return stop(anchor, "a day or a place");
    return [{ ...draft, fields: { ...draft.fields, participants: names }, confidence: TAKEN_OVER }];
  },
});

/** What talks do, or is done with them, besides their end: "they ended on Friday" tells of the same. */
const GOING =
  /^(?:resume|reopen|restart|reconvene|convene|begin|start|open|continue|proceed|stall|falter|collapse|adjourn|last|drag|take|hold|schedule|set|postpone|suspend|break|move)$/;

function verbOf(pronoun: Token, { tokens }: SentenceView): Token | null {
  const verb = pronoun.relation.startsWith("nsubj") ? tokens[pronoun.head] : undefined;
  return verb?.upos === "VERB" && GOING.test(verb.lemma) && isOfTalks(verb, pronoun, tokens) ? verb : null;
}

/** "They hold the town", "it took the port": somebody does that; "it will be held", "they took place", "they broke off". */
function isOfTalks(verb: Token, pronoun: Token, tokens: readonly Token[]): boolean {
  const next = tokens[verb.index + 1]?.text ?? "";
  if (/^(?:hold|schedule|set|postpone|suspend|adjourn|convene)$/.test(verb.lemma) && pronoun.relation !== "nsubj:pass")
    return /^(?:adjourn|convene)$/.test(verb.lemma);
  if (verb.lemma === "take") return next === "place";
  if (/^(?:break|move)$/.test(verb.lemma)) return /^(?:off|up|down|to)$/.test(next);
  // "They began | shelling Ravna": those who talked.
  return !tokens.some(({ head, relation }) => head === verb.index && /^(?:obj|xcomp|ccomp)$/.test(relation));
}

/** The talks that the sentence before has for its subject, in the number of the pronoun. */
function talksMeant(pronoun: Token, view: SentenceView, context: Context): Token | null {
  const isMany = /^they$/i.test(pronoun.text);
  const here = view.sentence.index;
  if (here === 0) return null;
  const before = context.view(here - 1);
  const subject = before.tokens.find(
    ({ relation, head }) => /^nsubj/.test(relation) && before.tokens[head]?.relation === "root",
  );
  // "They broke off in May. They resumed in June": the same all along.
  if (subject?.upos === "PRON" && subject.text.toLowerCase() === pronoun.text.toLowerCase() && verbOf(subject, before))
    return talksMeant(subject, before, context);
  const told = subject && isTalks(subject, isMany) ? subject : isMany ? undefined : whatIsHeld(before);
  return told && otherThanTalks(told, before) === null ? told : null;
}

/** "Kenya and the Front will hold | a round of talks. It …" */
function whatIsHeld({ sentence, tokens }: SentenceView): Token | undefined {
  const root = tokens.find(({ relation, upos }) => relation === "root" && upos === "VERB");
  if (!root || !/^(?:hold|open|begin|start|have|plan|schedule|arrange|convene|host)$/.test(root.lemma))
    return undefined;
  return childrenBy(sentence, root.index, "obj").find((token) => isTalks(token, false));
}

function isTalks({ upos, lemma, xpos }: Token, isMany: boolean): boolean {
  if (upos !== "NOUN") return false;
  return isMany
    ? xpos === "NNS" && /^(?:talk|negotiation|discussion|consultation|meeting|session|round)$/.test(lemma)
    : xpos === "NN" && /^(?:round|session|meeting|summit|conference|dialogue|encounter)$/.test(lemma);
}
