import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { incidentDraft } from "../incident-draft.ts";
import { named } from "../named-sides.ts";

/**
 *     Norland conducted its third nuclear test on Monday.
 *     └─who──┘                    └type─┘ ^^^^ └─when──┘
 *     Norland's missile tests · a series of rocket launches by Norland
 */
export const tested = rule({
  id: "incident/tested",
  kind: "incident",
  starts: "noun for a test of a weapon",
  after: ["incident/weapon-fired"],
  word: ({ upos, lemma }) => upos === "NOUN" && TESTS.test(lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const before = childrenBy(sentence, anchor.index, "amod", "compound").filter(({ index }) => index < anchor.index);
    if (!before.some(({ lemma }) => WEAPONS.test(lemma))) return stop(anchor, "a weapon that is tested");
    if (before.some(({ lemma }) => /^(?:ban|moratorium|subcritical)$/.test(lemma)) || anchor.relation === "compound")
      return stop(anchor, "a test, not a word before another noun");
    const unreal = unrealAt(anchor, view);
    if (unreal || isHalted(anchor, view)) return stop(unreal ?? anchor, "a test that was made, not one that may be");
    const actors = named(testersOf(anchor, view), view, context.report.text, { isNameOnly: true });
    if (actors.length === 0) return stop(anchor, "somebody who made it");
    const draft = incidentDraft(anchor, view, context, { type: "other", sides: { actors, targets: [] } });
    if (!draft) return stop(anchor, "somebody who made it");
    // "spoke of the test before talks on Kenya": it was not there.
    const [at] = draft.fieldSpans?.place ?? [];
    const ahead = at && view.tokens.findLast(({ end }) => end <= at.start)?.text;
    return [ahead && /^(?:on|of|to)$/i.test(ahead) ? { ...draft, fields: { ...draft.fields, place: null } } : draft];
  },
});

const TESTS = /^(?:test|test-fire|test-firing|detonation|launch|launching|firing|blast|explosion|testing)$/;
const WEAPONS =
  /^(?:nuclear|atomic|thermonuclear|hydrogen|missile|rocket|ballistic|icbm|bomb|warhead|h-bomb|a-bomb|intercontinental|satellite)$/i;
const SERIES = /^(?:series|flurry|string|round|spate|wave|number|succession|barrage|couple|pair|run)$/;
const MAKING =
  /^(?:conduct|carry|stage|hold|make|perform|announce|claim|resume|celebrate|follow|begin|complete|continue|undertake)$/;
const BY = new Set(["by"]);
const OF = new Set(["of", "by"]);

function testersOf(test: Token, view: SentenceView): number[] {
  const { sentence, tokens } = view;
  const above = tokens[test.head];
  const at = above && SERIES.test(above.lemma) && /^nmod/.test(test.relation) ? above : test;
  const verb = tokens[at.head];
  const isMade = verb?.upos === "VERB" && MAKING.test(verb.lemma) && /^obj/.test(at.relation);
  return [
    ...childrenBy(sentence, test.index, "nmod:poss", "amod", "compound").map(({ index }) => index),
    ...[test.index, at.index].flatMap((i) => objectsOfPreposition(sentence, i, i === test.index ? BY : OF)),
    ...(verb?.upos === "VERB" && /^nsubj/.test(at.relation) ? objectsOfPreposition(sentence, verb.index, BY) : []),
    ...(isMade ? subjectsOf(sentence, verb.index) : []),
  ];
}

/** "suspended its nuclear tests", "has made no test", "an end to missile tests" */
function isHalted(test: Token, { sentence, tokens }: SentenceView): boolean {
  const above = tokens[test.head];
  const isNone = childrenBy(sentence, test.index, "det").some(({ text }) => /^(?:no|any)$/i.test(text));
  return (
    isNone ||
    /^(?:suspend|halt|freeze|stop|end|cease|abandon|forgo|renounce|moratorium|freeze|suspension|halt|cessation|ban|end|monitor|detect|verify)$/.test(
      above?.lemma ?? "",
    )
  );
}
