/** What is shown of text from outside moves no terminal. */
import { expect, it } from "vitest";
import { growth, LINEAR } from "../../test/growth.ts";
import { harmless, harmlessLines } from "./harmless.ts";

it("what moves a cursor, starts a line or turns words round is shown as a mark", () => {
  expect(harmless("Ada\u001b[2J\r\nj1f0 \u009b31m\u202eOkoro\t\u0000")).toBe(
    "Ada\ufffd[2J j1f0 \ufffd31m\ufffdOkoro \ufffd",
  );
  expect(harmless("Zoë’s “well-read” 報告 🕊")).toBe("Zoë’s “well-read” 報告 🕊");
});

it("lines and colours of our own stay, and nothing else does", () => {
  expect(harmlessLines("\u001b[1mHead\u001b[22m\nline\r\nnext")).toBe("\u001b[1mHead\u001b[22m\nline\r\nnext");
  expect(harmlessLines("a\u001b[2Jb\u001b]0;x\u0007\rc\u2066d\u009bm")).toBe(
    "a\ufffd[2Jb\ufffd]0;x\ufffd\ufffdc\ufffdd\ufffdm",
  );
});

it("takes time in proportion to the text", () => {
  const work = (size: number) => () => harmless(`${" ".repeat(size)}\u001b[${"1".repeat(size)}`.repeat(3));
  expect(growth(work, 50_000)).toBeLessThan(LINEAR);
});
