/**
 * Whose a siege, a capture or a withdrawal is, told at its noun. In: the noun and what it tells; out: the parties, each
 * once.
 *
 *     the army's siege of Ravna · the capture of Ravna by rebels · a withdrawal of troops
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { modifiersOf, type Party, partyOf } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Change } from "./control-words.ts";
import { asMany, holdersAt } from "./holder-at.ts";
import { hyphenedHolder } from "./hyphened-holder.ts";
import { JOINTS } from "./place-under-siege.ts";

export function whoseSiege(anchor: Token, noun: Change, view: SentenceView, context: Context): Party[] {
  const { sentence } = view;
  const own: Party[] = modifiersOf(anchor.index, view).map(partyOf);
  const enforced = childrenBy(sentence, anchor.index, "amod", "acl").flatMap((word) =>
    /^(?:enforced|imposed|led|backed)$/.test(word.text) ? (hyphenedHolder(word, view, context) ?? []) : [],
  );
  const many = childrenBy(sentence, anchor.index, "compound", "amod").flatMap((word) => asMany(word, context) ?? []);
  const poss = childrenBy(sentence, anchor.index, "nmod:poss").map(({ index }) => index);
  const agents = [
    ...objectsOfPreposition(sentence, anchor.index, BY),
    // "the capture of Ravna by rebels", where "by" hangs on the town.
    ...objectsOfPreposition(sentence, anchor.index, JOINTS).flatMap((i) => objectsOfPreposition(sentence, i, BY)),
    ...childrenBy(sentence, anchor.index, "acl").flatMap(({ index }) => objectsOfPreposition(sentence, index, BY)),
    ...(noun === "withdrawn" ? objectsOfPreposition(sentence, anchor.index, new Set(["of", "by"])) : []),
    ...(anchor.lemma === "fall" ? objectsOfPreposition(sentence, anchor.index, new Set(["to"])) : []),
  ];
  return [
    ...new Map(
      [...own, ...enforced, ...many, ...holdersAt([...poss, ...agents], view, context)].map((p) => [p.name, p]),
    ).values(),
  ];
}

const BY = new Set(["by"]);
