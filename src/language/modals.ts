/**
 * The modal verbs by what they tell of a deed. In: the text of a word; the tagger cuts "won't" into "wo" and "n't", "can't"
 * into "ca" and "n't".
 *
 *     will · shall            it will be done
 *     would                   it will, or it was to be; a wish
 *     can · could             somebody is able to
 *     may · might · could     it is possible
 *     must · should · ought   it has to be done
 */
export const WILL = /^(?:will|wo|shall|['’]ll)$/i;
export const WOULD = /^(?:would|['’]d)$/i;
export const WILL_OR_WOULD = /^(?:will|wo|shall|['’]ll|would|['’]d)$/i;
export const CAN = /^(?:can|ca|could)$/i;
export const MAY = /^(?:may|might|could|can|ca)$/i;
export const MUST = /^(?:must|should|ought)$/i;
