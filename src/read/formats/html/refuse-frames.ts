import { ParleyError } from "../../../model/error.ts";
import { attributeOf, isElement, type PageElement } from "./page-tree.ts";

/**
 * The tree of a page that shows nothing of its own in; one sentence where it is but the frame of other pages, which are
 * files of their own.
 *
 *     <frameset><frame src="menu.html"><frame src="story.html"></frameset>
 */
export function refuseFrames(root: PageElement, name: string): void {
  const frames: string[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined && frames.length < MOST; element = open.pop()) {
    if (element.tagName === "frame")
      frames.push(attributeOf(element, "src")?.trim().slice(0, LONGEST) || "without a name");
    // One by one, the first on top.
    for (const child of element.childNodes.toReversed()) if (isElement(child)) open.push(child);
  }
  if (frames.length === 0) return;
  throw new ParleyError(
    "read/frames",
    `${name} shows nothing of its own: it is the frame of other pages (${frames.join(", ")}); give the one that holds the report.`,
  );
}

const MOST = 6;
const LONGEST = 100;
