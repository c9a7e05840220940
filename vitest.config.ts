import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // No test is timed: this only ends one that hangs, on a machine with much else to do.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // The machine we promise to work on has two cores.
    maxWorkers: 2,
  },
});
