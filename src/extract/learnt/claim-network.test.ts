/** What the network promises: the same scores every time, whatever was read before, and a long report piece by piece. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClaimNetwork, MOST_WORDS, type ReadSentence } from "./claim-network.ts";

const network = new ClaimNetwork(new URL("../../../weights/claims.bin", import.meta.url));
const { size } = network.head;

/** A sentence of any words in any tree. */
const sentence = fc.array(fc.tuple(fc.nat(), fc.nat(1000)), { minLength: 1, maxLength: 12 }).map(
  (words): ReadSentence => ({
    heads: words.map(([head]) => head % words.length),
    inputs: Float32Array.from({ length: words.length * size }, (_, i) => Math.sin(words[Math.floor(i / size)]![1] + i)),
  }),
);

const EMPTY: ReadSentence = { heads: [], inputs: new Float32Array(0) };

const readAll = (report: readonly ReadSentence[]): Float32Array[] => {
  const told = network.read(report);
  return report.map((_, index) => told(index).scores);
};

describe("the network", () => {
  it("gives a row of scores for each word, and the same again after others were read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, fc.constant(EMPTY)), { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 6 }),
        (report, other) => {
          const first = readAll(report);
          expect(first.map(({ length }) => length)).toEqual(report.map(({ heads }) => heads.length * network.outs));
          expect(first.every((scores) => scores.every(Number.isFinite))).toBe(true);
          readAll(other);
          expect(readAll(report)).toEqual(first);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("reads a long report in pieces that know nothing of each other", () => {
    const [one] = fc.sample(sentence, { numRuns: 1, seed: 7 });
    const long = Array.from({ length: 200 }, () => one!);
    const whole = readAll(long);
    expect(whole).toHaveLength(200);
    expect(whole.slice(0, 90)).toEqual(readAll(long.slice(0, 90)));
    expect(whole.slice(90, 180)).toEqual(whole.slice(0, 90));
  });

  it("scores a sentence otherwise where another stands behind it", () => {
    const [one, other] = fc.sample(sentence, { numRuns: 2, seed: 3 });
    const [alone] = readAll([one!]);
    const [beside] = readAll([one!, other!]);
    expect(beside!.length).toBe(alone!.length);
    expect(beside).not.toEqual(alone);
  });

  it("reads a sentence of as many words as there is room for", () => {
    const heads = Array.from({ length: MOST_WORDS }, (_, i) => Math.max(0, i - 1));
    const longest = { heads, inputs: Float32Array.from({ length: MOST_WORDS * size }, (_, i) => Math.sin(i)) };
    const [short] = fc.sample(sentence, { numRuns: 1, seed: 3 });
    const alone = readAll([short!]);
    expect(readAll([longest])[0]!.every(Number.isFinite)).toBe(true);
    expect(readAll([short!])).toEqual(alone);
  });

  it("reads only the parts of a long report that are asked about", () => {
    const [one] = fc.sample(sentence, { numRuns: 1, seed: 7 });
    const long = Array.from({ length: 200 }, () => one!);
    const unread: ReadSentence = {
      inputs: EMPTY.inputs,
      get heads(): number[] {
        throw new Error("read");
      },
    };
    expect(network.read([...long.slice(0, 180), unread])(100).scores).toEqual(readAll(long)[100]);
  });
});
