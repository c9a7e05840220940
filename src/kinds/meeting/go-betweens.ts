/**
 * Who goes between the sides of a report's talks. In: a report; out: the names of those it tells of as mediators, brokers
 * or hosts, who sit at every round.
 *
 *     Qatari mediators · Qatari-brokered talks · talks mediated by Qatar · Qatar's mediation
 */
import { objectsOfPreposition } from "../../extract/clauses.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { ActorMention } from "../../notice/noticed.ts";

export const goBetweens = oncePerReport((context): readonly string[] => {
  const found = new Set<string>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const mention of view.actors) if (goesBetween(mention, view)) found.add(mention.actor);
  }
  return [...found];
});

function goesBetween({ first, last }: ActorMention, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (BETWEEN.test(next?.lemma ?? "")) return true;
  if (next?.text === "-" && BROKERED.test(second?.text ?? "")) return true;
  if (/^['’]s?$/.test(next?.text ?? "") && BETWEEN.test(second?.lemma ?? "")) return true;
  const above = tokens[tokens[last]!.head];
  return (
    above !== undefined &&
    BROKERED.test(above.text) &&
    objectsOfPreposition(sentence, above.index, BY).some((i) => first <= i && i <= last)
  );
}

const BY: ReadonlySet<string> = new Set(["by"]);
const BETWEEN = /^(?:mediator|mediation|broker|facilitator|facilitation|intermediary|go-between)$/i;
const BROKERED = /^(?:brokered|mediated|facilitated)$/i;
