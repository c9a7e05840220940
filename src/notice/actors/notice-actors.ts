/**
 * Who is named or meant. In: a report's sentences; out: its actors, and every place where one stands.
 *
 *     Kenyan Foreign Minister Ada Okoro met the rebels. She said Kenya would wait.
 *     └─────role────────────┘ └──────┘     └────┘  └─┘      └───┘
 *
 * Steps: names known beforehand, states by how the report uses a word, groups by how they are named, persons by title and parser; names found anywhere in the
 * report are looked for everywhere; parties without a name; persons of one name are one; then those meant without one.
 */
import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention, Quotation } from "../noticed.ts";
import { noticeQuotations } from "../quotations/notice-quotations.ts";
import { type SharedNames, sharedNames } from "../shared-names.ts";
import { bySentence, type DraftMention, headOf, type NamedMention } from "./draft-mention.ts";
import { findAgain } from "./find-again.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findFactions } from "./find-factions.ts";
import { findGroups } from "./find-groups.ts";
import { findPersons, SAYS } from "./find-persons.ts";
import { isActing, withGovernment } from "./government.ts";
import { withKind } from "./kind-before.ts";
import { isActorsName } from "./lexicon.ts";
import { withoutPlaces } from "./named-like-persons.ts";
import { groupPersons, type NamedPerson } from "./person-names.ts";
import { companiesIn, type ReportNames, reportNames } from "./report-names.ts";
import { withFullNames } from "./short-names.ts";
import { takesPart } from "./takes-part.ts";
import { toActors } from "./to-actors.ts";
import { statesIn, type UnknownNames } from "./unknown-states.ts";
import { whomTheyServe } from "./whom-they-serve.ts";

/** What else the report tells of itself. */
interface Context {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
}

export function noticeActors(
  analysis: Analysis,
  context: Context,
  shared: SharedNames = sharedNames(analysis),
  quotations: readonly Quotation[] = noticeQuotations(analysis),
): { actors: readonly Actor[]; mentions: readonly ActorMention[] } {
  const { named, persons } = findNames(analysis, context, shared);
  const grouped = bySentence(named);
  for (const mentions of grouped.values()) mentions.sort((a, b) => a.first - b.first);
  const described = findDescriptions(analysis, grouped, quotations);
  const found = [...named, ...described].sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first);
  const serving = whomTheyServe(found);
  for (const [name, owner] of serving) {
    const person = persons.get(name);
    if (person) person.of ??= owner;
  }
  const taking = new Set(found.filter(takesPart).map(({ actor }) => actor));
  const all = found.filter((mention) => isActing(mention) && taking.has(mention.actor));
  return { actors: toActors(all, persons, analysis.text), mentions: all.map(toMention) };
}

/** Every mention by name, and parties without one, whether or not they take part in what is told. */
export function findNames(
  analysis: Analysis,
  context: Context,
  { known, unknown, introduced }: SharedNames = sharedNames(analysis),
): { named: NamedMention[]; persons: ReadonlyMap<string, NamedPerson> } {
  const { text } = analysis;
  const told = reportNames(analysis);
  const found = findAgain(
    analysis,
    withoutPlaces(
      analysis.sentences.flatMap((sentence) => namesIn(sentence, known[sentence.index]!, unknown, told, text)),
      introduced,
    ).filter(({ type, name }) => type === "person" || !told.others.has(name)),
  );
  const names = withFullNames(found.filter(isActorsName)).map((mention) => asMedium(mention, context));
  return resolve(names, findFactions(analysis, bySentence(names)));
}

/** Names in one sentence; where two overlap, a person's wins over a group's, a group's over a known name inside it. */
function namesIn(
  sentence: Sentence,
  listed: readonly DraftMention[],
  unknown: UnknownNames,
  told: ReportNames,
  text: string,
): DraftMention[] {
  const states = apart(listed, statesIn(sentence, unknown, listed));
  const known = apart(states, companiesIn(sentence, told, states));
  const groups = findGroups(sentence, known, text);
  const others = apart(groups, known);
  const persons = findPersons(sentence, others, unknown.places, text);
  return apart(
    persons,
    others.map((mention) => withKind(withGovernment(mention))),
  );
}

/** The house that publishes the report, or the agency it is from, is a medium, however its name is built. */
function asMedium(mention: DraftMention, { outlet, agency }: Context): DraftMention {
  const isHouse = mention.type === "organisation" && (mention.name === outlet || mention.name === agency);
  return isHouse ? { ...mention, type: "media", because: "the house that publishes the report" } : mention;
}

/** The mentions of two lists that do not overlap one of the first. */
function apart(first: readonly DraftMention[], second: readonly DraftMention[]): DraftMention[] {
  const taken = new Set<number>();
  const kept: DraftMention[] = [];
  for (const mention of [...first, ...second]) {
    if (overlaps(mention, taken)) continue;
    kept.push(mention);
    for (let word = mention.first; word <= mention.last; word++) taken.add(word);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function overlaps({ first, last }: DraftMention, taken: ReadonlySet<number>): boolean {
  for (let word = first; word <= last; word++) if (taken.has(word)) return true;
  return false;
}

/** Each mention with the name its actor has in this report. A faction that covers a name inside it stands before it. */
function resolve(
  names: readonly DraftMention[],
  factions: readonly (DraftMention & { actor: string })[],
): { named: NamedMention[]; persons: ReadonlyMap<string, NamedPerson> } {
  const mentions = names.filter(({ type }) => type === "person");
  const grouped = groupPersons(mentions.map((mention) => ({ ...mention, says: isSubjectOfSaying(mention) })));
  const personOf = new Map(mentions.map((mention, i) => [mention, grouped[i]!]));
  const named = names.map((mention): NamedMention => {
    const person = personOf.get(mention);
    if (!person) return { ...mention, actor: mention.name };
    const { role, of, ...rest } = mention;
    const office = role ?? person.role;
    const owner = of ?? person.of;
    return {
      ...rest,
      actor: person.name,
      pronoun: person.pronoun,
      ...(office ? { role: office } : {}),
      ...(owner ? { of: owner } : {}),
    };
  });
  const persons = new Map(grouped.map((person) => [person.name, person]));
  return { named: [...named, ...factions], persons };
}

function isSubjectOfSaying(mention: DraftMention): boolean {
  const { tokens } = mention.sentence;
  const { relation, head } = tokens[headOf(mention)]!;
  return relation === "nsubj" && SAYS.test(tokens[head]?.lemma ?? "");
}

function toMention(mention: NamedMention): ActorMention {
  const { tokens, index } = mention.sentence;
  return {
    start: tokens[mention.first]!.start,
    end: tokens[mention.last]!.end,
    sentence: index,
    actor: mention.actor,
    form: mention.form,
    because: mention.because,
    first: mention.first,
    last: mention.last,
    head: headOf(mention),
  };
}
