import { childrenBy, isNegated, objectsOf, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { ALLOWING, PEOPLE } from "../access-words.ts";

/**
 *     The army let women and children leave Ravna on Monday.
 *              └─────who──────────┘ └type┘ └place
 *     civilians were allowed to leave the besieged town · families are free to get out
 */
export const letLeave = rule({
  id: "access/let-leave",
  kind: "access",
  starts: '"leave", "flee" or "get out" of people who are let',
  word: (token) =>
    token.upos === "VERB" && /^(?:leave|exit|depart|flee|get|go|pass|let|allow|permit)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    if (/^(?:let|allow|permit)$/.test(anchor.lemma)) return letOut(anchor, view, context);
    const above = view.tokens[anchor.head];
    // "let the wounded leave": the tree may take both for objects.
    const isObject = above?.lemma === "let" && anchor.relation === "obj";
    if (!above || !(isObject || /^(?:xcomp|ccomp|advcl)/.test(anchor.relation)))
      return stop(anchor, "somebody who lets them");
    const isLet = ALLOWING.test(above.lemma) || /^(?:free|able|welcome)$/.test(above.lemma);
    if (!isLet) return stop(anchor, "somebody who lets them");
    if (anchor.lemma === "go" && !/^(?:let|allow)$/.test(above.lemma)) return stop(anchor, "somebody who lets them");
    if (
      anchor.lemma === "get" &&
      childrenBy(sentence, anchor.index, "compound:prt", "advmod", "obl").every(({ text }) => text !== "out")
    )
      return stop(anchor, "a way out");
    const who = [
      ...objectsOf(sentence, above.index),
      ...subjectsOf(sentence, anchor.index),
      ...subjectsOf(sentence, above.index),
    ];
    if (!who.some((i) => PEOPLE.test(view.tokens[i]!.lemma) || PEOPLE.test(view.tokens[i]!.text)))
      return stop(anchor, "people who leave");
    const status = isNegated(sentence, above.index) ? "blocked" : (accessStatus(above, view)?.status ?? "agreed");
    const draft = accessDraft(anchor, "evacuation", status, view, context);
    // "would let the wounded go": whoever they are, they are let out.
    const isHelpless = who.some((i) => HELPLESS.test(view.tokens[i]!.text));
    if (draft.fields.place === null && !isHelpless) return stop(anchor, "a place that people leave");
    return [draft];
  },
});

const HELPLESS = /^(?:wounded|sick|elderly|injured|women|children)$/i;

/** "The wounded will be let out of Ravna", "no one has been allowed out" */
function letOut(anchor: Token, view: SentenceView, context: Context) {
  const { sentence, tokens } = view;
  const behind = tokens.slice(anchor.index + 1, anchor.index + FEW).map(({ text }) => text.toLowerCase());
  if (!/(?:^| )out of /.test(`${behind.join(" ")} `)) return stop(anchor, "a way out");
  const isPassive = childrenBy(sentence, anchor.index, "nsubj:pass").length > 0;
  const who = isPassive ? subjectsOf(sentence, anchor.index) : objectsOf(sentence, anchor.index);
  const isNobody = who.some(
    (i) =>
      /^(?:nobody|none)$/i.test(tokens[i]!.text) ||
      childrenBy(sentence, i, "det").some(({ text }) => /^no$/i.test(text)),
  );
  if (!isNobody && !who.some((i) => PEOPLE.test(tokens[i]!.lemma) || PEOPLE.test(tokens[i]!.text)))
    return stop(anchor, "people who leave");
  const isNot = isNobody || isNegated(sentence, anchor.index);
  const status = isNot ? "blocked" : (accessStatus(anchor, view)?.status ?? "agreed");
  const draft = accessDraft(anchor, "evacuation", status, view, context);
  return draft.fields.place === null ? stop(anchor, "a place that people leave") : [draft];
}

/** Words within which "out of" stands. */
const FEW = 9;
