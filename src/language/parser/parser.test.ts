/** What the parser promises: the same numbers whatever stands in a batch, in whatever order, met before or not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTree } from "./decode-tree.ts";
import { Parser } from "./parser.ts";
import { readWeights } from "./weights.ts";

const weights = readWeights(new URL("../../../weights/parser-small.bin", import.meta.url));
const parser = new Parser(weights);

const SENTENCES = [
  "The envoys of both states met in Lakeside on Monday .",
  "Talks failed .",
  "“ We will sign nothing , ” said the minister , who had come from the north , “ before the guns are silent . ”",
  "Who holds the bridge ?",
  "34 people , 12 of them children , were killed when shells hit the market .",
  "No .",
  "A truce that was to hold for 48 hours broke within one , and each side blamed the other for it .",
].map((text) => text.split(" "));
const ALONE = SENTENCES.map((forms) => new Parser(weights).parse([forms])[0]);

describe("a batch", () => {
  it("gives each sentence what it gets alone", () => {
    const order = fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(order, (chosen) => {
        expect(parser.parse(chosen.map((i) => SENTENCES[i]!))).toEqual(chosen.map((i) => ALONE[i]));
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same after thousands of other words went through", () => {
    const fresh = Array.from({ length: 150 }, (_, i) => Array.from({ length: 60 }, (_, j) => `word${60 * i + j}`));
    parser.parse(fresh);
    expect(parser.parse(SENTENCES)).toEqual(ALONE);
  });
});

describe("the best tree", () => {
  const scores = (size: number) =>
    fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    });
  const toRows = (table: readonly (readonly number[])[]): Float32Array[] =>
    table.map((row, word) =>
      Float32Array.from(row, (score, head) => (head === word + 1 ? Number.NEGATIVE_INFINITY : score)),
    );

  /** Every choice of heads, tried out. */
  function bestByTrying(rows: readonly Float32Array[]): number {
    const size = rows.length;
    let highest = Number.NEGATIVE_INFINITY;
    const heads = new Array<number>(size).fill(0);
    const isTree = (): boolean =>
      heads.filter((head) => head === 0).length === 1 &&
      heads.every((_, word) => {
        let at = word + 1;
        for (let steps = 0; at !== 0 && steps <= size; steps++) at = heads[at - 1]!;
        return at === 0;
      });
    const tryAll = (word: number): void => {
      if (word === size) {
        if (isTree())
          highest = Math.max(
            highest,
            heads.reduce((sum, head, i) => sum + rows[i]![head]!, 0),
          );
        return;
      }
      for (let head = 0; head <= size; head++) {
        heads[word] = head;
        tryAll(word + 1);
      }
    };
    tryAll(0);
    return highest;
  }

  it("is a tree with one root, and none is better", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }).chain(scores), (table) => {
        const rows = toRows(table);
        const heads = decodeTree(rows);
        expect([...heads].filter((head) => head === 0)).toHaveLength(1);
        expect([...heads].reduce((sum, head, i) => sum + rows[i]![head]!, 0)).toBe(bestByTrying(rows));
      }),
    );
  });

  it("is found where the words prefer as many cycles as there can be", () => {
    // Each pair of words prefers the other, and the pairs prefer each other again: as many cycles as there can be.
    const rows = Array.from({ length: 250 }, (_, i) =>
      Float32Array.from({ length: 251 }, (_, head) =>
        head === i + 1 ? Number.NEGATIVE_INFINITY : head === (i ^ 1) + 1 ? 9 : -Math.abs(i - head),
      ),
    );
    expect([...decodeTree(rows)].filter((head) => head === 0)).toHaveLength(1);
  });
});
