/**
 * `npm run dev`: the workbench with reloading (Vite) in front of the server on the sample record (or on PARLEY_RECORD); the server starts
 * again when a source changes.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { makeSampleRecord, SAMPLE_RECORD } from "./sample-record.ts";

const record = process.env.PARLEY_RECORD ?? SAMPLE_RECORD;
if (!existsSync(record)) await makeSampleRecord();
const children = [
  spawn(process.execPath, ["--watch-path=src", "--watch-preserve-output", "bin/parley", "serve", "--record", record], {
    stdio: "inherit",
  }),
  spawn(process.execPath, ["node_modules/vite/bin/vite.js"], { stdio: "inherit" }),
];
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
