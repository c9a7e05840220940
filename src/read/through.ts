import type { Transform } from "node:stream";

/**
 * Pieces in, what a transform makes of them out, in order and all of it up to the place where it fails: a stream that is
 * read in the usual way loses what it held when it fails.
 *
 *     1f 8b 08 00 … (cut short)      "The two envoys met …", then the error
 */
export async function* through<T>(pieces: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<T> {
  let made: T[] = [];
  let failed: { readonly reason: unknown } | null = null;
  transform.on("data", (one: T) => made.push(one));
  transform.on("error", (reason) => {
    failed ??= { reason };
  });
  const take = (): T[] => {
    const taken = made;
    made = [];
    return taken;
  };
  const settled = (act: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      transform.once("close", resolve);
      act(() => {
        transform.off("close", resolve);
        resolve();
      });
    });
  const reasonOf = () => (failed as { readonly reason: unknown } | null)?.reason;
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length && !failed; at += STEP) {
        await settled((done) => transform.write(piece.subarray(at, at + STEP), () => done()));
        yield* take();
      }
      if (failed) throw reasonOf();
    }
    await settled((done) => transform.once("end", done).end());
    yield* take();
    if (failed) throw reasonOf();
  } finally {
    transform.destroy();
  }
}

/** What so few bytes may unfold to is bounded, and nothing more is in memory. */
const STEP = 16_384;
