import type { Decoded } from "./decode.ts";
import type { FrozenText } from "./format.ts";

/** What was unclear about the charset of a text: that it was guessed, and what could not be read by it. */
export function decodingDoubts({ charset, isGuess, unread }: Decoded, what = "file"): FrozenText["doubts"] {
  const doubts: { code: string; message: string }[] = [];
  if (isGuess) {
    doubts.push({
      code: "read/charset-guessed",
      message: `The ${what} does not say its charset; it was read as ${charset}.`,
    });
  }
  if (unread > 0) {
    doubts.push({
      code: "read/unreadable-bytes",
      message: `${unread} ${unread === 1 ? "character" : "characters"} could not be read as ${charset} and ${unread === 1 ? "stands" : "stand"} as \uFFFD.`,
    });
  }
  return doubts;
}
