/**
 * Written reports come in; a Chromium on a real server over a real record of them goes out. Anything that the browser
 * complains about, a refused script, a failed file, an uncaught error, is kept and can be asserted to be nothing.
 */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Reading } from "../../src/model/reading.ts";
import type { EntriesAnswer, ReportAnswer, ReportsAnswer } from "../../src/server/answers.ts";
import { ensureWorkbench } from "../../src/server/ensure-workbench.ts";
import { type RunningServer, serve } from "../../src/server/serve.ts";
import { startChromium } from "./chromium.ts";
import { type ExampleRecord, openExampleRecord } from "./example-record.ts";
import type { WrittenReport } from "./write-reading.ts";

export interface Workbench {
  readonly address: string;
  readonly record: ExampleRecord;
  readonly browser: Browser;
  readonly server: RunningServer;
  /** Starts the server again at the same port, after it was closed. */
  restart(): Promise<void>;
  /** A page of its own, with nothing kept from others. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What browsers complained about since the last call. */
  complaints(): readonly string[];
  ask<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

export async function openWorkbench(reports: readonly (WrittenReport | Reading)[]): Promise<Workbench> {
  const webFolder = await ensureWorkbench();
  const record = await openExampleRecord(reports);
  let server = await serve({ store: record.store, port: 0, webFolder });
  const { address, port } = server;
  const browser = await startChromium();
  let complaints: string[] = [];
  return {
    address,
    record,
    browser,
    get server() {
      return server;
    },
    async restart() {
      server = await serve({ store: record.store, port, webFolder });
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(new URL(path, address).href);
      await page.locator("main h1").waitFor();
      return page;
    },
    complaints() {
      const since = complaints;
      complaints = [];
      return since;
    },
    async ask(path) {
      return (await (await fetch(new URL(path, address))).json()) as never;
    },
    async close() {
      await browser.close();
      await server.close();
      await record.remove();
    },
  };
}

/** The entry whose headline holds the words. */
export async function entryCalled(workbench: Workbench, words: string): Promise<EntriesAnswer["items"][number]> {
  const { items } = await workbench.ask<EntriesAnswer>("/api/entries?limit=500");
  const found = items.find((entry) => entry.headline.includes(words));
  if (!found) throw new Error(`no entry is called "${words}"`);
  return found;
}

export async function reportNamed(workbench: Workbench, name: string): Promise<ReportAnswer> {
  const { items } = await workbench.ask<ReportsAnswer>("/api/reports?limit=500");
  const found = items.find((report) => report.name === name);
  if (!found) throw new Error(`no report is named "${name}"`);
  return workbench.ask<ReportAnswer>(`/api/reports/${found.id}`);
}

/** What has the focus, as the text a person sees or its name for a screen reader. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
  );
}

/** Waits until an expression holds in the page. Playwright's own way is eval, which the page's policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  const start = performance.now();
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() - start > 10_000) throw new Error(`in 10 s it did not come about that ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses a key until what has the focus fits, as a person would. */
export async function pressUntil(page: Page, key: string, fits: (text: string) => boolean, most = 40): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press(key);
    const text = await focused(page);
    if (fits(text)) return;
    seen.push(text.slice(0, 40));
  }
  throw new Error(`${most} times ${key} did not lead there, only past: ${seen.join(" | ")}`);
}
