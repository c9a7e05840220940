/** The sample reports read into a fresh record, for `npm start` and `npm run dev`. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { main } from "../src/cli/main.ts";

export const SAMPLE_RECORD = ".cache/samples.parley";

/** Gives the exit code of `parley add`. */
export async function makeSampleRecord(): Promise<number> {
  mkdirSync(".cache", { recursive: true });
  for (const suffix of ["", "-wal", "-shm"]) rmSync(SAMPLE_RECORD + suffix, { force: true });
  const samples = readdirSync("samples")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => `samples/${name}`);
  return main(["add", ...samples, "--record", SAMPLE_RECORD]);
}
