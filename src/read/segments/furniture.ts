import lines from "./furniture-lines.json" with { type: "json" };
import { FURNITURE_PATTERNS } from "./furniture-patterns.ts";

/**
 * A line in, whether it belongs to the page and not to the report out: menus, buttons, advertisements, comment boxes,
 * links to other stories, newsletter boxes, legal lines, error pages.
 *
 *     Share      Skip to content      READ MORE: Envoys meet again      © 2016 Meridian News. All rights reserved.
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = fold(line);
  if (folded === "") return !/[\p{L}\p{N}]/u.test(line);
  if (exact.has(folded)) return true;
  // "Share on Facebook Tweet Email Print" is nothing but buttons.
  if (line.length <= 120 && isAllButtons(folded)) return true;
  return FURNITURE_PATTERNS.some((pattern) => pattern.test(line));
}

/** A block of the page may be long, but a paragraph of the report is rarely shaped like one. */
const LONGEST = 1_500;

const exact = new Set(lines);
const longestPhrase = Math.max(...lines.map((line) => line.split(" ").length));

/** Lower case, straight quotation marks, and without the marks, counters and arrows around the words. */
function fold(line: string): string {
  return line
    .replaceAll(/[’‘]/g, "'")
    .replaceAll("\u200b", "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}+]+$/u, "")
    .replace(/\s\(?[\d,.]{1,9}[km]?$/u, "")
    .replace(/^[\d,.]{1,9}[km]?\s/u, "")
    .replace(/\s+/g, " ")
    .replace(/[^\p{L}\p{N}+]+$/u, "")
    .trim();
}

/** Cuts the line into known phrases, longest first. Times and counters between them are passed over. */
function isAllButtons(folded: string): boolean {
  const words = folded.split(/[\s|•·,/]+/).filter((word) => !/^[\d:.()]*$/.test(word));
  if (words.length < 2) return false;
  let at = 0;
  while (at < words.length) {
    let taken = Math.min(longestPhrase, words.length - at);
    while (taken > 0 && !exact.has(words.slice(at, at + taken).join(" "))) taken--;
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}
