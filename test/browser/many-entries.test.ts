/** Ten thousand entries: lists, filters and routes answer, a part at a time. How quick they are is for bench/ to say. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { manyReports } from "./many-reports.ts";
import { openWorkbench, until, type Workbench } from "./open-workbench.ts";

const ENTRIES = 10_000;

describeInBrowser("ten thousand entries", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench(manyReports(ENTRIES));
  }, 240_000);
  afterAll(() => workbench?.close());

  it("the list, its last part and a filter hold few lines at once", async () => {
    const page = await workbench.open("/entries");
    await page.getByText("10,000 entries").waitFor();
    expect(await page.locator(".row").count()).toBe(50);
    await page.getByRole("link", { name: "Last" }).click();
    await page.getByText("9,951–10,000 of 10,000").waitFor();
    await page.getByLabel("Kind", { exact: true }).selectOption("meeting");
    await until(
      page,
      "/fit$/.test(document.querySelector('.total').textContent) && !document.querySelector('.is-passing')",
    );
    await page.getByLabel("Words", { exact: true }).fill("Ferrythorpe");
    await until(
      page,
      "[...document.querySelectorAll('.row-link')].every((link) => link.textContent.includes('Ferrythorpe'))",
    );
    expect(await page.locator(".row").count()).toBeLessThanOrEqual(50);
  });

  it("every route over the record answers with a part at a time", async () => {
    for (const path of [
      "/api/entries?offset=9000",
      "/api/entries?actor=adler",
      "/api/reports",
      "/api/actors?search=a",
    ]) {
      const { items } = await workbench.ask<{ readonly items: readonly unknown[] }>(path);
      expect(items.length, path).toBeLessThanOrEqual(50);
    }
  });
});
