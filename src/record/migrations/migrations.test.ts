/** A record made before a step is brought up to date by it, with what it held. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { herald, radio } from "../../../test/invented-story.ts";
import { contentsOf, readingOf } from "../../../test/invented-talks.ts";
import { merge, mergeWhole } from "../../merge/merge.ts";
import { openRecord } from "../open.ts";

const WITHOUT_WRITTEN = "drop table report_landmarks; drop table reports_written; drop table judged_by_words";
const WITHOUT_NAMING =
  `${WITHOUT_WRITTEN}; ` +
  "drop table actor_forms; drop table actor_keys; drop table actor_mentions; drop table told_names; drop table actor_ties; " +
  "drop table office_holders; drop table office_mentions; drop table actor_drafts; drop table actor_parts";
const WITHOUT_KEPT =
  `${WITHOUT_NAMING}; drop table unmerged; drop table report_runs; drop table report_origins; drop table one_source; drop table told_claims; ` +
  "drop table claim_keys; drop table same_claims; drop index entries_of_actor; drop index claims_of_kind; " +
  "delete from counters where name = 'kept'";
const WITHOUT_WORDS = `${WITHOUT_KEPT}; drop table report_word_index; drop table report_words`;

it("doubts kept before they had a code beside them get it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
  try {
    const path = join(folder, "old.parley");
    const made = await openRecord(path);
    const reading = readingOf(herald);
    const doubt = {
      id: "d1",
      report: reading.report.id,
      code: "notice/two-dates",
      message: "?",
      span: { start: 0, end: 4 },
    };
    await made.add({ ...reading, doubts: [doubt] });
    await made.close();
    const raw = new DatabaseSync(path);
    raw.exec("drop table discrepancies; drop table discrepancy_entries");
    raw.exec(WITHOUT_WORDS);
    raw.exec("drop index doubts_by_code; alter table doubts drop column code; delete from migrations where number > 1");
    raw.close();
    const opened = await openRecord(path);
    expect((await opened.doubts({ code: "notice/two-dates" })).items).toEqual([doubt]);
    await opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("a record made before discrepancies were kept finds them at its next refresh", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
  try {
    const path = join(folder, "old.parley");
    const made = await openRecord(path);
    for (const report of [herald, radio]) await made.add(readingOf(report));
    await made.refresh();
    await made.close();
    const raw = new DatabaseSync(path);
    raw.exec("drop table discrepancies; drop table discrepancy_entries; delete from migrations where number > 2");
    raw.exec(WITHOUT_WORDS);
    raw.close();
    const opened = await openRecord(path);
    expect((await opened.discrepancies()).total).toBe(0);
    await opened.refresh();
    expect((await opened.discrepancies()).items.map(({ about }) => about)).toEqual(["Civilians killed in Ravna"]);
    await opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("reports that were there before their words were kept are found by them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
  try {
    const path = join(folder, "old.parley");
    const made = await openRecord(path);
    for (const report of [herald, radio]) await made.add(readingOf(report));
    await made.close();
    const raw = new DatabaseSync(path);
    raw.exec(`${WITHOUT_WORDS}; delete from migrations where number > 3`);
    raw.close();
    const opened = await openRecord(path);
    expect((await opened.findReports("residents raid")).items).toEqual([readingOf(radio).report.id]);
    await opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("a record made before merging kept what it found keeps it from its next refresh on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
  try {
    const path = join(folder, "old.parley");
    const made = await openRecord(path);
    await made.add(readingOf(herald));
    await made.refresh();
    await made.close();
    const raw = new DatabaseSync(path);
    raw.exec(`${WITHOUT_KEPT}; delete from migrations where number > 4`);
    raw.close();
    const opened = await openRecord(path, { growFrom: 1 });
    await opened.refresh();
    await opened.add(readingOf(radio));
    await opened.refresh(() => expect.fail("what is new is merged by itself"));
    const anew = merge(contentsOf([herald, radio]));
    expect(await opened.actors()).toEqual(anew.actors);
    expect((await opened.discrepancies()).items).toEqual(anew.discrepancies);
    await opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("a record made before naming kept what it found names all actors anew, once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
  try {
    const path = join(folder, "old.parley");
    const made = await openRecord(path, { growFrom: 1 });
    await made.add(readingOf(herald));
    await made.refresh();
    await made.close();
    const raw = new DatabaseSync(path);
    raw.exec(`${WITHOUT_NAMING}; delete from migrations where number > 5`);
    raw.close();
    const opened = await openRecord(path, { growFrom: 1 });
    let merged = 0;
    await opened.refresh((contents) => {
      merged++;
      return mergeWhole(contents);
    });
    await opened.add(readingOf(radio));
    await opened.refresh(() => expect.fail("what is new is merged by itself"));
    expect(merged).toBe(1);
    expect(await opened.actors()).toEqual(merge(contentsOf([herald, radio])).actors);
    await opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
