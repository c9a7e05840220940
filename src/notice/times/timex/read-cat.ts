/**
 * A document in the XML of the CAT annotation tool (NewsReader MEANTIME): numbered tokens, and markables that point at
 * them. Out: its text, set as a person would, and its times.
 *
 *     <token sentence="2" t_id="9">on</token> <token sentence="2" t_id="10">Friday</token>
 *     <TIMEX3 type="DATE" value="2024-03-08"> <token_anchor t_id="10"/> </TIMEX3>
 *
 * The scheme annotates the title and the first sentences of an article: what comes after the last sentence that holds a
 * markable is not measured, and neither is the creation time itself. Times without tokens stand for no words.
 */
import type { Span } from "../../../model/span.ts";
import { type AnnotatedDocument, createdDay, type Timex } from "./annotated-document.ts";
import { scanTags } from "./scan-tags.ts";

interface Token {
  readonly text: string;
  readonly sentence: number;
}

interface Markable {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly anchors: string[];
}

export function readCat(name: string, source: string): AnnotatedDocument {
  const tokens = new Map<string, Token>();
  const markables: Markable[] = [];
  let open: { id: string; sentence: number; text: string } | null = null;
  for (const markup of scanTags(source)) {
    if (markup.is === "text") {
      if (open) open.text += markup.text;
      continue;
    }
    const { form, attributes } = markup;
    if (markup.name === "token" && form === "open")
      open = { id: attributes.get("t_id") ?? "", sentence: Number(attributes.get("sentence")), text: "" };
    else if (markup.name === "token" && open) {
      tokens.set(open.id, { text: open.text, sentence: open.sentence });
      open = null;
    } else if (markup.name === "token_anchor") markables.at(-1)?.anchors.push(attributes.get("t_id") ?? "");
    else if (form === "open") markables.push({ name: markup.name, attributes, anchors: [] });
  }
  return toDocument(name, tokens, markables);
}

function toDocument(
  name: string,
  tokens: ReadonlyMap<string, Token>,
  markables: readonly Markable[],
): AnnotatedDocument {
  const { text, spans } = setText(tokens);
  const spanOf = ({ anchors }: Markable): Span | null => {
    const all = anchors.flatMap((id) => spans.get(id) ?? []);
    return all.length === 0 ? null : { start: all[0]!.start, end: all.at(-1)!.end };
  };
  const timexes = markables.filter((markable) => markable.name === "TIMEX3");
  const isCreation = ({ attributes }: Markable): boolean => attributes.get("functionInDocument") === "CREATION_TIME";
  const creation = timexes.find(isCreation);
  const lastSentence = Math.max(
    -1,
    ...markables.flatMap(({ anchors }) => anchors.map((id) => tokens.get(id)?.sentence ?? -1)),
  );
  const skipped = creation ? spanOf(creation) : null;
  return {
    name,
    text,
    created: createdDay((creation ?? onDateLine(timexes, tokens))?.attributes.get("value") ?? ""),
    times: timexes.flatMap((timex): Timex[] => {
      const span = isCreation(timex) ? null : spanOf(timex);
      return span
        ? [{ ...span, type: timex.attributes.get("type") ?? "", value: timex.attributes.get("value") ?? "" }]
        : [];
    }),
    measured: [...tokens].flatMap(([id, { sentence }]) => {
      const span = spans.get(id)!;
      const isCreated = skipped !== null && span.start >= skipped.start && span.end <= skipped.end;
      return sentence <= lastSentence && !isCreated ? [span] : [];
    }),
  };
}

/** Where no creation time is marked: the time on the line under the title. */
function onDateLine(timexes: readonly Markable[], tokens: ReadonlyMap<string, Token>): Markable | undefined {
  return timexes.find(({ anchors }) => tokens.get(anchors[0] ?? "")?.sentence === 1);
}

/** Words with the spaces of print; the title and the line of the date are paragraphs of their own. */
function setText(tokens: ReadonlyMap<string, Token>): { text: string; spans: ReadonlyMap<string, Span> } {
  const spans = new Map<string, Span>();
  let text = "";
  let before: Token | null = null;
  let isQuoteOpen = false;
  for (const [id, token] of tokens) {
    const word = token.text.replace(/^(?:``|'')$/, '"');
    const closes = word === '"' && isQuoteOpen;
    if (before && before.sentence !== token.sentence && before.sentence < 2) text += "\n\n";
    else if (
      before &&
      !closes &&
      !/^(?:[,.;:!?%)]|n['’]t|['’](?:s|re|ve|ll|d|m)?)$/.test(word) &&
      !/[($"]$/.test(opened(text, isQuoteOpen))
    )
      text += " ";
    if (word === '"') isQuoteOpen = !isQuoteOpen;
    spans.set(id, { start: text.length, end: text.length + word.length });
    text += word;
    before = token;
  }
  return { text, spans };
}

/** The last character, unless it is a quotation mark that closes. */
function opened(text: string, isQuoteOpen: boolean): string {
  return text.endsWith('"') && !isQuoteOpen ? "" : text.slice(-1);
}
