/** A mention before it is known which actor of the report it means. */
import type { Sentence } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";

/** Why a group is one that neither a list nor its words tell. */
export const BY_PARSER = "the parser takes it for a group";

/** Why a name is a person's that no office or title before it tells. */
export const PERSON_BY_PARSER = "the parser takes it for a person";

/** Why letters stand for a name. */
export function givenFor(name: string): string {
  return `the acronym given for ${name}`;
}

export interface DraftMention {
  readonly sentence: Sentence;
  /** First and last word, last included. */
  readonly first: number;
  readonly last: number;
  /** The name it stands for, as far as the mention itself tells. */
  readonly name: string;
  readonly type: ActorType;
  readonly form:
    | "name"
    | "adjective"
    | "capital"
    | "seat"
    | "acronym"
    | "group"
    | "surname"
    | "title"
    | "description"
    | "pronoun";
  readonly because: string;
  /** Persons: the office before or behind the name, and whom it serves. */
  readonly role?: string;
  readonly of?: string;
  /** Where the name itself begins, if words before it belong to the mention: "news agency Tavar Press". */
  readonly nameFirst?: number;
  /** What stands before the name, "Mr" and "Sheikh" included. */
  readonly address?: string;
}

/** A mention with the actor it was resolved to. */
export interface NamedMention extends DraftMention {
  /** Name of the actor in this report. */
  readonly actor: string;
  readonly pronoun?: "he" | "she" | null;
}

/** The word of a mention that hangs on a word outside it. */
export function headOf({ sentence, first, last }: Pick<DraftMention, "sentence" | "first" | "last">): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

export function textOf(
  text: string,
  { sentence, first, last }: Pick<DraftMention, "sentence" | "first" | "last">,
): string {
  return text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end);
}

/** Groups what was drafted by its sentence, in the order it came. */
export function bySentence<T extends Pick<DraftMention, "sentence">>(mentions: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence.index);
    if (group) group.push(mention);
    else groups.set(mention.sentence.index, [mention]);
  }
  return groups;
}
