import { decodeDeclared } from "../../decode.ts";
import { decodingDoubts } from "../../decoding-doubts.ts";
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
  read({ bytes, name, charset }: FormatFile): FrozenText {
    refuseBinary(bytes, name);
    const decoded = decodeDeclared(bytes, name, charset ?? null);
    return { text: decoded.text, charset: decoded.charset, doubts: decodingDoubts(decoded) };
  },
};
