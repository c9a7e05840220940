/**
 * How well actors are noticed. In: a folder of reports with their right actors (NAME.txt, NAME.json); out: the share
 * found, the share of what was found that is right, and what was missed.
 *
 *     talks.txt      Kenyan envoy Ada Okoro met the rebels.
 *     talks.json     { "actors": [{ "name": "Ada Okoro", "type": "person", "aliases": ["Okoro"] }, …] }
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../../language/open-language.ts";
import type { Actor } from "../../model/actor.ts";
import { readReport } from "../../read/read-report.ts";
import { noticeActors } from "./notice-actors.ts";

export interface ActorScores {
  readonly reports: number;
  readonly expected: number;
  readonly noticed: number;
  /** Shares from 0 to 1. An actor is right when one of its names or aliases is, without case, marks and accents. */
  readonly recall: number;
  readonly precision: number;
  /** Of those found: the share with the right type. */
  readonly type: number;
  /** Of the persons found whose office the gold gives: the share with the same words of office, articles aside. */
  readonly role: number;
  /** Of those found that the gold says belong to somebody: the share that belong to the same. */
  readonly of: number;
  readonly misses: readonly ActorMiss[];
}

export interface ActorMiss {
  readonly report: string;
  readonly kind: "missed" | "spurious" | "wrong type" | "wrong role" | "wrong of";
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export async function measureActors(dir: string, language: Language): Promise<ActorScores> {
  const misses: ActorMiss[] = [];
  const count = { reports: 0, expected: 0, noticed: 0, roles: 0, owners: 0 };
  for (const file of (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort()) {
    const report = file.slice(0, -4);
    const { actors: expected } = JSON.parse(await readFile(join(dir, `${report}.json`), "utf8")) as { actors: Actor[] };
    const noticed = await actorsAt(join(dir, file), language);
    count.reports++;
    count.expected += expected.length;
    count.noticed += noticed.length;
    for (const actor of expected) {
      const found = noticed.find((other) => isSame(actor, other));
      if (!found) misses.push({ report, kind: "missed", ...actor });
      else if (found.type !== actor.type)
        misses.push({ report, kind: "wrong type", ...actor, type: `${actor.type} not ${found.type}` });
      if (found && actor.type === "person" && actor.role) {
        count.roles++;
        if (fold(found.role ?? "") !== fold(actor.role))
          misses.push({ report, kind: "wrong role", ...actor, type: `${actor.role} not ${found.role}` });
      }
      if (found && actor.of) {
        count.owners++;
        const owner = expected.find((other) => other.name === actor.of) ?? { ...actor, name: actor.of, aliases: [] };
        if (!found.of || !isSame(owner, { ...found, name: found.of, aliases: [] }))
          misses.push({ report, kind: "wrong of", ...actor, type: `${actor.of} not ${found.of}` });
      }
    }
    for (const actor of noticed) {
      if (!expected.some((other) => isSame(actor, other))) misses.push({ report, kind: "spurious", ...actor });
    }
  }
  const number = (kind: ActorMiss["kind"]): number => misses.filter((miss) => miss.kind === kind).length;
  const found = count.expected - number("missed");
  return {
    reports: count.reports,
    expected: count.expected,
    noticed: count.noticed,
    recall: ratio(found, count.expected),
    precision: ratio(count.noticed - number("spurious"), count.noticed),
    type: ratio(found - number("wrong type"), found),
    role: ratio(count.roles - number("wrong role"), count.roles),
    of: ratio(count.owners - number("wrong of"), count.owners),
    misses,
  };
}

async function actorsAt(path: string, language: Language): Promise<readonly Actor[]> {
  const { report } = await readReport({ bytes: await readFile(path), name: path });
  return noticeActors(language.analyse(report.text, report.segments), report).actors;
}

function isSame(a: Actor, b: Actor): boolean {
  const forms = new Set([a.name, ...a.aliases].map(fold));
  return [b.name, ...b.aliases].some((form) => forms.has(fold(form)));
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
