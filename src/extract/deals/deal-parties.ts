/**
 * Whose deal it is. In: the noun that names it; out: the parties that the words around it give.
 *
 *     Kenya and Ethiopia reached a deal        whoever makes it, by the verb
 *     a deal between Kenya and Ethiopia        whom it is between
 *     the Kenya-Ethiopia accord                whose it is by the words before it
 *
 * One name before a truce or a proposal is where it holds, who brokered it or whose idea it is: "the Kenya ceasefire",
 * "a Kenyan-brokered truce", "the Kenyan proposal".
 */
import type { Token } from "../../language/analysis.ts";
import { actorType } from "../actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import { modifiersOf, namesBefore, type Party, partiesAt } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { PUT_FORWARD, TRUCES } from "./deal-words.ts";
import { GO_BETWEENS } from "./laid-before.ts";
import { verbOver } from "./turns-of-deals.ts";

const BETWEEN = new Set(["between", "with", "among", "by"]);

export function dealParties(anchor: Token, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const verb = verbOver(anchor, view);
  // "put their names to a pact", "walked away from it": it hangs on the verb by another word.
  const isMade = verb?.upos === "VERB" && (/^(?:obj|obl)/.test(anchor.relation) || verb.index !== anchor.head);
  // "a truce in Ravna brokered by Kenya and Norland": the parser hangs the brokering on Ravna.
  const nouns = [anchor, ...childrenBy(sentence, anchor.index, "nmod")];
  const behind = nouns
    .flatMap(({ index }) => childrenBy(sentence, index, "acl"))
    .flatMap(({ index }) => [
      ...objectsOfPreposition(sentence, index, BETWEEN),
      ...childrenBy(sentence, index, "nsubj").map((token) => token.index),
    ]);
  const heads = [
    ...(isMade ? makersOf(verb, view) : []),
    ...(isMade ? objectsOfPreposition(sentence, verb.index, new Set(["with"])) : []),
    // "was signed in Lakeside by Kenya and the Front"
    ...(verb?.upos === "VERB" && anchor.relation === "nsubj:pass"
      ? objectsOfPreposition(sentence, verb.index, BETWEEN)
      : []),
    ...objectsOfPreposition(sentence, anchor.index, BETWEEN),
    ...behind,
    ...ownersOf(anchor, view),
  ];
  // "a draft obtained by the Ledger": a newspaper is party to no deal.
  return partiesAt(heads, view, context.report.text).filter(({ name }) => actorType(name, context) !== "media");
}

/** Who makes it: also "US, Norland sign pact" in a headline, and names before a verb that the parser gave no subject. */
function makersOf(verb: Token, view: SentenceView): readonly number[] {
  const subjects = subjectsOf(view.sentence, verb.index);
  // "The mediators, Norland and Kenya, put a plan forward": it is for others.
  if (subjects.some((index) => GO_BETWEENS.test(view.tokens[index]!.lemma))) return [];
  const named = namesBefore(verb.index, view);
  if (named.length > 1 && !named.every((head) => subjects.includes(head))) return named;
  const beside =
    view.sentence.role === "title"
      ? subjects.flatMap((index) => childrenBy(view.sentence, index, "appos").map((token) => token.index))
      : [];
  return [...subjects, ...beside];
}

function ownersOf(anchor: Token, view: SentenceView): readonly number[] {
  const before = childrenBy(view.sentence, anchor.index, "amod", "compound");
  const owners = [
    ...modifiersOf(anchor.index, view).map(({ head }) => head),
    // "a US-Norland truce", where the one hangs on the other
    ...before.flatMap(({ index }) => childrenBy(view.sentence, index, "compound").map((token) => token.index)),
  ];
  const isOfOne = owners.length === 1 && view.tokens[owners[0]!]!.relation !== "nmod:poss";
  const isBrokered = before.some(({ text }) => BROKERED.test(text));
  return isOfOne && (isBrokered || PUT_FORWARD.has(anchor.lemma) || TRUCES.has(anchor.lemma)) ? [] : owners;
}

const BROKERED = /(?:^|-)(?:brokered|mediated|sponsored|negotiated|proposed|drafted|backed)$/i;
