import { createHash } from "node:crypto";

/** A prefix letter and the first 16 hex digits of SHA-256 over the parts, NUL-separated. */
export function idOf(
  prefix: "a" | "r" | "c" | "d" | "f" | "j" | "s" | "v" | "x",
  ...parts: readonly (string | Uint8Array)[]
): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return prefix + hash.digest("hex").slice(0, 16);
}
