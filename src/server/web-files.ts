/**
 * The folder of the built workbench comes in; its files go out by path, read once into memory. Only what was found in
 * the folder can ever be served, so no path leads out of it.
 *
 *     "/assets/index-3fA9.js" -> bytes, kept by the browser for a year      "/entries/e41c…" -> index.html
 */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { ParleyError } from "../model/error.ts";

export interface WebFiles {
  /** The file at a path, or the page itself for an address that the workbench shows; null for a missing asset. */
  readonly at: (path: string) => Response | null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

export async function readWebFiles(folder: string): Promise<WebFiles> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of found) {
    if (!file.isFile() || file.name.startsWith(".") || !(extname(file.name) in TYPES)) continue;
    const place = join(file.parentPath, file.name);
    const path = place.slice(folder.length).split("\\").join("/");
    files.set(path.startsWith("/") ? path : `/${path}`, new Uint8Array(await readFile(place)));
  }
  if (!files.has("/index.html")) {
    throw new ParleyError(
      "server/no-workbench",
      `The folder ${folder} holds no built workbench: run "npm run build", or install Parley anew.`,
    );
  }
  const send = (path: string): Response => {
    // Names under /assets/ carry a hash of their content and never change what they hold.
    const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    return new Response(files.get(path)!, { headers: { "content-type": type, "cache-control": cache } });
  };
  return {
    at(path) {
      if (files.has(path)) return send(path);
      return extname(path) === "" ? send("/index.html") : null;
    },
  };
}
