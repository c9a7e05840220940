/**
 * How work grows with its input. In: work to be done for an input of some size; out: how many times longer four times
 * the input takes, in time of the processor. Linear work takes four times as long, quadratic work sixteen times.
 */
const RUNS = 3;
/** Shorter than this cannot be told from noise. */
const LEAST_MS = 4;
/** What four times the input may take: linear work, with what caches and the collector of garbage add. */
export const LINEAR = 9;

export function growth(work: (size: number) => () => void, size: number): number {
  const [small, large] = [work(size), work(4 * size)];
  small();
  return costOf(large) / Math.max(LEAST_MS, costOf(small));
}

/** The cheapest of a few runs, in milliseconds of the processor: what else the machine does counts for nothing. */
function costOf(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
