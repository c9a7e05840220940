import type { FieldValue } from "../../model/claim.ts";
import { capitalised, cut } from "../phrase.ts";

/**
 * The fields of a statement come in; one line for a person goes out, cut between words.
 *
 *     Okoro: “We are close”        Tomas Lind: the talks could not go on for ever
 */
export function headline(
  fields: Readonly<Record<string, FieldValue>>,
  _when: string | null,
  short?: (actor: string) => string,
): string {
  return told(fields, "", short);
}

/** Okoro denies: the talks had failed */
export function denial(fields: Readonly<Record<string, FieldValue>>, short?: (actor: string) => string): string {
  return told(fields, " denies", short);
}

function told(
  fields: Readonly<Record<string, FieldValue>>,
  verb: string,
  short: (actor: string) => string = (actor) => actor,
): string {
  const speaker = typeof fields.speaker === "string" && fields.speaker ? short(fields.speaker) : null;
  const words = typeof fields.content === "string" ? fields.content.slice(0, READ) : "";
  const name = `${capitalised(speaker ?? "someone not named")}${verb}`;
  const room = Math.max(40, LENGTH - name.length);
  if (fields.mode !== "direct") return `${name}: ${cut(words.replace(/^that /, ""), room)}`;
  const quoted = words.replace(/^[“”"«‘']+|[”“"»’']+$/g, "").replace(/[.,]$/, "");
  return `${name}: “${cut(quoted, room)}”`;
}

const LENGTH = 120;
/** More of the words is never shown, whatever is taken away at their ends. */
const READ = 400;
