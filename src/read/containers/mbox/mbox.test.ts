import { describe, expect, it } from "vitest";
import { foundIn, texts } from "../../../../test/found-in.ts";

/** Where one mail ends and the next begins. */
const mail = (n: number, body: string) =>
  `From ada@meridian.example Mon Mar 11 10:0${n}:00 2013\nFrom: ada@meridian.example\nSubject: Talks ${n}\n\n${body}\n\n`;

describe("a mailbox", () => {
  it("gives each mail as it was before it was put there", async () => {
    const found = texts(
      await foundIn(mail(1, "They met.\n>From there they left.\n>>From here.") + mail(2, "They parted.")),
    );
    expect(found).toEqual([
      "From: ada@meridian.example\nSubject: Talks 1\n\nThey met.\nFrom there they left.\n>From here.\n",
      "From: ada@meridian.example\nSubject: Talks 2\n\nThey parted.\n",
    ]);
  });

  it("a line that opens with From inside a mail opens no other", async () => {
    const found = await foundIn(
      mail(1, "They met.\nFrom 10:00 to 12:00 in 2013 they talked.\n\nFrom there they left.") + mail(2, "x"),
    );
    expect(texts(found)).toHaveLength(2);
    expect(texts(found)[0]).toContain("From there they left.");
  });

  it("a mail that is too large is passed over", async () => {
    const found = texts(await foundIn(mail(1, "x\n".repeat(4_000)) + mail(2, "They parted."), { limit: 4_000 }));
    expect(found[0]).toMatch(/^read\/too-large: standard input#1 /);
    expect(found[1]).toContain("They parted.");
  });

  it("a letter that begins with From is none", async () => {
    const letter = "From the mediators, on March 11, 2013\n\nThe envoys met in Lakeside.\n";
    expect(texts(await foundIn(letter))).toEqual([letter]);
  });
});
