import type { SegmentRole } from "../../../model/report.ts";
import { isCaption } from "../../segments/caption.ts";
import { isFurnitureLine } from "../../segments/furniture.ts";
import { isBylineLine, isDateLine } from "../../segments/header-line.ts";
import type { SaidOfText } from "./article-body.ts";
import { featuresOf } from "./features.ts";
import { headlineOf, titleLikeness } from "./headline.ts";
import { hintIn, hintsIn } from "./hints.ts";
import type { PageBlock, PageBox } from "./page-blocks.ts";
import { type Likelihood, likelihoodOf } from "./trees.ts";

/**
 * The blocks of a page in, the role of each out: the text and its headings as learnt, the title, captions, byline and
 * date by where they stand and what they call themselves, all else the page's furniture.
 *
 *     Home                              furniture
 *     Envoys meet in Lakeside           title
 *     By Ada Okoro                      byline
 *     The two envoys met on Monday. …   body
 *     The envoys arrive in Lakeside     caption
 */
export function rolesOf(
  blocks: readonly PageBlock[],
  said: SaidOfText,
  likelihood: Likelihood = likelihoodOf,
): SegmentRole[] {
  const likeness = titleLikeness(blocks, said);
  const headline = headlineOf(blocks, likeness);
  const likelihoods = Array.from(featuresOf(blocks, said, likeness, headline), likelihood);
  const isText = textOf(blocks, likelihoods);
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  const roles = blocks.map((block, i): SegmentRole => {
    if (i === headline) return "title";
    if (isPictureText(block))
      return i >= Math.max(0, first - NEAR) && i <= last && isSaying(block) ? "caption" : "furniture";
    if (!isText[i]) return "furniture";
    return HEADING.test(block.box.element.tagName) ? "heading" : "body";
  });
  for (let i = 0; i < blocks.length && !(isText[i] && isSentence(blocks[i]!)); i++) {
    if (roles[i] === "body" && isOfList(blocks[i]!)) roles[i] = isDateLine(blocks[i]!.text) ? "date" : "furniture";
  }
  // Between the title and the text, or around them, stand who wrote it and when.
  const from = Math.max(0, (headline >= 0 && headline < first ? headline : first) - NEAR);
  for (let i = from; i <= Math.min(first + 1, blocks.length - 1); i++) {
    if (roles[i] === "furniture" || (roles[i] === "body" && blocks[i]!.text.length < LONGEST_BYLINE)) {
      roles[i] = roleInHeader(blocks[i]!) ?? roles[i]!;
    }
  }
  return roles;
}

const HEADING = /^h[1-6]$/;
/** So many blocks from the text, a line may still be of its header. */
const NEAR = 8;
const LONGEST_BYLINE = 200;

function isSentence({ text }: PageBlock): boolean {
  return text.length > LONGEST_TERM || /[.!?]["”’)]{0,2}$/u.test(text);
}

/** What a page says of its text stands before it as terms and what they are: "Source", "Posted". */
function isOfList({ box, text }: PageBlock): boolean {
  const { tagName } = box.element;
  return (tagName === "dt" || tagName === "dd" || box.parent?.element.tagName === "dd") && text.length <= LONGEST_TERM;
}

const LONGEST_TERM = 80;

const LIKELY = 0.5;
/** On a page that shows nothing likely, what is likeliest is its text. */
const LIKELIEST = 0.7;

function textOf(blocks: readonly PageBlock[], likelihoods: readonly number[]): boolean[] {
  if (likelihoods.some((value, i) => value > LIKELY && !isLink(blocks[i]!)))
    return likelihoods.map((value) => value > LIKELY);
  const mayBe = blocks.map((block) => !isLink(block) && !isFurnitureLine(block.text));
  const most = likelihoods.reduce((top, value, i) => (mayBe[i] ? Math.max(top, value) : top), 0);
  return likelihoods.map((value, i) => mayBe[i]! && value >= most * LIKELIEST);
}

function isLink({ text, linked }: PageBlock): boolean {
  return linked * 2 > text.length;
}

/** What stands under or over a picture. */
function isPictureText({ box, inner, text }: PageBlock): boolean {
  if (hintIn(hintsIn(inner), "caption")) return true;
  let around: PageBox | null = box;
  for (let level = 0; around !== null && level < 3; level++, around = around.parent) {
    const tag = around.element.tagName;
    if (tag === "figcaption") return true;
    if (tag === "figure" && text.length < LONGEST_CAPTION) return true;
    if (level < 2 && hintIn(hintsIn(around.names), "caption")) return true;
  }
  return text.length < LONGEST_CAPTION && isCaption(text);
}

const LONGEST_CAPTION = 600;

/** A caption says something; a counter, a button or the photographer's name alone does not. */
function isSaying(block: PageBlock): boolean {
  return block.text.split(/\s+/, 5).length >= 4 && !isLink(block) && !isFurnitureLine(block.text);
}

function roleInHeader(block: PageBlock): SegmentRole | null {
  const { text, box, inner } = block;
  if (text.length > LONGEST_BYLINE) return null;
  if (isBylineLine(text)) return "byline";
  if (isDateLine(text)) return "date";
  const hints = hintsIn(`${inner} ${box.names}`);
  if (hintIn(hints, "date") && /\d/.test(text) && text.length < 80) return "date";
  if (
    hintIn(hints, "author") &&
    /^\P{Ll}/u.test(text) &&
    !/\d/.test(text) &&
    text.length < 100 &&
    !isFurnitureLine(text)
  )
    return "byline";
  return null;
}
