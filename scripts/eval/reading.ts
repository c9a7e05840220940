/** The heads of reports against annotated ones: furniture, title, publication day, agency, outlet. */
import { existsSync, readdirSync } from "node:fs";
import { ParleyError } from "../../src/model/error.ts";
import { measureReading } from "../../src/read/measure-reading.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureReadingSet(dir: string): Promise<Measured> {
  const names = existsSync(dir) ? readdirSync(dir) : [];
  if (!names.some((name) => name.endsWith(".txt") && names.includes(`${name.slice(0, -4)}.json`))) {
    throw new ParleyError("eval/not-a-set", `${dir} holds no NAME.txt with a NAME.json beside it.`);
  }
  const { reports, furniture, title, published, basis, agency, outlet } = await measureReading(dir);
  const figures = {
    furnitureP: furniture.precision,
    furnitureR: furniture.recall,
    title,
    published,
    basis,
    agency,
    outlet,
  };
  const rows = Object.entries(figures).map(([name, share]) => [name, share.toFixed(3)]);
  return { n: reports, figures, table: table([[`${reports} reports`, "share"], ...rows]) };
}
