import { extensionOf } from "../../found-file.ts";

/**
 * Whether a file is a mail: by the fields at its head that only mail programs write.
 *
 *     Message-ID: <1@meridian.example>
 *     Subject: Talks in Lakeside
 */
export function isMail(file: {
  readonly head: Uint8Array;
  readonly name: string;
  readonly mediaType?: string | null;
}): boolean {
  const lines = Buffer.from(file.head.subarray(0, LOOKED_AT))
    .toString("latin1")
    .replace(/^\xEF\xBB\xBF/, "")
    .split(/\r?\n/);
  const end = lines.indexOf("");
  const head = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  const fields = head.filter((line) => /^[A-Za-z][\w-]{0,60}:(?:\s|$)/.test(line));
  if (head.length === 0 || !head.every((line, i) => FIELD.test(line) || (i > 0 && /^[ \t]/.test(line)))) return false;
  const isSaid = extensionOf(file.name) === "eml" || file.mediaType === "message/rfc822";
  const names = fields.map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
  const isAddressed = names.some((name) => name === "from" || name === "subject" || name === "to" || name === "date");
  return isAddressed && (isSaid || names.some((name) => OF_PROGRAMS.test(name)));
}

const LOOKED_AT = 32_768;
const FIELD = /^[A-Za-z][\w-]{0,60}:/;

/** A memo has From, To and Date too; these no person writes. */
const OF_PROGRAMS =
  /^(?:message-id|mime-version|received|return-path|delivered-to|content-transfer-encoding|x-mailer|dkim-signature|list-unsubscribe)$/;
