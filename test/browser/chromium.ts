/**
 * Finds a Chromium and starts it for the browser tests. A machine without one fails them with one sentence, unless
 * PARLEY_WITHOUT_BROWSER=1 says that it is known and meant.
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The tests run in root's containers too, and nothing in them may reach the network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function startChromium(): Promise<Browser> {
  const path = [process.env.PARLEY_CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
  if (!path) {
    throw new Error(
      "No Chromium was found for the browser tests: install it (apt-get install chromium), set PARLEY_CHROMIUM to one, or leave these tests out with PARLEY_WITHOUT_BROWSER=1.",
    );
  }
  return chromium.launch({ executablePath: path, args: ARGUMENTS });
}

/** A describe that is left out where the person said that there is no browser. */
export const describeInBrowser = describe.skipIf(process.env.PARLEY_WITHOUT_BROWSER === "1");
