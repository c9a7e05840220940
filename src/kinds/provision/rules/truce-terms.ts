import { childrenBy, trimmedSpan } from "../../../extract/clauses.ts";
import { dealAt, isDealNoun } from "../../../extract/deals/deal-at.ts";
import { dealParties } from "../../../extract/deals/deal-parties.ts";
import { dealStatus } from "../../../extract/deals/deal-status.ts";
import { TRUCES } from "../../../extract/deals/deal-words.ts";
import { oncePerReport } from "../../../extract/once-per-report.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { TimeMention } from "../../../notice/noticed.ts";
import { type ProvisionStatus, provisionDraft } from "../provision-draft.ts";
import { statusAt } from "../told-deal.ts";

/**
 *     They agreed on a 72-hour truce in the north.
 *                      └────────term────────────┘
 *     extended the ceasefire for five days · a truce to begin on Monday
 *
 * How long a truce is to hold, or when it begins, is a term of it: told once, where the report says it first.
 */
export const truceTerms = rule({
  id: "provision/truce-terms",
  kind: "provision",
  starts: "noun for a truce or a pause",
  word: (token) => isDealNoun(token) && (TRUCES.has(token.lemma.toLowerCase()) || token.lemma === "fire"),
  build(anchor, view, context) {
    const time = isTruce(anchor, view) ? timeOfTruce(anchor, view) : null;
    if (!time) return stop(anchor, "a truce, and how long it is to hold");
    if (firstTold(context).get(keyOf(time)) !== anchor) return stop(anchor, "a time not told before");
    const status = statusOf(anchor, view, context);
    const head = view.tokens[anchor.head];
    const noun = anchor.relation === "compound" && head && dealAt(head, view) ? head : anchor;
    const words = [
      ...childrenBy(view.sentence, noun.index, "det", "amod", "compound", "nummod").map(({ index }) => index),
      noun.index,
    ];
    const last = Math.max(noun.index, ...view.tokens.filter(({ end }) => end === time.end).map(({ index }) => index));
    const span = trimmedSpan(view.sentence, Math.min(...words), last);
    if (!span) return stop(anchor, "its words");
    return [provisionDraft(anchor, span, dealParties(anchor, view, context), status, view, context)];
  },
});

/** Words behind a truce in which its length may follow: "a truce in the north for five days". */
const WITHIN = 8;

function timeOfTruce(noun: Token, view: SentenceView): TimeMention | null {
  const { tokens } = view;
  const near = (time: TimeMention, before: number): boolean => {
    const first = tokens.findIndex(({ end }) => end > time.start);
    return first >= noun.index - before && first <= noun.index + WITHIN;
  };
  const between = (time: TimeMention): readonly Token[] =>
    tokens.slice(noun.index + 1).filter(({ end }) => end <= time.start);
  const has = (words: readonly Token[], pattern: RegExp): boolean => words.some(({ text }) => pattern.test(text));
  return (
    view.times.find((time) => {
      if (!near(time, 5)) return false;
      const isBefore = time.end <= noun.start;
      if (time.type === "duration") {
        if (isBefore) return isMeasure(time, noun, view);
        // "a truce that had held for five months": how long it has held
        if (has(between(time), /^(?:held|lasted|been|stood)$/i)) return false;
        return (
          /^(?:for|of|lasting)$/i.test(between(time).at(-1)?.text ?? "") || has(between(time).slice(-2), /^another$/i)
        );
      }
      return (
        !isBefore &&
        has(
          between(time),
          /^(?:starting|beginning|begins?|takes?|comes?|goes|go|due|set|scheduled|effective|from)$/i,
        ) &&
        !has(between(time), /^(?:and|but|,)$/i) &&
        // "asked whether a truce might come this week"
        !has(tokens.slice(Math.max(0, noun.index - 3), noun.index), /^whether$/i)
      );
    }) ?? null
  );
}

/**
 * "a 72-hour humanitarian pause"; not "after 17 hours, a truce", "within 30 days of a truce", "a week-old truce". "The
 * 72-hour truce held" is one that readers know, "ended a 17-month truce" tells how long it held.
 */
function isMeasure(time: TimeMention, noun: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const between = tokens.filter(({ start, end }) => start >= time.end && end <= noun.start);
  if (!between.every(({ upos, text }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos) || text === "-")) return false;
  if (tokens.slice(Math.max(0, noun.index - 4), noun.index).some(({ text }) => /old$/i.test(text))) return false;
  const isKnown =
    childrenBy(sentence, noun.index, "det").some(({ text }) => /^the$/i.test(text)) &&
    !childrenBy(sentence, noun.index, "amod").some(({ text }) =>
      /^(?:initial|first|proposed|planned|new)$/i.test(text),
    ) &&
    // "agreed on the 48-hour truce", "the ten-day truce was announced": told as it is made
    !/^(?:proposed|reached|signed)$/.test(dealStatus(noun, view)?.status ?? "");
  const isEnded = /^(?:end|break|shatter|collapse|lapse|expire)$/.test(tokens[noun.head]?.lemma ?? "");
  return !isKnown && !isEnded;
}

function statusOf(noun: Token, view: SentenceView, context: Context): ProvisionStatus {
  const found = dealStatus(noun, view);
  if (/^(?:extend|prolong|renew)$/.test(found?.sign.lemma ?? "")) return "agreed";
  return found?.status === "in-force" || found?.status === "implemented"
    ? "implemented"
    : statusAt(noun, view, context);
}

/** The truce at which a length or a day is told first. */
const firstTold = oncePerReport((context): ReadonlyMap<string, Token> => {
  const found = new Map<string, Token>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const noun of view.times.length > 0 ? view.tokens : []) {
      const time = isTruce(noun, view) ? timeOfTruce(noun, view) : null;
      if (time && !found.has(keyOf(time))) found.set(keyOf(time), noun);
    }
  }
  return found;
});

function isTruce(noun: Token, view: SentenceView): boolean {
  if (!isDealNoun(noun) || !(TRUCES.has(noun.lemma.toLowerCase()) || noun.lemma === "fire")) return false;
  // "a truce village"
  const head = view.tokens[noun.head];
  if (noun.relation === "compound" && head && dealAt(head, view) === null) return false;
  return dealAt(noun, view) === "truce" || /^(?:pause|lull|halt)$/.test(noun.lemma);
}

const keyOf = (time: TimeMention): string => time.duration ?? time.value ?? "";
