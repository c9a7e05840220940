/**
 * Asks SQLite for what another may be holding, again and again until it is free or the time is up. SQLite's own wait
 * would stop this whole process; here the rest of it goes on meanwhile.
 */
import { setTimeout as pause } from "node:timers/promises";
import { causeOf } from "./explain-sqlite.ts";

const LONGEST_PAUSE_MS = 50;

export async function whenFree(ask: () => void, waitMs: number): Promise<void> {
  const until = performance.now() + waitMs;
  for (let ms = 1; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
    const askedAt = performance.now();
    try {
      return ask();
    } catch (error) {
      if (causeOf(error) !== "busy" || askedAt > until) throw error;
    }
    await pause(ms);
  }
}
