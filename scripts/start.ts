/**
 * `npm start`: reads the sample reports into a fresh record and opens it in the browser workbench. Flags after `--` go
 * to `parley serve`: `npm start -- --port 8080`. PARLEY_NO_BROWSER=1 prints the address and opens nothing.
 */
import { spawn } from "node:child_process";
import { main } from "../src/cli/main.ts";
import { ensureWorkbench } from "../src/server/ensure-workbench.ts";
import { makeSampleRecord, SAMPLE_RECORD } from "./sample-record.ts";

const added = await makeSampleRecord();
if (added !== 0) process.exit(added);
await main(["standing", "--record", SAMPLE_RECORD]);
await ensureWorkbench();

const server = spawn(process.execPath, ["bin/parley", "serve", "--record", SAMPLE_RECORD, ...process.argv.slice(2)], {
  stdio: ["inherit", "pipe", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.stdout.on("data", (chunk: Buffer) => {
  process.stdout.write(chunk);
  const address = /http:\/\/\S+/.exec(chunk.toString())?.[0];
  if (address) openBrowser(address);
});
server.on("exit", (code) => {
  process.exitCode = code ?? 0;
});

/** Where there is a desktop; anywhere else the printed address is enough. */
function openBrowser(address: string): void {
  const hasDesktop = process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop || process.env.PARLEY_NO_BROWSER || process.env.CI) return;
  const opener = spawn(process.platform === "darwin" ? "open" : "xdg-open", [address], {
    stdio: "ignore",
    detached: true,
  });
  opener.on("error", () => {});
  opener.unref();
}
