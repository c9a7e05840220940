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
    if (mention.form === "pronoun" || words === name) continue;
    // "the council" for the council, and "spokesman", apart from the name it belongs to, are no further names.
    const isMeant = mention.form === "title" || mention.form === "description";
    if (isMeant && (words.replace(/^the /i, "") === name.replace(/^the /i, "") || /^\p{Ll}+$/u.test(words))) continue;
    entry.aliases.add(words);
    // The name alone, also where an office or a kind stands before it.
    const bare = mention.type === "person" ? mention.name : bareName(mention, text);
    if (bare !== null && bare !== name && !isMeant) entry.aliases.add(bare);
  }
  return [...found.values()].map(({ actor, aliases }) => ({ ...actor, aliases: [...aliases] }));
}

function bareName(mention: NamedMention, text: string): string | null {
  if (mention.nameFirst === undefined) return null;
  return textOf(text, { ...mention, first: mention.nameFirst }).replace(/\s+/g, " ");
}
