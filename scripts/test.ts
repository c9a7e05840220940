/** `npm test`: brings the catalogues up to date, sees that a Chromium is there, and runs every test. */
import { spawnSync } from "node:child_process";
import { findOrInstallChromium } from "./chromium.ts";

const chromium = findOrInstallChromium();
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...(chromium ? { PARLEY_CHROMIUM: chromium } : {}) },
});
process.exitCode = status ?? 1;
