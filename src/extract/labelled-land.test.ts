/** What a report is filed under places what it tells and says whose government it means. */
import { describe, expect, it } from "vitest";
import { openReader } from "../pipeline.ts";

const reader = await openReader();

async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  return (await reader.read({ bytes, name: "report.txt" })).claims;
}

const BODY =
  "Sudan and Norway, the guarantors of the talks, spoke of progress. The government has rejected the demand for a truce.";

describe("the land with which a title is labelled", () => {
  it("is where what nothing places took place", async () => {
    const claims = await read(
      "Kenya: rebels free soldiers",
      "The conflict has killed some 220,000 people since 1958, and displaced over five million.",
    );
    expect(claims.find(({ kind }) => kind === "figure")?.fields.place).toBe("Kenya");
  });

  it("is the state whose government takes a stance", async () => {
    const actors = (await read("Kenya: rebels free soldiers", BODY)).filter(({ kind }) => kind === "position");
    expect(actors.map(({ fields }) => fields.actor)).toContain("Kenya");
  });

  it("is no label in front of another name", async () => {
    const actors = (await read("Kenya, Chad differ on talks", BODY)).filter(({ kind }) => kind === "position");
    expect(actors.map(({ fields }) => fields.actor)).not.toContain("Kenya");
  });
});
