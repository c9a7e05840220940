import { expect, test } from "vitest";
import { openReader } from "../../pipeline.ts";
import { openOriginal } from "../../read/to-original.ts";
import { toWebAnnotations } from "./index.ts";

/**
 * Passages of claims for readers of annotations.
 *
 *     {"type":"TextPositionSelector","start":27,"end":88}      in code points
 */
interface Annotation {
  readonly type: string;
  readonly "@context": string;
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

test("each passage is given by its words, its place in the text and its bytes", async () => {
  const text =
    "😀 Envoys meet in Lakeside\n\nAda Okoro met Tomas Lind in Geneva on Monday. They will meet again in Geneva.\n";
  const bytes = new TextEncoder().encode(text);
  const reading = await (await openReader()).read({
    bytes,
    name: "talks.txt",
    address: "https://meridian.example/talks",
  });
  const annotations = toWebAnnotations(reading, await openOriginal(reading.report)) as unknown as Annotation[];
  expect(annotations.length).toBe(reading.claims.flatMap(({ spans }) => spans).length);
  expect(annotations.length).toBeGreaterThan(0);
  for (const { type, target, "@context": context } of annotations) {
    expect([type, context, target.source]).toEqual([
      "Annotation",
      "http://www.w3.org/ns/anno.jsonld",
      "https://meridian.example/talks",
    ]);
    const [quote, position, data] = target.selector as [Selector, Selector, Selector];
    expect(quote.type).toBe("TextQuoteSelector");
    expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    expect([...text].slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(new TextDecoder().decode(bytes.subarray(data.start, data.end))).toBe(quote.exact);
  }
});
