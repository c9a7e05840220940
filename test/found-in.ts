/** Bytes in, what is found in them out: each report as text with where it lay, each refusal as its sentence. */
import { type FindOptions, findReports } from "../src/read/find-reports.ts";
import type { ReportInput } from "../src/read/read-report.ts";

export interface FoundInBytes extends Omit<ReportInput, "bytes"> {
  readonly text: string;
}

export async function foundIn(
  bytes: Uint8Array | string,
  options: FindOptions = {},
): Promise<(FoundInBytes | string)[]> {
  async function* stream() {
    // In small pieces, so that everything is once cut in two.
    const all = Buffer.from(bytes);
    for (let at = 0; at < all.length; at += 1_000) yield all.subarray(at, at + 1_000);
  }
  const found = await Array.fromAsync(findReports(["-"], { ...options, standardInput: stream() }));
  return found.map((one) => {
    if ("error" in one) return `${one.error.code}: ${one.error.message}`;
    const { bytes: own, ...said } = one.input;
    return { ...said, name: said.name.replace(/^standard input/, ""), text: Buffer.from(own).toString() };
  });
}

export const texts = (found: readonly (FoundInBytes | string)[]): string[] =>
  found.map((one) => (typeof one === "string" ? one : one.text));
