/** Merging anew is cheaper, or the only way. */
export class AnewWanted extends Error {}
