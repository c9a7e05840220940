import { likeliest, likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { headOf } from "../../../extract/learnt/likely-spans.ts";
import type { Context } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Span } from "../../../model/span.ts";
import { incidentDraft } from "../incident-draft.ts";
import type { IncidentType } from "../incident-words.ts";
import { isHuman } from "../is-human.ts";
import { sidesOf } from "../sides.ts";

/**
 *     Gunmen dragged the mayor out of his car in Nairobi.
 *     └actors┘      └target─┘                   └place─┘
 *
 * The words that most likely tell an incident, who did it, to whom and where.
 */
export const likelyIncident = likelyRule({
  id: "incident/likely-incident",
  kind: "incident",
  least: 0.6,
  words: "tell an incident",
  wanted: "who did it, or to whom",
  draftsOf(span, word, view, context) {
    // "condemned the bombing", "sparked an uprising": the event is told elsewhere, or by another word.
    if ([word, view.tokens[word.head]].some((verb) => verb?.upos === "VERB" && JUDGING.test(verb.lemma))) return [];
    // "seized the town": who holds it is.
    if (CAUSING.test(word.lemma) || HOLDING.test(word.lemma)) return [];
    const actors = takingPart(span, "incident attacker", view, context);
    const hit = takingPart(span, "incident target", view, context);
    const targets = hit.filter(({ name }) => actors.every((actor) => actor.name !== name));
    // Of a noun that no rule knows, what hangs on it may be anything; what is done to a thing may be done with it.
    const told = word.upos === "VERB" ? sidesOf(word, view, context.report.text) : { actors: [], targets: [] };
    const hurt = told.targets.filter(({ span: words }) => isOfPeople(words, view, context));
    const sides = {
      actors: actors.length > 0 ? actors : told.actors,
      targets: targets.length > 0 ? targets : hurt,
    };
    // A place alone is where much may be told to happen.
    if (sides.actors.length + sides.targets.length === 0) return [];
    const there = likeliest(span, "incident place", view, context);
    const place = there ? { name: there.name, ...there.span } : null;
    const type = likelySort<IncidentType>("incident-type", span, view, context).value;
    const draft = incidentDraft(word, view, context, { sides, type, place });
    return draft ? [draft] : [];
  },
});

function isOfPeople(words: Span, view: SentenceView, context: Context): boolean {
  const head = headOf(words, view);
  return head !== null && (head.upos === "NUM" || isHuman(head.index, view, context));
}

const JUDGING = /^(?:condemn|denounce|deplore|decry|deny|investigate|mourn|recall|commemorate)$/;
const HOLDING = /^(?:seize|hold|take|capture|occupy|control|surround|encircle|besiege|find)$/;
const CAUSING = /^(?:blame|accuse|fault|criticise|criticize|trigger|spark|prompt|cause|fuel|provoke)$/;
