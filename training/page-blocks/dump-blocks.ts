/**
 * `node training/page-blocks/dump-blocks.ts DIR > blocks.jsonl`: for each page of DIR that labels.txt knows by its bytes,
 * what can be seen of its blocks, one a line: {"site", "isText", "weight", "features"}. Labels are numbers of blocks; no
 * word of a page is in them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saidOfText } from "../../src/read/formats/html/article-body.ts";
import { decodePage } from "../../src/read/formats/html/decode-page.ts";
import { FEATURE_NAMES, featuresOf } from "../../src/read/formats/html/features.ts";
import { linkedThings } from "../../src/read/formats/html/metadata/linked-data.ts";
import { signsOf } from "../../src/read/formats/html/metadata/page-signs.ts";
import { blocksOf } from "../../src/read/formats/html/page-blocks.ts";
import { treeOf } from "../../src/read/formats/html/page-tree.ts";
import { labelOf } from "./labels.ts";

const [dir = ""] = process.argv.slice(2);
console.log(JSON.stringify(FEATURE_NAMES));
for (const file of readdirSync(dir).sort()) {
  const bytes = new Uint8Array(readFileSync(join(dir, file)));
  const label = labelOf(bytes);
  if (label === null) continue;
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
