/**
 * Whether a paper or some points are laid before others who are to agree on them. In: the noun; out: yes or no.
 *
 *     offered a compromise · a proposal tabled by the mediators · laid six points before the parties · handed them a draft
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { childrenBy, objectsOfPreposition } from "../clauses.ts";
import { namedPartiesAt } from "../parties.ts";
import type { SentenceView } from "../sentence-view.ts";
import { CLOSING, DEALS, PUT_FORWARD } from "./deal-words.ts";

/** "offered a compromise", "tabled a formula": what is laid before the others. */
export function isLaidBefore(token: Token, view: SentenceView): boolean {
  const verb = view.tokens[token.head];
  return (
    (/^(?:compromise|formula|roadmap|proposal|framework)$/.test(token.lemma) &&
      /^(?:obj|nsubj:pass)/.test(token.relation) &&
      /^(?:offer|propose|table|submit|float|unveil|circulate)$/.test(verb?.lemma ?? "")) ||
    isDrawnUp(token, view) ||
    isHandedOver(token, view) ||
    isReached(token, view)
  );
}

/** "a proposal tabled by the mediators", "a plan drawn up by Okoro": written for others to agree on. */
function isDrawnUp(token: Token, view: SentenceView): boolean {
  if (!LAID_BEFORE.test(token.lemma)) return false;
  return childrenBy(view.sentence, token.index, "acl").some(
    ({ xpos, lemma, index }) =>
      xpos === "VBN" &&
      /^(?:table|draw|circulate|submit|float|put|broker)$/.test(lemma) &&
      objectsOfPreposition(view.sentence, index, BY).some(
        (i) =>
          GO_BETWEENS.test(view.tokens[i]!.lemma) ||
          ENVOYS.test(view.tokens[i]!.lemma) ||
          (!AT_HOME.test(view.tokens[i]!.lemma) && namedPartiesAt([i], view).length > 0),
      ),
  );
}

/** "a budget plan drawn up by the ministry": for its own. */
const AT_HOME = /^(?:ministry|department|bank|company|firm|board)$/i;

/** What is written for others to agree on; an offer may be of a post. */
export const LAID_BEFORE =
  /^(?:proposal|plan|draft|formula|compromise|framework|roadmap|blueprint|package|initiative)$/;
const BY = new Set(["by"]);
/** Who draws up for others what he is no party to. */
export const GO_BETWEENS = /^(?:(?:co-)?mediator|facilitator|go-between|intermediary)$/i;
/** Who may do so, or for a side of his own. */
const ENVOYS = /^(?:co-chair|chairman|envoy|troika|negotiator)$/i;

/** "laid six points before the parties", "put forward five points" */
export function areLaidBefore({ relation, xpos, head, index }: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const verb = tokens[head];
  if (!verb || relation !== "obj" || xpos !== "NNS" || childrenBy(sentence, index, "nummod").length === 0) return false;
  // To those at the table, and not to the press.
  const isBefore = objectsOfPreposition(sentence, verb.index, BEFORE).some(
    (i) => AT_THE_TABLE.test(tokens[i]!.lemma) || namedPartiesAt([i], view).length > 0,
  );
  return (
    (/^(?:lay|put|submit|present|read|hand)$/.test(verb.lemma) && isBefore) ||
    (/^(?:put|lay|set)$/.test(verb.lemma) && /^(?:forward|out)$/i.test(tokens[verb.index + 1]?.text ?? ""))
  );
}

const BEFORE = new Set(["before", "to"]);
const AT_THE_TABLE = /^(?:party|side|delegation|delegate|government|leader|negotiator|belligerent|rebel|team)$/i;

/** "handed | both sides | a draft"; not "a plan of the hall", "a draft of his speech" */
function isHandedOver(token: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    PUT_FORWARD.has(token.lemma) &&
    token.relation === "obj" &&
    isHandedTo(tokens[token.head]!, sentence) &&
    objectsOfPreposition(sentence, token.index, OF).every((i) => DEALS.has(tokens[i]!.lemma))
  );
}

const OF = new Set(["of"]);

/** "handed", or "gave them" */
export function isHandedTo({ lemma, index }: Token, sentence: Sentence): boolean {
  return (
    lemma === "hand" || (/^(?:give|present|submit|send)$/.test(lemma) && childrenBy(sentence, index, "iobj").length > 0)
  );
}

/** "an understanding | reached in May": what is reached between parties. */
function isReached(token: Token, { sentence }: SentenceView): boolean {
  return (
    /^(?:understanding|compromise|arrangement|communiqu[eé])$/.test(token.lemma) &&
    childrenBy(sentence, token.index, "acl").some(
      ({ xpos, lemma }) => xpos === "VBN" && (CLOSING.has(lemma) || lemma === "work"),
    )
  );
}
