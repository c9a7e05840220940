/**
 * A TimeML document: text with TIMEX3 tags in it, its creation time in DCT or marked as such. Out: the text of TEXT, or of
 * the whole where there is no such element, and its times.
 *
 *     <DCT><TIMEX3 type="DATE" value="2024-03-13" functionInDocument="CREATION_TIME">March 13, 2024</TIMEX3></DCT>
 *     <TEXT>Envoys met <TIMEX3 type="DATE" value="2024-03-08">Friday</TIMEX3>.</TEXT>
 */
import type { Span } from "../../../model/span.ts";
import { type AnnotatedDocument, createdDay, type Timex } from "./annotated-document.ts";
import { scanTags } from "./scan-tags.ts";

export function readTimeml(name: string, source: string): AnnotatedDocument {
  const hasBody = /<TEXT[\s>]/.test(source);
  const times: Timex[] = [];
  const created: Span[] = [];
  const inside: string[] = [];
  const open: { readonly attributes: ReadonlyMap<string, string>; readonly start: number }[] = [];
  let text = "";
  let day: string | null = null;
  let outside = "";
  for (const markup of scanTags(source)) {
    const isBody = !hasBody || inside.includes("TEXT");
    if (markup.is === "text") {
      if (isBody) text += markup.text;
      else outside += markup.text;
      continue;
    }
    if (markup.name !== "TIMEX3") {
      if (markup.form === "open") inside.push(markup.name);
      else if (markup.form === "close" && inside.includes(markup.name)) inside.length = inside.lastIndexOf(markup.name);
    } else if (markup.form === "open")
      open.push({ attributes: markup.attributes, start: isBody ? text.length : outside.length });
    else if (markup.form === "close") {
      const { attributes, start } = open.pop() ?? { attributes: new Map<string, string>(), start: 0 };
      const value = attributes.get("value") ?? "";
      const role = attributes.get("functionInDocument");
      if (role === "PUBLICATION_TIME") day ??= createdDay(value);
      if (role === "CREATION_TIME" || inside.includes("DCT")) {
        day ??= createdDay(value) ?? createdDay(outside.slice(start));
        if (isBody) created.push({ start, end: text.length });
      } else if (isBody && text.length > start)
        times.push({ start, end: text.length, type: attributes.get("type") ?? "", value });
    }
  }
  return { name, text, created: day, times, measured: without(created, text.length) };
}

/** The text but for some spans of it. */
function without(skipped: readonly Span[], length: number): Span[] {
  let at = 0;
  const left: Span[] = [];
  for (const { start, end } of skipped) {
    if (start > at) left.push({ start: at, end: start });
    at = end;
  }
  return [...left, { start: at, end: length }];
}
