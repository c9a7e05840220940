/** A progress bar on a terminal: what of the things named is done, and how many reports came out of them; nothing in a pipe. */
import { SingleBar } from "cli-progress";

export interface Progress {
  /** The place of the thing named, from 0, the reports so far, and where the last one lay. */
  readonly step: (index: number, reports: number, name: string) => void;
  readonly end: () => void;
}

export function showProgress(total: number, verb: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const bar = new SingleBar({
    // How much an archive holds is known only at its end.
    format:
      total > 1 ? `${verb} {bar} {value} of {total} · {reports} read · {name}` : `${verb} · {reports} read · {name}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
    autopadding: true,
  });
  bar.start(total, 0, { reports: 0, name: "" });
  return {
    step: (index, reports, name) =>
      bar.update(Math.min(index + 1, total), {
        reports: reports.toLocaleString("en"),
        name: name.length > 30 ? `…${name.slice(-29)}` : name,
      }),
    end: () => bar.stop(),
  };
}
