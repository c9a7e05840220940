/**
 * Web pages per second from bytes to a text with its roles, on one core, beside the usual libraries in the same run, and
 * how much memory each takes. The pages are written here, of three sizes: the furniture of a news site around a
 * report. Times are of the processor, so that other work on the machine does not count.
 */
import { PAGE_PEERS } from "../scripts/eval/page-peers.ts";
import { html } from "../src/read/formats/html/index.ts";
import { segmentBlocks } from "../src/read/segments/segment-blocks.ts";

/** An invented page: menus, a report of so many paragraphs, related links, comments. */
export function inventedPage(paragraphs: number, links: number): string {
  const menu = Array.from(
    { length: links },
    (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`,
  );
  const body = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>The two envoys met for the ${i + 2}th time in Lakeside, and <b>Ada Okoro</b> said that the <a href="/truce">truce</a> would hold until the end of the month, although neither side had signed it.</p>`,
  );
  const related = Array.from(
    { length: links },
    (_, i) =>
      `<div class="card related"><a href="/story/${i}"><h3>Another story of the day, number ${i}</h3></a><span class="date">${i + 1} hours ago</span></div>`,
  );
  const comments = Array.from(
    { length: links },
    (_, i) =>
      `<li class="comment"><b class="author">Reader ${i}</b><p>I do not believe a word of it, and I have said so before.</p><a href="#">Reply</a></li>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>Envoys meet in Lakeside - Meridian News</title></head><body><header><nav><ul>${menu.join("")}</ul></nav></header><main><article><h1>Envoys meet in Lakeside</h1><div class="byline">By Jan Brandt</div><div class="article-body">${body.join("\n")}</div></article><aside>${related.join("")}</aside><section id="comments"><ol>${comments.join("")}</ol></section></main><footer>&copy; 2013 Meridian News. All rights reserved.</footer></body></html>`;
}

const ROUNDS = 30;
const pages = [inventedPage(8, 20), inventedPage(25, 80), inventedPage(120, 300)].map((page) =>
  new TextEncoder().encode(page),
);

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measured(work: (bytes: Uint8Array) => unknown): Promise<{ ms: number; mb: number }> {
  for (const bytes of pages) await work(bytes);
  const start = spent();
  let most = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const bytes of pages) await work(bytes);
    most = Math.max(most, process.memoryUsage.rss());
  }
  return { ms: (spent() - start) / (ROUNDS * pages.length), mb: most / 1_000_000 };
}

const own = await measured(async (bytes) => {
  const { text, blocks = [] } = await html.read({ bytes, name: "page.html" });
  return segmentBlocks(text, blocks);
});
const size = pages.reduce((total, { length }) => total + length, 0) / pages.length / 1_000;
console.log(`pages of ${size.toFixed(0)} kB on average, whole process included in the memory`);
tell("parley", own, "");
for (const [name, read] of Object.entries(PAGE_PEERS)) {
  const peer = await measured(read);
  tell(name, peer, `parley takes ${(own.ms / peer.ms).toFixed(2)} times as long`);
}

function tell(name: string, { ms, mb }: { ms: number; mb: number }, beside: string): void {
  console.log(
    `${name.padEnd(12)} ${(1000 / ms).toFixed(0)} pages a second   ${mb.toFixed(0)} MB   ${beside}`.trimEnd(),
  );
}
