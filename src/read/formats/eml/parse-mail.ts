import PostalMime, { type Email } from "postal-mime";
import { ParleyError } from "../../../model/error.ts";

/** A mail's bytes in, its fields, texts and attachments out, however deep its parts are nested: up to a bound. */
export async function parseMail(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    // A mail sent along with another is a file of its own.
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, forceRfc822Attachments: true });
  } catch (cause) {
    throw new ParleyError(
      "read/damaged",
      `${name} cannot be read as a mail: its parts are nested too deep or its head is too long; save its text as a .txt file and read that.`,
      { cause },
    );
  }
}

/** What a mail says in a field of its head, as written; null where it does not have it. */
export function fieldOf(mail: Email, key: string): string | null {
  return mail.headers.find((header) => header.key === key)?.value.trim() || null;
}
