/**
 * A file NAME.url beside NAME.txt says which address it came from: its first line, or the one that browsers write.
 *
 *     talks.txt      talks.url      https://meridian.example/2016/08/26/talks
 *     talks.txt      talks.url      [InternetShortcut] URL=https://meridian.example/2016/08/26/talks
 */
export function isSidecar(path: string): boolean {
  return /[^/\\.][^/\\]*\.url$/i.test(path);
}

/** A sidecar is one line. In bytes. */
export const LARGEST_SIDECAR = 100_000;

/** Where the sidecar of a file may stand. */
export function sidecarsOf(path: string): string[] {
  const bare = path.replace(/\.[^./\\]*$/, "");
  return [...new Set([`${bare}.url`, `${path}.url`])].filter((sidecar) => sidecar !== path);
}

export function addressIn(sidecar: Uint8Array): string | null {
  const text = Buffer.from(sidecar)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const shortcut = /^URL=(.*)$/im.exec(text)?.[1];
  const line = (shortcut ?? text.split("\n", 1)[0]!).trim();
  return line === "" || line.startsWith("[") ? null : line;
}
