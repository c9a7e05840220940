/** A report is text from outside: whatever it holds is shown as it stands and nothing of it runs. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { openWorkbench, reportNamed, until, type Workbench } from "./open-workbench.ts";
import { actor, says, type WrittenReport } from "./write-reading.ts";

const SCRIPT = "<script>alert('run')</script><img src=x onerror=alert('run')>";
const SENTENCE = `Ada <b>Okoro</b> said ${SCRIPT} would be “&amp;” signed.`;
const NAME = `Ada <b>Okoro</b>`;

const HOSTILE: WrittenReport = {
  name: `"><svg onload=alert('run')>`,
  outlet: `</title>${SCRIPT}`,
  address: "javascript:alert('run')",
  published: "2024-03-12",
  blocks: [
    ["title", `${SCRIPT} ${"unbroken".repeat(60)}`],
    ["body", SENTENCE],
    ["body", "\u202Edesrever\u202C \u0000\u0007 🕊️ é 漢字"],
  ],
  actors: [actor(NAME, "person")],
  claims: [
    says(
      SENTENCE,
      "statement",
      { speaker: NAME, mode: "indirect", content: `${SCRIPT} would be “&amp;” signed` },
      { speaker: NAME },
    ),
  ],
};

describeInBrowser("a hostile report", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench([HOSTILE]);
  });
  afterAll(() => workbench?.close());

  it("runs nothing, asks for nothing, and is shown to the letter on every page", async () => {
    const report = await reportNamed(workbench, HOSTILE.name);
    const [claim] = report.claims;
    const page = await workbench.open("/", { viewport: { width: 360, height: 740 } });
    for (const path of [
      "/",
      "/entries",
      `/entries/${claim!.entry}`,
      "/reports",
      `/reports/${report.id}?claim=${claim!.id}`,
    ]) {
      await page.goto(new URL(path, workbench.address).href);
      await page.locator("main h1").waitFor();
      await until(page, "!document.querySelector('.loading')");
      expect(await page.locator("main").innerText()).toContain("<script>alert('run')</script>");
      expect(await page.locator("main img, main script, main svg[onload], main b").count()).toBe(0);
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(await page.locator("mark.run").allTextContents()).toEqual([SENTENCE]);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(workbench.complaints()).toEqual([]);
  });

  it("a page from elsewhere cannot read the record", async () => {
    const elsewhere = createServer((_, answer) =>
      answer.setHeader("content-type", "text/html").end("<title>elsewhere</title>"),
    );
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const page = await workbench.open("/");
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const told = await page.evaluate<string>(
      `fetch(${JSON.stringify(`${workbench.address}api/entries`)}).then((answer) => answer.text(), () => "refused")`,
    );
    elsewhere.close();
    elsewhere.closeAllConnections();
    expect(told).toBe("refused");
  });
});
