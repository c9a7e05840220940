/**
 * `npm run dev`: the workbench with reloading (Vite) in front of the server on the sample record; the server starts
 * again when a source changes.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const record = process.env.PARLEY_RECORD ?? ".cache/samples.parley";
if (!existsSync(record)) {
  console.error(`There is no record ${record} yet: run "npm start" once, or set PARLEY_RECORD to one of yours.`);
  process.exit(1);
}
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
