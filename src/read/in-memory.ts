import type { FoundFile } from "./found-file.ts";
import { refuseSize } from "./refuse-bytes.ts";

/** All bytes of a file in memory, up to the limit: a file that says it is larger is refused before a byte is read. */
export async function inMemory(file: Pick<FoundFile, "name" | "size" | "stream">, limit: number): Promise<Uint8Array> {
  if (file.size !== null) refuseSize(file.size, file.name, limit);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.stream()) {
    refuseSize((size += piece.length), file.name, limit);
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
