/**
 * Who is meant by a pronoun that speaks, where no actor with a name is. In: a verb of saying; out: its speakers, a
 * pronoun among them replaced by whoever of its number spoke last before it.
 *
 *     Senior officials said the deal was close. They warned that time was short.     They → "Senior officials"
 *     The Lakeside Monitor counted 34. Eleven were children, it said.                it → Lakeside Monitor
 */

import type { Token } from "../../language/analysis.ts";
import { subjectsOf } from "../clauses.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Speaker, speakersOf } from "./speakers.ts";
import { CLAUSE_VERBS } from "./speech-verbs.ts";

/** How many sentences back a pronoun reaches. */
const MEMORY = 3;

export function speakersIn(verb: Token, view: SentenceView, context: Context): Speaker[] {
  const speakers = speakersOf(verb, view, context.report.text);
  if (speakers.length === 0) {
    const it = subjectsOf(view.sentence, verb.index)
      .map((i) => view.tokens[i]!)
      .find((token) => token.text.toLowerCase() === "it");
    return it ? whoSpokeBefore(it, view, context) : [];
  }
  return speakers.flatMap((speaker) => {
    const token = view.tokens[speaker.head]!;
    if (!/^(?:they|he|she)$/i.test(speaker.name)) return [speaker];
    const meant = whoSpokeBefore(token, view, context);
    return meant.length > 0 ? meant : [speaker];
  });
}

/** The last speakers before a pronoun that agree with it, at the pronoun's own words. */
function whoSpokeBefore(pronoun: Token, view: SentenceView, context: Context): Speaker[] {
  const here = view.sentence.index;
  for (let index = here; index >= Math.max(0, here - MEMORY); index--) {
    const before = context.view(index);
    for (const verb of before.tokens.toReversed()) {
      const isAhead = index === here && verb.start > pronoun.start;
      if (isAhead || verb.upos !== "VERB" || !CLAUSE_VERBS.has(verb.lemma) || before.quotationAt(verb)) continue;
      const speakers = speakersOf(verb, before, context.report.text).filter(
        ({ name }) => !/^(?:they|he|she)$/i.test(name),
      );
      if (speakers.length > 0 && agrees(pronoun, speakers, before, context)) {
        return speakers.map(({ name, head }) => ({ name, head, span: { start: pronoun.start, end: pronoun.end } }));
      }
    }
  }
  return [];
}

function agrees(pronoun: Token, speakers: readonly Speaker[], view: SentenceView, context: Context): boolean {
  const [first] = speakers;
  const head = view.tokens[first!.head]!;
  const isPlural = speakers.length > 1 || head.xpos === "NNS" || head.xpos === "NNPS";
  const type = context.noticed.actors.find((actor) => actor.name === first!.name)?.type;
  switch (pronoun.text.toLowerCase()) {
    case "they":
      return isPlural;
    case "it":
      return !isPlural && type !== undefined && type !== "person";
    default:
      return !isPlural && (type === undefined || type === "person");
  }
}
