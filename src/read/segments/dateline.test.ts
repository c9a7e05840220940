import { describe, expect, test } from "vitest";
import { datelineInside, datelineLength } from "./dateline.ts";

/**
 * What opens a report and is no word of its first sentence.
 *
 *     LAKESIDE, March 11 (Meridian) - The envoys met.
 */
const REST = "The two envoys met on Monday and agreed to meet again, officials said.";

describe("a dateline is cut off from the first sentence", () => {
  test.each([
    "LAKESIDE, March 11 (Xinhua) -- ",
    "LAKESIDE, Northland, March 11, 2013 (Meridian News) - ",
    "LAKESIDE/HILLTOP (Reuters) - ",
    "LAKESIDE, Oct. 19, 1995 (Trans-Northland Wire) -- ",
    "LAKESIDE, DEC 19, 1976 (AP) - ",
    "LAKESIDE, SUNDAY DEC. 19 (UPI) -- ",
    "GENEVA – ",
    "Geneva, Switzerland – ",
    "Geneva, 26 August 2016 – ",
    "Lakeside (CNN) ",
    "(Reuters) - ",
    "MOSCOW, August 26. /TASS/. ",
    "Riyadh, Safar 15, 1440, Oct 24, 2018, SPA -- ",
    "ABU DHABI, 5th December, 2018 (WAM) -- ",
    "PORT-AU-PRINCE, Haiti (AP) — ",
    "ST. PETERSBURG, Russia (AP) — ",
    "By Ada Okoro, LAKESIDE (Reuters) - ",
  ])("%s", (dateline) => {
    expect(datelineLength(dateline + REST)).toBe(dateline.length);
  });

  test.each([
    "US-Russia talks went on.",
    "Okoro – a former minister – left the talks.",
    "The United Nations (UN) has called for a truce.",
    "African Union (AU) envoys met.",
    "FILE - Ada Okoro speaks in Lakeside.",
    "OKORO: We will meet again.",
    "President Ada Okoro (Northland) left the talks.",
    "",
  ])("but not from %s", (opening) => {
    expect(datelineLength(opening)).toBe(0);
  });
});

describe("a dateline inside a line that has lost its breaks is found", () => {
  test.each([
    ["Envoys end talks Rebels say no ", "Lakeside, Northland (CNN) -- "],
    ["Envoys end talks in the north ", "LAKESIDE, Northland, March 11 (Reuters) - "],
    ["LAKESIDE | Mon Mar 11, 2013 2:10 pm EDT ", "LAKESIDE (Reuters) - "],
    ["Envoys meet Okoro Monday ", "San Marco, Northland (CNN) -- "],
    ["Envoys end talks and go home ", "(CNN) -- "],
  ])("%s%s", (before, dateline) => {
    expect(datelineInside(before + dateline + REST)).toEqual({
      start: before.length,
      end: before.length + dateline.length,
    });
  });

  test.each([
    `LAKESIDE (Reuters) - ${REST}`,
    `The truce (Lakeside) - and what came of it - ${REST}`,
    `He told the wire (Reuters) that ${REST}`,
  ])("but none in %s", (words) => {
    expect(datelineInside(words)).toBeNull();
  });
});
