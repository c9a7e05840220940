/**
 * What SQLite says comes in; a sentence for a person goes out, where there is one. What is left is our own mistake.
 *
 *     SQLITE_FULL -> record/disk-full: there is no room left on the disk of talks.parley; …
 */
import { ParleyError } from "../../model/error.ts";
import { notARecord } from "../refusals.ts";

/** SQLite's primary result codes, as far as they are somebody's cause for action. */
const CAUSES: Readonly<Record<number, string>> = {
  3: "permission",
  5: "busy",
  6: "busy",
  8: "permission",
  10: "disk",
  11: "damaged",
  13: "full",
  14: "permission",
  23: "permission",
  26: "other-file",
};

export function causeOf(error: unknown): string | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  // The low byte is the primary code; the rest says more closely what went wrong.
  return typeof code === "number" ? (CAUSES[code & 0xff] ?? null) : null;
}

export function explainSqlite(error: unknown, path: string, waitMs: number): unknown {
  const say = (code: string, sentence: string): ParleyError => new ParleyError(code, sentence, { cause: error });
  switch (causeOf(error)) {
    case "busy":
      return say(
        "record/locked",
        `another program has been writing to ${path} for ${waitMs / 1000} seconds; let it finish and try again.`,
      );
    case "permission":
      return say(
        "record/not-writable",
        `${path} cannot be opened for writing; check that its folder exists and that you may write there.`,
      );
    case "full":
      return say(
        "record/disk-full",
        `there is no room left on the disk of ${path}; make room and do it again: nothing was half-written.`,
      );
    case "other-file":
      return notARecord(path);
    case "damaged":
      return say("record/damaged", `${path} is damaged; go back to a copy of it, or add its reports to a new record.`);
    case "disk":
      return say(
        "record/disk-error",
        `the disk of ${path} cannot be read or written (${(error as Error).message}); check the disk, then open the record again.`,
      );
    default:
      return error;
  }
}
