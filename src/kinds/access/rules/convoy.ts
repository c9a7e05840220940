import { childrenBy, isNegated, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { ARMS } from "../access-words.ts";

/**
 *     Eleven lorries got through to Ravna on Monday. … The other eight were sent back.
 *            └type─┘ └─done──┘      └place
 *
 * What carries relief and arrives or does not, where the words around it tell that it carries relief.
 */
export const convoy = rule({
  id: "access/convoy",
  kind: "access",
  starts: "a convoy, lorries, ships or planes that arrive or are stopped",
  after: ["access/aid", "access/let-in"],
  isLast: true,
  word: ({ upos, lemma }) => upos === "VERB" && (ARRIVING.test(lemma) || STOPPING.test(lemma)),
  build(anchor, view, context) {
    const carriers = subjectsOf(view.sentence, anchor.index).filter((i) => CARRIERS.test(view.tokens[i]!.lemma));
    if (carriers.length === 0) return stop(anchor, "what carries relief");
    if (view.tokens.some(({ lemma }) => ARMS.test(lemma.toLowerCase()))) return stop(anchor, "relief, not arms");
    if (!isRelief(view, context)) return stop(anchor, "words around it that tell of relief");
    if (unrealAt(anchor, view)) return stop(anchor, "what came to pass");
    const isPassive = childrenBy(view.sentence, anchor.index, "nsubj:pass").length > 0;
    const isNot = isNegated(view.sentence, anchor.index);
    if (STOPPING.test(anchor.lemma)) {
      if (!isPassive || isNot || !isStopped(anchor, view)) return stop(anchor, "what is kept from arriving");
    } else if (isPassive || !isThere(anchor, view)) return stop(anchor, "what arrives");
    const isBlocked = isNot || STOPPING.test(anchor.lemma);
    const draft = accessDraft(anchor, "aid-delivery", isBlocked ? "blocked" : "done", view, context);
    return draft.fields.place === null ? stop(anchor, "a place it goes to") : [draft];
  },
});

const CARRIERS =
  /^(?:convoy|truck|lorry|lorrie|barge|ship|vessel|flotilla|plane|flight|airlift|truckload|shipment|boat)s?$/;
const ARRIVING = /^(?:reach|arrive|enter|get|roll|cross|pass|make|land|dock)$/;
const STOPPING = /^(?:refuse|turn|send|hold|stop|strand|block|deny|impound|bar|halt|delay|divert)$/;

/** "got through", "made it to": these verbs arrive by the word behind them alone. */
function isThere(verb: Token, { tokens }: SentenceView): boolean {
  const next = tokens[verb.index + 1]?.text.toLowerCase() ?? "";
  if (verb.lemma === "get") return /^(?:through|to|into|in)$/.test(next);
  if (verb.lemma === "make") return next === "it";
  return /^(?:roll|cross|pass)$/.test(verb.lemma) ? /^(?:into|in|through|to|over)$/.test(next) : true;
}

/** "turned back", "sent back", "held up", "refused passage" */
function isStopped(verb: Token, { tokens }: SentenceView): boolean {
  const next = tokens[verb.index + 1]?.text.toLowerCase() ?? "";
  if (/^(?:turn|send)$/.test(verb.lemma)) return /^(?:back|away|around|round)$/.test(next);
  if (verb.lemma === "hold") return /^(?:up|at)$/.test(next);
  return /^(?:refuse|deny)$/.test(verb.lemma) ? /^(?:passage|entry|access|permission|clearance)$/.test(next) : true;
}

/** Sentences on either side that may tell it. */
const NEAR = 2;
const RELIEF =
  /^(?:aid|relief|humanitarian|food|flour|medicine|medication|ration|vaccine|blanket|famine|starve|hunger|foodstuff)s?$/i;

function isRelief(view: SentenceView, context: Context): boolean {
  const here = view.sentence.index;
  const last = Math.min(context.analysis.sentences.length - 1, here + NEAR);
  for (let index = Math.max(0, here - NEAR); index <= last; index++) {
    if (context.view(index).tokens.some(({ lemma }) => RELIEF.test(lemma))) return true;
  }
  return false;
}
