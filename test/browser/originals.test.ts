/** The original beside the text: the chosen words marked in it, and nothing of it run or fetched. */
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { exampleOriginals, SAID } from "./example-originals.ts";
import { openWorkbench, pressUntil, reportNamed, until, type Workbench } from "./open-workbench.ts";

describeInBrowser("the original beside the text", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench(await exampleOriginals());
  });
  afterAll(() => workbench?.close());
  afterEach(() => {
    expect(workbench.complaints()).toEqual([]);
  });

  async function openOriginal(page: Page): Promise<Frame> {
    await page.locator("mark.run").first().waitFor();
    await page.locator("[data-key=o]").waitFor();
    await page.keyboard.press("o");
    await page.locator(".original iframe").waitFor();
    return frameOf(page);
  }

  async function frameOf(page: Page): Promise<Frame> {
    const frame = await (await page.locator(".original iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("there is no frame");
    await frame.locator("body").waitFor();
    return frame;
  }

  async function markedIn(frame: Frame): Promise<string> {
    await frame.locator("mark, .marked").first().waitFor({ state: "attached" });
    return (await frame.locator("mark:not(:empty), .marked").allTextContents()).join(" ").replace(/\s+/g, " ");
  }

  it.each(["plain-page.html", "styled-page.html", "mail.eml"])(
    "of %s, which means harm, is shown; nothing of it runs, loads or leads away",
    async (name) => {
      const report = await reportNamed(workbench, name);
      const claim = report.claims.find(({ spans }) =>
        report.text.slice(spans[0]!.start).startsWith(SAID.slice(0, 20)),
      )!;
      const page = await workbench.open(`/reports/${report.id}?claim=${claim.id}&at=${claim.spans[0]!.start}`);
      const frame = await openOriginal(page);
      expect(await markedIn(frame)).toBe(SAID);
      expect(
        await frame.locator("script, iframe, object, embed, form, input, svg, video, [href], [action]").count(),
      ).toBe(0);
      expect(await frame.content()).not.toMatch(/<[^>]*\son\w+\s*=|javascript:/i);
      expect(await frame.locator("#words").evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(["MARK"]);
      await page.waitForTimeout(300);
      expect(new URL(frame.url()).host).toBe(new URL(workbench.address).host);
      await page.context().close();
    },
  );

  /** What stands in the head of the drawn page and is shown all the same. */
  function shownOfHead(frame: Frame): Promise<number> {
    return frame.evaluate(
      "[...document.querySelectorAll('head, head *')].filter((one) => one.checkVisibility()).length",
    );
  }

  it("no style sheet of a page hides our marks or swallows another, and one for paper hides nothing", async () => {
    const report = await reportNamed(workbench, "overruling.html");
    const claim = report.claims.find(({ spans }) => report.text.slice(spans[0]!.start).startsWith(SAID.slice(0, 20)))!;
    const page = await workbench.open(`/reports/${report.id}?claim=${claim.id}&at=${claim.spans[0]!.start}`);
    const frame = await openOriginal(page);
    expect(await markedIn(frame)).toBe(SAID);
    const marks = await frame.evaluate<readonly unknown[][]>(`[...document.querySelectorAll("mark")].map((mark) => {
      const { backgroundColor, color, position, fontSize } = getComputedStyle(mark);
      return [backgroundColor, color, position, fontSize, getComputedStyle(mark, "::after").content, mark.checkVisibility()];
    })`);
    expect(marks.length).toBeGreaterThan(1);
    for (const mark of marks)
      expect(mark).toEqual(["rgb(255, 216, 77)", "rgb(27, 30, 34)", "static", "16px", "none", true]);
    expect(await frame.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe("rgb(1, 2, 3)");
    expect(await frame.locator("p").first().isVisible()).toBe(true);
    expect(await shownOfHead(frame)).toBe(0);
    await page.context().close();
  });

  it("a mail in a style of its own neither hides, paints nor covers who wrote it", async () => {
    const report = await reportNamed(workbench, "forging.eml");
    const page = await workbench.open(`/reports/${report.id}`);
    const frame = await openOriginal(page);
    const head = (await frame.locator("mail-head").innerText()).replace(/\s+/g, " ");
    expect(head).toContain("From Ada Okoro <ada@meridian.example>");
    const cells = await frame.evaluate<
      readonly unknown[][]
    >(`[...document.querySelectorAll("mail-head :is(th, td)")].map((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      const { color, fontSize, visibility } = getComputedStyle(cell);
      const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return [top >= 0 && bottom - top > 10, cell.contains(on), color, fontSize, visibility];
    })`);
    expect(cells.length).toBeGreaterThan(4);
    for (const cell of cells) expect(cell).toEqual([true, true, "rgb(0, 0, 0)", "15px", "visible"]);
    // What it lays over our head is cut off where its own place begins.
    const edges = await frame.evaluate<readonly number[]>(
      "['mail-head', '.mail-head'].map((name) => document.querySelector(name).getBoundingClientRect()).flatMap(({ top, bottom }) => [top, bottom])",
    );
    const [, headEnd, forgedStart] = edges as [number, number, number];
    expect(forgedStart).toBeLessThan(headEnd);
    expect(await shownOfHead(frame)).toBe(0);
    await page.context().close();
  });

  it("opened by itself in a tab it can do no more", async () => {
    const { id } = await reportNamed(workbench, "plain-page.html");
    const page = await workbench.open("/");
    const answer = await page.goto(new URL(`/api/reports/${id}/original`, workbench.address).href);
    const policy = answer!.headers()["content-security-policy"]!;
    expect(policy).toMatch(/default-src 'none'.*; sandbox$/);
    expect(policy).not.toContain("script");
    expect(await page.evaluate("self.origin")).toBe("null");
    await page.context().close();
  });

  it("a claim chosen with the keys leads to its words in it, and a step back leads out of the report", async () => {
    const report = await reportNamed(workbench, "plain-page.html");
    const page = await workbench.open("/reports");
    await page.locator(`a[href="/reports/${report.id}"]`).click();
    const frame = await openOriginal(page);
    await pressUntil(page, "j", (text) => text.startsWith("They will meet again"));
    await page.keyboard.press("Enter");
    await until(page, "document.querySelector('.original-place').textContent.includes('/html/body/article/p')");
    expect(await markedIn(await frameOf(page))).toMatch(/^They will meet again on Thursday/);
    const scrolled = await frame.evaluate<number>("scrollY");
    expect(scrolled).toBeGreaterThan(100);
    await page.goBack();
    await page.waitForURL(/\/reports$/);
    await page.context().close();
  });

  it.each([
    ["talks.pdf", "Complaints about suspensions", /page 1; page 2/],
    ["talks.docx", "The envoys of Northland", /paragraph 2/],
  ])("of %s shows the words where they stand", async (name, words, place) => {
    const report = await reportNamed(workbench, name);
    const claim = report.claims.find(({ spans }) => report.text.slice(spans[0]!.start).startsWith(words))!;
    expect(
      claim,
      report.claims.map(({ spans }) => report.text.slice(spans[0]!.start, spans[0]!.end)).join(" | "),
    ).toBeDefined();
    const page = await workbench.open(`/reports/${report.id}?claim=${claim.id}&at=${claim.spans[0]!.start}`);
    const frame = await openOriginal(page);
    expect(await markedIn(frame)).toContain(words);
    await until(page, `${place}.test(document.querySelector('.original-place').textContent)`);
    await page.context().close();
  });

  it("leaves the claims in sight before anything is scrolled, and after", async () => {
    const { id } = await reportNamed(workbench, "styled-page.html");
    const page = await workbench.open(`/reports/${id}`, { viewport: { width: 1280, height: 900 } });
    await openOriginal(page);
    const ends = () => page.locator(".claims").evaluate((list) => list.getBoundingClientRect().bottom);
    expect(await page.evaluate("scrollY")).toBe(0);
    expect(await ends()).toBeLessThanOrEqual(900);
    expect(await page.locator(".claims [data-claim]").first().isVisible()).toBe(true);
    await page.mouse.wheel(0, 500);
    await until(page, "scrollY > 300 && document.querySelector('.report-side').getBoundingClientRect().top <= 0");
    await until(page, "Math.abs(document.querySelector('.claims').getBoundingClientRect().bottom - 900) < 2");
    await page.context().close();
  });

  it("stays open from one report to the next, and closes with the same key", async () => {
    const [first, next] = await Promise.all(["talks.docx", "mail.eml"].map((name) => reportNamed(workbench, name)));
    const page = await workbench.open(`/reports/${first!.id}`);
    await openOriginal(page);
    await page.goto(new URL(`/reports/${next!.id}`, workbench.address).href);
    await page.locator(".original iframe").waitFor();
    await page.keyboard.press("o");
    await until(page, "!document.querySelector('.original')");
    await page.context().close();
  });

  it("a report that came again shows what changed, word by word and claim by claim", async () => {
    const { id } = await reportNamed(workbench, "later-page.html");
    const page = await workbench.open(`/reports/${id}`);
    await page.getByRole("link", { name: "2 versions: what changed" }).click();
    await page.waitForURL(/\/versions$/);
    await page.locator(".changed-passages").waitFor();
    const words = async (tag: string) =>
      (await page.locator(`.changed-passages ${tag}`).allTextContents()).map((text) => text.replace(/\[\w+: |\]/g, ""));
    expect(await words("del")).toEqual(["12", "34", "Thursday"]);
    expect((await words("ins")).slice(0, 3)).toEqual(["13", "43", "Friday in Ravna"]);
    expect(await page.locator(".changed-claims").innerText()).toMatch(/34 people.*killed.*43 people.*killed/is);
    await page.locator(".changed-claims a").first().press("Enter");
    await page.waitForURL(/\/reports\/r[0-9a-f]{16}\?claim=/);
    await page.context().close();
  });

  it("the file is saved byte for byte under its name, and never opened", async () => {
    const { id } = await reportNamed(workbench, "talks.pdf");
    const answer = await fetch(new URL(`/api/reports/${id}/file`, workbench.address));
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''talks.pdf");
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    const reading = await workbench.record.store.report(id);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(reading!.report.bytes))).toBe(true);
  });
});
