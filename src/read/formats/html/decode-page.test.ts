/** The characters of pages in the charsets they declare. */
import { describe, expect, it } from "vitest";
import { decodePage } from "./decode-page.ts";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("the charset of a page", () => {
  it("is what its head declares", () => {
    const page = latin(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>\xcc\xe8\xf0',
    );
    expect(decodePage(page, "page.html", null)).toMatchObject({ charset: "windows-1251", isGuess: false });
    expect(decodePage(page, "page.html", null).text).toContain("Мир");
    expect(decodePage(latin('<meta charset="iso-8859-2"><p>\xb3'), "page.html", null).text).toContain("ł");
  });

  it("is what a server said before what the head says", () => {
    expect(decodePage(latin('<meta charset="iso-8859-2"><p>\xb3'), "page.html", "windows-1251").charset).toBe(
      "windows-1251",
    );
  });

  it("is UTF-8 wherever the bytes are, whatever an old template says", () => {
    const page = new TextEncoder().encode('<meta charset="iso-8859-1"><p>café');
    expect(decodePage(page, "page.html", null)).toMatchObject({ charset: "utf-8", isGuess: false });
  });

  it("is told by its bytes where no one says, and that is a guess", () => {
    expect(decodePage(latin("<p>Caf\xe9 du march\xe9, tr\xe8s agr\xe9able."), "page.html", null).isGuess).toBe(true);
    expect(decodePage(latin('<meta charset="no-such-charset"><p>caf\xe9'), "page.html", null).isGuess).toBe(true);
  });

  it("of escapes in plain bytes is read as declared", () => {
    const page = latin('<meta charset="iso-2022-jp"><p>\x1b$B$"\x1b(B');
    expect(decodePage(page, "page.html", null).text).toContain("あ");
  });
});
