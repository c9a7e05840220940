import { subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { readOrdinal } from "../../../notice/numbers/read-ordinal.ts";
import { isLasting } from "../category.ts";
import { lengthDraft } from "../length-draft.ts";

/**
 *     The guns fired for the 57th consecutive day.      57 days
 *                            └min┘            └unit
 *     the war is in its fourth year · talks entered their third week · the fifth day of fighting
 */
export const nth = rule({
  id: "figure/nth",
  kind: "figure",
  starts: "the so-many-eth day, week, month or year of something",
  word: ({ upos, text }) => upos === "NOUN" && UNITS.has(text.toLowerCase()),
  anchor: (token, view) => ordinalBefore(token, view) !== null,
  build(anchor, view, context) {
    const ordinal = ordinalBefore(anchor, view)!;
    const sign = lastsAt(anchor, ordinal.token, view);
    if (!sign) return stop(anchor, "something that lasts so long");
    const unit = UNITS.get(anchor.text.toLowerCase())!;
    // "in its fourth year": three are over, and part of the fourth.
    const approx = /^(?:years|months)$/.test(unit) && !ordinal.isConsecutive;
    const span = { start: ordinal.token.start, end: anchor.end };
    const length = { min: ordinal.value, max: ordinal.value, approx, unit, span };
    return [lengthDraft(length, anchor, sign, view, context, 0.7)];
  },
});

const UNITS: ReadonlyMap<string, string> = new Map([
  ["day", "days"],
  ["night", "days"],
  ["week", "weeks"],
  ["month", "months"],
  ["year", "years"],
]);
const CONSECUTIVE = /^(?:consecutive|straight|successive|running)$/i;

interface Ordinal {
  readonly value: number;
  readonly token: Token;
  readonly isConsecutive: boolean;
}

function ordinalBefore({ index }: Token, { tokens }: SentenceView): Ordinal | null {
  const isConsecutive = CONSECUTIVE.test(tokens[index - 1]?.text ?? "");
  const token = tokens[index - (isConsecutive ? 2 : 1)];
  const value = token ? readOrdinal(token.text) : null;
  return token && value !== null && value > 1 ? { value, token, isConsecutive } : null;
}

/** The word for what lasts: the verb of "for the third straight day", the subject of "is in its fourth year". */
function lastsAt(unit: Token, ordinal: Token, view: SentenceView): Token | null {
  const { sentence, tokens } = view;
  const [before, beforeThat] = [tokens[ordinal.index - 1], tokens[ordinal.index - 2]];
  const verb = tokens[unit.head];
  if (/^(?:a|the)$/i.test(before?.text ?? "") && /^for$/i.test(beforeThat?.text ?? ""))
    return CONSECUTIVE.test(tokens[unit.index - 1]!.text) ? (verb ?? unit) : null;
  // "was the fifth day of fighting"; "on the fifth day of the war" is only a day.
  const isDay = /^(?:on|by|until|from|since|before|after|during|till|through)$/i.test(beforeThat?.text ?? "");
  const of = tokens[unit.index + 1]?.text === "of" && !isDay ? tokens.slice(unit.index + 2, unit.index + 5) : [];
  const what = of.find((token) => token.upos === "NOUN" && isLasting(token));
  if (what) return what;
  if (!/^(?:its|their|a)$/i.test(before?.text ?? "")) return null;
  const isEntered =
    /^(?:in|into)$/i.test(beforeThat?.text ?? "") || /^(?:enter|begin|start)$/.test(beforeThat?.lemma ?? "");
  if (!isEntered) return null;
  // "Kenya's civil war, now in its fourth year": the noun before it, or the subject.
  const above =
    verb?.upos === "VERB"
      ? subjectsOf(sentence, verb.index).map((i) => tokens[i]!)
      : [verb, ...subjectsOf(sentence, unit.index).map((i) => tokens[i]!)];
  return above.find((token) => token !== undefined && isLasting(token)) ?? null;
}
