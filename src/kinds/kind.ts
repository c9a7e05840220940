import type { Happening } from "../extract/circumstances/happening.ts";
import type { PartOfDeal } from "../extract/deals/part-of-deal.ts";
import type { Between } from "../extract/sides/between.ts";
import type { Within } from "../extract/within.ts";
import type { Claim, Fields, FieldValue, KindId } from "../model/claim.ts";
import type { EntryField } from "../model/entry.ts";
import type { Question } from "./question.ts";

/** What a field holds; decides how it is compared, filtered and drawn. */
export type FieldType =
  | { readonly type: "actor" }
  | { readonly type: "actors" }
  | { readonly type: "place" }
  | { readonly type: "number" }
  | { readonly type: "boolean" }
  | { readonly type: "duration" }
  | { readonly type: "words" }
  | { readonly type: "verbatim" }
  | { readonly type: "one-of" | "some-of"; readonly values: readonly string[] };

export interface FieldSpec {
  readonly title: string;
  readonly of: FieldType;
  /**
   * Its value moves on with the days: what a source says later replaces what it said before, and only the last words of
   * different sources can disagree.
   */
  readonly changes?: true;
  /** Whether what one source said earlier can have become what another says later; then the two do not disagree. */
  readonly becomes?: (before: FieldValue, after: FieldValue) => boolean;
  /** Fields with the same word here are settled as one: "41 civilians" is never made of "41 people" and "34 civilians". */
  readonly together?: string;
  /** Whether two values can both be right; where they cannot, the field is disputed. Without it, the type decides. */
  readonly agrees?: (a: FieldValue, b: FieldValue) => boolean;
}

export type Sameness = "same" | "different" | "unsure";

export interface Comparison {
  readonly verdict: Sameness;
  /** Reasons for a person: "same day", "shares Ada Okoro". */
  readonly because: readonly string[];
}

/** A claim as merging sees it: actor names already those of the record. */
export type ComparableClaim = Pick<Claim, "id" | "report" | "kind" | "fields" | "when" | "by" | "modality"> & {
  /** Publication day of its report, else the days between which others say it was written: for order and comparison. */
  readonly published: string | null;
  /** Its day is that of another passage of its report, which may tell of another day. */
  readonly isDayBorrowed?: true;
  /** All actors that its report names, by their name in the record. */
  readonly named: readonly string[];
  /** The sorts of things that its words name as hit, of a kind that tells of events: convoy, market. */
  readonly sites?: readonly string[];
};

/** What a claim tells that happened once, at a place or between parties: "The raid on Ravna killed 34". */
export interface ToldOnce {
  /** Under which other reports tell the same, "killed|ravna|34". No key holds a day: it is what is looked for. */
  readonly keys: readonly string[];
  /** For a person: "34 killed in Ravna". */
  readonly title: string;
}

/** Two actors that a claim ties to each other, by their names in the report. */
export interface Tied {
  readonly one: string;
  readonly other: string;
  /** That both are one actor, under a new name or under two; null where they are two. */
  readonly asOneActor: "renamed" | "alias" | null;
}

/** One of the kinds of things a report says. A kind is a folder: fields, same-as, show, rules. */
export interface Kind {
  readonly id: KindId;
  readonly title: { readonly one: string; readonly many: string };
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Fields shown first in lists. */
  readonly featured: readonly string[];
  /**
   * Keys under which two claims must meet before they are compared: claims that share no key are different. Keeps
   * merging linear in the number of claims.
   */
  readonly keys: (claim: ComparableClaim) => readonly string[];
  readonly same: (a: ComparableClaim, b: ComparableClaim) => Comparison;
  /** What accounts of one thing can differ on; without it, only what is disputed within an entry shows. */
  readonly questions?: readonly Question[];
  /** When two claims of one report are one claim with two passages; without it, when every field is equal. */
  readonly within?: Within;
  /** How its claims get the day that the report tells elsewhere; without it they have only that of their own words. */
  readonly happening?: Happening;
  /** Whom its claims set against each other, and whose deals they tell of. */
  readonly between?: Between;
  /** Its claims are deals, or terms by which it is told what a deal settles. */
  readonly partOfDeal?: PartOfDeal;
  /** What a claim tells that happened once, by which reports without a day are held to others; without it, nothing. */
  readonly landmark?: (claim: Claim) => ToldOnce | null;
  /** Whom a claim ties to whom, by which names of actors are joined and kept apart; without it, nobody. */
  readonly tied?: (fields: Fields) => Tied | null;
  /**
   * It is what the source itself wants or says: each who heard it is a witness of his own. Of everything else, two who
   * credit one source for it have it from there.
   */
  readonly isVoiced?: true;
  /** It tells of events that hit something; its claims take along what their words name as hit. */
  readonly isOfEvents?: true;
  /** What the headline tells instead of the preferred value where accounts differ: "12 to 41", and not one side's 41. */
  readonly told?: (fields: Readonly<Record<string, EntryField>>) => Readonly<Record<string, FieldValue>>;
  /** One line for a person from the agreed fields of an entry. `short` gives the short name of an actor: "Okoro". */
  readonly headline: (
    fields: Readonly<Record<string, FieldValue>>,
    when: string | null,
    short?: (actor: string) => string,
  ) => string;
  /** The same where somebody is told to deny it; without it, the headline behind "Denied:". */
  readonly denial?: (fields: Readonly<Record<string, FieldValue>>, short?: (actor: string) => string) => string;
}

/** Declares a kind; refuses a featured field that does not exist. */
export function kind(spec: Kind): Kind {
  for (const name of spec.featured) {
    if (name !== "when" && name !== "by" && !(name in spec.fields)) {
      throw new Error(`kind ${spec.id}: featured field "${name}" is not one of its fields`);
    }
  }
  return spec;
}
