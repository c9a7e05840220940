import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { provisionDraft } from "../provision-draft.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     Okoro proposed a 48-hour pause and an exchange of prisoners.
 *     └who┘ └prop──┘ └────term─────┘     └─────────term─────────┘
 *     demanded the release of all hostages · the lifting of the blockade is wanted
 *
 * Terms that a party puts forward: a thing to be done, by a noun or a clause that says what.
 */
export const proposed = rule({
  id: "provision/proposed",
  kind: "provision",
  starts: "verb by which a term is put forward",
  anchor: (token) =>
    token.upos === "VERB" &&
    /^(?:propose|demand|offer|seek|want|insist|call|suggest|require|request)$/.test(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a term that is put forward");
    const parties = partiesAt(subjectsOf(sentence, anchor.index), view, context.report.text);
    if (parties.length === 0) return stop(anchor, "a party that puts it forward");
    const isCall = anchor.lemma === "call" || anchor.lemma === "insist";
    const what = isCall
      ? objectsOfPreposition(sentence, anchor.index, anchor.lemma === "call" ? FOR : new Set(["on"])).slice(0, 1)
      : objectsOf(sentence, anchor.index).slice(0, 1);
    const heads = what.filter((i) => i > anchor.index && isTerm(i));
    const spans = termsOf(heads, view);
    if (spans.length === 0) return stop(anchor, "something to be done");
    return spans.map((span) => provisionDraft(anchor, span, parties, "proposed", view, context));

    /** "an end to the siege", "the release of prisoners", "a no-fly zone": a noun of doing, with what it is done to. */
    function isTerm(index: number): boolean {
      const noun = view.tokens[index]!;
      if (noun.upos !== "NOUN" || dealAt(noun, view)) return false;
      return ACTIONS.test(noun.lemma) && childrenBy(sentence, index, "nmod", "acl", "amod", "compound").length > 0;
    }
  },
});

const ACTIONS =
  /^(?:end|halt|release|withdrawal|lifting|return|pause|exchange|removal|opening|reopening|creation|establishment|delivery|access|evacuation|dismantling|disarmament|demilitari[sz]ation|recognition|guarantee|zone|corridor|mechanism|investigation|inspection|freeze|suspension|resumption|extension|reduction|cut|relief|swap|departure|resignation|transfer|timetable|election|referendum|inquiry|amnesty|compensation|reconstruction|right|autonomy|easing|cessation|stop|limit|ban|restriction|concession|assurance|commitment|step|measure|change|reform|pullout|pullback|handover|surrender)$/;

const FOR = new Set(["for"]);
