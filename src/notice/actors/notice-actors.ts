/**
 * Who is named or meant. In: a report's sentences; out: its actors, and every place where one stands.
 *
 *     Kenyan Foreign Minister Ada Okoro met the rebels. She said Kenya would wait.
 *     └─────role────────────┘ └──────┘     └────┘  └─┘      └───┘
 *
 * Steps: names known beforehand, persons by title and parser, groups by how they are named; the names found anywhere in
 * the report are looked for everywhere; persons of one name are one; then those meant without a name.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention } from "../noticed.ts";
import { type DraftMention, headOf, textOf } from "./draft-mention.ts";
import { findDescriptions, type NamedMention } from "./find-descriptions.ts";
import { findGroups } from "./find-groups.ts";
import { findPersons } from "./find-persons.ts";
import { findAgain } from "./find-again.ts";
import { findKnown } from "./lexicon.ts";
import { GOVERNMENT_NOUNS } from "./lists/titles.ts";
import { groupPersons } from "./person-names.ts";

export function noticeActors(
  analysis: Analysis,
  _context: { readonly title: string | null; readonly outlet: string | null; readonly agency: string | null },
): { actors: readonly Actor[]; mentions: readonly ActorMention[] } {
  const { text } = analysis;
  const first = analysis.sentences.map((sentence) => namesIn(sentence, text));
  const drafts = findAgain(analysis, first.flat());
  const persons = drafts.filter(({ type }) => type === "person");
  const grouped = groupPersons(persons);
  const personOf = new Map(persons.map((draft, i) => [draft, grouped[i]!]));

  const named = new Map<number, NamedMention[]>();
  for (const draft of drafts) {
    const person = personOf.get(draft);
    const mention = { ...draft, actor: person?.name ?? draft.name, offices: "", ...(person?.of ? { of: person.of } : {}) };
    const list = named.get(draft.sentence.index) ?? [];
    named.set(draft.sentence.index, list);
    list.push({ ...mention, offices: [...(person ? [person.role ?? ""] : [])].join("\n").toLowerCase() });
  }
  const described = findDescriptions(analysis, named);
  const all = [...[...named.values()].flat(), ...described].filter((mention) => mention.form !== "capital" || actsAsGovernment(mention));
  all.sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first);
  return {
    actors: toActors(all, grouped, text),
    mentions: all.map((mention) => ({
      start: mention.sentence.tokens[mention.first]!.start,
      end: mention.sentence.tokens[mention.last]!.end,
      sentence: mention.sentence.index,
      actor: mention.actor,
      form: mention.form,
      because: mention.because,
      first: mention.first,
      last: mention.last,
      head: headOf(mention),
    })),
  };
}

/** Names in one sentence; where two overlap, a person's wins over a known name inside it, else the longer. */
function namesIn(sentence: Sentence, text: string): DraftMention[] {
  const known = findKnown(sentence);
  const persons = findPersons(sentence, known, text);
  const groups = findGroups(sentence, [...known.filter(({ form }) => form !== "adjective"), ...persons], text);
  const chosen: DraftMention[] = [];
  for (const mention of [...persons, ...groups, ...known.map((mention) => withGovernment(mention))]) {
    if (!chosen.some((other) => other.first <= mention.last && mention.first <= other.last)) chosen.push(mention);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

/** "the Syrian government", "Syrian army forces": the noun belongs to the mention, and the mention is the state. */
function withGovernment(mention: DraftMention): DraftMention {
  if (mention.type !== "state" || (mention.form !== "adjective" && mention.form !== "name")) return mention;
  const { tokens } = mention.sentence;
  let last = mention.last;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? "")) last++;
  let noun = last;
  while (GOVERNMENT_NOUNS.has(tokens[noun + 1]?.text.toLowerCase() ?? "")) noun++;
  return noun > last ? { ...mention, last: noun, form: "adjective", because: `"${tokens[noun]!.text}" of ${mention.name}` } : mention;
}

/** A capital is its government where it acts or is dealt with; "in Moscow" it is a place. */
function actsAsGovernment({ sentence, first, last }: DraftMention): boolean {
  const head = sentence.tokens[headOf({ sentence, first, last })]!;
  if (/^(?:nsubj|obj|iobj|nmod:poss|obl:agent)/.test(head.relation)) return true;
  const before = sentence.tokens[first - 1]?.text.toLowerCase() ?? "";
  if (head.relation === "conj") return !/^(?:in|at|near|from|to)$/.test(before);
  return /^(?:between|with|against|by|for|of|and)$/.test(before) && !/^(?:in|at)$/.test(before);
}

function toActors(mentions: readonly (DraftMention & { actor: string })[], persons: readonly { name: string; role: string | null; of: string | null }[], text: string): Actor[] {
  const found = new Map<string, { actor: Omit<Actor, "aliases">; aliases: Set<string> }>();
  for (const mention of mentions) {
    const person = mention.type === "person" ? persons.find(({ name }) => name === mention.actor) : undefined;
    const entry = found.get(mention.actor) ?? {
      actor: { name: mention.actor, type: mention.type, role: person?.role ?? null, of: person?.of ?? null },
      aliases: new Set<string>(),
    };
    found.set(mention.actor, entry);
    const words = textOf(text, mention).replace(/\s+/g, " ");
    if (mention.form !== "pronoun" && words !== mention.actor) entry.aliases.add(words);
  }
  return [...found.values()].map(({ actor, aliases }) => ({ ...actor, aliases: [...aliases] }));
}
