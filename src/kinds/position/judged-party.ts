/**
 * Praise and blame of parties, which tells who stands with whom and not what is wanted. In: a verb and its sentence.
 *
 *     Kenya backs the rebels · Okoro praised Lind      yes
 *     Kenya backs the plan of the rebels               no
 *     Okoro blasted Lind for leaving the talks         no: what he did is judged
 *     Kenya supports the rebels in seeking peace    no: what they do is supported
 */
import { childrenBy } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

const JUDGES =
  /^(?:support|back|favou?r|welcome|applaud|commend|praise|hail|critici[sz]e|condemn|denounce|slam|lambaste?|blast|defend|encourage|champion|greet|fear|invite|side|embrace|fight|stand|snub|shun|dismiss|defy|distrust|mistrust|disown|disavow|strengthen|resist|oppose)$/;
/** Nouns for parties. */
const PARTIES =
  /^(?:rebel|regime|opposition|government|force|faction|militia|militant|ally|side|group|army|leader|president|minister|insurgent|fighter|state|enemy|coalition|troop|people|partner|party|critic|counterpart|envoy|team|mediator)$/;

function isStillToBe(noun: Token, { sentence }: SentenceView): boolean {
  if (!/^(?:state|government|army|force|coalition|team|mediator|president)$/.test(noun.lemma)) return false;
  const isNew = childrenBy(sentence, noun.index, "det").some(({ text }) => /^an?$/i.test(text));
  return isNew && childrenBy(sentence, noun.index, "amod", "compound").length > 0;
}

export function judgesParty(verb: Token, view: SentenceView): boolean {
  if (!JUDGES.test(verb.lemma)) return false;
  // "Lind praised for his role": a headline without its "is".
  if (/^(?:for|over|as)$/i.test(view.tokens[verb.index + 1]?.text ?? "") && !/^(?:stand|fight|side)$/.test(verb.lemma))
    return true;
  const behind = childrenBy(view.sentence, verb.index, "obj", "obl").find(({ index }) => index > verb.index);
  // "the alliance that Kenya backs", but "rebels fighting to oust him": there they do it.
  const object =
    behind ??
    (/^acl/.test(verb.relation) && !(verb.relation === "acl" && verb.xpos === "VBG")
      ? view.tokens[verb.head]
      : undefined);
  if (!object) return false;
  const mention = actorAt(object.index, view.sentence, view.actors);
  if (!mention && !PARTIES.test(object.lemma)) return false;
  // "favours a federal state", "backs a strong army": one that is still to be made, and no party.
  if (!mention && isStillToBe(object, view)) return false;
  if (childrenBy(view.sentence, verb.index, "xcomp", "ccomp").length > 0) return false;
  return !view.tokens
    .slice(object.index + 1, object.index + 6)
    .some((token, at, near) => /^(?:for|in)$/.test(token.text) && near[at + 1]?.xpos === "VBG");
}
