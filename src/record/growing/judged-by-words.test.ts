/** A judgement stands whose own claim is gone: what comes later is merged by itself, to what merging all anew makes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { growingRecord } from "../../../test/growing-record.ts";
import { contentsOf, type InventedReport, judgement, readingOf } from "../../../test/invented-talks.ts";
import { merge } from "../../merge/merge.ts";
import { openRecord } from "../open.ts";

const WORDS = "The bridge of Tolm is held by the Hill Guard.";

const told = (name: string): InventedReport => ({
  name,
  published: "2024-03-14",
  text: `${name} has more.\n${WORDS}`,
  actors: [{ name: "Hill Guard", type: "armed-group" }],
  claims: [{ kind: "control", quote: WORDS, fields: { place: "Tolm", holder: "Hill Guard", change: null } }],
});

it.each([
  ["found by its words", WORDS],
  ["found by none", "Nobody says so."],
])(
  "a judgement that is %s",
  async (_, anchor) => {
    const folder = mkdtempSync(join(tmpdir(), "parley-words-"));
    const store = await openRecord(join(folder, "judged.parley"), { growFrom: 1 });
    try {
      const reports = [...growingRecord(6), told("tolm-1")];
      const judgements = [
        judgement({ verdict: "reject", claim: "c0000000000000000", anchor, at: "2024-04-01T10:00:00Z" }),
      ];
      for (const report of reports) await store.add(readingOf(report));
      await store.judge(judgements[0]!);
      await store.refresh();
      const rejected = (await store.entries({ kind: "control" })).total;
      expect(rejected).toBe(anchor === WORDS ? 0 : 1);
      const expectWhole = async (): Promise<void> => {
        const whole = merge(contentsOf(reports, judgements));
        const ids = (all: readonly { readonly id: string }[]) => all.map((one) => JSON.stringify(one)).sort();
        expect(ids((await store.entries()).items)).toEqual(ids(whole.entries));
        expect(await store.actors()).toEqual(whole.actors);
      };
      const onlyItself = () => expect.fail("merged anew");
      for (const report of growingRecord(2, 20)) {
        reports.push(report);
        await store.add(readingOf(report));
        await store.refresh(onlyItself);
        await expectWhole();
      }
      const accepted = readingOf(reports[0]!).claims[0]!.id;
      judgements.push(judgement({ verdict: "accept", claim: accepted, at: "2024-04-01T10:30:00Z" }));
      await store.judge(judgements[1]!);
      await store.refresh(onlyItself);
      await expectWhole();
      // Another that says the same makes it unsure which is meant.
      reports.push(told("tolm-2"));
      await store.add(readingOf(reports.at(-1)!));
      await store.refresh();
      await expectWhole();
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
