import { childrenBy, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import { contentOf } from "../../../extract/content-of.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { dealStatus } from "../../../extract/deals/deal-status.ts";
import { PROVIDING } from "../../../extract/deals/deal-words.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { PROVISION_STATUSES, provisionDraft } from "../provision-draft.ts";
import { statusOfTerm } from "../status-of-term.ts";
import { termsOf } from "../terms-of.ts";

/**
 *     The deal calls for a week of calm and the release of prisoners.
 *          ^^^^ └verb┘  └───term────┘     └─────────term─────────┘
 *     an agreement to withdraw all troops · a deal on joint patrols · under the truce, guns fall silent
 */
export const terms = rule({
  id: "provision/terms",
  kind: "provision",
  starts: "noun for a deal",
  anchor: isDealNoun,
  build(anchor, view, context) {
    const { sentence } = view;
    if (!dealAt(anchor, view)) return stop(anchor, "a deal of parties");
    const verb = view.tokens[anchor.head];
    const isSubject = verb?.upos === "VERB" && anchor.relation === "nsubj" && PROVIDING.has(verb.lemma);
    const said = isSubject
      ? [
          ...objectsOf(sentence, verb.index).slice(0, 1),
          ...childrenBy(sentence, verb.index, "ccomp", "xcomp").map(({ index }) => index),
          ...(objectsOf(sentence, verb.index).length === 0
            ? objectsOfPreposition(sentence, verb.index, FOR).slice(0, 1)
            : []),
        ]
      : [];
    const clause = childrenBy(sentence, anchor.index, "acl").filter(
      ({ xpos, index }) => xpos === "VB" || isTold(index),
    );
    const about = objectsOfPreposition(sentence, anchor.index, new Set(["on", "for"])).slice(0, 1);
    const heads = said.length > 0 ? said : clause.length > 0 ? clause.map(({ index }) => index) : about;
    // "calls for Kenya to leave": who it asks and what it asks are one term.
    const asked =
      isSubject && childrenBy(sentence, verb.index, "xcomp", "advcl").some(({ index }) => index > verb.index)
        ? contentOf(verb, view)
        : null;
    const spans = asked ? [asked.span] : termsOf(heads, view);
    if (spans.length === 0) return stop(anchor, "a term of the deal");
    const found = dealStatus(anchor, view);
    const status = statusOfTerm(found?.status ?? null, said.length > 0);
    if (!status || !PROVISION_STATUSES.includes(status)) return stop(anchor, "a word that tells whether it is agreed");
    const parties = dealParties(anchor, view, context);
    return spans.map((span) => provisionDraft(anchor, span, parties, status, view, context));

    /** "a deal that would lift the sanctions" */
    function isTold(index: number): boolean {
      return (
        view.tokens[index]!.relation === "acl:relcl" &&
        childrenBy(sentence, index, "aux").some(({ xpos }) => xpos === "MD")
      );
    }
  },
});

const FOR = new Set(["for", "on", "to", "from"]);
