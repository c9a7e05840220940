/**
 * The body of a request comes in; the judgement it asks for is written down and goes out. Only the workbench itself may
 * ask: a foreign page cannot send this type of content, nor an origin of this machine.
 *
 *     POST /api/judgements {"verdict":"same-actor","what":["Hill Guard","Dawn Front"],"who":"Ada","reason":"renamed"}
 */
import { ParleyError } from "../model/error.ts";
import { judgePair, PAIR_VERDICTS, type PairVerdict, undoJudgement } from "../record/judging.ts";
import type { Store } from "../record/store.ts";
import type { JudgementAnswer } from "./answers.ts";
import { RefusedRequest } from "./envelope.ts";

export const JUDGEMENTS = "/api/judgements";
const LONGEST_BODY = 10_000;
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
    if (!(error instanceof ParleyError) || !/^(?:judge|actors)\//.test(error.code)) throw error;
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
  const origin = request.headers.get("origin");
  if (origin !== null && !/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(origin))
    throw new RefusedRequest(
      403,
      "server/foreign-origin",
      "Only the workbench itself may judge.",
      "Judge from its pages.",
    );
  const text = await request.text();
  if (text.length > LONGEST_BODY) throw unfit(`is longer than ${LONGEST_BODY} characters`);
  const body = parsed(text);
  const verdict = body?.verdict;
  const what = body?.what;
  if (verdict !== "undo" && !(PAIR_VERDICTS as readonly unknown[]).includes(verdict))
    throw unfit("has no known verdict");
  if (!Array.isArray(what) || !what.every((one) => isText(one) && one.trim() !== ""))
    throw unfit("does not say what is judged");
  if (what.length !== (verdict === "undo" ? 1 : 2)) throw unfit("does not judge a pair");
  const [who, reason = ""] = [body?.who, body?.reason];
  if (!isText(who) || who.trim() === "") throw unfit("does not say who judges");
  if (!isText(reason)) throw unfit("has no reason in words");
  return { verdict: verdict as Asked["verdict"], what: what as string[], who: who.trim(), reason };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

function unfit(problem: string): RefusedRequest {
  return new RefusedRequest(
    400,
    "server/unfit-judgement",
    `The judgement sent ${problem}.`,
    "Send verdict, what (two names, or one id to undo), who and reason.",
  );
}
