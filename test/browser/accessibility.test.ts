/** Every page in its telling states, in both themes and at the width of a phone: no finding of axe, no sideways scroll. */
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./chromium.ts";
import { exampleOriginals } from "./example-originals.ts";
import { EXAMPLE_REPORTS } from "./example-reports.ts";
import { entryCalled, openWorkbench, reportNamed, until, type Workbench } from "./open-workbench.ts";

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["in light", { colorScheme: "light" }],
  ["in dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
];

interface State {
  readonly name: string;
  readonly path: (workbench: Workbench) => Promise<string>;
  readonly reach?: (page: Page) => Promise<void>;
  /** What it shows is shown nowhere else: looked at in the dark and on a phone too. */
  readonly isTelling?: true;
}

const STATES: readonly State[] = [
  {
    name: "where the talks stand",
    isTelling: true,
    path: async () => "/",
    reach: (page) => page.locator(".citations summary").first().click(),
  },
  { name: "entries", path: async () => "/entries" },
  {
    name: "entries with names to choose from",
    isTelling: true,
    path: async () => "/entries",
    async reach(page) {
      await page.getByLabel("Actor", { exact: true }).fill("o");
      await page.getByRole("listbox", { name: "Actors" }).getByRole("option").first().waitFor();
    },
  },
  { name: "no entry that fits", path: async () => "/entries?kind=figure&search=zebra" },
  { name: "a filter that cannot be", path: async () => "/entries?since=soon" },
  {
    name: "a disputed entry",
    isTelling: true,
    path: async (workbench) => `/entries/${(await entryCalled(workbench, "34 to 41")).id}`,
    reach: (page) => page.locator(".found summary").first().click(),
  },
  {
    name: "an entry with a long name",
    isTelling: true,
    path: async (workbench) => `/entries/${(await entryCalled(workbench, "Joint Committee")).id}`,
  },
  { name: "no such entry", path: async () => "/entries/e0000000000000000" },
  ...["timeline", "positions", "statements", "figures", "places", "actors", "discrepancies", "sources", "search"].map(
    (view): State => ({
      name: `the view of ${view}`,
      path: async () => `/views/${view}`,
      ...(view === "timeline" ? { isTelling: true } : {}),
    }),
  ),
  { name: "one actor", path: async () => "/views/actors?name=Okoro" },
  { name: "an actor who is not there", path: async () => "/views/actors?name=Zebedee" },
  { isTelling: true, name: "a search with the words marked", path: async () => "/views/search?words=harbour" },
  { name: "a view in which nothing fits", path: async () => "/views/places?since=2031-01-01" },
  { name: "reports", path: async () => "/reports" },
  {
    name: "a report",
    path: async (workbench) => `/reports/${(await reportNamed(workbench, "harbour-post-03-12")).id}`,
  },
  {
    name: "a report with claims chosen, furniture and doubts unfolded",
    isTelling: true,
    async path(workbench) {
      const { id, claims } = await reportNamed(workbench, "harbour-post-03-12");
      const chosen = claims.filter((claim) => claim.kind !== "meeting").map((claim) => claim.id);
      return `/reports/${id}?claim=${chosen.join(",")}`;
    },
    async reach(page) {
      await page.locator(".furniture summary").first().click();
      if (await page.locator(".claims-toggle").isVisible()) await page.locator(".claims-toggle").click();
      await page.locator(".doubts summary").click();
    },
  },
  ...(["plain-page.html", "talks.pdf"] as const).map(
    (name): State => ({
      name: `a report beside its original, ${name}`,
      isTelling: true,
      async path(workbench) {
        const { id, claims } = await reportNamed(workbench, name);
        return `/reports/${id}?claim=${claims[0]!.id}&at=${claims[0]!.spans[0]!.start}`;
      },
      async reach(page) {
        await page.locator("mark.run").first().waitFor();
        await page.locator("[data-key=o]").waitFor();
        await page.keyboard.press("o");
        await page.frameLocator(".original iframe").locator("mark").first().waitFor({ state: "attached" });
      },
    }),
  ),
  {
    name: "the versions of a report",
    isTelling: true,
    path: async (workbench) => `/reports/${(await reportNamed(workbench, "later-page.html")).id}/versions`,
  },
  { name: "doubts", path: async () => "/doubts" },
  {
    name: "the keys",
    isTelling: true,
    path: async () => "/reports",
    reach: (page) => page.getByRole("button", { name: "Keys" }).click(),
  },
  { name: "an address that leads nowhere", path: async () => "/some/where/else" },
];

describeInBrowser("every page", () => {
  let workbench: Workbench;
  let empty: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench([...EXAMPLE_REPORTS, ...(await exampleOriginals())]);
    empty = await openWorkbench([]);
  });
  afterAll(async () => {
    await workbench?.close();
    await empty?.close();
  });

  async function check(on: Workbench, state: State, options: BrowserContextOptions): Promise<void> {
    const page = await on.open(await state.path(on), options);
    await until(page, "!document.querySelector('.loading')");
    await state.reach?.(page);
    // A page from outside in which no script runs cannot be asked by axe, which would wait for it; its frame has a name.
    const frames = await page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.title));
    expect(frames.filter((title) => title.trim() === "")).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .exclude(".original iframe")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  }

  for (const [screen, options] of SCREENS) {
    const states = STATES.filter(({ isTelling }) => isTelling || screen === "in light");
    it.each(states)(`$name, ${screen}`, (state) => check(workbench, state, options));
  }
  it.each(["/", "/views/timeline", "/views/sources", "/entries", "/reports", "/doubts"])(
    "an empty record at %s, on a phone",
    (path) => check(empty, { name: path, path: async () => path }, SCREENS[2]![1]),
  );
});
