/**
 * labels.txt by page: the bytes of a page in, its site and the numbers of its blocks that are its text out; null for a
 * page that was not labelled. "3-5,9" is 3, 4, 5, 9; "-" is none.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export interface Label {
  readonly site: number;
  readonly text: ReadonlySet<number>;
  /** Blocks of which two readers might differ. */
  readonly open: ReadonlySet<number>;
}

const labels = new Map(
  readFileSync(new URL("labels.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line): [string, Label] => {
      const [page = "", site = "", text = "", open = ""] = line.split(" ");
      return [page, { site: Number(site), text: numbersIn(text), open: numbersIn(open) }];
    }),
);

export function labelOf(bytes: Uint8Array): Label | null {
  return labels.get(createHash("sha256").update(bytes).digest("hex").slice(0, 12)) ?? null;
}

function numbersIn(ranges: string): Set<number> {
  const numbers = new Set<number>();
  for (const range of ranges === "-" ? [] : ranges.split(",")) {
    const [from = 0, to = from] = range.split("-").map(Number);
    for (let i = from; i <= to; i++) numbers.add(i);
  }
  return numbers;
}
