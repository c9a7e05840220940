/**
 * Named mentions of persons, organisations and places against articles in CAT XML, folders below DIR included; --errors
 * lists what was missed and what was wrong. What is counted, and how our types are mapped: src/notice/actors/measure-entities.ts.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import { ENTITY_TYPES, type EntityCounts, measureEntities } from "../../src/notice/actors/measure-entities.ts";
import { readCat } from "../../src/notice/actors/read-cat.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureEntitiesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const names = existsSync(dir) && statSync(dir).isDirectory() ? readdirSync(dir, { recursive: true }) : [];
  const files = names.map(String).filter((name) => name.endsWith(".xml"));
  const articles = files
    .sort()
    .map((name) => readCat(readFileSync(join(dir, name), "utf8")))
    .filter(({ mentions }) => mentions.length > 0);
  if (articles.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no articles with entities in CAT XML.`);
  const { counts, errors } = measureEntities(articles, await openLanguage());
  const sum = (key: keyof EntityCounts): number => ENTITY_TYPES.reduce((total, type) => total + counts[type][key], 0);
  const all = { wanted: sum("wanted"), noticed: sum("noticed"), overlapping: sum("overlapping"), equal: sum("equal") };
  const rows = [["all", all] as const, ...ENTITY_TYPES.map((type) => [type.toLowerCase(), counts[type]] as const)].map(
    ([name, count]) => ({ name, ...sharesOf(count) }),
  );
  const whole = rows[0]!;
  return {
    n: articles.length,
    figures: {
      f1: whole.overlapF1,
      precision: whole.precision,
      recall: whole.recall,
      overlapF1: whole.overlapF1,
      strictF1: whole.strictF1,
      ...Object.fromEntries(
        rows.slice(1).flatMap(({ name, precision, recall, overlapF1, strictF1 }) => [
          [`${name}.f1`, overlapF1],
          [`${name}.precision`, precision],
          [`${name}.recall`, recall],
          [`${name}.strictF1`, strictF1],
        ]),
      ),
    },
    table: [
      table([
        [`${articles.length} articles`, "gold", "found", "precision", "recall", "F1", "strict F1"],
        ...rows.map(({ name, wanted, noticed, precision, recall, overlapF1, strictF1 }) => [
          name,
          String(wanted),
          String(noticed),
          ...[precision, recall, overlapF1, strictF1].map((share) => share.toFixed(3)),
        ]),
      ]),
      ...(flags.includes("--errors") ? errors : []),
    ].join("\n"),
  };
}

function sharesOf({ wanted, noticed, overlapping, equal }: EntityCounts) {
  const f1 = (right: number): number => (wanted + noticed === 0 ? 0 : (2 * right) / (wanted + noticed));
  return {
    wanted,
    noticed,
    precision: noticed === 0 ? 0 : overlapping / noticed,
    recall: wanted === 0 ? 0 : overlapping / wanted,
    overlapF1: f1(overlapping),
    strictF1: f1(equal),
  };
}
