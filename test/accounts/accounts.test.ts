/**
 * Invented stories in several reports each, from reading to discrepancies: copies, updates, sources that contradict
 * one another. What a careful reader finds stands in each STORY.json; this test holds what must not be lost, and that
 * little is told that is no discrepancy. `npm run eval -- discrepancies test/accounts/sierra` shows all of it.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureDiscrepancies } from "../../scripts/eval/discrepancies.ts";

describe.each([
  ["sierra", 8],
  ["strait", 7],
  ["delta", 5],
])("%s", (story, least) => {
  it("its discrepancies are found, and few that are none", async () => {
    const { figures } = await measureDiscrepancies(join(import.meta.dirname, story), []);
    expect(figures.found).toBeGreaterThanOrEqual(least);
    expect(figures.given! - figures.hits!).toBeLessThanOrEqual(figures.given! / 4);
  });
});
