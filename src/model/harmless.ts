/**
 * Text from outside comes in; text goes out that moves no cursor, colours no screen, starts no line and turns no words
 * round: white space as single blanks, control and direction-changing characters as a replacement mark.
 *
 *     "Ada\u001b[2J\nj1f0 Okoro"   ->   "Ada\ufffd[2J j1f0 Okoro"
 */
export function harmless(text: string): string {
  return text.replace(/\s+/gu, " ").replace(CONTROL, "\ufffd");
}

/** The same for what is laid out in lines already, in our own colours where there are any. */
export function harmlessLines(text: string): string {
  return text.replace(IN_LINES, (_, ours: string | undefined) => ours ?? "\ufffd");
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const IN_LINES = new RegExp(`(\\r?\\n|\\u001b\\[\\d{1,3}m)|${CONTROL.source}`, "g");
