import type { Claim, KindId } from "../model/claim.ts";
import { KINDS } from "./catalog.ts";
import { capitalised } from "./phrase.ts";

/**
 * One line for a person, in which nothing that is denied or only possible reads as a fact. In: a kind, what is told
 * and how; out: the line. `short` gives the short name of an actor.
 *
 *     Denied: Okoro – Lind meeting        Okoro denies: the talks have failed
 */
export function headlineOf(
  id: KindId,
  { fields, when, modality }: Pick<Claim, "fields" | "when" | "modality">,
  short?: (actor: string) => string,
): string {
  const kind = KINDS[id];
  // A record of another version may hold kinds that are not known here.
  if (!kind) return capitalised(id);
  if (modality === "denied" && kind.denial) return capitalised(kind.denial(fields, short));
  const headline = kind.headline(fields, when, short);
  if (modality === "denied") return `Denied: ${headline}`;
  if (modality === "possible") return `Possible: ${headline}`;
  return capitalised(headline);
}
