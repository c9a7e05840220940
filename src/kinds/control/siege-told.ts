/**
 * What a siege without a place is of. In: the noun; out: the one town of its clause, or that of the siege told before.
 *
 *     the rebels surrendered Ravna after a four-year siege      Ravna
 *     The blockade of Ravna … A blockade imposed by Kenya       Ravna
 */

import { oncePerReport } from "../../extract/once-per-report.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { HeldPlace } from "./held-place.ts";
import { placed } from "./held-place.ts";

const WORD = /^(?:siege|blockade|encirclement|closure|besiege|blockaded|besieged)$/i;
/** A place farther before the noun than this is another matter's. */
const NEAR = 14;

export function siegeTold(noun: Token, view: SentenceView, context: Context): HeldPlace | null {
  const span = { start: noun.start, end: noun.end };
  const near = view.places.findLast(
    ({ first, last, name, country }) =>
      first > 0 &&
      last < noun.index &&
      noun.index - last < NEAR &&
      name !== country &&
      view.tokens[first - 1]?.text !== "by",
  );
  if (near) return placed(near);
  const known = placeOfSiege(context);
  if (known) return { name: known, span, country: null };
  // The one place of the sentence that is no party.
  const [only, ...others] = view.places.filter(({ name }) => !view.actors.some(({ actor }) => actor === name));
  return only && others.length === 0
    ? { name: only.name, span: { start: only.start, end: only.end }, country: only.country }
    : null;
}

/** The place that stands right beside a word for a siege most often. */
const placeOfSiege = oncePerReport((context): string | null => {
  const times = new Map<string, number>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const { text, index: at } of view.tokens) {
      if (!WORD.test(text)) continue;
      const beside = view.places.find(({ first, last }) => {
        if (first < at) return at - last <= 2 && view.tokens[first - 1]?.text !== "by";
        return first - at <= 5 && /^(?:of|on|against|around|besieged|blockaded)$/i.test(view.tokens[first - 1]!.text);
      });
      if (beside) times.set(beside.name, (times.get(beside.name) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
});
