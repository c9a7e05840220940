import { createHash, hash } from "node:crypto";

/** A prefix letter and the first 16 hex digits of SHA-256 over the parts, NUL-separated. */
export function idOf(
  prefix: "a" | "r" | "c" | "d" | "f" | "j" | "s" | "v" | "x",
  ...parts: readonly (string | Uint8Array)[]
): string {
  if (parts.every((part) => typeof part === "string"))
    return prefix + hash("sha256", `${parts.join("\0")}\0`, "hex").slice(0, 16);
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return prefix + sum.digest("hex").slice(0, 16);
}
