/**
 * Groups of names that one actor goes by, with the reasons. Two names that a person has judged not to be one actor never
 * come together, by whatever way round.
 *
 *     join(Hill Guard, Dawn Front, "the Herald says it was renamed")
 */
import type { ActorJoin } from "../model/actor.ts";
import { Groups } from "./groups.ts";
import { KeptApart } from "./kept-apart.ts";

/** A reason without the two names, which the join gives it. */
export type JoinReason = Omit<ActorJoin, "names">;

export class JoinedActors {
  readonly #groups: Groups;
  readonly #apart: KeptApart;
  readonly #joins: { readonly a: number; readonly b: number; readonly reason: JoinReason }[] = [];

  constructor(size: number, apart: readonly (readonly [number, number])[]) {
    this.#groups = new Groups(size);
    this.#apart = new KeptApart(this.#groups, apart);
  }

  find(form: number): number {
    return this.#groups.find(form);
  }

  all(): Map<number, number[]> {
    return this.#groups.all();
  }

  /** What a report says counts also for two that are together already; what the names say of themselves counts once. */
  join(a: number, b: number, reason: JoinReason): void {
    const [one, two] = [this.find(a), this.find(b)];
    if (a === b || (one === two && reason.reports.length === 0)) return;
    if (this.#apart.isBarred(one, two)) return;
    this.#groups.join(a, b);
    if (one !== two) this.#apart.joined(one, two, this.find(a));
    this.#joins.push({ a, b, reason });
  }

  /** The reasons by the group they made, in the order in which they came. */
  reasons(): Map<number, { readonly a: number; readonly b: number; readonly reason: JoinReason }[]> {
    return Map.groupBy(this.#joins, ({ a }) => this.find(a));
  }
}
