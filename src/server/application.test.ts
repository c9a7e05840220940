/** Every route of the catalogue in both envelopes, the guard, and the files of the workbench, over a real record. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleRecord, openExampleRecord } from "../../test/browser/example-record.ts";
import { EXAMPLE_REPORTS } from "../../test/browser/example-reports.ts";
import { readingOf } from "../../test/invented-talks.ts";
import type {
  EntriesAnswer,
  EntryAnswer,
  JudgementAnswer,
  JudgementsAnswer,
  PlacesAnswer,
  Refusal,
  ReportAnswer,
  ReportsAnswer,
} from "./answers.ts";
import { buildApplication } from "./application.ts";
import { ROUTES } from "./routes.ts";
import { readWebFiles } from "./web-files.ts";

let record: ExampleRecord;
let application: Hono;
let folder: string;
let ids: Record<string, string>;
const unexpected: unknown[] = [];

function ask(path: string, init: RequestInit & { host?: string } = {}): Promise<Response> {
  const headers = { host: init.host ?? "127.0.0.1:7431" };
  return Promise.resolve(application.request(`http://127.0.0.1:7431${path}`, { ...init, headers }));
}

async function answer<T>(path: string): Promise<T> {
  return (await (await ask(path)).json()) as T;
}

beforeAll(async () => {
  record = await openExampleRecord(EXAMPLE_REPORTS);
  folder = await mkdtemp(join(tmpdir(), "parley-web-"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Parley</title>");
  application = buildApplication(record.store, await readWebFiles(folder), (error) => unexpected.push(error));
  const entry = (await answer<EntriesAnswer>("/api/entries?limit=1")).items[0]!;
  const report = (await answer<ReportsAnswer>("/api/reports?limit=1")).items[0]!;
  ids = {
    "/api/entries/:id": entry.id,
    "/api/reports/:id": report.id,
    "/api/reports/:id/places": report.id,
    "/api/reports/:id/versions": report.id,
  };
});

afterAll(async () => {
  await record?.remove();
  await rm(folder, { recursive: true, force: true });
});

describe.each(ROUTES)("$path", (route) => {
  const path = (): string => route.path.replace(":id", ids[route.path] ?? "");

  it("answers in the envelope of success", async () => {
    const response = await ask(path());
    const body = (await response.json()) as { ok: boolean };
    expect(response.status).toBe(200);
    expect(body.ok).toBe(true);
    expect(Object.keys(body).length).toBeGreaterThan(1);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("refuses an unknown parameter in the envelope of failure", async () => {
    const response = await ask(`${path()}?zebra=1`);
    const body = (await response.json()) as Refusal;
    expect(response.status).toBe(400);
    expect(body).toEqual({
      ok: false,
      error: { code: "server/unknown-parameter", message: expect.any(String), fix: expect.any(String) },
    });
    expect(Object.keys(body.error)).toEqual(["code", "message", "fix"]);
  });

  it("takes only questions", async () => {
    const response = await ask(path(), { method: "PUT" });
    expect(response.status).toBe(405);
    expect(((await response.json()) as Refusal).error.code).toBe("server/reads-only");
  });

  it("says in one line what it gives", () => {
    expect(route.gives.length).toBeGreaterThan(10);
  });
});

describe("answers", () => {
  it("an entry nobody knows is a 404 with a way on", async () => {
    const response = await ask("/api/entries/e0000000000000000");
    expect(response.status).toBe(404);
    expect(((await response.json()) as Refusal).error).toMatchObject({ code: "server/no-such-entry" });
  });

  it("a report nobody knows is a 404", async () => {
    for (const path of ["", "/versions"]) expect((await ask(`/api/reports/r0000000000000000${path}`)).status).toBe(404);
  });

  it("a name that several reports have is not told as one that none has", async () => {
    const second = readingOf({ name: "talks-2", text: "Envoys met in Ravna on Tuesday." });
    const twins = await openExampleRecord([
      readingOf({ name: "talks", text: "Envoys met in Lakeside on Monday." }),
      { ...second, report: { ...second.report, name: "talks" } },
    ]);
    const other = buildApplication(twins.store, await readWebFiles(folder), (error) => unexpected.push(error));
    const response = await other.request("http://localhost/api/reports/talks/versions", {
      headers: { host: "localhost" },
    });
    expect(((await response.json()) as Refusal).error).toMatchObject({
      code: "reports/several",
      message: "2 reports are called “talks”; give the id of one.",
    });
    await twins.remove();
  });

  it("a path nobody knows under /api is a 404 in the envelope, not the workbench", async () => {
    const response = await ask("/api/zebra");
    expect(response.status).toBe(404);
    expect(((await response.json()) as Refusal).error.code).toBe("server/no-such-path");
  });

  it("entries are filtered and paged", async () => {
    const all = await answer<EntriesAnswer>("/api/entries?kind=figure");
    const second = await answer<EntriesAnswer>("/api/entries?kind=figure&offset=1&limit=1");
    expect(all.items.every((entry) => entry.kind === "figure")).toBe(true);
    expect(second.items.map((entry) => entry.id)).toEqual([all.items[1]!.id]);
    expect(second).toMatchObject({ total: all.total, offset: 1, limit: 1 });
  });

  it("a span of days that ends before it begins is refused", async () => {
    expect((await ask("/api/entries?since=2024-04&until=2024-03")).status).toBe(400);
    expect((await ask("/api/entries?since=2024-03-15&until=2024-03")).status).toBe(200);
  });

  it("actors are found by any part of any of their names, whatever the case", async () => {
    const found = await answer<{ items: { name: string }[] }>("/api/actors?search=KONSTANTINIDOU");
    expect(found.items.map((actor) => actor.name)).toEqual([
      "Maria-Theresia Konstantinidou-Vandenberghe van Rensselaer",
    ]);
  });

  it("the words of every field of every claim are the slice of the text their span points at", async () => {
    let checked = 0;
    for (const { id } of (await answer<EntriesAnswer>("/api/entries?limit=500")).items) {
      const view = await answer<EntryAnswer>(`/api/entries/${id}`);
      for (const claim of view.claims) {
        const { text } = await answer<ReportAnswer>(`/api/reports/${claim.report}`);
        for (const passage of claim.passages) {
          expect(text.slice(passage.span.start, passage.span.end)).toBe(passage.quote);
        }
        for (const span of Object.values(view.words[claim.id]!).flat()) {
          checked++;
          expect(claim.passages.some(({ span: whole }) => whole.start <= span.start && span.end <= whole.end)).toBe(
            true,
          );
        }
      }
    }
    expect(checked).toBeGreaterThan(40);
  });

  it("a failure nobody foresaw is told to the terminal and kept out of the answer", async () => {
    const closed = await openExampleRecord([]);
    await closed.remove();
    const broken = buildApplication(closed.store, await readWebFiles(folder), (error) => unexpected.push(error));
    const response = await broken.request("http://localhost/api/actors", { headers: { host: "localhost" } });
    expect(response.status).toBe(500);
    expect(((await response.json()) as Refusal).error.code).toBe("server/unexpected");
    expect(unexpected).toHaveLength(1);
  });
});

describe("originals", () => {
  const path = (what: string): string => `/api/reports/${ids["/api/reports/:id"]}/${what}`;

  it("words of a text stand at bytes of its file", async () => {
    const { text } = await answer<ReportAnswer>(path("").slice(0, -1));
    const { places } = await answer<PlacesAnswer>(path("places?at=3-9,12-14"));
    const bytes = new TextEncoder().encode(text.slice(0, 3)).length;
    expect(places.map((place) => place.bytes?.start)).toEqual([bytes, expect.any(Number)]);
    expect((await ask(path("places?at=3-9,soon"))).status).toBe(400);
    expect((await ask(path(`places?at=${"1-2,".repeat(50)}1-2`))).status).toBe(400);
  });

  it("that are text are not drawn, and the answer says so", async () => {
    const response = await ask(path("original"));
    expect(response.status).toBe(404);
    expect(((await response.json()) as Refusal).error.code).toBe("server/no-drawing");
    expect((await ask("/api/reports/r0000000000000000/original")).status).toBe(404);
    expect((await ask(path("original?zebra=1"))).status).toBe(400);
  });

  it("are saved under a name that no file system misreads, and run nowhere", async () => {
    const { headers } = await ask(path("file"));
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("are saved also where their name has a sign of two halves at its longest, or half of one", async () => {
    const names = [`${"a".repeat(119)}🕊️ talks`, "half \ud83d of one"];
    const other = await openExampleRecord(
      names.map((name) => {
        const reading = readingOf({ name: `talks ${name.length}`, text: `Envoys met, ${name.length}.` });
        return { ...reading, report: { ...reading.report, name } };
      }),
    );
    const saving = buildApplication(other.store, await readWebFiles(folder), (error) => unexpected.push(error));
    const given: string[] = [];
    for (const { id } of (await other.store.reports()).items) {
      const response = await saving.request(`http://localhost/api/reports/${id}/file`, {
        headers: { host: "localhost" },
      });
      expect(response.status).toBe(200);
      given.push(decodeURIComponent(response.headers.get("content-disposition")!.replace(/^.*''/, "")));
    }
    expect(given.toSorted()).toEqual([`${"a".repeat(119)}_`, "half _ of one"]);
    await other.remove();
  });
});

describe("the guard", () => {
  it.each(["attacker.example", "127.0.0.1.attacker.example", "localhost.attacker.example:7431", "192.168.0.4", ""])(
    "a request that came for “%s” is refused",
    async (host) => {
      for (const path of ["/api/entries", "/"]) {
        const response = await ask(path, { host });
        expect(response.status).toBe(403);
        expect(((await response.json()) as Refusal).error.code).toBe("server/foreign-host");
      }
    },
  );

  it.each(["127.0.0.1", "127.0.0.1:7431", "localhost", "LOCALHOST:80"])("one for %s passes", async (host) => {
    expect((await ask("/api/kinds", { host })).status).toBe(200);
  });

  it.each(["/api/kinds", "/api/zebra", "/", "/assets/none.js"])("%s carries every guarding header", async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self';");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("the files of the workbench", () => {
  it("an address of the workbench gives its page", async () => {
    for (const path of ["/", "/entries", "/entries/e123", "/reports/r123?claim=c1"]) {
      expect(await (await ask(path)).text()).toContain("<title>Parley</title>");
    }
  });

  it("a missing file is a 404, not the page", async () => {
    expect((await ask("/assets/gone.js")).status).toBe(404);
  });

  it("a folder without a workbench is an error that says what to do", async () => {
    await expect(readWebFiles(join(folder, "none"))).rejects.toThrow('run "npm run build"');
  });
});

describe("judgements", () => {
  const judge = (body: unknown, headers: Record<string, string> = { "content-type": "application/json" }) =>
    Promise.resolve(
      application.request("http://127.0.0.1:7431/api/judgements", {
        method: "POST",
        headers: { host: "127.0.0.1:7431", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  const refusal = async (response: Response): Promise<[number, string]> => [
    response.status,
    ((await response.json()) as Refusal).error.message,
  ];

  it("two reports are called one source, seen in the list, and it is undone", async () => {
    const [one, two] = (await answer<ReportsAnswer>("/api/reports?limit=2")).items.map(({ name }) => name);
    const sent = await judge({ verdict: "same-source", what: [one, two], who: "Ada Okoro", reason: "one release" });
    expect(sent.status).toBe(200);
    const { judgement } = (await sent.json()) as JudgementAnswer;
    const [latest] = (await answer<JudgementsAnswer>("/api/judgements")).judgements;
    expect(latest).toMatchObject({ id: judgement.id, who: "Ada Okoro", about: expect.arrayContaining([one, two]) });
    expect((await judge({ verdict: "undo", what: [judgement.id], who: "Ada Okoro" })).status).toBe(200);
    const [, undone] = (await answer<JudgementsAnswer>("/api/judgements")).judgements;
    expect(undone?.isUndone).toBe(true);
  });

  it("what is no judgement, names nobody or comes from elsewhere is refused", async () => {
    const whole = { verdict: "same-actor", what: ["Zebra", "Quagga"], who: "Ada", reason: "so it is" };
    expect(await refusal(await judge(whole))).toEqual([400, expect.stringContaining("No actor “Zebra”")]);
    expect(await refusal(await judge({ ...whole, who: " " }))).toEqual([
      400,
      expect.stringContaining("Say who decides"),
    ]);
    expect(await refusal(await judge({ ...whole, what: ["Zebra"] }))).toEqual([400, expect.stringContaining("a pair")]);
    expect(await refusal(await judge({ ...whole, verdict: "reject" }))).toEqual([
      400,
      expect.stringContaining("verdict"),
    ]);
    expect((await judge(whole, { "content-type": "text/plain" })).status).toBe(400);
  });

  it("what cannot be taken is told for what it is", async () => {
    const whole = { verdict: "same-actor", what: ["Zebra", "Quagga"], who: "Ada", reason: "so it is" };
    const told = async (body: unknown): Promise<string> => (await refusal(await judge(body)))[1];
    expect(await told("{bad")).toBe("The judgement sent is no JSON.");
    expect(await told("[1]")).toBe("The judgement sent is no JSON object.");
    expect(await told({ ...whole, reason: "a".repeat(1_001) })).toBe(
      "The judgement sent has a reason of more than 1000 characters.",
    );
    expect(await told({ ...whole, who: "a".repeat(1_001) })).toContain("has a name of more than");
    expect(await told({ ...whole, what: ["Zebra", "a".repeat(1_001)] })).toContain("has a name of more than");
    expect(await told({ ...whole, reason: 7 })).toContain("has no reason in words");
    expect(await told({ ...whole, what: ["Zebra", " "] })).toContain("does not say what is judged");
  });

  it("only pages of the workbench itself may judge: of its own host and port", async () => {
    const sentFrom = async (origin: string): Promise<number> =>
      (await judge({ verdict: "undo", what: ["j000000"], who: "Ada" }, { "content-type": "application/json", origin }))
        .status;
    for (const origin of [
      ...["https://attacker.example", "null", "http://127.0.0.1", "http://127.0.0.1:8080", "http://localhost:7431"],
      ...["https://127.0.0.1:7431", "http://127.0.0.1:7431.attacker.example"],
    ])
      expect([origin, await sentFrom(origin)]).toEqual([origin, 403]);
    // It is let in, and has nothing to undo.
    expect(await sentFrom("http://127.0.0.1:7431")).toBe(400);
  });

  it("what is too long is refused, whatever it says", async () => {
    const long = {
      verdict: "same-actor",
      what: ["Zebra", "Quagga"],
      who: "Ada",
      reason: "so it is",
      more: "x".repeat(32_000),
    };
    const [status, message] = await refusal(await judge(long));
    expect([status, message]).toEqual([413, "What was sent is longer than 32,000 bytes."]);
    expect((await refusal(await judge({ ...long, more: "x".repeat(30_000) })))[1]).toContain("No actor “Zebra”");
  });
});
