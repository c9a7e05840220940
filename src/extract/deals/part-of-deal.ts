/**
 * What the claims of a kind are to a deal: the deal itself, with the fields `name` and `issues`, or a term of one, with
 * the field `issue`.
 */
export type PartOfDeal = "deal" | "term";
