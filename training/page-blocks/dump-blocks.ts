/**
 * `node training/page-blocks/dump-blocks.ts DIR > blocks.jsonl`: for each page of DIR that labels.txt knows by its bytes,
 * what can be seen of its blocks, one a line: {"site", "isText", "weight", "features"}. Labels are numbers of blocks; no
 * word of a page is in them.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saidOfText } from "../../src/read/formats/html/article-body.ts";
import { decodePage } from "../../src/read/formats/html/decode-page.ts";
import { FEATURE_NAMES, featuresOf } from "../../src/read/formats/html/features.ts";
import { linkedThings } from "../../src/read/formats/html/metadata/linked-data.ts";
import { signsOf } from "../../src/read/formats/html/metadata/page-signs.ts";
import { blocksOf } from "../../src/read/formats/html/page-blocks.ts";
import { treeOf } from "../../src/read/formats/html/page-tree.ts";

const [dir = ""] = process.argv.slice(2);
const labels = new Map(
  readFileSync(new URL("labels.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [page = "", site = "", text = "", open = ""] = line.split(" ");
      return [page, { site, text: numbersIn(text), open: numbersIn(open) }];
    }),
);

/** "3-5,9" is 3, 4, 5, 9; "-" is none. */
function numbersIn(ranges: string): Set<number> {
  const numbers = new Set<number>();
  for (const range of ranges === "-" ? [] : ranges.split(",")) {
    const [from = 0, to = from] = range.split("-").map(Number);
    for (let i = from; i <= to; i++) numbers.add(i);
  }
  return numbers;
}

console.log(JSON.stringify(FEATURE_NAMES));
for (const file of readdirSync(dir).sort()) {
  const bytes = new Uint8Array(readFileSync(join(dir, file)));
  const label = labels.get(createHash("sha256").update(bytes).digest("hex").slice(0, 12));
  if (label === undefined) continue;
  const root = treeOf(decodePage(bytes, file, null).text, file)!;
  const signs = signsOf(root);
  const blocks = blocksOf(root, file);
  let i = -1;
  for (const features of featuresOf(blocks, saidOfText(signs, linkedThings(signs.linkedData)))) {
    i++;
    if (label.open.has(i)) continue;
    const weight = 0.25 + Math.min(1, blocks[i]!.text.length / 150);
    console.log(JSON.stringify({ site: label.site, isText: label.text.has(i), weight, features: [...features] }));
  }
}
