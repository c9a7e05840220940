/**
 * The two envelopes of every answer are made here and nowhere else. A RefusedRequest comes in and its status and
 * sentence go out; anything unforeseen becomes one plain sentence without its stack.
 *
 *     { "ok": false, "error": { "code": "server/no-such-entry", "message": "…", "fix": "…" } }
 */
import { ParleyError } from "../model/error.ts";
import type { Refusal } from "./answers.ts";

/** A request that cannot be answered: status, code, what is wrong, what to do. */
export class RefusedRequest extends Error {
  readonly status: number;
  readonly code: string;
  readonly fix: string;

  constructor(status: number, code: string, message: string, fix: string) {
    super(message);
    this.name = "RefusedRequest";
    this.status = status;
    this.code = code;
    this.fix = fix;
  }
}

export function notFound(noun: "entry" | "report", id: string, fix: string): RefusedRequest {
  return new RefusedRequest(404, `server/no-such-${noun}`, `The record holds no ${noun} “${id.slice(0, 60)}”.`, fix);
}

/** A record may hold what nobody else should read, so no answer is kept on disk by the browser. */
const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

export function success(answer: object): Response {
  return new Response(JSON.stringify({ ok: true, ...answer }), { status: 200, headers: JSON_HEADERS });
}

export function failure(error: unknown): Response {
  const refused = toRefused(error);
  const body: Refusal = { ok: false, error: { code: refused.code, message: refused.message, fix: refused.fix } };
  return new Response(JSON.stringify(body), { status: refused.status, headers: JSON_HEADERS });
}

function toRefused(error: unknown): RefusedRequest {
  if (error instanceof RefusedRequest) return error;
  if (error instanceof ParleyError && /^(?:actors|reports|views)\//.test(error.code)) {
    const message = error.message.charAt(0).toUpperCase() + error.message.slice(1);
    return new RefusedRequest(404, error.code, message, "Change what is asked for, or clear it.");
  }
  if (error instanceof ParleyError) {
    return new RefusedRequest(500, error.code, error.message, "Put right what the message names, then ask again.");
  }
  return new RefusedRequest(
    500,
    "server/unexpected",
    "Parley failed while answering; the record is unharmed.",
    "Ask again; if it happens again, the terminal in which parley serve runs tells why.",
  );
}
