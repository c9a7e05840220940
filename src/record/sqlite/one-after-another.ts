/**
 * Work comes in; it is done one after another, in the order it came. A SQLite connection knows one transaction at a
 * time: what two pieces of work ask of it must not interleave.
 */
export function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
