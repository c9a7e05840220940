/**
 * Text into words and marks, by the conventions of Universal Dependencies English: clitics, hyphenated words and
 * punctuation apart. In: a stretch of text; out: spans in text order that cover all that is not white space.
 *
 *     The U.S.-backed envoys didn't sign.
 *     The U.S. - backed envoys did n't sign .
 *
 * White space separates chunks; of each chunk, marks are taken off the front and the back, and the core is divided.
 */
import type { Span } from "../../model/span.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { divideCore } from "./divide-core.ts";

/** A chunk longer than this is no word: it is cut, so that no step below sees unbounded input. */
const LONGEST_CHUNK = 120;

export function tokenise(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  // Only the stretch is searched: looking on for the next word from every empty line of a text would cost its square.
  for (const match of text.slice(start, end).matchAll(/\S+/gu)) {
    const first = start + match.index;
    const last = first + match[0].length;
    for (let from = first; from < last; ) {
      const to = cutBefore(text, from, last);
      divideChunk(text.slice(from, to), from, spans);
      from = to;
    }
  }
  return spans;
}

/** Where a piece that starts at `from` ends: at most LONGEST_CHUNK on, and never between two halves of a character. */
function cutBefore(text: string, from: number, last: number): number {
  const to = from + LONGEST_CHUNK;
  if (to >= last) return last;
  const code = text.charCodeAt(to);
  return code >= 0xdc00 && code <= 0xdfff ? to + 1 : to;
}

/** Most chunks are letters and nothing else: no address, and no mark at either end. */
const PLAIN = /^[A-Za-z]+$/;
const ADDRESS =
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[@#]\w+|[\w-]+\.(?:com|org|net|edu|gov|int|co\.uk))$/i;
const TRAILING_OF_ADDRESS = /[.,;:!?)\]"'”’]/;

const LEADING =
  /^(?:\.{2,}|-{2,}|\*{2,}|={2,}|[!?]{2,}|''|``|[“”"‘'`([{<*«»‹›„¡¿—–…|•·]|[$£€¥](?=[\d.])|(?:US|A|C|HK|NZ)\$(?=\d)|[#~+=](?=\S))/;
/** An apostrophe that begins a word: '90s, 'em, 's. */
const ELISION = /^['’‘](?:\d0s|s$|em$|til$|cause$|n$|re$|ve$|ll$|d$|m$)/i;
const TRAILING = /(?:\.{2,}|[!?]{2,}|\*{2,}|={2,}|…|-{2,}|''|``|[”“"’'`)\]}>,;:!?*«»‹›—–%|•]|\.)$/;

function divideChunk(chunk: string, offset: number, out: Span[]): void {
  const push = (from: number, to: number): void => {
    if (to > from) out.push({ start: offset + from, end: offset + to });
  };
  let start = 0;
  let end = chunk.length;
  if (PLAIN.test(chunk)) {
    divideCore(chunk, start, end, push);
    return;
  }
  if (ADDRESS.test(chunk)) {
    while (end > 1 && TRAILING_OF_ADDRESS.test(chunk[end - 1]!)) end--;
    push(0, end);
    for (let i = end; i < chunk.length; i++) push(i, i + 1);
    return;
  }
  while (start < end) {
    const rest = chunk.slice(start, end);
    const mark = LEADING.exec(rest)?.[0];
    if (!mark || (/^['’‘]$/.test(mark) && ELISION.test(rest))) break;
    push(start, start + mark.length);
    start += mark.length;
  }
  const tail: [number, number][] = [];
  while (start < end) {
    const rest = chunk.slice(start, end);
    const mark = TRAILING.exec(rest)?.[0];
    if (!mark || (mark === "." && keepsFullStop(rest.slice(0, -1)))) break;
    // "(s)" and "(a)" stay with their word: "minister(s)".
    if (mark === ")" && /^\w+\(\w+\)$/.test(rest)) break;
    tail.push([end - mark.length, end]);
    end -= mark.length;
  }
  divideCore(chunk, start, end, push);
  for (const [from, to] of tail.reverse()) push(from, to);
}

/** Initials, acronyms with full stops, abbreviations: "J.", "U.N.", "Gen." */
function keepsFullStop(word: string): boolean {
  if (/^[A-Za-z]$/.test(word)) return word !== "I";
  return /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word) || ABBREVIATIONS.has(word.toLowerCase()) || /^No$/.test(word);
}
