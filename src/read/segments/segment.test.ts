import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SegmentRole } from "../../model/report.ts";
import { segment } from "./segment.ts";

/** The pieces of a text with their roles, white space left out: ["title: Envoys meet", …]. */
function roles(text: string): string[] {
  return segment(text)
    .filter((one) => one.role !== "gap")
    .map((one) => `${one.role}: ${text.slice(one.start, one.end)}`);
}

function roleOf(line: string, text: string): SegmentRole | undefined {
  const at = text.indexOf(line);
  return segment(text).find((one) => one.start <= at && at < one.end)?.role;
}

const LEAD =
  "The envoys of Northland and Southmark met on Monday and agreed to meet again within a week, the mediators said.";
const NEXT = "They said that the truce would hold until then, and that both sides had promised to keep the road open.";

describe("segment", () => {
  test("headline and highlights on one line with the first sentence fall apart at its dateline", () => {
    const text = `NEW: Rebels leave the road NEW: Envoys to meet again Lakeside, Northland (CNN) -- ${LEAD}\n\n${NEXT}`;
    expect(roles(text)).toEqual([
      "marker: NEW:",
      "title: Rebels leave the road",
      "marker: NEW:",
      "body: Envoys to meet again",
      "dateline: Lakeside, Northland (CNN) --",
      `body: ${LEAD}`,
      `body: ${NEXT}`,
    ]);
  });

  test("a news page falls into title, dateline, body, credit and furniture", () => {
    const text = [
      "Skip to main content",
      "Envoys meet in Lakeside",
      "By Ada Okoro",
      "Published: March 11, 2013, 4:05 pm GMT",
      "Share on Facebook",
      `LAKESIDE, Northland (AP) — ${LEAD}`,
      "Advertisement",
      "What comes next",
      NEXT,
      "(Reporting by Ada Okoro; Editing by Jan Brandt)",
      "Related stories",
      "Southmark buries its dead",
      "© 2013 Meridian Times. All rights reserved.",
    ].join("\n\n");
    expect(roles(text)).toEqual([
      "furniture: Skip to main content",
      "title: Envoys meet in Lakeside",
      "byline: By Ada Okoro",
      "date: Published: March 11, 2013, 4:05 pm GMT",
      "furniture: Share on Facebook",
      "dateline: LAKESIDE, Northland (AP) —",
      `body: ${LEAD}`,
      "furniture: Advertisement",
      "heading: What comes next",
      `body: ${NEXT}`,
      "credit: (Reporting by Ada Okoro; Editing by Jan Brandt)",
      "furniture: Related stories",
      "furniture: Southmark buries its dead",
      "furniture: © 2013 Meridian Times. All rights reserved.",
    ]);
  });

  test("a menu before the title is furniture, and the title is the first real headline", () => {
    const text = `Home\nWorld\nLakeside\nMoney\n\nNorthland and Southmark agree on a truce\n\n${LEAD}`;
    expect(roles(text).map((role) => role.split(":")[0])).toEqual([
      "furniture",
      "furniture",
      "furniture",
      "furniture",
      "title",
      "body",
    ]);
  });

  test("the headline repeated above the text is the title again", () => {
    const text = `Envoys meet in Lakeside\n\nMeridian Times\n\nEnvoys meet in Lakeside\n\n${LEAD}`;
    expect(roles(text).slice(0, 3)).toEqual([
      "title: Envoys meet in Lakeside",
      "outlet: Meridian Times",
      "title: Envoys meet in Lakeside",
    ]);
  });

  test("a headline that reads like a sentence is one when the outlet stands under it", () => {
    const title = "Northland has its truce at last. Nobody in Lakeside believes in it.";
    expect(roles(`${title}\nReuters\n2013-03-11\n\n${LEAD}`).slice(0, 3)).toEqual([
      `title: ${title}`,
      "outlet: Reuters",
      "date: 2013-03-11",
    ]);
  });

  test("a text that opens with a paragraph has no title", () => {
    expect(roles(`${LEAD}\n\n${NEXT}`)).toEqual([`body: ${LEAD}`, `body: ${NEXT}`]);
  });

  test("a paragraph wrapped by hand is one segment", () => {
    const wrapped =
      "The envoys of Northland and Southmark met on Monday in the town of\nLakeside and agreed to meet again within a week, the mediators said\non leaving the hall.";
    expect(roles(`Envoys meet in the town of Lakeside\n\n${wrapped}`)).toEqual([
      "title: Envoys meet in the town of Lakeside",
      `body: ${wrapped}`,
    ]);
  });

  test("sentences that stand one a line stay apart", () => {
    const text = `${LEAD}\n${NEXT}\n${LEAD.replace("Monday", "Friday")}`;
    expect(roles(text)).toHaveLength(3);
  });

  test("a sign-off at the end of the last paragraph is cut off as credit", () => {
    const text = `${LEAD}\n\n“We will meet again, and we will bring the lists with us when we do,” she said.”  Ada Okoro, AFP/`;
    expect(roles(text).at(-1)).toBe("credit: Ada Okoro, AFP/");
  });

  test("a bracket of credits is cut off from any paragraph", () => {
    const text = `${LEAD} (Reporting by Ada Okoro; Writing by Jan Brandt)\n\n${NEXT}`;
    expect(roles(text).slice(0, 2)).toEqual([
      `body: ${LEAD}`,
      "credit: (Reporting by Ada Okoro; Writing by Jan Brandt)",
    ]);
  });

  test("under a standfirst a name before the date is the author", () => {
    const text = `Envoys meet in Lakeside again\n\n${NEXT}\n\nAda Okoro in Lakeside\n@okoro\nMon 11 Mar 2013 10.00 GMT\n\n${LEAD}`;
    expect(roles(text)[2]).toBe("byline: Ada Okoro in Lakeside");
  });

  test("a place in capitals and a colon opens a report but not the turns of a transcript", () => {
    expect(roles(`ISLAMABAD: ${LEAD}\n\n${NEXT}`)[0]).toBe("dateline: ISLAMABAD:");
    expect(roles(`OKORO: ${LEAD}\n\nMARSH: ${NEXT}`)[0]).toBe(`body: OKORO: ${LEAD}`);
  });

  test("a caption that stands twice is a caption twice", () => {
    const caption =
      "Foreign Minister Lena Marsh meets General Omar Vey on the sidelines of the talks in the town of Lakeside, March 10, 2013.";
    expect(roles(`Envoys meet in Lakeside again\n\n${caption}\n${caption}\n\n${LEAD}`).slice(1, 3)).toEqual([
      `caption: ${caption}`,
      `caption: ${caption}`,
    ]);
  });

  test("a line of capitals inside the report is a link to another story", () => {
    const text = `Envoys meet in Lakeside again\n\n${LEAD}\n\nSOUTHMARK SAYS IT HAS BURIED ITS DEAD\n\n${NEXT}`;
    expect(roleOf("SOUTHMARK SAYS", text)).toBe("furniture");
  });

  test("what a sentence lists is not a menu, and bullets at the end are no links", () => {
    const list = `${LEAD}\n\nThey agreed on:\n\nPrisoners\nBorders\nRefugees\n\n${NEXT}`;
    expect(roleOf("Borders", list)).not.toBe("furniture");
    const bullets = `${LEAD}\n\n- Prisoners\n- Borders by May\n- Refugees\n`;
    expect(roles(bullets).filter((role) => role.startsWith("furniture"))).toEqual([]);
  });

  test("a line of capitals among shorter ones heads a section", () => {
    const lines = ["THE COUNCIL", "WHO SITS AT THE TABLE TODAY", "THE MEDIATORS"];
    const text = ["Envoys meet in Lakeside again", LEAD, ...lines.flatMap((line) => [line, LEAD])].join("\n\n");
    expect(roles(text).filter((one) => lines.includes(one.replace(/^heading: /, "")))).toHaveLength(3);
  });

  test("a name of a section over a list is its heading, and in a menu an entry", () => {
    expect(
      roles(["Envoys meet in Lakeside again", LEAD, "Health\n• Two clinics are open.\n• One is shut."].join("\n\n")),
    ).toContain("heading: Health");
    expect(roles(["Envoys meet in Lakeside again", LEAD, "Politics", "Health", "Sport"].join("\n\n"))).toContain(
      "furniture: Health",
    );
  });

  test("a caption may end with the agency alone, and is no link", () => {
    const caption = "Envoys of both sides arrive in Lakeside on Monday for a third day of talks on the truce. Reuters";
    expect(roles(["Envoys meet in Lakeside again", LEAD, caption, "Share"].join("\n\n"))).toContain(
      `caption: ${caption}`,
    );
  });

  test("a cable in capitals throughout is a report", () => {
    const cable = `${LEAD}\n\n${NEXT}\n\nTHE NEXT ROUND IS ON FRIDAY`.toUpperCase();
    expect(roles(cable).filter((role) => role.startsWith("furniture"))).toEqual([]);
  });

  test("size letters at the end are furniture", () => {
    expect(roles(`${LEAD}\n\nXS\nSM\nMD\nLG`).slice(1)).toEqual([
      "furniture: XS",
      "furniture: SM",
      "furniture: MD",
      "furniture: LG",
    ]);
  });

  test("a wire report without line breaks gives its headline, service and date", () => {
    const text = `Envoys of Northland meet in Lakeside Reuters Monday 11 Mar 2013 ${LEAD}`;
    expect(roles(text)).toEqual([
      "title: Envoys of Northland meet in Lakeside",
      "byline: Reuters",
      "date: Monday 11 Mar 2013",
      `body: ${LEAD}`,
    ]);
  });

  test("the page's tail on the last line is cut off", () => {
    const tail =
      "Related News The truce holds Subscribe to our channel Copyright 2013 Meridian Privacy Policy Contact Us";
    expect(roles(`${LEAD} ${NEXT} ${LEAD} ${tail}`).at(-1)).toBe(`furniture: ${tail}`);
  });

  test("the counters of a gallery are furniture and its captions are not", () => {
    const text = `Photos: The talks Photos: The talks ${LEAD} Hide Caption 1 of 2 Photos: The talks ${NEXT} Hide Caption 2 of 2 Photos: The talks ${LEAD}`;
    expect(roles(text).map((role) => role.split(":")[0])).toEqual([
      "furniture",
      "caption",
      "furniture",
      "caption",
      "furniture",
      "caption",
    ]);
  });

  test("the head of an official statement is no title", () => {
    const text = `OFFICE OF THE SPOKESPERSON\nFor Immediate Release\nJoint Statement on the Lakeside Talks\nMedia Note\nMarch 11, 2013\n\n${LEAD}`;
    expect(roles(text).slice(0, 5)).toEqual([
      "byline: OFFICE OF THE SPOKESPERSON",
      "heading: For Immediate Release",
      "title: Joint Statement on the Lakeside Talks",
      "heading: Media Note",
      "date: March 11, 2013",
    ]);
  });

  test("segments cover any text with no gap and no overlap, and none but gaps is blank", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "\uFEFF",
        "\u2028",
        LEAD,
        NEXT,
        "LAKESIDE (AP) — ",
        "Share",
        "By Ada Okoro",
        "March 11, 2013",
        "Related stories",
        "AFP/",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const { start, end, role } of segment(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          if (role !== "gap") expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
