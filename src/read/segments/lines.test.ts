import { describe, expect, test } from "vitest";
import { isCaption } from "./caption.ts";
import { closingCreditLength, isCreditLine } from "./credit.ts";
import { datelineLength } from "./dateline.ts";
import { isFurnitureLine } from "./furniture.ts";
import { isBylineLine, isDateLine, looksLikeName, openingDateLength } from "./header-line.ts";
import { hostOf, looksLikeOutlet, outletOfAddress, outletOfLine } from "./outlet-names.ts";

const REST = "The two envoys met on Monday and agreed to meet again, officials said.";

describe("a dateline is cut off from the first sentence", () => {
  test.each([
    "LAKESIDE, March 11 (Xinhua) -- ",
    "LAKESIDE, Northland, March 11, 2013 (Meridian News) - ",
    "LAKESIDE/HILLTOP (Reuters) - ",
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

describe("a line of the page is furniture", () => {
  test.each([
    "Share",
    "SHARE THIS ARTICLE Share Tweet Post Email",
    "Skip to content",
    "READ MORE: Envoys meet again",
    "Comments (12)",
    "1.2k Shares",
    "© 2013 Meridian News. All rights reserved.",
    "We use cookies to improve your experience.",
    "Sign up for our daily newsletter",
    "Home > World > Talks",
    "The page no longer exists or never did.",
    "AI-generated summary, may have errors.",
    "Download the Meridian App!",
    "English | Français | العربية",
    "https://meridian.example/talks",
    "Tags: truce, talks",
    "- Advertisement -",
    "***",
  ])("%s", (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });

  test.each([
    "The two sides agreed to meet again.",
    "Talks resume",
    "What comes next",
    "Follow the money",
    "Watch out for spoilers, envoy warns",
    "Share of power remains in dispute",
    "Follow us, the envoy told the crowd, and went in.",
    "Support the talks, envoy says",
    "Reach agreement at the table, envoy says",
    "More talks to follow",
  ])("but not %s", (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });
});

describe("a caption tells what a picture shows", () => {
  test.each([
    "FILE - Ada Okoro speaks in Lakeside.",
    "Ada Okoro (L) and Jan Brandt (R) shake hands.",
    "Smoke rises over Hilltop. (Photo: Meridian)",
    "A bridge at Hilltop in this handout photo released by Southmark",
    "Ada Okoro speaks in Lakeside (Jan Brandt/Reuters)",
    "Image caption The hall of the talks",
  ])("%s", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    "Ada Okoro spoke to reporters in Lakeside.",
    "Image copyright Meridian",
    "They went left, and right into a crowd.",
  ])("but not %s", (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe("a sign-off is a credit", () => {
  test.each([
    "(Reporting by Ada Okoro in Lakeside; Editing by Jan Brandt)",
    "The Associated Press contributed to this report.",
    "– AFP",
    "With inputs from agencies",
    "Ada Okoro is a senior fellow at the Lakeside Institute.",
  ])("%s", (line) => {
    expect(isCreditLine(line)).toBe(true);
  });

  test.each([
    "Ada Okoro is a minister.",
    "Reuters reported on Monday that the talks had ended.",
    "He contributed much to peace.",
  ])("but not %s", (line) => {
    expect(isCreditLine(line)).toBe(false);
  });

  test("a name and a service after the last full stop are cut off", () => {
    expect(closingCreditLength("They will meet again.” Ada Okoro, AFP/")).toBe("Ada Okoro, AFP/".length);
    expect(closingCreditLength("They will meet again. (Reuters)")).toBe("(Reuters)".length);
    expect(closingCreditLength("They will meet again, she told AFP.")).toBe(0);
  });
});

describe("a header line", () => {
  test.each([
    "Published: March 11, 2013, 4:05 pm GMT",
    "Updated 2 hours ago",
    "Mon 11 Mar 2013 10.00 GMT",
    "Updated 0317 GMT (1117 HKT) September 10, 2016",
    "2016-09-10T12:33:00Z",
    "September 10, 2016 by Ada Okoro",
    "Lakeside, March 11, 2013",
    "10:05 A.M. EDT",
  ])("%s is a date line", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each(["The March 2013 truce", "The talks of March 11, 2013", "Envoys meet on March 11", "2013"])(
    "%s is no date line",
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );

  test.each(["By Ada Okoro", "By ADA OKORO and JAN BRANDT, Meridian News", "Written by Ada Okoro"])(
    "%s is a byline",
    (line) => {
      expect(isBylineLine(line)).toBe(true);
    },
  );

  test.each(["By Monday the envoys will be back", "By the time they met", "By Ada Okoro's count, nine people died."])(
    "%s is no byline",
    (line) => {
      expect(isBylineLine(line)).toBe(false);
    },
  );

  test("a name may stand alone, with a second one or a place", () => {
    expect(looksLikeName("Ada Okoro")).toBe(true);
    expect(looksLikeName("Ada Okoro in Lakeside")).toBe(true);
    expect(looksLikeName("Ada Okoro and Jan Brandt")).toBe(true);
    expect(looksLikeName("Talks resume")).toBe(false);
  });

  test("a date before the first sentence is cut off from it", () => {
    expect(openingDateLength("Last updated at Mar 11 2013 The envoys met.")).toBe("Last updated at Mar 11 2013".length);
    expect(openingDateLength("11 March 2013 was the day of the talks.")).toBe(0);
  });
});

describe("an outlet", () => {
  test("is told from the host of the address", () => {
    expect(outletOfAddress("https://edition.cnn.com/2016/x")).toBe("CNN");
    expect(outletOfAddress("//www.bbc.co.uk/news")).toBe("BBC");
    expect(outletOfAddress("https://cnn.com.example/2016")).toBeNull();
    expect(hostOf("talks.txt")).toBeNull();
  });

  test("is told from its name on a line of its own", () => {
    expect(outletOfLine("BBC News")).toBe("BBC");
    expect(outletOfLine("CNN (Web News)")).toBe("CNN");
    expect(outletOfLine("Agence France-Presse")).toBe("Agence France-Presse");
    expect(outletOfLine("Envoys meet")).toBeNull();
    expect(looksLikeOutlet("Lakeside Gazette")).toBe(true);
    expect(looksLikeOutlet("News of the truce reached Lakeside")).toBe(false);
  });
});
