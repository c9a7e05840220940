/**
 * Whom a word means that names nobody. In: a pronoun or a noun that points back; out: the party named last that fits.
 *
 *     Okoro met the rebels. "They want a truce," she said.      They → the rebels, not she who speaks
 *     Kenya joined the bloc. The country had been reluctant.    The country → Kenya
 */
import { actorType } from "../../extract/actor-named.ts";
import { childrenBy } from "../../extract/clauses.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { creditFor } from "../../extract/speech/credit.ts";
import type { Token } from "../../language/analysis.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";
import { sideOf } from "./spoken-for.ts";

/** How many sentences back a word reaches. */
const MEMORY = 3;
/** Nouns that point back, with the types of actors they may mean. */
const POINTS: ReadonlyMap<string, RegExp> = new Map([
  ...["country", "nation", "state", "kingdom", "republic"].map((noun) => [noun, /^state$/] as const),
  ...["administration", "government", "regime", "authority"].map((noun) => [noun, /^state$/] as const),
  ...["group", "movement", "organisation", "organization"].map(
    (noun) => [noun, /^(?:armed-group|organisation)$/] as const,
  ),
  ...["militia", "faction", "insurgency", "insurgent", "militant", "captor"].map(
    (noun) => [noun, /^armed-group$/] as const,
  ),
  ...["bloc", "alliance", "union", "party", "agency"].map((noun) => [noun, /^(?:organisation|body)$/] as const),
]);
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ["they", /^(?:state|organisation|armed-group|body)$/],
  ["it", /^(?:state|organisation|armed-group|body)$/],
  ["he", /^person$/],
  ["she", /^person$/],
]);

export function meantParty(index: number, view: SentenceView, context: Context): Party | null {
  const word = view.tokens[index]!;
  const quoted = view.quotationAt(word) !== null;
  const fits = quoted ? (TYPES.get(word.text.toLowerCase()) ?? pointing(word, view)) : pointing(word, view);
  if (!fits) return null;
  if (word.lemma === "administration") return governmentNamedSo(word, view, context);
  const speaker = quoted ? creditFor(word, view, context) : null;
  const own = speaker ? [speaker.name, sideOf(speaker, view, context)?.name] : [];
  for (let at = view.sentence.index; at >= Math.max(0, view.sentence.index - MEMORY); at--) {
    const before = context.view(at);
    // Who was subject comes to mind first.
    const mentions = before.actors.filter(({ start }) => start < word.start).toReversed();
    const subjects = mentions.filter(({ head }) => /^nsubj/.test(before.tokens[head]!.relation));
    // "alongside the Kenyan leader Okoro": Kenya is only told by the way.
    const others = mentions.filter(({ form }) => !(quoted && form === "adjective"));
    const found = [...subjects, ...others].find(
      ({ actor }) => fits.test(actorType(actor, context) ?? "") && !own.includes(actor),
    );
    if (found) return { name: found.actor, span: { start: word.start, end: word.end } };
  }
  return null;
}

/** "the Okoro administration … the administration": the one that the report calls so; where it names none, nobody knows. */
function governmentNamedSo(word: Token, view: SentenceView, context: Context): Party | null {
  for (let at = view.sentence.index; at >= 0; at--) {
    const { tokens, actors } = context.view(at);
    const named = actors.find(
      ({ start, last, head }) =>
        start < word.start && [last, last + 1, head].some((i) => /^administration$/i.test(tokens[i]?.text ?? "")),
    );
    if (!named) continue;
    const holder = context.noticed.actors.find(({ name }) => name === named.actor);
    const name = holder?.type === "person" ? (holder.of ?? holder.name) : named.actor;
    return { name, span: { start: word.start, end: word.end } };
  }
  return null;
}

function pointing(word: Token, view: SentenceView): RegExp | undefined {
  if (actorAt(word.index, view.sentence, view.actors)) return undefined;
  const fits = POINTS.get(word.lemma);
  const isBare = childrenBy(view.sentence, word.index, "amod", "compound", "nmod", "nummod", "acl").length === 0;
  const points = childrenBy(view.sentence, word.index, "det", "nmod:poss").some(({ text }) =>
    /^(?:the|that|this|its|his|her|their)$/i.test(text),
  );
  return isBare && points ? fits : undefined;
}
