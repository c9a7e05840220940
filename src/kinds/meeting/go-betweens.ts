/**
 * Who goes between the sides of a report's talks. In: a report; out: the names of those it tells of as mediators, brokers
 * or hosts, who sit at every round.
 *
 *     Qatari mediators · Qatari-brokered talks · talks mediated by Qatar · Qatar's mediation
 */
import { childrenBy, isRelation, objectsOfPreposition } from "../../extract/clauses.ts";
import { oncePerReport } from "../../extract/once-per-report.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
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
  const noun = /^['’]s?$/.test(next?.text ?? "") ? second : next;
  if (noun && BETWEEN.test(noun.lemma)) return !REFUSING.test(tokens[noun.head]?.lemma ?? "");
  if (next?.text === "-" && second && BROKERED.test(second.text)) return TALKS.test(tokens[second.head]?.lemma ?? "");
  const above = tokens[tokens[last]!.head];
  return (
    above !== undefined &&
    BROKERED.test(above.text) &&
    brokered(above, view).some(({ lemma }) => TALKS.test(lemma)) &&
    objectsOfPreposition(sentence, above.index, BY).some((i) => first <= i && i <= last)
  );
}

/** What somebody is told to broker. */
function brokered(verb: Token, { sentence, tokens }: SentenceView): Token[] {
  const above = isRelation(verb, "acl", "acl:relcl") ? [tokens[verb.head]!] : [];
  return [...above, ...childrenBy(sentence, verb.index, "nsubj:pass")];
}

/** "a US-brokered accord of 1994", "a truce in Chad mediated by it" may be of other sides and another time. */
const TALKS =
  /^(?:talk|negotiation|round|meeting|session|process|dialogue|discussion|consultation|conference|summit|effort|plan)$/;
/** "Kenya rejected UN mediation": it did not take place. */
const REFUSING = /^(?:reject|refuse|decline|oppose|resist|rule|snub|seek|offer)$/;
const BY: ReadonlySet<string> = new Set(["by"]);
const BETWEEN = /^(?:mediator|mediation|broker|facilitator|facilitation|intermediary|go-between)$/i;
const BROKERED = /^(?:brokered|mediated|facilitated)$/i;
