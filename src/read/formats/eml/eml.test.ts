import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../../test/growth.ts";
import { readReport } from "../../read-report.ts";
import { notOwnWords } from "./not-own-words.ts";

/** What a mail says, and what in it is not its sender's own. */
const LEAD = "The envoys of Northland and Southmark met on Monday and agreed to meet again, the mediators said.";

async function read(head: readonly string[], body: string) {
  const fields = ["From: Ada Okoro <ada@meridian.example>", "Message-ID: <1@meridian.example>", ...head];
  const bytes = Buffer.from(`${fields.join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`);
  const { report } = await readReport({ bytes, name: "talks.txt" });
  const segments = report.segments.filter(({ role }) => role !== "gap");
  return { report, parts: segments.map(({ role, start, end }) => [role, report.text.slice(start, end)]) };
}

const own = (text: string, isForwarded = false): string => {
  const lines = new Set(notOwnWords(text, isForwarded).map(({ start, end }) => text.slice(start, end)));
  return text
    .split("\n")
    .filter((line) => line !== "" && !lines.has(line))
    .join("|");
};

describe("a mail", () => {
  it("is told by its head, whatever it is called, and says who sent it, when and about what", async () => {
    const { report, parts } = await read(
      ["Subject: =?utf-8?Q?Re=3A_Envoys_meet_in_Caf=C3=A9?=", "Date: Mon, 11 Mar 2013 23:30:00 -0500"],
      `${LEAD}\n\n-- \nAda\n`,
    );
    expect(parts).toEqual([
      ["marker", "Re:"],
      ["title", "Envoys meet in Café"],
      ["byline", "Ada Okoro"],
      ["furniture", "<ada@meridian.example>"],
      ["date", "Mon, 11 Mar 2013 23:30:00 -0500"],
      ["body", LEAD],
      ["furniture", "-- "],
      ["furniture", "Ada"],
    ]);
    expect(report).toMatchObject({
      format: "eml@1",
      title: "Envoys meet in Café",
      byline: "Ada Okoro",
      published: { value: "2013-03-11", basis: "stated" },
    });
    const [day] = report.published!.spans;
    expect(report.text.slice(day!.start, day!.end)).toBe("Mon, 11 Mar 2013 23:30:00 -0500");
  });

  it("in which lines run on by rule is put together again", async () => {
    const { parts } = await read(
      ["Subject: Talks", "Content-Type: text/plain; charset=utf-8; format=flowed"],
      LEAD.replace(" and agreed", " \nand agreed"),
    );
    expect(parts.at(-1)).toEqual(["body", LEAD]);
  });

  it("a letter with From and Date at its head is no mail", async () => {
    const text = `From: The mediators\nDate: March 11, 2013\nSubject: Talks\n\n${LEAD}\n`;
    expect((await readReport({ bytes: Buffer.from(text), name: "letter.txt" })).report.format).toBe("plain-text@1");
  });
});

describe("not the sender's own words are", () => {
  it("what an answer quotes", () => {
    expect(
      own(
        "They met.\n\nOn Mon, Mar 11, 2013 at 10:30 PM Ada Okoro <ada@m.example>\nwrote:\n> Did they?\n>\n> When?\n\nYes.",
      ),
    ).toBe("They met.|Yes.");
  });

  it("the whole mail that an answer has below it", () => {
    const below = "From: Ada Okoro\nSent: Monday, March 11, 2013\nTo: Bo Lind\nSubject: Talks\n\nDid they meet?";
    expect(own(`They met.\n\n-----Original Message-----\n${below}`)).toBe("They met.");
    expect(own(`They met.\n\n________________________________\n${below}`)).toBe("They met.");
  });

  it("the head of a mail that is sent on, and not what it says", () => {
    const head =
      "From: Ada Okoro <ada@m.example>\nDate: Mon, 11 Mar 2013\nSubject: Talks\nTo: bo@m.example,\n  lind@m.example";
    expect(own(`FYI\n\n---------- Forwarded message ---------\n${head}\n\nThe envoys met.`, true)).toBe(
      "FYI|The envoys met.",
    );
    expect(own(`FYI\n\nBegin forwarded message:\n\n${head}\n\nThe envoys met.`)).toBe("FYI|The envoys met.");
  });

  it("signatures, and what telephones, offices and lists add", () => {
    expect(own("They met.\n\nSent from my iPhone")).toBe("They met.");
    expect(
      own(
        "CAUTION: This email came from outside.\n\nThey met.\n\nThis e-mail and any attachments are confidential\nand may not be passed on.\n\nThey left.",
      ),
    ).toBe("They met.|They left.");
    expect(own("They met.\n\nYou are receiving this email because you asked for it.\nUnsubscribe")).toBe("They met.");
  });

  it("told in time that grows with the text", () => {
    for (const line of [
      "From: a\n",
      "To: a@m.example,\n",
      "On x 1 @\n",
      "> x\n",
      "-- \n",
      "_".repeat(20),
      "Forwarded message\n",
      "\n",
    ]) {
      const work = (size: number) => {
        const text = `They met.\n${line.repeat(size)}`;
        return () => notOwnWords(text, true);
      };
      expect(growth(work, 8_000), line).toBeLessThan(LINEAR);
    }
  });

  it("in a line of millions of letters too", () => {
    expect(notOwnWords(`They met.\n${"_".repeat(7_000_000)}`, true)).toEqual([]);
  });

  it("and nothing else", () => {
    const text = "On Monday the envoys wrote:\nFrom here on, it holds.\n-- they said --\nTo: all who wait.";
    expect(own(text)).toBe(text.replaceAll("\n", "|"));
  });
});
