import type { Cut } from "./page-tail.ts";

/**
 * A paragraph of a transcript in, the stage directions in it out: what the stenographer adds between two sentences.
 *
 *     (Laughter.) Thank you. (Applause.)      [As delivered]      (The briefing ended at 1:40 p.m.)
 *     └─────────┘            └─────────┘
 *
 *     The meeting rose at 12.20 p.m.          a paragraph of its own
 */
export function stageDirections(words: string, from: number): Cut[] {
  if (from === 0 && words.length <= LONGEST_MINUTE && MINUTE.test(words))
    return [{ start: 0, end: words.length, role: "marker" }];
  const cuts: Cut[] = [];
  DIRECTION.lastIndex = from;
  for (let match = DIRECTION.exec(words); match !== null; match = DIRECTION.exec(words)) {
    const before = words.slice(Math.max(from, match.index - 4), match.index).trimEnd();
    // Within a sentence a bracket may be a word that the editor put in.
    if (before !== "" && !/[.!?…)\]"”’:—–]$/u.test(before)) continue;
    cuts.push({ start: match.index, end: match.index + match[0].length, role: "marker" });
  }
  return cuts;
}

/** What the record tells of the sitting itself, with the hour. */
const MINUTE =
  /^The\s(?:meeting|sitting|session|hearing|debate|house|assembly|council|committee|commission|conference|court)\s(?:(?:was|is|then)\s)?(?:called\sto\sorder|opened|suspended|adjourned|resumed|closed|rose|met|reconvened|began|ended)\b.{0,30}\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m|\so['’]clock).{0,40}$/iu;
const LONGEST_MINUTE = 120;

const DIRECTION =
  /[([](?:\.{3}|…|(?:(?:scattered|prolonged|loud|general|audience|cross|via|through|in|as|speaking|spoke|continu\w+|begins?|ends?)\s)*(?:applause|laughter|laughs?|chuckles|inaudible|crosstalk|off-?mike|pause|silence|interpret\w+|translat\w+|progress|delivered|foreign\slanguage|Arabic|Russian|French|Spanish|Chinese|Portuguese|German|Korean|Japanese|Hebrew|Persian|Farsi|Turkish)[^()[\]]{0,60}|The\s(?:briefing|press\s\w+|meeting|interview|session|conference|event|call)\s[^()[\]]{1,80}|(?:end|break)\s[^()[\]]{0,60})[)\]]/giu;
