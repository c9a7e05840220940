import { ParleyError } from "../../../model/error.ts";
import { asUtf8 } from "../../as-utf8.ts";
import type { Bounds, Container, Taken } from "../../container.ts";
import { charsetOf, decoderFor } from "../../decode.ts";
import { extensionOf, type FoundFile } from "../../found-file.ts";
import { articleOf, fileOfArticle } from "../article.ts";
import { columnNames, noTextError } from "../columns.ts";
import { layoutOf } from "./layout.ts";
import { type JsonObject, jsonObjects } from "./values.ts";

/**
 * JSON: one report, a list of them, one a line, a list inside an answer of a server, a JSON Feed. The fields are known
 * by the names they have everywhere, or by what a person said.
 *
 *     news.jsonl      news.jsonl#1, news.jsonl#2
 */
export const json: Container = {
  id: "json",
  title: "Reports as JSON or JSON lines",
  accepts: ({ head, name, mediaType, charset }) => {
    const opening = openingOf(head, charset ?? null).slice(0, 2_000);
    if (/^\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(opening)) return 0.9;
    const isSaid = /^(?:json|jsonl|ndjson|geojson)$/.test(extensionOf(name)) || /[/+]json\b/.test(mediaType ?? "");
    return isSaid && /^\s*[[{]/.test(opening) ? 0.6 : 0;
  },
  open: openJson,
};

function openingOf(head: Uint8Array, charset: string | null): string {
  return decoderFor(charsetOf(head, charset))
    .decode(head, { stream: true })
    .replace(/^\uFEFF/, "");
}

async function* openJson(file: FoundFile, { limit, columns }: Bounds): AsyncIterable<Taken> {
  const { depth, fields } = layoutOf(openingOf(file.head, file.charset ?? null), columns);
  if (depth === null) throw noTextError(file.name, fields, "field");
  let number = 0;
  for await (const object of jsonObjects(asUtf8(file), depth, limit)) {
    const name = `${file.name}#${++number}`;
    const record = "json" in object ? parse(object.json) : null;
    if (record === null) {
      yield { name, error: errorOf(object, name, limit) };
      continue;
    }
    const names = Object.keys(record);
    const article = articleOf(record, columnNames(names, columns), "field");
    yield article === null ? { name, error: noTextError(name, names, "field") } : fileOfArticle(name, article);
  }
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function errorOf(object: JsonObject, name: string, limit: number): ParleyError {
  if ("error" in object && object.error === "too large") {
    return new ParleyError(
      "read/too-large",
      `${name} is too large: more than ${limit.toLocaleString("en")} bytes; it was passed over.`,
    );
  }
  return "error" in object
    ? new ParleyError(
        "read/cut-short",
        `${name} is cut short: it has no end; what stands before was read, get the whole file for the rest.`,
      )
    : new ParleyError("read/damaged", `${name} is not well-formed JSON; it was passed over.`);
}
