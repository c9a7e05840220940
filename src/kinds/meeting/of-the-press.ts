/**
 * Whether somebody meets others to report on them. In: a name; out: so or not.
 *
 *     the Ledger · reporter Tomas Lind · the Ledger's Tomas Lind
 */
import { actorNamed, actorType } from "../../extract/actor-named.ts";
import type { Context } from "../../extract/rule.ts";

export function isOfThePress(name: string, context: Context): boolean {
  const actor = actorNamed(name, context);
  if (!actor) return false;
  return (
    actor.type === "media" ||
    (actor.type === "person" &&
      (REPORTING.test(actor.role ?? "") ||
        (actor.role === null && actor.of !== null && actorType(actor.of, context) === "media")))
  );
}

const REPORTING =
  /\b(?:reporter|journalist|correspondent|columnist|photographer|cameraman|anchor|interviewer|broadcaster)\b/i;
