/** A person says in the browser that two reports are one source, sees it in the view and in the ledger, and takes it back. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { JudgementsAnswer, ReportsAnswer } from "../../src/server/answers.ts";
import { describeInBrowser } from "./chromium.ts";
import { EXAMPLE_REPORTS } from "./example-reports.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";

describeInBrowser("judging", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench(EXAMPLE_REPORTS);
  }, 120_000);
  afterAll(() => workbench?.close());

  it("two reports are called one source and the judgement is undone; a wrong name is refused with a sentence", async () => {
    const [one, two] = (await workbench.ask<ReportsAnswer>("/api/reports?limit=2")).items.map(({ name }) => name);
    const page = await workbench.open("/views/sources");
    await page.getByText("Say which sources are one").click();
    await page.getByLabel("Report", { exact: true }).fill(one!);
    await page.getByLabel("and", { exact: true }).fill("no-such-report-anywhere");
    await page.getByLabel("Because").fill("both print the ministry's release");
    await page.getByLabel("Says who").fill("Ada Okoro");
    await page.getByRole("button", { name: "Write down" }).click();
    await expect.poll(() => page.locator(".judge [role=status]").textContent()).toContain("No report “no-such-report");
    await page.getByLabel("and", { exact: true }).fill(two!);
    await page.getByRole("button", { name: "Write down" }).click();
    await expect.poll(() => page.locator(".judge [role=status]").textContent()).toBe("Written down.");
    await expect.poll(() => page.locator(".judge-ledger").textContent()).toContain("are one source, says Ada Okoro");
    await expect
      .poll(() => page.locator(".standing-text").allTextContents())
      .toContainEqual(expect.stringContaining("both print the ministry's release"));
    await page.getByLabel("Says who").fill(" ");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => page.locator(".judge [role=status]").textContent()).toContain("Give your name");
    expect(await page.getByLabel("Says who").evaluate((box) => box.matches(":focus"))).toBe(true);
    expect((await workbench.ask<JudgementsAnswer>("/api/judgements")).judgements).toHaveLength(1);
    await page.getByLabel("Says who").fill("Tomas Lind");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => page.locator(".judge-ledger").count()).toBe(0);
    const { judgements } = await workbench.ask<JudgementsAnswer>("/api/judgements");
    expect(judgements.map(({ verdict, isUndone, who }) => [verdict, isUndone, who])).toEqual([
      ["undo", false, "Tomas Lind"],
      ["same", true, "Ada Okoro"],
    ]);
    // The refused name is the one complaint: the browser notes every answer that is no success.
    expect(workbench.complaints().filter((text) => !text.includes("400"))).toEqual([]);
  });
});
