import robotsParser from "robots-parser";
import { ParleyError } from "../../model/error.ts";
import type { Answered } from "./request.ts";

/**
 * What a site's robots.txt says in, whether an address of it may be fetched out. A site without one forbids nothing; one
 * that cannot say, everything.
 *
 *     User-agent: *
 *     Disallow: /private
 */
export interface Rules {
  readonly isAllowed: (address: string, agent: string) => boolean;
  /** What it asks to wait between two requests, in milliseconds. */
  readonly delay: (agent: string) => number;
}

/** Its types say that it is a module with a default; it is the function. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const MOST_REDIRECTS = 5;

export async function rulesOf(origin: string, ask: (robots: URL) => Promise<Answered>): Promise<Rules> {
  const first = new URL("/robots.txt", origin);
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { status, location, bytes } = await answerOr(() => ask(url));
    if (location !== null && URL.canParse(location, url.href)) {
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) break;
      continue;
    }
    if (status === 200) return parse(first, Buffer.from(bytes).toString("utf8"));
    if (status >= 500 || status === 429) return { isAllowed: () => false, delay: () => 0 };
    break;
  }
  return { isAllowed: () => true, delay: () => 0 };
}

/** A robots.txt without end forbids nothing; a host that cannot be reached is told as the page's own fault. */
async function answerOr(ask: () => Promise<Answered>): Promise<Answered> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== "read/too-large") throw error;
    return { status: 404, location: null, contentType: "", bytes: new Uint8Array() };
  }
}

function parse(url: URL, text: string): Rules {
  const robots = parseRobots(url.href, brief(text));
  return {
    isAllowed: (address, agent) => robots.isAllowed(address, agent) !== false,
    delay: (agent) => (robots.getCrawlDelay(agent) ?? 0) * 1000,
  };
}

/** Each rule is kept for each program that a group names, so that of many names only ours and one for all others are kept. */
function brief(text: string): string {
  let names = new Set<string>();
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = /^\s*user-agent\s*:\s*([^#]*)/i.exec(line)?.[1]?.trim().toLowerCase();
    if (name === undefined) {
      if (/^\s*[a-z-]+\s*:/i.test(line)) names = new Set();
      lines.push(line.slice(0, LONGEST_LINE));
      continue;
    }
    const kept = name === "*" || name.startsWith("parley") ? name : "other";
    if (!names.has(kept)) lines.push(`User-agent: ${kept}`);
    names.add(kept);
  }
  return lines.join("\n");
}

const LONGEST_LINE = 500;
