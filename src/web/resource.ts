/**
 * An address of the server comes in; its answer goes out, with what to show while it is on its way or missing. An
 * answer seen before is shown at once and fetched again behind it. A server that is gone is asked again by itself.
 *
 *     const standing = useResource<StandingAnswer>("/api/standing");
 */
import { useEffect, useState } from "react";
import type { Refusal } from "../server/answers.ts";

export interface Trouble {
  readonly isGone: boolean;
  readonly status: number;
  readonly message: string;
  readonly fix: string;
}

export interface Resource<T> {
  /** The answer, or while another is on its way the one before it. */
  readonly answer: T | null;
  readonly isLoading: boolean;
  /** The answer shown belongs to the address asked for. */
  readonly isCurrent: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

const RETRY_MS = [1_000, 2_000, 4_000, 8_000];
const KEPT = 60;
const kept = new Map<string, unknown>();

function keep(address: string, answer: unknown): void {
  kept.delete(address);
  kept.set(address, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
}

export function useResource<T>(address: string): Resource<T> {
  const [shown, setShown] = useState<{ address: string; answer: T } | null>(null);
  const [trouble, setTrouble] = useState<{ address: string; trouble: Trouble } | null>(null);
  const [turn, setTurn] = useState(0);
  const [tries, setTries] = useState(0);

  // `turn` is no part of the address, but asks for it again.
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    fetchAnswer<T>(address, stop.signal).then(
      (answer) => {
        if (stop.signal.aborted) return;
        keep(address, answer);
        setShown({ address, answer });
        setTrouble(null);
        setTries(0);
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const found = toTrouble(error);
        setTrouble({ address, trouble: found });
        if (!found.isGone) return;
        timer = setTimeout(
          () => {
            setTries((count) => count + 1);
            setTurn((count) => count + 1);
          },
          RETRY_MS[Math.min(tries, RETRY_MS.length - 1)],
        );
      },
    );
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [address, turn]);

  const current = shown?.address === address ? shown.answer : (kept.get(address) as T | undefined);
  const ownTrouble = trouble?.address === address ? trouble.trouble : null;
  return {
    answer: current ?? (ownTrouble && !ownTrouble.isGone ? null : (shown?.answer ?? null)),
    isLoading: current === undefined && ownTrouble === null,
    isCurrent: current !== undefined,
    trouble: ownTrouble,
    retry: () => setTurn((count) => count + 1),
  };
}

class Refused extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

export async function fetchAnswer<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal, headers: { accept: "application/json" } });
  const body = (await response.json()) as (T & { ok: true }) | Refusal;
  if (body.ok) return body;
  const { message, fix } = body.error;
  throw new Refused({ isGone: false, status: response.status, message, fix });
}

/** Sends what a person decided; where it is refused, says why. */
export async function sendJudgement(body: {
  readonly verdict: string;
  readonly what: readonly string[];
  readonly who: string;
  readonly reason: string;
}): Promise<Trouble | null> {
  try {
    const response = await fetch("/api/judgements", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { readonly ok: true } | Refusal;
    if (!answer.ok) return { isGone: false, status: response.status, ...answer.error };
    // Names and numbers of sources can stand differently on every page.
    kept.clear();
    return null;
  } catch (error) {
    return toTrouble(error);
  }
}

function toTrouble(error: unknown): Trouble {
  if (error instanceof Refused) return error.trouble;
  return {
    isGone: true,
    status: 0,
    message: "The server does not answer.",
    fix: "Parley serves this page from your own machine: see whether “parley serve” still runs in its terminal.",
  };
}
