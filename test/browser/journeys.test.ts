/** Ways through the workbench with the keyboard alone, on a real server over a real record. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { EXAMPLE_REPORTS } from "./example-reports.ts";
import {
  entryCalled,
  focused,
  openWorkbench,
  pressUntil,
  reportNamed,
  until,
  type Workbench,
} from "./open-workbench.ts";

const MET = "The two envoys met in Lakeside on Monday for six hours, the first direct talks in four months.";

describeInBrowser("with the keyboard alone", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench(EXAMPLE_REPORTS);
  });
  afterAll(() => workbench?.close());
  afterEach(() => {
    expect(workbench.complaints()).toEqual([]);
  });

  it("from where the talks stand to the exact words in the report", async () => {
    const page = await workbench.open("/");
    await page.locator(".standing-line").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("Ada Okoro and Ben Vale met in Lakeside");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^2 reports, 2 outlets, 1 origin/);
    await page.keyboard.press("Enter");
    await page.getByText(MET).first().waitFor();
    await page.keyboard.press("Tab");
    const source = await focused(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/reports\/r[0-9a-f]{16}\?claim=c[0-9a-f]{16}&at=\d+$/);
    await page.locator("mark.is-chosen").first().waitFor();
    expect(await page.locator(`mark.run.is-chosen`).first().innerText()).toBe(MET);
    expect(await page.locator(".report-facts").innerText()).toContain(source);
    const title = await page.locator("h1").innerText();
    expect(await page.title()).toBe(`${title} – Parley`);
    expect(await focused(page)).toBe(title);
    await page.context().close();
  });

  it("in a report, from words to their claims and from a claim to its words", async () => {
    const report = await reportNamed(workbench, "harbour-post-03-12");
    const page = await workbench.open(`/reports/${report.id}`);
    await page.locator("mark.run").first().waitFor();
    await pressUntil(page, "j", (text) => text.startsWith("At least 34 civilians"));
    await page.keyboard.press("Enter");
    const chosen = page.locator(".claim.is-chosen");
    await chosen.first().waitFor();
    expect(await chosen.count()).toBe(3);
    expect(await focused(page)).toContain("At least 34 civilians killed in Ravna");
    expect(page.url()).toMatch(/\?claim=c[0-9a-f]{16},c[0-9a-f]{16},c[0-9a-f]{16}&at=\d+$|\?claim=c[0-9a-f]{16}%2C/);

    await page.keyboard.press("j");
    expect(await focused(page)).toContain("At least 120 civilians injured in Ravna");
    await page.keyboard.press("Enter");
    await until(page, "document.activeElement.matches('mark.run.is-chosen')");
    expect(await chosen.count()).toBe(1);
    const words = await page.locator("mark.is-chosen .word").allInnerTexts();
    expect(words).toEqual(["more than 120", "injured", "Ravna", "the Lakeside Monitor"]);

    await page.keyboard.press("Escape");
    expect(await page.locator(".is-chosen").count()).toBe(0);
    expect(page.url()).toMatch(/\/reports\/r[0-9a-f]{16}$/);
    await page.context().close();
  });

  it("on a phone the list of claims opens with a choice and closes with Escape", async () => {
    const report = await reportNamed(workbench, "harbour-post-03-12");
    const page = await workbench.open(`/reports/${report.id}`, { viewport: { width: 360, height: 740 } });
    await page.locator("mark.run").first().focus();
    expect(await page.locator(".claim-items").isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await until(page, "document.activeElement.matches('.claim.is-chosen .claim-choose')");
    expect(await page.locator(".claim.is-chosen").first().isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Close list" }).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator(".claim-items").waitFor({ state: "hidden" });
    expect(page.url()).toMatch(/\/reports\/r[0-9a-f]{16}$/);
    await page.context().close();
  });

  it("a claim of two passages leads to the one and then to the other", async () => {
    const report = await reportNamed(workbench, "harbour-post-03-12");
    const meeting = report.claims.find((claim) => claim.spans.length === 2)!;
    const page = await workbench.open(`/reports/${report.id}?claim=${meeting.id}`);
    await page.locator(`[data-claim="${meeting.id}"]`).focus();
    for (const [place, span] of [meeting.spans[0]!, meeting.spans[1]!, meeting.spans[0]!].entries()) {
      if (place > 0) await page.locator(`[data-claim="${meeting.id}"]`).focus();
      await page.keyboard.press("Enter");
      await until(page, `document.activeElement.dataset.at === "${span.start}"`);
    }
    await page.context().close();
  });

  it("every claim of every report lies over exactly its words", async () => {
    const page = await workbench.open("/reports");
    for (const { name } of EXAMPLE_REPORTS) {
      const report = await reportNamed(workbench, name);
      await page.goto(`${workbench.address}reports/${report.id}`);
      await page.locator("mark.run").first().waitFor();
      for (const claim of report.claims) {
        const drawn = await page.locator(`mark[data-claims~="${claim.id}"]`).allTextContents();
        const said = claim.spans.map((span) => report.text.slice(span.start, span.end)).join("");
        expect(drawn.join("")).toBe(said);
      }
    }
    await page.context().close();
  });

  it("from a claim to its entry, and from the entry back to the words", async () => {
    const report = await reportNamed(workbench, "velmora-times-03-12");
    const page = await workbench.open(`/reports/${report.id}`);
    await page.locator(".claim-choose").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entries\/e/);
    await page.locator(".source").first().waitFor();
    expect(await page.locator("h1").innerText()).toBe("34 to 41 civilians killed in Ravna");
    expect(await page.locator(".side").allInnerTexts()).toEqual([
      expect.stringMatching(/^34\n/),
      expect.stringMatching(/^41\n/),
    ]);
    expect(await page.locator(".source h3").allInnerTexts()).toEqual(
      expect.arrayContaining(["Harbour Post", "Lakeside Courier", "Velmora Times"]),
    );
    await pressUntil(page, "Tab", (text) => text.startsWith("These words in the report velmora-times"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/reports\/.*claim=c/);
    await page.locator("mark.is-chosen").first().waitFor();
    await page.context().close();
  });

  it("a doubt leads to its words", async () => {
    const page = await workbench.open("/doubts");
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("j");
    const words = await focused(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/reports\/r.*doubt=d/);
    await until(page, "document.activeElement.matches('.doubt')");
    expect(await focused(page)).toBe(words);
    await page.context().close();
  });

  it("filters stand in the address and come back with a step back", async () => {
    const page = await workbench.open("/entries");
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("Ravna");
    await page.waitForURL(/search=Ravna/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("F");
    await page.waitForURL(/kind=figure/);
    await page.keyboard.press("Tab");
    await page.keyboard.type("monitor");
    await page.getByRole("option", { name: "Lakeside Monitor" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox", { name: "Actors" }).count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "Lakeside Monitor" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("actor") && url.search.includes("kind=figure"));
    await page.locator(".row").first().waitFor();
    expect(await page.getByLabel("Kind", { exact: true }).inputValue()).toBe("figure");
    expect(await page.getByLabel("Words", { exact: true }).inputValue()).toBe("Ravna");
    expect(await page.getByLabel("Actor", { exact: true }).inputValue()).toBe("");
    await page.context().close();
  });

  it("an actor chosen from the names leaves only entries of that actor", async () => {
    const page = await workbench.open("/entries");
    await page.getByLabel("Actor", { exact: true }).focus();
    await page.keyboard.type("vale");
    await page.getByRole("option", { name: "Ben Vale" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=Ben\+Vale/);
    await until(
      page,
      "!document.querySelector('.is-passing') && document.querySelector('.total').textContent.includes('fit')",
    );
    for (const text of await page.locator(".row-link").allInnerTexts()) expect(text).toMatch(/Vale/);
    await page.context().close();
  });

  it("where nothing fits, one filter after the other can be taken away", async () => {
    const page = await workbench.open("/entries?kind=figure&search=zebra");
    await page.getByText("No entry fits these filters together.").waitFor();
    await pressUntil(page, "Tab", (text) => text.startsWith("words"));
    await page.keyboard.press("Enter");
    await page.locator(".row").first().waitFor();
    expect(page.url()).toMatch(/\/entries\?kind=figure$/);
    await page.context().close();
  });

  it("an earlier day tells what was known then", async () => {
    const page = await workbench.open("/");
    await page.getByText("Told up to 18 March 2024").waitFor();
    await page.getByLabel("As of").focus();
    await page.keyboard.type("03122024");
    await page.waitForURL(/asOf=2024-03-12/);
    await page.getByText("Told up to 12 March 2024").waitFor();
    await page.getByText("No meeting was called off.").waitFor();
    await page.getByRole("link", { name: "Latest" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Told up to 18 March 2024").waitFor();
    await page.context().close();
  });

  it("the keys are shown with ?, closed with Escape, and single letters can be switched off", async () => {
    const page = await workbench.open("/reports");
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("j");
    const first = await focused(page);
    await page.keyboard.press("j");
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe(first);

    await page.keyboard.press("?");
    await page.getByLabel("Single letters act as keys").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await page.keyboard.press("j");
    expect(page.url()).toMatch(/\/reports$/);
    await page.context().close();
  });

  it("g and a letter lead to each page, and focus goes to its heading", async () => {
    const page = await workbench.open("/");
    for (const [letter, heading] of [
      ["e", "Entries"],
      ["r", "Reports"],
      ["d", "Doubts"],
      ["s", "Where the talks stand"],
    ] as const) {
      await page.keyboard.press("g");
      await page.keyboard.press(letter);
      await until(
        page,
        `document.activeElement.tagName === "H1" && document.activeElement.textContent === "${heading}"`,
      );
      expect(await page.title()).toBe(`${heading} – Parley`);
    }
    await page.context().close();
  });

  it("a chosen theme is still there after loading anew", async () => {
    const page = await workbench.open("/");
    const theme = page.getByRole("button", { name: /^Theme/ });
    await theme.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await theme.getAttribute("aria-label")).toBe("Theme: dark. Change to as the system");
    await page.reload();
    await page.locator("main h1").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    const [paper, ink] = await page.evaluate<[string, string]>(
      "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color]",
    );
    expect([paper, ink]).toEqual(["rgb(21, 24, 27)", "rgb(233, 231, 226)"]);
    await page.context().close();
  });

  it("a step back comes to where the list was scrolled", async () => {
    const page = await workbench.open("/entries", { viewport: { width: 900, height: 400 } });
    await page.locator(".row").last().waitFor();
    await page.locator(".row-link").last().focus();
    await until(page, "scrollY > 200");
    // Read only when it has come to rest: a machine under load is still scrolling.
    let scrolled = -1;
    for (let now = 0; now !== scrolled; ) {
      scrolled = now;
      await page.waitForTimeout(150);
      now = await page.evaluate<number>("scrollY");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entries\/e/);
    await until(page, "scrollY === 0");
    await page.goBack();
    await until(page, `Math.abs(scrollY - ${scrolled}) < 2`);
    await page.context().close();
  });

  it("an entry that is not there says so and leads on", async () => {
    const page = await workbench.open("/entries/e0000000000000000");
    await page.getByText("The record holds no entry “e0000000000000000”.").waitFor();
    expect(await page.title()).toBe("Not in the record – Parley");
    expect(workbench.complaints().filter((text) => !text.includes("404"))).toEqual([]);
    await page.context().close();
  });

  it("a server that is gone is told, and found again by itself", async () => {
    const entry = await entryCalled(workbench, "met in Harbour City");
    const page = await workbench.open("/");
    await page.locator(".standing-line").first().waitFor();
    await workbench.server.close();
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.getByText("The server does not answer.").first().waitFor();
    await page.getByText("whether “parley serve” still runs").waitFor();
    await workbench.restart();
    await page.locator(".row").first().waitFor({ timeout: 15_000 });
    await page.goto(`${workbench.address}entries/${entry.id}`);
    await page.locator(".source").first().waitFor();
    expect(workbench.complaints().filter((text) => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
    await page.context().close();
  });
});
