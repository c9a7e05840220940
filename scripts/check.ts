/** `npm run check`: types, lint, catalogues and house tests; all of them run, and any failure fails the whole. */
import { spawnSync } from "node:child_process";

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ["types", ["node_modules/typescript/bin/tsc", "-p", "."]],
  ["types of the workbench", ["node_modules/typescript/bin/tsc", "-p", "src/web"]],
  ["lint and layout", ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"]],
  ["catalogues", ["scripts/catalogs.ts", "--check"]],
  ["annotated reports, where at hand", ["scripts/gold.ts", "--brief"]],
  ["house", ["node_modules/vitest/vitest.mjs", "run", "test/house"]],
];

let failures = 0;
for (const [name, command] of STEPS) {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) failures++;
  console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
}
process.exitCode = failures > 0 ? 1 : 0;
