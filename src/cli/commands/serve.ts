/** `parley serve`: the record in the browser workbench, on this machine only, until Ctrl-C. */
import { Command, InvalidArgumentError } from "commander";
import { openRecord } from "../../record/open.ts";
import { recordOption } from "../options.ts";
import { printText } from "../print.ts";

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new InvalidArgumentError("Give a port between 0 and 65535; 0 takes any free one.");
  }
  return number;
}

export function serveCommand(): Command {
  return new Command("serve")
    .description("open the record in the browser workbench, on this machine only")
    .addOption(recordOption())
    .option("--port <n>", "port on 127.0.0.1; 0 takes any free one", port, 7431)
    .addHelpText("after", "\nExample:\n  $ parley serve --record talks.parley --port 8080\n")
    .action(async (options: { record: string; port: number }) => {
      // Loaded only here: the other commands start in half the time without a server.
      const { serve } = await import("../../server/serve.ts");
      const { ensureWorkbench } = await import("../../server/ensure-workbench.ts");
      const store = await openRecord(options.record, { mustExist: true });
      try {
        await store.refresh();
        const server = await serve({ store, port: options.port, webFolder: await ensureWorkbench() });
        printText(`The record ${store.location} is open at ${server.address}\nCtrl-C stops it.`);
        await new Promise<void>((resolve) => {
          process.once("SIGINT", resolve);
          process.once("SIGTERM", resolve);
        });
        await server.close();
      } finally {
        await store.close();
      }
    });
}
