/**
 * Whose party a noun with "its", "their", "his" or "her" means. In: a noun; out: the party that the pronoun stands for,
 * or the side of the person.
 *
 *     Kenya left the bloc. Its government wants …        Kenya
 *     The Dawn Front stayed away. Its chairman wants …   the Dawn Front: he is only told by it
 *     Okoro leads the Dawn Front. Her movement wants …   the Dawn Front
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import { antecedentOf } from "../../extract/antecedent.ts";
import { childrenBy } from "../../extract/clauses.ts";
import { namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { Context, Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { isHeadOfGroup } from "../../notice/actors/lists/group-words.ts";

/** What acts for a party as a whole. */
const WHOLE =
  /^(?:side|government|regime|administration|cabinet|leadership|army|military|troop|force|soldier|fighter|command|delegation|team|movement|party|group|organi[sz]ation|faction|bloc|country|people|men)$/i;
/** Who speaks for one, where no name is told. */
const OFFICES =
  /^(?:leader|chairman|chairwoman|head|chief|founder|president|premier|minister|spokes(?:man|woman|person)|commander|envoy|ambassador|negotiator|official|diplomat|general|secretary|delegate|representative)$/i;

/** Who, among what is a party's, acts for it: "Kenya's lawmakers"; its embargo or its luck does nothing by choice. */
export function actsForParty({ lemma, text }: Word): boolean {
  return WHOLE.test(lemma) || OFFICES.test(lemma) || MEMBERS.test(lemma) || isHeadOfGroup({ text });
}

/** Those of whom it is made up. */
const MEMBERS =
  /^(?:ruler|lawmaker|legislator|mp|deputy|senator|parliament|judge|officer|rebel|member|voter|citizen|refugee|exile|king|queen|emperor|sultan|emir)$/i;

export function ownedParty(noun: Token, view: SentenceView, context: Context): Party | null {
  const isWhole = WHOLE.test(noun.lemma);
  const mention = actorAt(noun.index, view.sentence, view.actors);
  if ((!isWhole && !OFFICES.test(noun.lemma)) || (mention && mention.form !== "description")) return null;
  const owner = childrenBy(view.sentence, noun.index, "nmod:poss").find(({ text }) =>
    (isWhole ? /^(?:its|their|his|her|whose)$/i : /^(?:its|their|whose)$/i).test(text),
  );
  const isNamed = childrenBy(view.sentence, noun.index, "appos", "flat").length > 0;
  if (!owner || isNamed) return null;
  const meant = /^whose$/i.test(owner.text) ? ownerBefore(noun, view) : antecedentOf(owner, view, context);
  if (!meant) return null;
  if (actorType(meant.name, context) !== "person") return /^(?:his|her)$/i.test(owner.text) ? null : meant;
  const side = actorNamed(meant.name, context)?.of;
  return side && /^(?:his|her|whose)$/i.test(owner.text) ? { ...meant, name: side } : null;
}

/** "Kenya, whose government wants a truce": the word that the clause stands behind. */
function ownerBefore(noun: Token, view: SentenceView): Party | null {
  const { tokens } = view;
  let at: Token | undefined = noun;
  for (let steps = 0; at && steps < NEAR && !/^acl/.test(at.relation); steps++) at = tokens[at.head];
  return at && /^acl/.test(at.relation) && at.head < noun.index ? (namedPartiesAt([at.head], view)[0] ?? null) : null;
}

/** Steps up from a noun to the clause it stands in. */
const NEAR = 4;
