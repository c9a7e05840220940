/**
 * The bytes of a web page in, the text that a usual library takes out of it out, each on linkedom. What a library fails
 * on, it has read nothing of. Nothing is fetched.
 */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

export type PagePeer = (bytes: Uint8Array) => Promise<string>;

export const PAGE_PEERS: Readonly<Record<string, PagePeer>> = {
  readability: orNothing(async (bytes) => new Readability(documentOf(bytes) as never).parse()?.textContent ?? ""),
  defuddle: orNothing(async (bytes) => {
    const { content } = await Defuddle(documentOf(bytes) as never, undefined, { useAsync: false });
    return textOfMarkup(content);
  }),
};

function documentOf(bytes: Uint8Array): object {
  return parseHTML(new TextDecoder().decode(bytes)).document;
}

/** Its text is markup again, without blanks between paragraphs that it set apart. */
function textOfMarkup(markup: string): string {
  const apart = markup.replace(/<\/(?:p|div|li|h[1-6]|blockquote|td|tr|figcaption)>|<br\s*\/?>/gi, "$&\n");
  return parseHTML(`<html><body>${apart}</body></html>`).document.body.textContent ?? "";
}

function orNothing(read: PagePeer): PagePeer {
  return async (bytes) => {
    try {
      return await read(bytes);
    } catch {
      return "";
    }
  };
}
