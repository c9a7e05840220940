/**
 * Web Annotations (W3C): one JSON object a passage of a claim, which any reader of annotations can lay over the
 * original. A passage is given by its words with what stands around them, by its place in the frozen text, which the
 * standard counts in code points, and by its places in the original: bytes, path, page.
 *
 *     {"type":"Annotation","body":{…"value":"meeting"},"target":{"source":"https://…","selector":[{"type":"TextQuoteSelector",…}]}}
 */
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { selectorOf } from "../../read/anchor/text-selector.ts";
import type { Place } from "../../read/format.ts";
import type { Original } from "../../read/to-original.ts";

export function toWebAnnotations({ report, claims }: Reading, original: Original): Readonly<Record<string, unknown>>[] {
  const spans = claims.flatMap((claim) => claim.spans);
  const pointAt = codePoints(report.text, spans);
  const places = new Map(original.placesOf(spans).map((own, i) => [spans[i]!, own]));
  return claims.flatMap((claim) =>
    claim.spans.map((span, i) => ({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `urn:parley:${claim.id}:${i}`,
      type: "Annotation",
      motivation: "identifying",
      body: bodyOf(claim),
      target: {
        source: sourceOf(report),
        selector: [...selectorsOf(report.text, span, pointAt), ...selectorsIn(places.get(span)!)],
      },
    })),
  );
}

/** The lasting address of the report where it has one: the annotation then lies over the page itself. */
function sourceOf(report: Report): string {
  return report.canonical ?? report.address ?? `urn:parley:${report.id}`;
}

function bodyOf({ kind, fields, by, when, modality }: Claim): Readonly<Record<string, unknown>> {
  return {
    type: "Dataset",
    format: "application/json",
    value: { kind, ...fields, by, when, modality },
  };
}

function selectorsOf(text: string, span: Span, pointAt: ReadonlyMap<number, number>) {
  const { exact, prefix, suffix } = selectorOf(text, span);
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start: pointAt.get(span.start)!, end: pointAt.get(span.end)! },
  ];
}

/** Lines of one page, or cells of one row, are led to once. */
function selectorsIn(places: readonly Place[]): Readonly<Record<string, unknown>>[] {
  const selectors = places.flatMap(placeSelectors);
  return [...new Map(selectors.map((selector) => [JSON.stringify(selector), selector])).values()];
}

/** A place in the original in the words of the standard; what has no word there is a fragment of the format's own. */
function placeSelectors({ bytes, path, page }: Place): Readonly<Record<string, unknown>>[] {
  return [
    ...(bytes === undefined ? [] : [{ type: "DataPositionSelector", start: bytes.start, end: bytes.end }]),
    ...(path === undefined ? [] : [{ type: path.startsWith("/") ? "XPathSelector" : "FragmentSelector", value: path }]),
    ...(page === undefined ? [] : [{ type: "FragmentSelector", conformsTo: RFC_PDF, value: `page=${page}` }]),
  ];
}

/** The fragments of addresses that lead into a PDF. */
const RFC_PDF = "http://tools.ietf.org/rfc/rfc3778";

/** Offsets in UTF-16 units, as everywhere in Parley, to offsets in code points, all in one walk. */
function codePoints(text: string, spans: readonly Span[]): ReadonlyMap<number, number> {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const points = new Map<number, number>();
  let [at, point] = [0, 0];
  for (const offset of offsets) {
    while (at < offset) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      point++;
    }
    points.set(offset, point);
  }
  return points;
}
