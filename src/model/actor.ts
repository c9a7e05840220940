import type { Edtf } from "./edtf.ts";

/** Who takes part in a negotiation. */
export const ACTOR_TYPES = ["person", "state", "organisation", "armed-group", "body", "media"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Person, state, organisation, armed group, body or medium, with the names it goes by. */
export interface Actor {
  /** The fullest form of its name; a state by its usual English short name. Unique within a report. */
  readonly name: string;
  readonly type: ActorType;
  /** Other forms found in the text, without the name itself. */
  readonly aliases: readonly string[];
  /** A person's office as the text gives it: "Russian Foreign Minister". */
  readonly role: string | null;
  /** The actor a person or organisation belongs to: "Russia". */
  readonly of: string | null;
}

/** Why two names in reports are one actor in the record. */
export interface ActorJoin {
  readonly names: readonly [string, string];
  /** The way in which they were joined: "spelling", "alias", "renamed", "judged" … */
  readonly rule: string;
  /** For a person: "two spellings of one sound". */
  readonly because: string;
  /** The reports that say so; empty where the names alone do. */
  readonly reports: readonly string[];
  /** The claims that say so. */
  readonly claims: readonly string[];
  /** When the one became the other, for a renaming whose day is told. */
  readonly when: Edtf | null;
}

/** An actor of the whole record, and how it came to its names. */
export interface RecordActor extends Actor {
  readonly joins: readonly ActorJoin[];
}
