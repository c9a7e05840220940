import { isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { placeOfEvent } from "../event-place.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";

/**
 *     Soldiers found the bodies of 15 villagers near Ravna.
 *              └type┘              └──whom───┘       └place
 *     nine bodies were pulled from a cellar in Ravna
 *
 * Who killed them is not told by that.
 */
export const bodiesFound = rule({
  id: "incident/bodies-found",
  kind: "incident",
  starts: "bodies that are found",
  after: ["incident/attacked"],
  round: 2,
  word: (token) => token.upos === "VERB" && FINDING.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const heads = [...objectsOf(sentence, anchor.index), ...subjectsOf(sentence, anchor.index)];
    const body = heads.find((i) => /^(?:body|bodie|corpse)s?$/.test(view.tokens[i]!.lemma));
    if (body === undefined) return stop(anchor, "bodies");
    // "His body was found" may be anybody's end.
    const number = view.numbers.find(({ start, end }) => {
      const span = view.tokens[body]!;
      return Math.abs(start - span.start) < NEAR && end <= span.end + NEAR;
    });
    if (!number) return stop(anchor, "a number of them");
    if (isNegated(sentence, anchor.index) || unrealAt(anchor, view)) return stop(anchor, "bodies that were found");
    if (!placeOfEvent(anchor, [], view)) return stop(anchor, "a place");
    const of = objectsOfPreposition(sentence, body, new Set(["of"]));
    const targets = named(of, view, context.report.text);
    const draft = incidentDraft(anchor, view, context, { type: "killing", sides: { actors: [], targets } });
    const killed = number.min ?? number.max;
    return draft ? [{ ...draft, fields: { ...draft.fields, killed } }] : stop(anchor, "a place");
  },
});

const FINDING = /^(?:find|discover|recover|pull|exhume|unearth|retrieve|dig|uncover)$/;
/** Letters between a number and the bodies it counts. */
const NEAR = 24;
