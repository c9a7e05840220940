/** A server on a real port: hostile paths, a taken port, closing. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleRecord, openExampleRecord } from "../../test/browser/example-record.ts";
import { type RunningServer, serve } from "./serve.ts";

let record: ExampleRecord;
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  record = await openExampleRecord([]);
  folder = await mkdtemp(join(tmpdir(), "parley-web-"));
  await mkdir(join(folder, "web", "assets"), { recursive: true });
  await writeFile(join(folder, "secret.json"), '"kept"');
  await writeFile(join(folder, "web", ".built-from"), "kept");
  await writeFile(join(folder, "web", "index.html"), "<title>Parley</title>");
  await writeFile(join(folder, "web", "assets", "index-1a2b.js"), "export {};");
  server = await serve({ store: record.store, port: 0, webFolder: join(folder, "web") });
});

afterAll(async () => {
  await server?.close();
  await record?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Sends a path as it is: fetch would tidy it up before. */
function sendRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`);
    });
    let answer = "";
    socket.setEncoding("utf8").on("data", (part) => (answer += part));
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

describe("a running server", () => {
  it("tells its address and answers there", async () => {
    expect(server.address).toBe(`http://127.0.0.1:${server.port}/`);
    expect(await (await fetch(server.address)).text()).toBe("<title>Parley</title>");
  });

  it("a file whose name carries a hash is kept by the browser, the page is asked for anew", async () => {
    const asset = await fetch(`${server.address}assets/index-1a2b.js`);
    expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(server.address)).headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    "/../secret.json",
    "/assets/../../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/%252e%252e/secret.json",
    "/assets/..%5c..%5csecret.json",
    "//etc/passwd",
    "/.built-from",
    "/assets/%00",
  ])("%s leads out of the folder of the workbench for nobody", async (path) => {
    const answer = await sendRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|404) /);
    expect(answer).not.toContain("kept");
    expect(answer).not.toContain("root:");
  });

  it.each([
    ["says that it is 400 MB long", "Content-Length: 400000000"],
    ["does not say how long it is", "Transfer-Encoding: chunked"],
  ])("a body that %s is refused before it has been sent", async (_, length) => {
    const part = "x".repeat(40_000);
    const sent = `${part.length.toString(16)}\r\n${part}\r\n`;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        const head = [
          "POST /api/judgements HTTP/1.1",
          `Host: 127.0.0.1:${server.port}`,
          "Content-Type: application/json",
        ];
        socket.write(`${[...head, length].join("\r\n")}\r\n\r\n${sent}`);
      });
      socket.setEncoding("utf8").on("data", (text) => {
        socket.destroy();
        resolve(String(text));
      });
      socket.on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("a taken port is told in one sentence with what to do", async () => {
    const second = serve({ store: record.store, port: server.port, webFolder: join(folder, "web") });
    await expect(second).rejects.toMatchObject({
      code: "server/port-taken",
      message: expect.stringMatching(new RegExp(`^Port ${server.port} is taken, .*--port`)),
    });
  });

  it("closes although a browser keeps its connection", async () => {
    const other = await serve({ store: record.store, port: 0, webFolder: join(folder, "web") });
    const socket = connect(other.port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.on("error", () => {});
    await other.close();
    await expect(fetch(other.address)).rejects.toThrow();
  });
});
