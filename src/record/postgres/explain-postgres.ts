/**
 * What PostgreSQL or the way to it says comes in; a sentence for a person goes out, where there is one. What is left is
 * our own mistake.
 *
 *     28P01 -> record/refused: postgres://ada@db.example/talks refused the user or password; …
 */
import { ParleyError } from "../../model/error.ts";

const UNREACHED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ENOENT",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ECONNRESET",
  "EPIPE",
  "EAI_AGAIN",
  "53300",
  "57P01",
  "57P02",
  "57P03",
]);

export function explainPostgres(error: unknown, location: string, waitMs: number): unknown {
  if (error instanceof ParleyError || !(error instanceof Error)) return error;
  const code = (error as { code?: string }).code ?? "";
  const say = (name: string, sentence: string): ParleyError => new ParleyError(name, sentence, { cause: error });
  if (UNREACHED.has(code) || /timeout exceeded when trying to connect|Connection terminated/.test(error.message)) {
    return say(
      "record/unreachable",
      `no PostgreSQL server answers at ${location}; check the address and that it runs and has room for another user.`,
    );
  }
  if (code === "28P01" || code === "28000" || /password must be a string/.test(error.message)) {
    return say(
      "record/refused",
      `${location} refused the user or password; check both, or give the password in PGPASSWORD.`,
    );
  }
  switch (code) {
    case "3D000":
      return say("record/no-such-record", `${location} does not exist on that server; create the database first.`);
    case "42501":
    case "25006":
      return say("record/not-writable", `that user may not write to ${location}; ask its owner for the right to.`);
    case "53100":
      return say(
        "record/disk-full",
        `the server of ${location} has no room left on its disk; make room and do it again: nothing was half-written.`,
      );
    case "55P03":
      return say(
        "record/locked",
        `another program has been writing to ${location} for ${waitMs / 1000} seconds; let it finish and try again.`,
      );
    default:
      return error;
  }
}
