import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";
import { isDetainee } from "../who-is-taken.ts";

/**
 *     Norland's arrest of Ada Okoro on Monday angered the rebels.
 *     └─who───┘ ^^^^^^    └─whom──┘    └when┘
 *     Okoro's detention in Ravna · the jailing of two activists
 */
export const arrest = rule({
  id: "incident/arrest",
  kind: "incident",
  starts: "noun for an arrest",
  after: ["incident/arrested"],
  word: ({ upos, lemma }) => upos === "NOUN" && ARRESTS.has(lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    // "an arrest warrant"
    if (anchor.relation === "compound") return stop(anchor, "an arrest, not a word before another noun");
    const owners = childrenBy(sentence, anchor.index, "nmod:poss", "compound").map(({ index }) => index);
    const of = objectsOfPreposition(sentence, anchor.index, OF);
    const taken = (of.length > 0 ? of : owners).filter((i) => isDetainee(i, view, context));
    if (taken.length === 0) return stop(anchor, "somebody with a name or a role who is arrested");
    const unreal = unrealAt(anchor, view);
    if (unreal) return stop(unreal, "an event that took place, not one that may");
    const text = context.report.text;
    const by = [anchor.index, ...of].flatMap((i) => objectsOfPreposition(sentence, i, BY));
    const doers = [...by, ...(of.length > 0 ? owners : [])];
    const sides = { actors: named(doers, view, text, { isDoer: true }), targets: named(taken, view, text) };
    const draft = incidentDraft(anchor, view, context, { sides, type: "other" });
    return draft && sides.targets.length > 0 ? [draft] : stop(anchor, "somebody who is arrested");
  },
});

const OF = new Set(["of"]);
const BY = new Set(["by"]);
const ARRESTS = new Set("arrest detention jailing imprisonment incarceration rearrest internment".split(" "));
