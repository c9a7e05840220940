/** A progress bar on a terminal; where only one thing is to be done, what is done of it; nothing at all in a pipe. */
import { SingleBar } from "cli-progress";

export interface Progress {
  readonly step: (done: number, name: string) => void;
  readonly end: () => void;
}

export function showProgress(total: number, verb: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const bar = new SingleBar({
    format: total > 1 ? `${verb} {bar} {value} of {total} · {eta_formatted} left · {name}` : `${verb} · {name}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
    autopadding: true,
  });
  bar.start(total, 0, { name: "" });
  return {
    step: (done, name) => bar.update(done, { name: name.length > 30 ? `…${name.slice(-29)}` : name }),
    end: () => bar.stop(),
  };
}
