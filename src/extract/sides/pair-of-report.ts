/**
 * The two that a report is about, where it is about two. In: a context; out: the two sides that it most often tells as
 * having something between them, or none.
 *
 *     peace talks between Kenya and the Front · Kenya and the Front signed · they accuse each other      Kenya and the Front
 *
 * Persons count for the side that they act for.
 */
import { actorType } from "../actor-named.ts";
import { objectsOf, objectsOfPreposition, subjectsOf } from "../clauses.ts";
import { oncePerReport } from "../once-per-report.ts";
import { modifiersOf, namedPartiesAt } from "../parties.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { leadingPair } from "./facing-pairs.ts";
import { sideOf } from "./side-of.ts";

/** What two sides have between them. */
const SHARED =
  /^(?:war|conflict|truce|ceasefire|cease-fire|fire|deal|agreement|accord|treaty|fighting|battle|clash|talk|negotiation|dialogue|round|meeting|peace|hostility|dispute|border)$/;
/** What two sides do together or to each other. */
const TOGETHER = /^(?:sign|initial|negotiate|meet|talk|fight|clash|bargain)$/;
const BETWEEN = new Set(["between"]);
const WITH = new Set(["with"]);
const SIDE = /^(?:state|organisation|armed-group|body)$/;

export const pairOfReport = oncePerReport((context): readonly string[] => {
  const side = sideOf(context.noticed.actors);
  const times = new Map<string, { count: number; names: readonly string[] }>();
  for (const { index } of context.analysis.sentences) {
    const view = context.view(index);
    for (const heads of pairedIn(view)) {
      const names = [...new Set(namedPartiesAt(heads, view).map(({ name }) => side(name)))].sort();
      if (names.length !== 2 || !names.every((name) => isSide(name, context))) continue;
      const key = names.join("|");
      times.set(key, { count: (times.get(key)?.count ?? 0) + 1, names });
    }
  }
  const [best, next] = [...times.values()].sort((a, b) => b.count - a.count);
  if (best && best.count > (next?.count ?? 0)) return best.names;
  return best ? [] : (leadingPair(context, side) ?? []);
});

function isSide(name: string, context: Context): boolean {
  return name !== "United Nations" && SIDE.test(actorType(name, context) ?? "");
}

/** Heads of those who stand on the two sides of a noun or do something together. */
function pairedIn(view: SentenceView): number[][] {
  const { sentence, tokens } = view;
  const found: number[][] = [];
  for (const { index, upos, lemma, head, relation } of tokens) {
    if (upos === "NOUN" && SHARED.test(lemma)) {
      found.push(objectsOfPreposition(sentence, index, BETWEEN));
      found.push(modifiersOf(index, view).map((mention) => mention.head));
      // "Kenya opened talks with the Front"
      const doing = /^(?:obj|obl)/.test(relation) && tokens[head]?.upos === "VERB" ? head : null;
      const others = doing === null ? [] : objectsOfPreposition(sentence, index, WITH);
      if (others.length > 0) found.push([...subjectsOf(sentence, doing!), ...others]);
    } else if (upos === "VERB" && (TOGETHER.test(lemma) || isMutual(index, view))) {
      const others = [...objectsOf(sentence, index), ...objectsOfPreposition(sentence, index, WITH)];
      found.push([...subjectsOf(sentence, index), ...others]);
    }
  }
  return found.filter((heads) => heads.length > 1);
}

/** "accuse | each other", "blame | one another" */
export function isMutual(index: number, { tokens }: SentenceView): boolean {
  const [first, second] = [tokens[index + 1]?.text.toLowerCase(), tokens[index + 2]?.text.toLowerCase()];
  return (first === "each" && second === "other") || (first === "one" && second === "another");
}
