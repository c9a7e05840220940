import { createGunzip } from "node:zlib";
import type { Container, Taken } from "../../container.ts";
import { fileOfStream, lastName } from "../../found-file.ts";
import { UNPACKED_CHUNK, unpack } from "../unpack.ts";

/**
 * A file packed by gzip: it holds one file, which is named like it.
 *
 *     news.warc.gz      news.warc.gz/news.warc
 */
export const gz: Container = {
  id: "gz",
  title: "File packed by gzip",
  accepts: ({ head }) => (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 ? 0.9 : 0),
  async *open(file, { unpacked }): AsyncIterable<Taken> {
    const last = lastName(file.name);
    const inner = /\.wacz$/i.test(last) ? last : last.replace(/\.(?:gz|gzip|z)$/i, "").replace(/\.tgz$/i, ".tar");
    const pieces = unpack(file.stream(), createGunzip({ chunkSize: UNPACKED_CHUNK }), file.name, unpacked);
    yield await fileOfStream({ ...saidOf(file), name: `${file.name}/${inner || last}` }, pieces);
  },
};

/** What a server said of the file, that it is packed, is not said of what it holds. */
function saidOf({ address, stated }: Parameters<Container["open"]>[0]): { address: string | null; stated?: object } {
  return { address: address ?? null, ...(stated === undefined ? {} : { stated }) };
}
