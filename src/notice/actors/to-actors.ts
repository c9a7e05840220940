/**
 * The actors of a report, from where they are named. In: mentions with the names of their actors; out: each actor once,
 * with every other form that the text has for it.
 *
 *     Ada Okoro … Okoro … the envoy     Ada Okoro, also "Okoro", "the envoy"
 */
import type { Actor } from "../../model/actor.ts";
import { type NamedMention, textOf } from "./draft-mention.ts";
import type { NamedPerson } from "./person-names.ts";

export function toActors(
  mentions: readonly NamedMention[],
  persons: ReadonlyMap<string, NamedPerson>,
  text: string,
): Actor[] {
  const found = new Map<string, { actor: Omit<Actor, "aliases">; aliases: Set<string> }>();
  for (const mention of mentions) {
    const { actor: name, type } = mention;
    let entry = found.get(name);
    if (!entry) {
      const { role, of } = persons.get(name) ?? mention;
      entry = { actor: { name, type, role: role ?? null, of: of ?? null }, aliases: new Set() };
      found.set(name, entry);
    }
    const words = textOf(text, mention).replace(/\s+/g, " ");
    if (mention.form === "pronoun" || withoutArticle(words) === withoutArticle(name)) continue;
    // "spokesman", apart from the name it belongs to, is no name of his.
    if (mention.form === "title" && /^\p{Ll}+$/u.test(words)) continue;
    entry.aliases.add(words);
    // The name alone, also where an office stands before it or a mark behind it.
    const bare = mention.type === "person" ? mention.name : null;
    if (bare && bare !== name && mention.form === "name") entry.aliases.add(bare);
  }
  return [...found.values()].map(({ actor, aliases }) => ({ ...actor, aliases: [...aliases] }));
}

function withoutArticle(words: string): string {
  return words.replace(/^the /i, "");
}
