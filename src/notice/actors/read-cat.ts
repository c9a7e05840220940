/**
 * Articles annotated with CAT, as the NewsReader corpora are. In: the XML of one article; out: its running text, its
 * sentences, and each mention of an entity with where it stands and what kind of thing it names.
 *
 *     <token t_id="3" sentence="0" number="2">Okoro</token> … <ENTITY_MENTION syntactic_type="NAM" …>
 *     gives { start: 9, end: 14, type: "PER", form: "NAM" }
 */
import type { Span } from "../../model/span.ts";

export interface CatMention extends Span {
  /** PER, ORG, LOC, PRO, FIN, MIX; null where the mention refers to no entity. */
  readonly type: string | null;
  /** NAM a name, NOM a noun, PRO a pronoun, PRE.NAM a name before a noun, …; "" where the annotators gave none. */
  readonly form: string;
}

export interface CatArticle {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly CatMention[];
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const QUOTES: Readonly<Record<string, string>> = { "``": "“", "''": "”" };
/** Words that stand right behind the one before, and those that the next one stands right behind. */
const CLINGS = /^(?:[.,;:?!%)\]”]|['’](?:s|re|ve|ll|d|m)?|n't)$/i;
const HOLDS = /^[([“$£€#]$/;

export function readCat(xml: string): CatArticle {
  const [text, sentences, tokens] = textOf(xml);
  const types = new Map<string, string>();
  for (const [, attributes = ""] of xml.matchAll(/<ENTITY ([^>]*)>/g)) {
    types.set(attribute(attributes, "m_id"), attribute(attributes, "ent_type"));
  }
  const entityOf = new Map<string, string>();
  for (const [, inner = ""] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target ([^>]*)>/.exec(inner)?.[1] ?? "";
    for (const [, source = ""] of inner.matchAll(/<source ([^>]*)>/g)) {
      entityOf.set(attribute(source, "m_id"), attribute(target, "m_id"));
    }
  }
  const mentions = [...xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)].flatMap(
    ([, attributes = "", anchors = ""]): CatMention[] => {
      const words = [...anchors.matchAll(/<token_anchor ([^>]*)>/g)].map(([, anchor = ""]) =>
        tokens.get(attribute(anchor, "t_id")),
      );
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return [];
      const type = types.get(entityOf.get(attribute(attributes, "m_id")) ?? "") ?? null;
      return [{ start: first.start, end: last.end, type, form: attribute(attributes, "syntactic_type") }];
    },
  );
  return { text, sentences, mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The words as running text, a line for the title, one for the day and one for the rest. */
function textOf(xml: string): [text: string, sentences: readonly Span[], tokens: ReadonlyMap<string, Span>] {
  const tokens = new Map<string, Span>();
  const sentences: { start: number; end: number }[] = [];
  let text = "";
  let before = "";
  for (const [, attributes = "", raw = ""] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const sentence = Number(attribute(attributes, "sentence"));
    const plain = raw.replace(/&([a-z]+);/g, (whole, name: string) => SIGNS[name] ?? whole);
    const word = QUOTES[plain] ?? plain;
    const isNew = !sentences[sentence];
    if (isNew && sentence > 0) text += sentence <= 2 ? "\n" : " ";
    else if (!isNew && !CLINGS.test(word) && !HOLDS.test(before)) text += " ";
    const span = { start: text.length, end: text.length + word.length };
    text += word;
    tokens.set(attribute(attributes, "t_id"), span);
    sentences[sentence] = { start: sentences[sentence]?.start ?? span.start, end: span.end };
    before = word;
  }
  return [text, sentences.filter(Boolean), tokens];
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}
