/**
 * Holders of one office whose states the text does not repeat. In: the noun for them; out: the two in whose name a joint
 * text speaks, or the two that were told side by side just before.
 *
 *     Kenya and Sudan agreed on Monday to reopen the border. The defence secretaries will meet in June.      both
 *     The ministers for water of Kenya and Chad will meet · village chiefs met                               others
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { modifiersOf, type Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { jointParties } from "../../extract/sides/joint-parties.ts";
import { pairTold } from "../../extract/sides/pair-told.ts";
import { actorsUnder } from "../../notice/actors/actor-at.ts";

export function officesOfBoth(head: number, view: SentenceView, context: Context): readonly Party[] {
  const noun = view.tokens[head]!;
  if (!OFFICES.test(noun.text) || !isOpen(head, view)) return [];
  const joint = jointParties(context)?.sides ?? [];
  const isJoint = joint.length === 2;
  // "Police chiefs met", "Foreign ministers met in Brussels": anybody's, where no joint text says so.
  if (!isJoint && !isThe(head, view)) return [];
  const sides = isJoint ? joint : pairTold(view.sentence.index, context);
  if (!sides.every((name) => /^(?:state|armed-group)$/.test(actorType(name, context) ?? ""))) return [];
  return sides.map((name) => ({ name, span: { start: noun.start, end: noun.end } }));
}

function isThe(head: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, head, "det").some(({ text }) => /^(?:the|both)$/i.test(text));
}

/** "the defence secretaries", "the ministers for water"; not "three ministers", "Kenyan ministers", "ministers of the bloc". */
function isOpen(head: number, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const sorts = childrenBy(sentence, head, "amod", "compound", "nmod:desc");
  const isOfSort = sorts.length > 0 && sorts.every(({ text }) => SORTS.test(text));
  const isCounted = childrenBy(sentence, head, "nummod", "nmod:poss").length > 0;
  if (isCounted || !(isOfSort || (isThe(head, view) && sorts.length === 0))) return false;
  const behind = childrenBy(sentence, head, "nmod", "appos", "acl", "acl:relcl", "conj").filter(
    ({ index }) => index > head,
  );
  // "Ministers for Water": what they are ministers of; the tree may list the second half of it with them.
  const isOfMatter = behind.every(
    ({ index, relation }) =>
      /^(?:nmod|conj)$/.test(relation) &&
      (relation === "conj" ||
        childrenBy(sentence, index, "case").some(
          ({ text }) => /^for$/i.test(text) || (/^of$/i.test(text) && isSort(index, view)),
        )),
  );
  return (
    (isOfMatter || behind.every(({ relation }) => relation === "acl:relcl")) &&
    modifiersOf(head, view).length === 0 &&
    behind.every(
      ({ index }) =>
        actorsUnder(index, sentence, view.actors).length === 0 &&
        !/^(?:bloc|union|group|alliance|member|state|country|region)s?$/i.test(tokens[index]!.lemma),
    )
  );
}

/** "of defence", "of the interior", not "of the rebel army". */
function isSort(index: number, { sentence, tokens }: SentenceView): boolean {
  return SORTS.test(tokens[index]!.text) && childrenBy(sentence, index, "amod", "compound").length === 0;
}

const OFFICES =
  /^(?:ministers|secretaries|directors|generals|commanders|chiefs|commissioners|experts|advisers|advisors|envoys|ambassadors|speakers|officials)$/i;
/** What both have one of. */
const SORTS =
  /^(?:foreign|defen[cs]e|interior|home|finance|trade|transport|water|energy|oil|petroleum|culture|education|health|justice|security|military|army|police|border|intelligence|technical|legal)$/i;
