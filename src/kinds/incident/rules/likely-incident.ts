import { likeliest, likelyRule, takingPart } from "../../../extract/learnt/likely-rule.ts";
import { likelySort } from "../../../extract/learnt/likely-sort.ts";
import { incidentDraft } from "../incident-draft.ts";
import type { IncidentType } from "../incident-words.ts";
import { sidesOf } from "../sides.ts";

/**
 *     Rebels emptied their rifles into the bus near Lakeside.
 *     └actors┘ └───── incident ─────┘          └─place─┘
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
    // "condemned the bombing": it is told elsewhere.
    if ([word, view.tokens[word.head]].some((verb) => verb?.upos === "VERB" && JUDGING.test(verb.lemma))) return [];
    const actors = takingPart(span, "incident attacker", view, context);
    const hit = takingPart(span, "incident target", view, context);
    const targets = hit.filter(({ name }) => actors.every((actor) => actor.name !== name));
    // Of a noun that no rule knows, what hangs on it may be anything.
    const told = word.upos === "VERB" ? sidesOf(word, view, context.report.text) : { actors: [], targets: [] };
    const sides = {
      actors: actors.length > 0 ? actors : told.actors,
      targets: targets.length > 0 ? targets : told.targets,
    };
    // A place alone is where much may be told to happen.
    if (sides.actors.length + sides.targets.length === 0) return [];
    const there = likeliest(span, "incident place", view, context);
    const place = view.places.find(({ start }) => start === there?.span.start) ?? null;
    const type = likelySort<IncidentType>("incident-type", span, view, context).value;
    const draft = incidentDraft(word, view, context, { sides, type, place });
    return draft ? [draft] : [];
  },
});

const JUDGING = /^(?:condemn|denounce|deplore|decry|deny|investigate|mourn|recall|commemorate)$/;
