/** Positions that one stretch of a sentence gives twice. */
import { describe, expect, it } from "vitest";
import { openReader } from "../../pipeline.ts";

const reader = await openReader();

function positions(text: string): unknown[] {
  const claims = reader.readText(text, "2024-03-13").filter(({ kind }) => kind === "position");
  return claims.map(({ fields }) => [fields.actor, fields.stance, fields.content]);
}

describe("positions of one report", () => {
  it("are one where the words of one stand within those of the other", () => {
    expect(positions('"We cannot support lifting the arms embargo," Kenyan Foreign Minister Ada Okoro said.')).toEqual([
      ["Kenya", "oppose", "lifting the arms embargo"],
    ]);
  });

  it("stay two where a party wants two things", () => {
    expect(
      positions("Kenya demanded a truce. It rejected the sanctions and demanded the release of its pilots."),
    ).toHaveLength(3);
  });
});
