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
