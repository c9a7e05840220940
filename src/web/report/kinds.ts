/** The kinds by id, as the server told them, and the title of one of their fields. */
import type { KindId } from "../../model/claim.ts";
import type { KindAnswer } from "../../server/answers.ts";

export type Kinds = ReadonlyMap<KindId, KindAnswer>;

export function fieldTitle(kind: KindAnswer | undefined, name: string): string {
  const title = kind?.fields[name]?.title;
  if (title) return title;
  return name === "by" ? "Credited to" : name === "when" ? "When" : name;
}
