import {
  childrenBy,
  isNegated,
  objectsOf,
  objectsOfPreposition,
  subjectsOf,
  subtree,
} from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { ARMS } from "../access-words.ts";
import { tellsOfRelief } from "../relief-told.ts";

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
  round: 2,
  word: ({ upos, lemma }) => upos === "VERB" && (ARRIVING.test(lemma) || STOPPING.test(lemma) || IDLE.test(lemma)),
  build(anchor, view, context) {
    const isPassive = childrenBy(view.sentence, anchor.index, "nsubj:pass").length > 0;
    // "The army stopped eight lorries"
    const isKept = STOPPING.test(anchor.lemma) && !isPassive;
    const heads = isKept ? objectsOf(view.sentence, anchor.index) : subjectsOf(view.sentence, anchor.index);
    const carriers = heads.filter((i) => isCarrier(i, view) || isOneOfThem(i, view, context));
    if (carriers.length === 0) return stop(anchor, "what carries relief");
    const isOfArms = carriers.some((i) =>
      subtree(view.sentence, i).some((j) => ARMS.test(view.tokens[j]!.lemma.toLowerCase())),
    );
    if (isOfArms) return stop(anchor, "relief, not arms");
    if (!tellsOfRelief(view, context)) return stop(anchor, "words around it that tell of relief");
    const isAhead = ARRIVING.test(anchor.lemma) && isPlanned(anchor, view);
    if (!isAhead && unrealAt(anchor, view)) return stop(anchor, "what came to pass, or is to");
    const isNot = isNegated(view.sentence, anchor.index);
    const isIdle = IDLE.test(anchor.lemma);
    if (STOPPING.test(anchor.lemma)) {
      if (isNot || !isStopped(anchor, view)) return stop(anchor, "what is kept from arriving");
    } else if (isIdle ? isNot || !isHeldUp(anchor, view) : isPassive || !isThere(anchor, view))
      return stop(anchor, "what arrives, or waits to");
    const isBlocked = isNot || isIdle || STOPPING.test(anchor.lemma);
    const type = isBlocked ? "aid-blocked" : "aid-delivery";
    return [accessDraft(anchor, type, isBlocked ? "blocked" : isAhead ? "proposed" : "done", view, context)];
  },
});

const CARRIERS =
  /^(?:convoy|truck|lorry|lorrie|barge|ship|vessel|flotilla|plane|flight|airlift|truckload|shipment|boat)s?$/;
/** "eleven of the lorries", "the other eight" where lorries are told of just before. */
function isCarrier(index: number, view: SentenceView): boolean {
  if (CARRIERS.test(view.tokens[index]!.lemma)) return true;
  return objectsOfPreposition(view.sentence, index, OF).some((i) => CARRIERS.test(view.tokens[i]!.lemma));
}

/** "A second one", "the other eight": of the carriers told of just before. */
function isOneOfThem(index: number, view: SentenceView, context: Context): boolean {
  const { upos, text } = view.tokens[index]!;
  if (upos !== "NUM" && !/^(?:one|ones|another|others|rest|most|some)$/i.test(text)) return false;
  const here = view.sentence.index;
  const before = [here - 1, here - 2].filter((i) => i >= 0).map((i) => context.view(i));
  return before.some(({ tokens }) => tokens.some(({ upos: tag, lemma }) => tag === "NOUN" && CARRIERS.test(lemma)));
}

/** "would try to reach", "is due to arrive", "will cross": not yet. */
function isPlanned(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  const isTo =
    verb.relation.startsWith("xcomp") &&
    above !== undefined &&
    /^(?:try|attempt|plan|hope|expect|due|schedule|set|intend)$/.test(above.lemma);
  return (
    isTo || childrenBy(view.sentence, verb.index, "aux").some(({ text }) => /^(?:will|would|'ll|’ll)$/i.test(text))
  );
}

const OF = new Set(["of"]);
/** "lie at anchor", "have been standing at the border" */
/** The lemma of "lying" may come out as "ly". */
const IDLE = /^(?:lie|ly|stand|sit|wait|idle|languish|rot|remain|stay)$/;

function isHeldUp(verb: Token, view: SentenceView): boolean {
  const where = childrenBy(view.sentence, verb.index, "obl").some(({ lemma }) =>
    /^(?:anchor|border|frontier|crossing|crossroad|crossroads|checkpoint|roadblock|port|gate|depot|runway|airport|roadside|quay|dock)$/.test(
      lemma,
    ),
  );
  return (
    where ||
    childrenBy(view.sentence, verb.index, "xcomp", "advcl").some(({ lemma }) =>
      /^(?:stick|strand|ground|idle|block)$/.test(lemma),
    )
  );
}

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
