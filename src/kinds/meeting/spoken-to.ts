/**
 * Whether "spoke to" or "talked to" means a conversation. In: the verb; out: whether those spoken to answer.
 *
 *     Okoro spoke to Lind on Monday · spoke to both delegations      a conversation
 *     Okoro spoke to reporters · to the council · to the Ledger      a speech, an interview
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subtree } from "../../extract/clauses.ts";
import { namedPartiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { DELEGATES } from "./meeting-words.ts";

const TO = new Set(["to"]);

export function isSpokenTo(verb: Token, view: SentenceView, context: Context): boolean {
  const { sentence, tokens } = view;
  const heads = objectsOfPreposition(sentence, verb.index, TO);
  if (heads.length === 0) return false;
  const isPress = heads.some((head) =>
    subtree(sentence, head, ["acl", "conj", "appos"]).some(
      (i) =>
        PRESS.test(tokens[i]!.lemma) ||
        view.actors.some((mention) => mention.head === i && actorType(mention.actor, context) === "media"),
    ),
  );
  if (isPress) return false;
  const isBoth = heads.some(
    (head) =>
      /^(?:side|party|partie|delegation|team|leader|president|camp)s?$/.test(tokens[head]!.lemma) &&
      childrenBy(sentence, head, "det", "nummod").some(({ text }) => /^(?:both|all|two|each)$/i.test(text)),
  );
  if (isBoth) return true;
  const isSomebody = heads.some(
    (head) =>
      DELEGATES.test(tokens[head]!.lemma) ||
      namedPartiesAt([head], view).some(({ name }) => actorType(name, context) === "person"),
  );
  return isSomebody && (view.times.some(({ type }) => type === "date" || type === "time") || view.places.length > 0);
}

const PRESS =
  /^(?:reporter|journalist|correspondent|press|media|newspaper|newsman|newsmen|television|radio|tv|camera|editor|interviewer|crowd|audience|supporter|nation|rally|student|congregation)s?$/i;
