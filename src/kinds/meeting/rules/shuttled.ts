import { objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { namedPartiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { meetingDraft } from "../meeting-draft.ts";
import { meetingStatus } from "../meeting-status.ts";
import { theTwoTold } from "../told-before.ts";

/**
 *     Kenya is to shuttle between the Northern and Southern delegations in Lakeside.
 *     └who             └──────────participants──────────────┘             └place
 */
export const shuttled = rule({
  id: "meeting/shuttled",
  kind: "meeting",
  starts: '"shuttle", "mediate" or "go back and forth" between parties',
  word: (token) => token.upos === "VERB" && /^(?:shuttle|mediate|commute|go|move|travel)$/.test(token.lemma),
  anchor: (token, view) =>
    !/^(?:go|move|travel)$/.test(token.lemma) ||
    /^(?:back and forth|to and fro)$/i.test(
      [1, 2, 3].map((ahead) => view.tokens[token.index + ahead]?.text ?? "").join(" "),
    ),
  build(anchor, view, context) {
    const { sentence } = view;
    const status = meetingStatus(anchor, view);
    if (!status) return stop(anchor, "an encounter that is held, planned, proposed or called off");
    // "went back and forth | between the two", where the tree hangs it on the adverb
    const heads = [anchor, ...view.tokens.slice(anchor.index + 1, anchor.index + 4)].flatMap(({ index }) =>
      objectsOfPreposition(sentence, index, BETWEEN),
    );
    const between = namedPartiesAt(heads, view);
    const others = between.filter(
      ({ name }) => !view.places.some((place) => place.name === name && place.name !== place.country),
    );
    const told =
      others.length < 2 &&
      heads.some((i) =>
        /^(?:sides|parties|delegations|teams|camps|capitals|governments|leaders|two|both|rivals|foes)$/i.test(
          view.tokens[i]!.text,
        ),
      )
        ? theTwoTold(sentence.index, context).map((name) => ({ name, span: { start: anchor.start, end: anchor.end } }))
        : [];
    if (others.length + told.length < 2) return stop(anchor, "two parties between whom somebody goes");
    const who = namedPartiesAt(subjectsOf(sentence, anchor.index), view);
    const all = [...new Map([...who, ...others, ...told].map((party) => [party.name, party])).values()];
    return [meetingDraft(anchor, status, all, view, context)];
  },
});

const BETWEEN = new Set(["between", "among"]);
