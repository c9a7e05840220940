import { expect, it } from "vitest";
import { findReports } from "../../find-reports.ts";
import { readReport } from "../../read-report.ts";
import { declaredCharsets } from "./declared-charsets.ts";

/** Files that an invented mail carries, in charsets of their own. */
const cyrillic = Buffer.from([0xd2, 0xe0, 0xeb, 0xfb, 0x20, 0x28, 0x54, 0x61, 0x6c, 0x69, 0x29]);

function mailWith(...heads: readonly string[]): Buffer {
  const part = (head: string) =>
    Buffer.concat([
      Buffer.from(`--line\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n`),
      Buffer.from(cyrillic.toString("base64")),
      Buffer.from("\r\n"),
    ]);
  return Buffer.concat([
    Buffer.from(
      "From: Ada Okoro <ada@meridian.example>\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=line\r\n\r\n--line\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe envoys met.\r\n",
    ),
    ...heads.map(part),
    Buffer.from("--line--\r\n"),
  ]);
}

async function textsIn(mail: Buffer): Promise<string[]> {
  async function* input() {
    yield mail;
  }
  const texts: string[] = [];
  for await (const found of findReports(["-"], { standardInput: input() })) {
    if ("error" in found) throw found.error;
    texts.push((await readReport(found.input)).report.text.trim());
  }
  return texts.slice(1);
}

it("a file in a mail is decoded as its head declares", async () => {
  const head = (charset: string, name: string) =>
    `Content-Type: text/plain;\r\n charset=${charset}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"`;
  expect(await textsIn(mailWith(head('"windows-1251"', "a.txt"), head("koi8-r", "b.txt")))).toEqual([
    "Талы (Tali)",
    "рЮКШ (Tali)",
  ]);
});

it("what the heads of parts declare is found, however they are written", () => {
  const mail =
    "\n--a\nContent-type: TEXT/CSV; Charset=latin1\n\nx\n--a\r\nContent-Type: text/plain; charset=x\r\n\r\n--a--\n--";
  expect(declaredCharsets(Buffer.from(mail))).toEqual([{ mimeType: "text/csv", charset: "latin1" }]);
});
