/**
 * The two whom one subject names by office, where the tree hangs the second on the land of the first. In: the heads of the
 * subject and its verb; out: the heads of their names, or nobody.
 *
 *     The Minister of Trade of Kenya, Ada Okoro, and the Minister of Trade of Sudan, Tomas Lind, met      both
 */
import { childrenBy, subtree } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { isPerson } from "./the-two.ts";

const OFFICE =
  /^(?:minister|president|premier|chancellor|envoy|ambassador|secretary|king|chief|chairman|governor|head)s?$/i;

export function officeHolders(
  subjects: readonly number[],
  verb: Token,
  { sentence, tokens, actors }: SentenceView,
  context: Context,
): number[] {
  const [subject] = subjects;
  if (subject === undefined || !OFFICE.test(tokens[subject]!.text)) return [];
  const under = new Set(subtree(sentence, subject, ["acl:relcl", "acl", "advcl"]));
  if (subjects.some((i) => !under.has(i))) return [];
  const named = actors.filter(
    ({ head, last, form, actor }) =>
      last < verb.index && form === "name" && under.has(head) && isPerson(actor, context),
  );
  const [first, second, ...more] = named;
  if (!second || more.length > 0 || first!.actor === second.actor) return [];
  const isJoined = [...under].some(
    (i) =>
      first!.last < i &&
      i <= second.first &&
      tokens[i]!.relation === "conj" &&
      childrenBy(sentence, i, "cc").some(({ text }) => /^and$/i.test(text)),
  );
  return isJoined ? [first!.head, second.head] : [];
}
