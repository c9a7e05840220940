/** A progress bar on a terminal; nothing at all in a pipe. */
import { SingleBar } from "cli-progress";

export interface Progress {
  readonly step: (done: number, name: string) => void;
  readonly end: () => void;
}

export function showProgress(total: number, verb: string): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, end: () => {} };
  const bar = new SingleBar({
    format: `${verb} {bar} {value} of {total} · {eta_formatted} left · {name}`,
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
