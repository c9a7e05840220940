import type { FieldValue } from "../../model/claim.ts";
import { inPlace, listed } from "../phrase.ts";

/**
 * The fields of a meeting come in; one line for a person goes out.
 *
 *     Ada Okoro and Tomas Lind met in Lakeside        Planned: Okoro – Lind meeting in Harbour City
 */
export function headline(
  fields: Readonly<Record<string, FieldValue>>,
  _when: string | null,
  short: (actor: string) => string = (actor) => actor,
): string {
  const names = Array.isArray(fields.participants) ? (fields.participants as readonly string[]) : [];
  const place = inPlace(fields.place ?? null);
  switch (fields.status) {
    case "planned":
      return `Planned: ${meetingOf(names.map(short))}${place}`;
    case "proposed":
      return `Proposed: ${meetingOf(names.map(short))}${place}`;
    case "cancelled":
      return `Cancelled: ${meetingOf(names.map(short))}${place}`;
    case "under-way":
      if (names.length === 0) return `Talks are under way${place}`;
      return names.length === 1 ? `Talks of ${names[0]} are under way${place}` : `${listed(names)} are meeting${place}`;
    default:
      if (names.length === 0) return `Talks were held${place}`;
      return names.length === 1 ? `${names[0]} held talks${place}` : `${listed(names)} met${place}`;
  }
}

/** "Okoro – Lind meeting"; more than three names are counted: "Okoro – Lind – 2 others meeting". */
function meetingOf(names: readonly string[]): string {
  if (names.length === 0) return "meeting";
  if (names.length === 1) return `${names[0]} meeting`;
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return `${shown.join(" – ")} meeting`;
}
