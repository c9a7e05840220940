/**
 * What the relations of a dependency tree mean, in words for someone who has not met them. In: a relation of Universal
 * Dependencies; out: a few words, or null for the small ones (articles, punctuation) that need none.
 *
 *     nsubj        "who does it"
 *     nsubj:pass   "to whom it is done"
 */
const NAMES: Readonly<Record<string, string>> = {
  nsubj: "who does it",
  "nsubj:pass": "to whom it is done",
  csubj: "what does it",
  obj: "whom or what",
  iobj: "to whom",
  obl: "how, where or when",
  "obl:agent": "by whom",
  "obl:tmod": "when",
  "obl:unmarked": "when or how much",
  nmod: "of what sort, of whom",
  "nmod:poss": "whose",
  amod: "what kind",
  nummod: "how many",
  advmod: "how",
  appos: "in other words",
  ccomp: "what is said or thought",
  xcomp: "to do what",
  advcl: "under what circumstances",
  acl: "which one",
  "acl:relcl": "which one",
  conj: "and the like",
  parataxis: "beside it",
  compound: "one name or thing with it",
  flat: "one name with it",
};

export function relationName(relation: string): string | null {
  return NAMES[relation] ?? NAMES[relation.split(":")[0]!] ?? null;
}
