/**
 * The body of a request comes in; the judgement it asks for is written down and goes out. Only the workbench itself may
 * ask: a foreign page cannot send this type of content, nor an origin of this machine.
 *
 *     POST /api/judgements {"verdict":"same-actor","what":["Hill Guard","Dawn Front"],"who":"Ada","reason":"renamed"}
 */
import { bodyLimit } from "hono/body-limit";
import { ParleyError } from "../model/error.ts";
import { judgePair, PAIR_VERDICTS, type PairVerdict, undoJudgement } from "../record/judging.ts";
import type { Store } from "../record/store.ts";
import type { JudgementAnswer } from "./answers.ts";
import { RefusedRequest } from "./envelope.ts";

export const JUDGEMENTS = "/api/judgements";
/** Bytes; four texts of which every character is written as an escape. */
const LONGEST_BODY = 32_000;
const LONGEST_TEXT = 1_000;

export async function takeJudgement(store: Store, request: Request, now: () => Date): Promise<JudgementAnswer> {
  const { verdict, what, who, reason } = await askedOf(request);
  const judge = { who, reason, at: now().toISOString() };
  const [one = "", two = ""] = what;
  try {
    const judgement =
      verdict === "undo" ? await undoJudgement(store, one, judge) : await judgePair(store, verdict, [one, two], judge);
    return { judgement };
  } catch (error) {
    if (!(error instanceof ParleyError) || !/^(?:judge|actors|reports)\//.test(error.code)) throw error;
    const message = error.message.charAt(0).toUpperCase() + error.message.slice(1);
    throw new RefusedRequest(400, error.code, message, "Change what is given, then send it again.");
  }
}

interface Asked {
  readonly verdict: PairVerdict | "undo";
  readonly what: readonly string[];
  readonly who: string;
  readonly reason: string;
}

async function askedOf(request: Request): Promise<Asked> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json(?:;|$)/.test(type)) throw unfit("is not sent as application/json");
  // Another program of this machine answers under the same name, at another port.
  const [origin, host] = [request.headers.get("origin"), request.headers.get("host")];
  if (origin !== null && origin.toLowerCase() !== `http://${host?.toLowerCase()}`)
    throw new RefusedRequest(
      403,
      "server/foreign-origin",
      "Only the workbench itself may judge.",
      "Judge from its pages.",
    );
  const body = parsed(await request.text());
  const { verdict, what, who, reason = "" } = body;
  if (verdict !== "undo" && !(PAIR_VERDICTS as readonly unknown[]).includes(verdict))
    throw unfit("has no known verdict");
  if (!Array.isArray(what) || !what.every((one) => typeof one === "string" && one.trim() !== ""))
    throw unfit("does not say what is judged");
  if (what.length !== (verdict === "undo" ? 1 : 2)) throw unfit("does not judge a pair");
  if (typeof who !== "string") throw unfit("does not say who judges");
  if (typeof reason !== "string") throw unfit("has no reason in words");
  for (const [text, noun] of [...what.map((one) => [one, "name"]), [who, "name"], [reason, "reason"]])
    if (text.length > LONGEST_TEXT) throw unfit(`has a ${noun} of more than ${LONGEST_TEXT} characters`);
  return { verdict: verdict as Asked["verdict"], what: what as string[], who, reason };
}

/** Refuses a body before it is read whole. */
export const heldToLength = bodyLimit({
  maxSize: LONGEST_BODY,
  onError: () => {
    throw new RefusedRequest(
      413,
      "server/too-long",
      `What was sent is longer than ${LONGEST_BODY.toLocaleString("en")} bytes.`,
      "Send names and a reason, and nothing else.",
    );
  },
});

function parsed(text: string): Readonly<Record<string, unknown>> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw unfit("is no JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw unfit("is no JSON object");
  return body as Record<string, unknown>;
}

function unfit(problem: string): RefusedRequest {
  return new RefusedRequest(
    400,
    "server/unfit-judgement",
    `The judgement sent ${problem}.`,
    "Send verdict, what (two names, or one id to undo), who and reason.",
  );
}
