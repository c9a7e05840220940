import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findReports } from "../find-reports.ts";
import { type FetchOptions, openFetcher } from "./open-fetcher.ts";

/** Against a real server on this machine: what is fetched, and what is not. */
const PAGE = "<html><body><p>The envoys met in Lakeside.</p></body></html>";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const page: Answer = (_, response) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(PAGE);
const to =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { Location: location }).end();

let pages: Record<string, Answer> = {};
let asked: { path: string; agent: string }[] = [];
let server: Server;
let port = 0;

beforeEach(async () => {
  pages = { "/talks": page };
  asked = [];
  server = createServer((request, response) => {
    asked.push({ path: request.url!, agent: request.headers["user-agent"] ?? "" });
    const answer = pages[request.url!];
    if (answer === undefined) response.writeHead(404).end("none");
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string, host = "127.0.0.1") => `http://${host}:${port}${path}`;

async function fetched(address: string, options: Partial<FetchOptions> = {}, limit?: number) {
  const fetch = openFetcher({
    agent: "Parley/1.0",
    allowedHosts: ["127.0.0.1"],
    hasPermission: false,
    pause: 1,
    ...options,
  });
  const found = await Array.fromAsync(findReports([address], { fetch, ...(limit === undefined ? {} : { limit }) }));
  return found.map((one) => ("error" in one ? `${one.error.code}: ${one.error.message}` : one.input));
}

describe("an address", () => {
  it("gives the page with its last address, its media type and its charset", async () => {
    pages["/old"] = to("/talks#top");
    expect(await fetched(at("/old"))).toEqual([
      {
        name: expect.stringMatching(/\/talks$/),
        address: at("/talks"),
        bytes: Buffer.from(PAGE),
        mediaType: "text/html",
        charset: "utf-8",
      },
    ]);
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/old", "/talks"]);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(["Parley/1.0"]));
  });

  it("may be of a feed", async () => {
    pages["/feed"] = (_, response) =>
      response.end("<rss version='2.0'><channel><item><title>Talks</title><link>/talks</link></item></channel></rss>");
    expect(await fetched(at("/feed"))).toMatchObject([
      { name: expect.stringMatching(/\/feed#1$/), address: at("/talks") },
    ]);
  });

  it("sent packed is unpacked", async () => {
    pages["/talks"] = (_, response) => response.setHeader("Content-Encoding", "gzip").end(gzipSync(PAGE));
    expect(await fetched(at("/talks"))).toMatchObject([{ bytes: Buffer.from(PAGE) }]);
  });

  it.each(["127.0.0.1", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "localhost"])(
    "in a private network is refused: %s",
    async (host) => {
      const [found] = await fetched(at("/talks", host), { allowedHosts: [] });
      expect(found).toMatch(/^read\/private-address: .* lies in a private network; .*--allow-host /);
      expect(asked).toEqual([]);
    },
  );

  it.each([
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
  ])("of a network's own is refused: %s", async (address) => {
    expect(await fetched(address)).toEqual([expect.stringMatching(/^read\/private-address: /)]);
  });

  it("that leads into a private network is refused there", async () => {
    pages["/old"] = to(at("/talks", "localhost"));
    expect(await fetched(at("/old"))).toEqual([expect.stringMatching(/^read\/private-address: .* localhost lies in/)]);
    pages["/old"] = to("http://169.254.169.254/");
    expect(await fetched(at("/old"))).toEqual([expect.stringMatching(/^read\/private-address: /)]);
    pages["/old"] = to("file:///etc/passwd");
    expect(await fetched(at("/old"))).toEqual([expect.stringMatching(/^read\/no-address: /)]);
  });

  it("that leads on without end is given up", async () => {
    pages["/old"] = to("/old");
    expect(await fetched(at("/old"))).toEqual([expect.stringMatching(/^read\/redirects: /)]);
    expect(asked.length).toBeLessThan(12);
  });

  it("that robots.txt forbids is not asked for, unless there is permission", async () => {
    pages["/robots.txt"] = (_, response) =>
      response.end("User-agent: Other\nDisallow:\n\nUser-agent: *\nDisallow: /talks\n");
    expect(await fetched(at("/talks"))).toEqual([expect.stringMatching(/^read\/robots: .*--with-permission/)]);
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
    expect(await fetched(at("/talks"), { hasPermission: true })).toMatchObject([{ address: at("/talks") }]);
    pages["/robots.txt"] = (_, response) =>
      response.end("User-agent: *\nDisallow: /\n\nUser-agent: Parley\nAllow: /talks\n");
    expect(await fetched(at("/talks"))).toMatchObject([{ address: at("/talks") }]);
  });

  it("of a site that cannot say what it forbids is not asked for", async () => {
    pages["/robots.txt"] = (_, response) => response.writeHead(503).end();
    expect(await fetched(at("/talks"))).toEqual([expect.stringMatching(/^read\/robots: /)]);
  });

  it("robots.txt of many names and rules is read in a moment", async () => {
    const names = Array.from({ length: 8_000 }, (_, n) => `User-agent: bot${n}`).join("\n");
    const rules = Array.from({ length: 8_000 }, (_, n) => `Disallow: /${"*".repeat(20)}${n}$`).join("\n");
    pages["/robots.txt"] = (_, response) => response.end(`${names}\n${rules}\n`);
    expect(await fetched(at("/talks"))).toMatchObject([{ address: at("/talks") }]);
  }, 10_000);

  it("that gives too much is refused, whatever it says of its length", async () => {
    pages["/talks"] = (_, response) => response.setHeader("Content-Length", 99_999_999).write(PAGE);
    expect(await fetched(at("/talks"))).toEqual([expect.stringMatching(/^read\/too-large: /)]);
    pages["/talks"] = (_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write("x".repeat(10_000)));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    };
    expect(await fetched(at("/talks"), {}, 100_000)).toEqual([expect.stringMatching(/^read\/too-large: /)]);
    pages["/talks"] = (_, response) =>
      response.setHeader("Content-Encoding", "gzip").end(gzipSync(Buffer.alloc(30_000_000)));
    expect(await fetched(at("/talks"))).toEqual([expect.stringMatching(/^read\/too-large: /)]);
  });

  it("that answers a drop at a time is given up", async () => {
    pages["/talks"] = (_, response) => {
      const drops = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drops));
    };
    expect(await fetched(at("/talks"), { timeout: 400 })).toEqual([expect.stringMatching(/^read\/slow: /)]);
    pages["/talks"] = () => {};
    expect(await fetched(at("/talks"), { timeout: 400 })).toEqual([expect.stringMatching(/^read\/slow: /)]);
  });

  it.each([
    ["/gone", /^read\/not-fetched: .* answers 404 and has no such page/],
    ["/broken", /^read\/not-fetched: .* the connection broke off/],
  ])("that cannot be had says why: %s", async (path, sentence) => {
    pages["/broken"] = (request) => request.socket.destroy();
    expect(await fetched(at(path))).toEqual([expect.stringMatching(sentence)]);
  });

  it("with a password in it is not fetched", async () => {
    const address = at("/talks").replace("http://", "http://ada:secret@");
    const [found] = await fetched(address);
    expect(found).toMatch(/^read\/password-in-address: /);
    expect(found).not.toContain("secret");
  });
});
