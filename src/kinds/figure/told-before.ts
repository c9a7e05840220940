/**
 * Numbers that count nobody: somebody told before, or the one who says it.
 *
 *     the two leaders met · both countries · three people briefed on the matter said
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { NumberMention } from "../../notice/noticed.ts";

export function isToldBefore(number: NumberMention, view: SentenceView): boolean {
  return isKnownPair(number, view) || isSource(number, view);
}

/** "the two leaders", "both countries", "these three men": told before, not counted. */
function isKnownPair(number: NumberMention, view: SentenceView): boolean {
  if (number.min === null || number.min > 3 || number.max !== number.min) return false;
  const isOfParties =
    /^(?:people|countries)$/.test(number.unit) ||
    /\b(?:powers|sides|parties|states|groups|allies|companies|movements|factions|organi[sz]ations|teams|delegations|capitals|neighbou?rs|foes|rivals|armies|camps|blocs|superpowers)$/i.test(
      number.of ?? "",
    );
  if (!isOfParties) return false;
  const first = view.tokens.findIndex(({ start }) => start >= number.start);
  const before = view.tokens[first - 1]?.text ?? "";
  return /^(?:the|these|those|both|any|all|their|our|its|other|between)$/i.test(before);
}

/** "three people briefed on the matter": who says it, not who is counted. */
function isSource(number: NumberMention, view: SentenceView): boolean {
  if (number.unit !== "people") return false;
  const end = Math.max(number.end, number.ofSpan?.end ?? 0);
  const next = view.tokens.find(({ start }) => start >= end);
  const first = view.tokens.findIndex((token) => token.start >= number.start);
  const before = view.tokens.slice(Math.max(0, first - 2), first).map(({ text }) => text.toLowerCase());
  // "according to two diplomats", "by one official's account"
  if (before.join(" ") === "according to") return true;
  return (
    next !== undefined &&
    /^(?:familiar|briefed|close|present|told|said|say|says|speaking|called|described|calls|describes|added|recalled|suggested|warned|predicted|noted|argued)$/i.test(
      next.text,
    )
  );
}
