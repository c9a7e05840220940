/** The reader, loaded when a command needs it: the commands that only look at a record start without it. */
import type { Reader } from "../pipeline.ts";

export async function openReader(): Promise<Reader> {
  return (await import("../pipeline.ts")).openReader();
}
