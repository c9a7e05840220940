/**
 * Whether "see" means an encounter. In: the verb; out: whether somebody with a name or an office is met.
 *
 *     flew to Lakeside to see Lind · will see the president on Monday · saw Lind for an hour     met
 *     saw the ruins · saw Lind fall · sees Lind as a rival                                     only seen
 */
import { childrenBy, isRelation, objectsOf } from "../../extract/clauses.ts";
import { namedPartiesAt } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { DELEGATES, PLANNING, TRAVEL } from "./meeting-words.ts";
import { isPerson } from "./the-two.ts";

export function isSeeing(verb: Token, view: SentenceView, context: Context): boolean {
  const { sentence, tokens } = view;
  const [next = "", second = ""] = [1, 2].map((ahead) => tokens[verb.index + ahead]?.text.toLowerCase());
  if (/^(?:each|one)$/.test(next) && /^(?:other|another)$/.test(second)) return true;
  // "saw Lind fall", "sees Lind as a rival", "saw that Lind had left"
  if (childrenBy(sentence, verb.index, "xcomp", "ccomp", "compound:prt").length > 0) return false;
  const isAs = childrenBy(sentence, verb.index, "obl").some(({ index }) =>
    childrenBy(sentence, index, "case").some(({ text }) => /^as$/i.test(text)),
  );
  const whom = objectsOf(sentence, verb.index);
  const isSomebody = whom.some(
    (i) =>
      childrenBy(sentence, i, "acl").every(({ relation, xpos }) => relation === "acl:relcl" || xpos !== "VBG") &&
      (namedPartiesAt([i], view).some(({ name }) => isPerson(name, context)) || DELEGATES.test(tokens[i]!.lemma)),
  );
  if (isAs || !isSomebody) return false;
  return isMade(verb, view) || isToCome(verb, view) || isTold(verb, view);
}

/** "flew to Lakeside to see Lind", "will travel to Lakeside, where she will see him" */
function isMade(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  return (
    above !== undefined &&
    isRelation(verb, "xcomp", "advcl", "conj", "acl") &&
    (TRAVEL.has(above.lemma) || /^(?:go|come|leave|be|set|stop|arrive)$/.test(above.lemma))
  );
}

/** "will see", "is to see", "was due to see", "hopes to see" */
function isToCome(verb: Token, view: SentenceView): boolean {
  const below = childrenBy(view.sentence, verb.index, "aux", "mark");
  const isAhead = below.some(({ text }) => /^(?:will|shall|['’]ll|to|due)$/i.test(text));
  const above = view.tokens[verb.head];
  const isPlain = verb.relation === "root" || isRelation(verb, "ccomp", "conj", "parataxis", "acl", "advcl");
  return isAhead && isTimed(view) && (isPlain || (above !== undefined && PLANNING.has(above.lemma)));
}

/** "saw Lind on Monday", "saw him in Lakeside for an hour" */
function isTold(verb: Token, view: SentenceView): boolean {
  const [whom] = objectsOf(view.sentence, verb.index);
  const name = view.actors.find(({ head }) => head === whom);
  const next = view.tokens[(name?.last ?? whom ?? verb.index) + 1];
  // "saw Lind fall", where the tree takes the fall for a noun
  const isWhole = next === undefined || view.isTime(next) || !/^(?:NOUN|VERB|ADJ|AUX)$/.test(next.upos);
  return verb.xpos === "VBD" && isWhole && isTimed(view);
}

function isTimed({ times }: SentenceView): boolean {
  return times.some(({ type }) => /^(?:date|time|duration)$/.test(type));
}
