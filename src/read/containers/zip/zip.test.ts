import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { foundIn, texts } from "../../../../test/found-in.ts";

/** Archives, honest and not. */
interface Member {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  /** What the archive says, where it lies. */
  readonly says?: { size?: number; checksum?: number; start?: number; method?: number; flags?: number };
}

const ZEROS = Buffer.alloc(19_000_000);
const PACKED_ZEROS = deflateRawSync(ZEROS, { level: 9 });

function zipped(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, says = {} } of members) {
    const path = Buffer.from(name);
    const packed = bytes === ZEROS ? PACKED_ZEROS : deflateRawSync(Buffer.from(bytes), { level: 9 });
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(says.flags ?? 0, 8);
    entry.writeUInt16LE(says.method ?? 8, 10);
    entry.writeUInt32LE(says.checksum ?? crc32(Buffer.from(bytes)), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says.size ?? Buffer.from(bytes).length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(says.start ?? at, 42);
    parts.push(head, path, packed);
    listed.push(entry, path);
    at += head.length + path.length + packed.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const talks = { name: "day-1/talks.txt", bytes: "The envoys met." };

describe("a ZIP archive", () => {
  it("gives its files with their addresses, without what is hidden", async () => {
    const found = await foundIn(
      zipped([
        talks,
        { name: "day-1/talks.url", bytes: "https://meridian.example/talks\n" },
        { name: "day-2/", bytes: "" },
        { name: "__MACOSX/day-1/._talks.txt", bytes: "x" },
        { name: "day-2/truce.txt", bytes: "The truce held." },
      ]),
    );
    expect(found).toMatchObject([
      { name: "/day-1/talks.txt", text: "The envoys met.", address: "https://meridian.example/talks" },
      { name: "/day-2/truce.txt", text: "The truce held.", address: null },
    ]);
  });

  it("names that lead out of it lead nowhere, and none reaches a terminal as an order", async () => {
    const found = await foundIn(
      zipped(
        [
          "../../etc/talks.txt",
          "/etc/talks.txt",
          "C:\\talks.txt",
          "a\u001b[31m.txt",
          Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
        ].map((name, n) => ({ name, bytes: `They met ${n}.` })),
      ),
    );
    expect(found.map((one) => (typeof one === "string" ? one : one.name))).toEqual([
      "/etc/talks.txt",
      "/etc/talks.txt",
      "/talks.txt",
      "/a [31m.txt",
      "/café",
    ]);
  });

  it("two files of one name are both read", async () => {
    expect(texts(await foundIn(zipped([talks, { ...talks, bytes: "They parted." }])))).toEqual([
      "The envoys met.",
      "They parted.",
    ]);
  });

  it("archives in archives are opened, to a bound", async () => {
    let inner = zipped([talks]);
    for (let depth = 1; depth < 4; depth++) inner = zipped([{ name: `${depth}.zip`, bytes: inner }]);
    expect(texts(await foundIn(inner))).toEqual(["The envoys met."]);
    for (let depth = 4; depth < 9; depth++) inner = zipped([{ name: `${depth}.zip`, bytes: inner }, talks]);
    expect(texts(await foundIn(inner))).toEqual([
      expect.stringMatching(/^read\/nested: /),
      ...Array.from({ length: 5 }, () => "The envoys met."),
    ]);
    let packed = gzipSync("The envoys met.");
    for (let depth = 1; depth < 20; depth++) packed = gzipSync(packed);
    expect(texts(await foundIn(packed))).toEqual([expect.stringMatching(/^read\/nested: /)]);
  });

  it("that unfolds without end is stopped, with one sentence", async () => {
    const bomb = zipped(Array.from({ length: 8 }, (_, n) => ({ name: `${n}.txt`, bytes: ZEROS })));
    const found = texts(await foundIn(bomb));
    expect(found.at(-1)).toMatch(/^read\/unpacks-too-large: /);
    expect(found.length).toBeLessThan(8);
    expect(texts(await foundIn(gzipSync(Buffer.alloc(30_000_000))))).toEqual([
      expect.stringMatching(/^read\/(?:unpacks-)?too-large: /),
    ]);
  }, 60_000);

  it("files that share their packed bytes are refused before any is unpacked", async () => {
    const shared = zipped([talks, { ...talks, says: { start: 0 } }]);
    expect(texts(await foundIn(shared))).toEqual([expect.stringMatching(/^read\/damaged: /)]);
  });

  it.each([
    ["a size that lies", { size: 3 }, "read/damaged"],
    ["a larger size that lies", { size: 3_000 }, "read/damaged"],
    ["a size over the limit", { size: 3_000_000_000 }, "read/too-large"],
    ["a checksum that lies", { checksum: 1 }, "read/damaged"],
    ["a password", { flags: 1 }, "read/encrypted"],
    ["a packing that is not read", { method: 14 }, "read/packing"],
  ])("a file with %s is one sentence, and the others go on", async (_, says, code) => {
    const found = texts(
      await foundIn(
        zipped([
          { ...talks, says },
          { name: "b.txt", bytes: "They parted." },
        ]),
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^${code}: standard input/day-1/talks\\.txt `)),
      "They parted.",
    ]);
  });

  it("that is cut short says so", async () => {
    expect(texts(await foundIn(zipped([talks]).subarray(0, -10)))).toEqual([
      expect.stringMatching(/^read\/cut-short: /),
    ]);
  });
});
