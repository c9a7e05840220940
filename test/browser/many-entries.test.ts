/** Ten thousand entries: lists, filters and the first page stay quick, on the machine the tests run on. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { manyReports } from "./many-reports.ts";
import { openWorkbench, until, type Workbench } from "./open-workbench.ts";

const ENTRIES = 10_000;
/** Two busy cores are allowed for: what is felt as quick is a tenth of it. */
const QUICK_MS = 2_000;

describeInBrowser("ten thousand entries", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench(manyReports(ENTRIES));
  }, 240_000);
  afterAll(() => workbench?.close());

  async function timed(act: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await act();
    return performance.now() - start;
  }

  it("the list, its last part and a filter come quickly and hold few lines at once", async () => {
    const page = await workbench.open("/entries");
    await page.getByText("10,000 entries").waitFor();
    expect(await page.locator(".row").count()).toBe(50);
    const toLast = await timed(async () => {
      await page.getByRole("link", { name: "Last" }).click();
      await page.getByText("9,951–10,000 of 10,000").waitFor();
    });
    const toMeetings = await timed(async () => {
      await page.getByLabel("Kind", { exact: true }).selectOption("meeting");
      await until(
        page,
        "/fit$/.test(document.querySelector('.total').textContent) && !document.querySelector('.is-passing')",
      );
    });
    const toWords = await timed(async () => {
      await page.getByLabel("Words", { exact: true }).fill("Ferrythorpe");
      await until(
        page,
        "[...document.querySelectorAll('.row-link')].every((link) => link.textContent.includes('Ferrythorpe'))",
      );
    });
    for (const time of [toLast, toMeetings, toWords]) expect(time).toBeLessThan(QUICK_MS);
  });

  it("every route over the record answers quickly", async () => {
    for (const path of [
      "/api/standing",
      "/api/entries?offset=9000",
      "/api/entries?actor=adler",
      "/api/reports",
      "/api/actors?search=a",
    ]) {
      await workbench.ask(path);
      expect(await timed(() => workbench.ask(path)), path).toBeLessThan(QUICK_MS);
    }
  });
});
