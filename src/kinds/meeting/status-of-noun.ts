/**
 * How far an encounter is by the words right around its noun, whatever its verb. In: the noun; out: the status and the
 * word that shows it, or null.
 *
 *     the ongoing talks · the talks are under way · is in talks     under-way
 *     ahead of the talks                                            planned
 *     the possibility of talks                                      proposed
 *     after last year's visit · was at the talks                    held
 */
import { childrenBy, isNegated, isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { ownTimeOf } from "../../notice/times/time-of.ts";
import type { MeetingStatus, StatusFound } from "./meeting-status.ts";
import { AWAY } from "./meeting-words.ts";
import { wholeOf } from "./whole-of.ts";

/** Adjectives that tell by themselves how far the talks are. */
const TOLD: ReadonlyMap<string, MeetingStatus> = new Map(
  (
    [
      ["under-way", "ongoing current continuing continued under-way"],
      ["planned", "upcoming forthcoming planned scheduled future coming"],
      ["proposed", "proposed possible potential prospective"],
      ["cancelled", "cancelled canceled postponed aborted scrapped"],
    ] as const
  ).flatMap(([status, words]) => words.split(" ").map((word) => [word, status] as const)),
);

/**
 * What the words right around a noun tell, whatever its verb: "the ongoing talks", "ahead of the talks", "after last
 * year's visit". A denied verb beside them denies nothing of the talks.
 */
export function ownStatus(word: Token, view: SentenceView): StatusFound | null {
  if (word.upos !== "NOUN" && word.text !== "talks") return null;
  const away = view.tokens[wholeOf(word, view).head];
  // "the surprise exit from the planned talks"
  if (away?.upos === "NOUN" && AWAY.test(away.lemma)) return { status: "cancelled", sign: away };
  for (const adjective of childrenBy(view.sentence, word.index, "amod")) {
    const status = TOLD.get(adjective.text.toLowerCase());
    if (status) return { status, sign: adjective };
  }
  const set = childrenBy(view.sentence, word.index, "acl").find(
    ({ lemma, xpos }) =>
      /^(?:VBN|JJ)$/.test(xpos) && /^(?:plan|schedule|set|slate|expect|arrange|due|tentatively)$/.test(lemma),
  );
  if (set) return { status: "planned", sign: set };
  // "to improve on their first summit, eight months ago": what lies back was held, whatever it is told for.
  const own = ownTimeOf(word.index, view.sentence, view.times);
  const back = own && view.tokens.find((t) => own.start <= t.start && t.end <= own.end && BACK.test(t.text));
  if (back) return { status: "held", sign: back };
  const above = view.tokens[wholeOf(word, view).head];
  if (above?.upos === "NOUN" || above?.upos === "ADJ") {
    const status = TOLD_ABOVE.get(above.lemma);
    if (status) return { status, sign: above };
  }
  const cases = childrenBy(view.sentence, wholeOf(word, view).index, "case");
  const before = cases[0] ?? childrenBy(view.sentence, word.index, "case")[0];
  if (!before) return null;
  const text = before.text.toLowerCase();
  // "said while on a state visit to Kenya": it goes on as he speaks.
  if (text === "on" && /^(?:visit|trip|tour)$/.test(word.lemma) && above && CLAUSE_VERBS.has(above.lemma))
    return { status: "under-way", sign: before };
  const isAhead =
    text === "before" || text === "ahead" || view.tokens[before.index - 1]?.text.toLowerCase() === "ahead";
  if (isAhead && !isPast(word, view)) return { status: "planned", sign: before };
  return /^(?:after|following|since|unlike|despite)$/.test(text) ? { status: "held", sign: before } : null;
}

const BACK = /^(?:ago|last|yesterday|earlier|previous)$/i;

/** Nouns and adjectives above the talks that tell how far they are: "the cancellation of the talks". */
const TOLD_ABOVE: ReadonlyMap<string, MeetingStatus> = new Map(
  (
    [
      [
        "proposed",
        "possibility prospect likelihood chance hope proposal idea offer hopeful ready willing open keen eager invitation call",
      ],
      ["planned", "launch preparation plan start date venue schedule agenda prepared"],
    ] as const
  ).flatMap(([status, words]) => words.split(" ").map((word) => [word, status] as const)),
);

/** "Talks are under way", "are in their second day": the noun is the subject of where they are. */
export function isUnderWay(word: Token, view: SentenceView): StatusFound | null {
  // "the talks that Kenya has been holding"
  const held = childrenBy(view.sentence, word.index, "acl").find(
    ({ xpos, index }) =>
      xpos === "VBG" && childrenBy(view.sentence, index, "aux").some(({ text }) => /^(?:is|are|has|have)$/i.test(text)),
  );
  if (held) return { status: "under-way", sign: held };
  const be = childrenBy(view.sentence, word.index, "cop").find(({ text }) =>
    /^(?:is|are|been|['’]s|['’]re)$/i.test(text),
  );
  if (be && isInTalks(word, view) && !isNegated(view.sentence, word.index)) return { status: "under-way", sign: be };
  const above = view.tokens[wholeOf(word, view).head];
  if (!above || !isRelation(wholeOf(word, view), "nsubj")) return null;
  // "There are talks with the rebels"
  const isThere =
    above.lemma === "be" &&
    /^(?:is|are)$/i.test(above.text) &&
    childrenBy(view.sentence, above.index, "expl").length > 0;
  if (isThere) return { status: "under-way", sign: above };
  const isOn =
    /^(?:way|underway|progress|day|session|ongoing)$/.test(above.lemma) &&
    childrenBy(view.sentence, above.index, "cop").some(({ text }) => /^(?:is|are|['’]re|been)$/i.test(text));
  return isOn ? { status: "under-way", sign: above } : null;
}

/** "Kenya is in talks with Lind" */
export function isInTalks(anchor: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, anchor.index, "cop").length > 0 &&
    childrenBy(sentence, anchor.index, "case").some(({ text }) => /^in$/i.test(text))
  );
}

/** "was at the talks", "is at the talks", "will be at the talks" */
export function beingThere(word: Token, { sentence }: SentenceView): StatusFound {
  const [be = word] = childrenBy(sentence, word.index, "cop");
  const [modal] = childrenBy(sentence, word.index, "aux").filter(({ xpos }) => xpos === "MD");
  if (modal) return { status: "planned", sign: modal };
  return { status: /^(?:is|are|['’]s|['’]re)$/i.test(be.text) ? "under-way" : "held", sign: be };
}

/** "Lind, who was at the summit in Lakeside" */
export function isAtThem(anchor: Token, { sentence }: SentenceView): boolean {
  return (
    childrenBy(sentence, anchor.index, "cop").length > 0 &&
    childrenBy(sentence, anchor.index, "case").some(({ text }) => /^at$/i.test(text)) &&
    !isNegated(sentence, anchor.index)
  );
}

/** "before the 2013 summit": one that lies in a year gone by is not to come. */
function isPast(word: Token, view: SentenceView): boolean {
  return childrenBy(view.sentence, word.index, "nummod", "compound", "nmod").some(({ text }) => /^\d{4}$/.test(text));
}
