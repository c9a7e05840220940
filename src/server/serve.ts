/**
 * A record comes in; a running server on 127.0.0.1 goes out, with its address and a way to close it.
 *
 *     const server = await serve({ store, webFolder: await ensureWorkbench() });
 *     server.address   // "http://127.0.0.1:7431/"
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { ParleyError } from "../model/error.ts";
import type { Store } from "../record/store.ts";
import { buildApplication } from "./application.ts";
import { readWebFiles } from "./web-files.ts";

const DEFAULT_PORT = 7431;
const HOST = "127.0.0.1";

export interface ServeOptions {
  readonly store: Store;
  /** 0 takes any free one. */
  readonly port?: number;
  readonly host?: typeof HOST;
  /** Where the built workbench lies: see ensureWorkbench. */
  readonly webFolder: string;
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { store, port = DEFAULT_PORT, host = HOST, webFolder } = options;
  const files = await readWebFiles(webFolder);
  const application = buildApplication(store, files, (error) => console.error("parley serve:", error));
  const server = createAdaptorServer({ fetch: application.fetch, overrideGlobalObjects: false }) as Server;
  await listen(server, port, host);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://${host}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser keeps its connections open for minutes; closing does not wait for it.
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toParleyError(error, port)));
    server.listen(port, host, () => resolve());
  });
}

function toParleyError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    const message = `Port ${port} is taken, perhaps by another parley serve: stop that one, or give another port with --port (0 takes any free one).`;
    return new ParleyError("server/port-taken", message, { cause: error });
  }
  if (error.code === "EACCES") {
    const message = `Port ${port} may not be used by this account: give one above 1023 with --port.`;
    return new ParleyError("server/port-forbidden", message, { cause: error });
  }
  return error;
}
