import { decode } from "../../decode.ts";
import type { Format, FormatFile, FrozenText } from "../../format.ts";
import { refuseBinary } from "../../refuse-bytes.ts";

/**
 * Plain text: the frozen text is the decoded file exactly as it is, line ends and byte order mark included.
 *
 *     "The envoys met.\r\n"      "The envoys met.\r\n"
 */
export const plainText: Format = {
  id: "plain-text",
  version: 1,
  title: "Plain text",
  accepts: () => 0.1,
  read({ bytes, name }: FormatFile): FrozenText {
    refuseBinary(bytes, name);
    const { text, charset, isGuess, unread } = decode(bytes, name);
    const doubts: { code: string; message: string }[] = [];
    if (isGuess) {
      doubts.push({
        code: "read/charset-guessed",
        message: `The file does not say its charset; it was read as ${charset}.`,
      });
    }
    if (unread > 0) {
      doubts.push({
        code: "read/unreadable-bytes",
        message: `${unread} ${unread === 1 ? "character" : "characters"} could not be read as ${charset} and ${unread === 1 ? "stands" : "stand"} as \uFFFD.`,
      });
    }
    return { text, charset, doubts };
  },
};
