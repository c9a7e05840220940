/**
 * How work grows with its input. In: work to be done for an input of some size; out: how many times longer four times
 * the input takes, in time of the processor. Linear work takes four times as long, quadratic work sixteen times.
 */

/** Other work on the machine slows some runs, never hastens one: the cheapest of each size count, over so many rounds. */
const ROUNDS = 8;
/** Where it still looks too costly then, it is measured on: load passes, and work that is quadratic stays so. */
const MOST_ROUNDS = 24;
/** Shorter than this cannot be told from noise. */
const LEAST_MS = 4;
/** What four times the input may take: linear work, with what caches and the collector of garbage add. */
export const LINEAR = 9;

export function growth(work: (size: number) => () => void, size: number): number {
  const [small, large] = [work(size), work(4 * size)];
  small();
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    least = Math.min(least, costOf(small));
    most = Math.min(most, costOf(large));
    const times = most / Math.max(LEAST_MS, least);
    if ((round > 0 && times < LINEAR / 2) || (round + 1 >= ROUNDS && times < LINEAR)) break;
  }
  return most / Math.max(LEAST_MS, least);
}

/** Milliseconds of the processor. */
function costOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
