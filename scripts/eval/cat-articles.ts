/**
 * Articles annotated in CAT XML. In: a folder with such files, at any depth; out: for each the text of the sentences
 * that were annotated, and the annotated stretches in it.
 *
 *     <token sentence="2" t_id="7">34</token> … <VALUE type="QUANTITY"><token_anchor t_id="7"/></VALUE>
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";

export interface CatArticle {
  readonly name: string;
  /** Annotated sentences only, one to a line; words with a space between them. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly marks: readonly CatMark[];
}

export interface CatMark extends Span {
  /** The element: "VALUE", "TIMEX3", "ENTITY_MENTION". */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function catArticles(dir: string): CatArticle[] {
  if (!existsSync(dir)) return [];
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".xml"));
  return files.sort().flatMap((file) => parse(file, readFileSync(join(dir, file), "utf8")) ?? []);
}

function parse(name: string, xml: string): CatArticle | null {
  const tokens = [...xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)].map((match) => ({
    ...attributesOf(match[1]!),
    text: unescaped(match[2]!).trim(),
  })) as { t_id?: string; sentence?: string; text: string }[];
  const [markables] = /<Markables>[\s\S]*<\/Markables>/.exec(xml) ?? [];
  if (tokens.length === 0 || !markables) return null;
  const elements = [...markables.matchAll(/<([A-Z]\w*) ([^>]*[^/>])>([\s\S]*?)<\/\1>/g)].map((match) => ({
    element: match[1]!,
    attributes: attributesOf(match[2]!),
    anchors: [...match[3]!.matchAll(/t_id="(\d+)"/g)].map((anchor) => anchor[1]!),
  }));
  const places = new Map(tokens.map((token, i) => [token.t_id, i]));
  const lastAnnotated = Math.max(
    ...elements.flatMap(({ anchors }) => anchors.map((id) => Number(tokens[places.get(id) ?? 0]!.sentence))),
  );
  let text = "";
  const spans: Span[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (const [i, token] of tokens.entries()) {
    if (Number(token.sentence) > lastAnnotated) break;
    const isNew = token.sentence !== tokens[i - 1]?.sentence;
    if (i > 0) text += isNew ? "\n" : " ";
    spans.push({ start: text.length, end: text.length + token.text.length });
    if (isNew) sentences.push({ start: text.length, end: text.length });
    text += token.text;
    sentences.at(-1)!.end = text.length;
  }
  const marks = elements.flatMap(({ element, attributes, anchors }): CatMark[] => {
    const covered = anchors.flatMap((id) => spans[places.get(id) ?? -1] ?? []);
    if (covered.length === 0) return [];
    const start = Math.min(...covered.map((span) => span.start));
    return [{ element, attributes, start, end: Math.max(...covered.map((span) => span.end)) }];
  });
  return { name, text, sentences, marks };
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([\w]+)="([^"]*)"/g)].map((match) => [match[1]!, unescaped(match[2]!)]),
  );
}

function unescaped(source: string): string {
  return source
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
