/**
 * Work comes in; it is done one after another, in the order it came. A SQLite connection knows one transaction at a
 * time: what two pieces of work ask of it must not interleave. Writers of one process wait here for each other and not
 * at the lock of a PostgreSQL record, where waiting long means that another program writes.
 */
export function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
