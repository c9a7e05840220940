/** Runs a command of the command line in this process: a hundred of their own would take minutes. What is printed is kept. */
import { vi } from "vitest";
import { main } from "../../src/cli/main.ts";

interface Printed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Each call of the command line listens for a broken pipe.
process.stdout.setMaxListeners(0);

export async function parley(...args: string[]): Promise<Printed> {
  let [stdout, stderr] = ["", ""];
  const out = vi.spyOn(console, "log").mockImplementation((text) => void (stdout += `${text}\n`));
  const error = vi.spyOn(console, "error").mockImplementation((text) => void (stderr += `${text}\n`));
  const usage = vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((stderr += String(text))));
  try {
    const status = await main(args);
    return { status, stdout, stderr };
  } finally {
    for (const spy of [out, error, usage]) spy.mockRestore();
  }
}
