/**
 * The command line. In: arguments; out: an exit code: 0 done, 1 something in the input was wrong, 2 wrong usage.
 *
 *     parley add reports/*.txt --record talks.parley
 */
import { CommanderError } from "commander";
import { ParleyError } from "../model/error.ts";
import { tell } from "./print.ts";
import { buildProgram } from "./program.ts";

export async function main(args: readonly string[]): Promise<number> {
  quietBrokenPipe();
  let code = 0;
  const program = await buildProgram((failed) => {
    code = Math.max(code, failed);
  }, args);
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ParleyError) {
      tell(error.message);
      return error.code.startsWith("usage/") ? 2 : 1;
    }
    throw error;
  }
}

/** `parley entries | head` closes the pipe early; that is no error of ours. */
function quietBrokenPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
