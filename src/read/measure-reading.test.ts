import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureReading } from "./measure-reading.ts";

/**
 * A measure must see what is wrong.
 *
 *     outlet: expected "Lakeside Gazette", got null
 */
test("a right head counts, a wrong one is named", async () => {
  const dir = await mkdtemp(join(tmpdir(), "parley-measure-"));
  try {
    const lead = "The envoys of Northland and Southmark met on Monday and agreed to meet again, the mediators said.";
    await writeFile(join(dir, "talks.txt"), `Share\n\nEnvoys meet in Lakeside\n\nMarch 11, 2013\n\n${lead}\n`);
    const document = {
      title: "Envoys meet in Lakeside",
      outlet: "Lakeside Gazette",
      agency: null,
      published: "2013-03-11",
      published_basis: "stated",
      furniture: ["Share", "Print this"],
    };
    await writeFile(join(dir, "talks.json"), JSON.stringify({ document }));
    expect(await measureReading(dir)).toMatchObject({
      reports: 1,
      furniture: { precision: 1, recall: 0.5 },
      title: 1,
      published: 1,
      agency: 1,
      outlet: 0,
      misses: [
        { report: "talks", field: "outlet", expected: "Lakeside Gazette", got: null },
        { report: "talks", field: "furniture", expected: "Print this", got: null },
      ],
    });
  } finally {
    await rm(dir, { recursive: true });
  }
});
